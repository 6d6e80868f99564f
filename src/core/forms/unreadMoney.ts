import type { CellRef, Rect } from '../model';
import type { Block, Grid } from './grid';
import { squeeze } from './headingText';
import { fundingRowRole, looksLikeMoneyLabel } from './labels';
import { remembered } from './remembered';
import { labelsIn } from './scatteredMoney';

/** Money that stands in a form and cannot be read. */

/** A heading of what was spent beside one of what was planned, and figures: money, though not read. */
export function unreadMoneyAt(grid: Grid, area: Rect): CellRef | null {
  const glued = gluedMoney(grid, area);
  if (glued !== null) return grid.ref(glued.top, glued.left);
  const labels = labelsIn(grid, area);
  const spent = labels.find(({ role }) => role === 'actual' || role === 'rate');
  const hasBudget = labels.some(({ role }) => BUDGETS.has(role));
  if (spent === undefined || !(hasBudget || namesTotal(grid, spent.label))) return null;
  let figures = 0;
  for (let row = spent.label.top; row <= area.bottom; row++)
    figures += grid.blocks(row).filter(({ text }) => /^[\d,.]+$/.test(text.slice(0, 24))).length;
  return figures < 2 ? null : grid.ref(spent.label.top, spent.label.left);
}

const BUDGETS: ReadonlySet<string> = new Set(['originalBudget', 'adjustment', 'adjustedBudget', 'budget']);

/** 资金总额 | 财政资金 | 实际支出: a total beside the heading. */
function namesTotal(grid: Grid, { top }: Block): boolean {
  return grid.blocks(top).some(({ text }) => looksLikeMoneyLabel(text) && fundingRowRole(text) === 'total');
}

/** 预算数：100万元，执行数：95万元 in one cell. */
function gluedMoney(grid: Grid, area: Rect): Block | null {
  for (let row = area.top; row <= area.bottom; row++) {
    const glued = grid.blocks(row).find(({ text }) => saysBudgetAndSpending(text));
    if (glued !== undefined) return glued;
  }
  return null;
}

const LONGEST_GLUED = 120;

const saysBudgetAndSpending = remembered(
  (text: string): boolean => text.length <= LONGEST_GLUED && BUDGET_AND_SPENDING.test(squeeze(text)),
);

const BUDGET_AND_SPENDING =
  /^(项目|其中)?(年初|全年|年度|调整后)?(预算|资金)(资金|安排|批复)?(数|额|金额|总额)?[:：为]?\d[\d,.]*(万元|元)?[^\d]{0,12}(执行|支出|使用)(数|额|金额)?[:：为]?\d/;
