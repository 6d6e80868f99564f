import { columnLetters } from '../a1';
import type { Column, Funding, FundingRole, FundingRow, Rect } from '../model';
import { fieldIn } from './grid';
import type { Block, Grid } from './grid';
import { assignBudgets } from './budgets';
import type { BudgetColumns } from './budgets';
import { firstRowUnder } from './grid';
import { isBareRow, moneyLabel, taskTotal } from './fundingHeader';
import type { FundingHeader } from './fundingHeader';
import { pointsInLabel, saysPartOfYear, squeeze, withoutNumber } from './headingText';
import { fundingRowRole, isPartLabel, looksLikeMoneyLabel, splitLabel, textRole, identityRole } from './labels';
import { remembered } from './remembered';
import { listsTasks } from './taskTable';

/** Reads the money block under its heading row. */
export function readFunding(
  grid: Grid,
  header: FundingHeader,
  area: Rect,
  until: number,
): { funding: Funding; columns: Column[] } | null {
  const labels = moneyRows(grid, header, Math.min(until, area.bottom));
  if (labels.length === 0) return null;
  const spans = assignBudgets(
    grid,
    header,
    labels.map((label) => label.row),
  );
  const rows = withLevels(labels).map((label) => readRow(grid, spans, label));
  return {
    funding: {
      rows,
      denominator: spans.denominator,
      denominatorNote: spans.note,
      ...labelWeight(grid, header, area),
      rateInPercent: header.columns.some(
        (column) => column.role === 'rate' && /%/.test(column.heading.full.replace(/×100%/, '')),
      ),
    },
    columns: describe(header, spans),
  };
}

