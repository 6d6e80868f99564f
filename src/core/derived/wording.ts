import { fullAddress } from '../a1';
import { fixed, HUNDRED, plain, type Decimal } from '../decimal';
import type { CellRef } from '../model';

/** Words of the figures that are worked out beside a form. */

export const DERIVED = {
  quantified: '量化指标占比',
  vague: '表述笼统的指标占比',
  changed: '目标有变动的指标占比',
  change: (what: string) => `${what}比上年增减`,
  budget: '全年预算数',
  spent: '全年执行数',
} as const;

export function percent(ratio: Decimal): string {
  return `${fixed(ratio.times(HUNDRED), 2)}%`;
}

export function shareStep(part: number, whole: number, ratio: Decimal): string {
  return `${String(part)} ÷ ${String(whole)} = ${percent(ratio)}`;
}

const SHOWN_ROWS = 10;

/** 未量化：“…”（表!E21）、… */
export function rowsStep(
  what: string,
  rows: readonly { readonly name: string; readonly at: CellRef | null }[],
): string {
  const shown = rows
    .slice(0, SHOWN_ROWS)
    .map(({ name, at }) => (at === null ? `“${name}”` : `“${name}”（${fullAddress(at)}）`));
  const more = rows.length > SHOWN_ROWS ? `等 ${String(rows.length)} 项` : '';
  return `${what}：${shown.join('、')}${more}`;
}

/** How the rows are called that are named beside a share. */
export const ROWS = { quantified: '未量化', vague: '表述笼统', changed: '有变动' } as const;

export function changeStep(now: Decimal, before: Decimal, ratio: Decimal, where: string): string {
  return `（${plain(now)} − ${plain(before)}）÷ ${plain(before)} = ${percent(ratio)}（${where}）`;
}

export function beforeIn(fileName: string, at: CellRef): string {
  return `上年数取自上年文件“${fileName}”的${fullAddress(at)}`;
}
