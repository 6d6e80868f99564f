import type { Block, Grid, Span } from './grid';
import { squeeze } from './headingText';
import { remembered } from './remembered';

/** 收入 | 支出 over 项目 | 预算数 | 决算数 | 项目 | 预算数 | 决算数 | 执行率: two tables side by side. */

const sideOf = remembered((text): 'income' | 'spending' | null => {
  const found = SIDE.exec(squeeze(text.slice(0, LONGEST)));
  if (found === null) return null;
  return found[1] === '收入' ? 'income' : 'spending';
});

const LONGEST = 20;
const SIDE =
  /^(?:[一二]、)?(?:部门|单位|预算|整体|全年|本年|年度)*(收入|支出)(?:预算|决算|情况|部分)*(?:[(（]万?元[)）])?$/;

/** The columns of what was spent, where what came in stands beside them; all of them where it does not. */
export function ofSpending<Column extends Span>(grid: Grid, row: number, columns: readonly Column[]): Column[] {
  const above = grid.blocks(row - 1).length > 0 ? row - 1 : row - 2;
  const spending = spendingBeside(grid.blocks(row)) ?? spendingBeside(grid.blocks(above));
  return spending === null ? [...columns] : columns.filter(({ left }) => left >= spending.left);
}

function spendingBeside(blocks: readonly Block[]): Block | null {
  const wide = blocks.filter(({ left, right }) => right > left);
  const spending = wide.find(({ text }) => sideOf(text) === 'spending');
  if (spending === undefined) return null;
  return wide.some(({ text, right }) => right < spending.left && sideOf(text) === 'income') ? spending : null;
}