interface RowLabel {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

/** The rows of the block: each has a label of money, or an amount beside a label. */
function moneyRows(grid: Grid, header: FundingHeader, until: number): RowLabel[] {
  if (listsTasks(grid, header)) return onlyTotal(taskTotal(grid, header, until));
  const rows: RowLabel[] = [];
  const first = firstRowUnder(grid, header.bottom);
  if (first <= until && moneyLabel(grid, header, first) === null && isBareRow(grid, header))
    return [{ row: first, col: grid.blocks(first)[0]?.left ?? 0, text: '资金总额' }];
  for (let row = header.bottom + 1; row <= until; row++) {
    const label = moneyLabel(grid, header, row);
    if (label === null && (grid.blocks(row).length === 0 || goesOn(grid, rows.at(-1), row))) continue;
    if (label === null || endsBlock(label.text)) break;
    if (!looksLikeMoneyLabel(label.text) && !hasAmount(grid, header, row)) break;
    if (saysWords(grid, header, row, label.text)) break;
    if (isIncome(label.text)) continue;
    if (rows.length > 0 && isTotalOfForm(grid, header, label)) break;
    if (grid.topOf(row, label.left) === row) rows.push({ row, col: label.left, text: label.text });
  }
  return rows;
}

function onlyTotal(total: Block | null): RowLabel[] {
  return total === null ? [] : [{ row: total.top, col: total.left, text: total.text }];
}

/** The row above is merged down over this one. */
function goesOn(grid: Grid, last: RowLabel | undefined, row: number): boolean {
  return last !== undefined && grid.topOf(row, last.col) === last.row;
}

/** 收入 over 支出: what came in is no part of what is spent. */
const isIncome = remembered((text: string): boolean => /^收入(合计|总计|总额)?$/.test(squeeze(text)));

/** 资金管理情况 | 情况说明: words where amounts would stand, beside a label of no known source. */
function saysWords(grid: Grid, header: FundingHeader, row: number, label: string): boolean {
  if (fundingRowRole(label) !== 'other' || hasAmount(grid, header, row)) return false;
  return header.columns.some((column) => AMOUNTS.has(column.role) && fieldIn(grid, column, row).state === 'text');
}

/** 合计 | 100 | 98 right under the money block, without an amount: the total of the whole form. */
function isTotalOfForm(grid: Grid, header: FundingHeader, { top, said }: Block): boolean {
  if (said.closes !== 'total') return false;
  return !header.columns.some(
    (column) => AMOUNTS.has(column.role) && !['blank', 'absent'].includes(fieldIn(grid, column, top).state),
  );
}

const AMOUNTS: ReadonlySet<string> = new Set(['originalBudget', 'adjustedBudget', 'budget', 'received', 'actual']);

const endsBlock = remembered((text: string): boolean => {
  const { label } = splitLabel(text);
  return (
    textRole(label) !== null ||
    identityRole(label) !== null ||
    /^按(收入|支出|资金).{0,4}(性质|来源|用途)/.test(squeeze(text)) ||
    /目标|绩效指标|一级指标|^总分|^合计得分/.test(squeeze(text).replace(/特定目标/, ''))
  );
});

function hasAmount(grid: Grid, header: FundingHeader, row: number): boolean {
  return header.columns.some((column) => column.role !== 'reason' && fieldIn(grid, column, row).state === 'number');
}

interface LevelledLabel extends RowLabel {
  readonly role: FundingRole;
  readonly level: 0 | 1 | 2;
}

/** 财政资金 = 本级安排 + 其中：上级补助 is one level below; 其他资金 and the like come back up. */
function withLevels(labels: readonly RowLabel[]): LevelledLabel[] {
  let fiscalAbove = false;
  return labels.map(({ row, col, text }, index) => {
    const role = fundingRowRole(text);
    if (role === 'total' && (index === 0 || !isPartLabel(text))) {
      fiscalAbove = false;
      return { row, col, text, role, level: 0 };
    }
    const isPartOfFiscal =
      fiscalAbove && (role === 'local' || role === 'superior' || (role !== 'fiscal' && isPartLabel(text)));
    if (!isPartOfFiscal) fiscalAbove = role === 'fiscal' && namesFiscalMoney(text);
    return { row, col, text, role, level: isPartOfFiscal ? 2 : 1 };
  });
}

const namesFiscalMoney = remembered((label: string): boolean =>
  /^(其中[:：]?)?(当年|本年|年度)?财政(资金|拨款)/.test(withoutNumber(squeeze(label))),
);

function readRow(grid: Grid, spans: BudgetColumns, { row, col, text, role, level }: LevelledLabel): FundingRow {
  return {
    row,
    label: text,
    labelAt: grid.ref(row, col),
    level,
    role,
    originalBudget: fieldIn(grid, spans.originalBudget, row),
    adjustment: fieldIn(grid, spans.adjustment, row),
    adjustedBudget: fieldIn(grid, spans.adjustedBudget, row),
    received: fieldIn(grid, spans.received, row),
    actual: fieldIn(grid, spans.actual, row),
    enteredRate: fieldIn(grid, spans.rate, row),
    weight: fieldIn(grid, spans.weight, row),
    enteredPoints: fieldIn(grid, spans.points, row),
    reason: fieldIn(grid, spans.reason, row),
  };
}

/** Points in 预算执行情况（20分）, 分值（10分） or 得分（20分*执行率）, in the heading row or the two rows above it. */
function labelWeight(grid: Grid, header: FundingHeader, area: Rect): Pick<Funding, 'labelWeight' | 'labelWeightAt'> {
  for (let row = header.bottom; row >= Math.max(area.top, header.top - 2); row--) {
    for (const block of grid.blocks(row)) {
      const points = pointsInHeading(block.text);
      if (points !== null) return { labelWeight: points, labelWeightAt: grid.ref(row, block.left) };
    }
  }
  return { labelWeight: null, labelWeightAt: null };
}

const pointsInHeading = remembered((text: string): string | null => {
  if (!/执行|资金|得分|分值|权重/.test(text)) return null;
  return pointsInLabel(text) ?? /\((\d+(?:\.\d+)?)分/.exec(squeeze(text))?.[1] ?? null;
});

/** The columns that a person could mistake for others. */
export const NAMED_FUNDING_COLUMNS = [
  'originalBudget',
  'adjustment',
  'adjustedBudget',
  'received',
  'actual',
  'rate',
  'weight',
  'points',
  'reason',
] as const;

function describe(header: FundingHeader, spans: BudgetColumns): Column[] {
  const columns: Column[] = [];
  for (const role of NAMED_FUNDING_COLUMNS) {
    const span = spans[role];
    if (span === undefined) continue;
    const source = header.columns.find((column) => column.left === span.left);
    columns.push({
      role: `funding.${role}`,
      heading: source?.text ?? '',
      column: columnLetters(span.left),
      certain: !spans.uncertain.has(span.left) && !saysPartOfYear(source?.heading.full ?? ''),
    });
  }
  return columns;
}
