import { firstRowUnder } from './grid';
import type { Block, Grid, Span } from './grid';
import type { FundingHeader } from './fundingHeader';

/**
 * 任务名称 | 主要内容 | 预算数（总额、财政拨款、其他资金） | 执行数 | 分值 | 得分: the year's main tasks with their money.
 * Only the line that adds them up is money of the whole form.
 */

const TASKS = /^(年度)?(重点|主要)?(工作)?任务(名称|内容)?$|^主要内容$|^(目标|职能)名称$/;

/** Tasks are named left of the amounts. */
export function listsTasks(grid: Grid, { top, bottom, columns }: FundingHeader): boolean {
  const firstAmount = Math.min(...columns.map((column) => column.left));
  for (let row = top; row <= bottom; row++) {
    if (grid.blocks(row).some(({ left, said }) => left < firstAmount && TASKS.test(said.heading?.base ?? '')))
      return true;
  }
  return false;
}

const WHOLE = /^(总额|总计|合计|小计|金额)$/;
/** Alone under a heading, 资金总额 would be the label of a row. */
const WHOLE_OR_TOTAL = /^(资金|年度资金)?(总额|总计|合计|小计|金额)$/;

/** Of 总额 | 财政拨款 | 其他资金 under 预算数 and under 执行数, the whole counts. */
export function withWholes(grid: Grid, header: FundingHeader): FundingHeader {
  const row = firstRowUnder(grid, header.bottom);
  const wide = header.columns.filter(({ left, right }) => right > left);
  const parts = grid.blocks(row);
  const under = (part: Block, { left, right }: Span): boolean => part.left >= left && part.right <= right;
  if (parts.length === 0 || !parts.every((part) => wide.some((column) => under(part, column)))) return header;
  const columns = header.columns.map((column) => {
    const own = parts.filter((part) => under(part, column));
    const whole = own.find(({ said }) => (own.length > 1 ? WHOLE_OR_TOTAL : WHOLE).test(said.heading?.base ?? ''));
    return whole === undefined ? column : { ...column, left: whole.left, right: whole.right };
  });
  const narrowed = columns.some((column, place) => column !== header.columns[place]);
  return narrowed ? { ...header, bottom: Math.min(...parts.map((part) => part.bottom)), columns } : header;
}
