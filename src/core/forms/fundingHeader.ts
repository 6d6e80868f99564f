import { firstRowUnder } from './grid';
import type { Block, Grid } from './grid';
import { fundingRole } from './fundingHeadings';
import type { FundingColumn } from './fundingHeadings';
import { HeadingRows } from './headingRows';
import { ofOneYear, ofWholeYear } from './headingYears';
import type { HeaderColumn, HeadingMeaning, HeadingReader, TableHeader } from './headingRows';
import { isList, NAMES } from './indicatorHeader';
import type { FundingRole } from '../model';
import { fundingRowRole, isPartLabel, looksLikeMoneyLabel } from './labels';
import { ofSpending } from './sides';
import { listsTasks, withWholes } from './taskTable';

/** The heading rows of a money block. */

export type FundingHeader = TableHeader<FundingColumn>;
type Columns = readonly HeaderColumn<FundingColumn>[];

const fundingMeaning: HeadingMeaning<FundingColumn> = { roleOf: fundingRole, alone: ({ said }) => said.asMoney };

export function fundingRows(grid: Grid, reader: HeadingReader): HeadingRows<FundingColumn> {
  return new HeadingRows(grid, reader, 'funding', fundingMeaning);
}

const BUDGETS: readonly FundingColumn[] = ['originalBudget', 'adjustedBudget', 'budget', 'received', 'adjustment'];

/** The heading row of a money block; null where there is none. */
export function fundingHeaderAt(rows: HeadingRows<FundingColumn>, row: number): FundingHeader | null {
  const { grid } = rows;
  if (grid.blocks(row).length < 2 || rows.columns(row).length === 0) return null;
  const blocks = rows.covering(row);
  if (isList(rows, row) || namesProjects(blocks) || namesIndicators(blocks)) return null;
  const { bottom, columns: joined } = withWholes(grid, rows.headerAt(row));
  // A block that reaches below the heading is the name of the whole money block: 项目资金（万元）.
  const headings = blocks.filter((block) => block.bottom <= bottom && block.top < row);
  const found = [...rows.columnsOf(headings), ...joined]
    .filter((column) => grid.bottomOf(row, column.left) <= bottom && !holdsLabels(grid, column, bottom))
    .sort((a, b) => a.left - b.left);
  const ofYear = ofSpending(grid, row, ofWholeYear(ofOneYear(found, 'other'), 'other'));
  const columns = withTotalAsBudget(grid, blocks, bottom, ofYear);
  if (!hasRoles(columns)) return null;
  const header = { top: Math.min(...columns.map((column) => grid.topOf(row, column.left))), bottom, columns };
  return startsMoneyRows(grid, header) ? header : null;
}

function hasRoles(columns: Columns): boolean {
  const roles = new Set(columns.map((column) => column.role));
  const hasSpending = roles.has('actual') || (roles.has('rate') && roles.has('points'));
  return hasSpending && BUDGETS.some((role) => roles.has(role));
}

/** 资金总额 | 财政拨款 | 其他资金 | 实际支出 over one row of amounts: the total of the sources is what was planned. */
function withTotalAsBudget(grid: Grid, blocks: readonly Block[], bottom: number, columns: Columns): Columns {
  const spent = columns.find(({ role }) => role === 'actual');
  if (spent === undefined || columns.some(({ role }) => BUDGETS.includes(role))) return columns;
  const planned = blocks.filter(({ left, text }) => left < spent.left && looksLikeMoneyLabel(text));
  const total = planned.find(({ text }) => fundingRowRole(text) === 'total');
  const heading = total?.said.heading ?? null;
  if (total === undefined || heading === null || planned.length < 2) return columns;
  const { text, left, right } = total;
  const budget = { role: 'budget' as const, text, heading, parent: null, left, right };
  const all = [budget, ...columns];
  return isBareRow(grid, { top: total.top, bottom, columns: all }) ? all : columns;
}

/** 项目名称 merged down beside two rows of headings: a list of projects. */
function namesProjects(blocks: readonly Block[]): boolean {
  return blocks.some(({ said }) => said.headsList);
}

function namesIndicators(blocks: readonly Block[]): boolean {
  return blocks.some(({ said }) => {
    const role = said.asIndicator;
    return role !== null && NAMES.includes(role) && /级|指标/.test(said.heading?.base ?? '');
  });
}

/** 年度预算数（万元） over 总额, 其中:财政资金 heads the labels, not an amount. */
function holdsLabels(grid: Grid, column: HeaderColumn<FundingColumn>, bottom: number): boolean {
  if (column.role === 'reason') return false;
  const below = grid
    .blocks(firstRowUnder(grid, bottom))
    .find((block) => block.left >= column.left && block.left <= column.right);
  return below !== undefined && !/\d/.test(below.text) && looksLikeMoneyLabel(below.text);
}

/** The row below a money heading begins with 年度资金总额 or 其中：…, not with an item of base data such as 三公经费. */
function startsMoneyRows(grid: Grid, header: FundingHeader): boolean {
  if (listsTasks(grid, header)) return isScored(header) && taskTotal(grid, header, grid.lastRow) !== null;
  const label = moneyLabel(grid, header, firstRowUnder(grid, header.bottom));
  const isRated = header.columns.some((column) => column.role === 'rate' || column.role === 'points');
  if (label === null) return isRated && isBareRow(grid, header);
  const role = fundingRowRole(label.text);
  if (role === 'basic' || role === 'project') return isRated;
  if (isPartLabel(label.text) || !NO_FIRST_ROW.includes(role)) return true;
  return role === 'other' && isRated && isNamedMoney(grid, header, label);
}

/** The money of tasks serves the form only where its points stand beside it: else another block holds the whole. */
function isScored({ columns }: FundingHeader): boolean {
  return columns.some((column) => column.role === 'weight' || column.role === 'points');
}

/** 项目资金（万元） beside the heading and merged down over the row: whatever its label, the row is one of money. */
function isNamedMoney(grid: Grid, header: FundingHeader, label: Block): boolean {
  return grid
    .blocks(header.top)
    .some(
      (name) =>
        name.right < label.left && name.bottom >= label.top && /资金|预算执行|整体支出/.test(name.text.slice(0, 40)),
    );
}

/** The row 金额合计 under a list of tasks; null where none adds them up. */
export function taskTotal(grid: Grid, header: FundingHeader, until: number): Block | null {
  for (let row = header.bottom + 1; row <= until; row++) {
    if (grid.blocks(row).length === 0) continue;
    const label = moneyLabel(grid, header, row);
    if (label === null || grid.blocks(row).length < 2) return null;
    if (fundingRowRole(label.text) === 'total') return label;
  }
  return null;
}

/** 年初预算数 | 全年执行数 | 执行率 over one row of amounts, with no column of labels. */
export function isBareRow(grid: Grid, header: FundingHeader): boolean {
  const blocks = grid.blocks(firstRowUnder(grid, header.bottom));
  const first = Math.min(...header.columns.map((column) => column.left));
  return (
    blocks.length >= 2 &&
    blocks[0]?.left === first &&
    blocks.every((block) => /^[-+\d.,，%％万元亿 /—]+$/.test(block.text.slice(0, 40)))
  );
}

const NO_FIRST_ROW: readonly FundingRole[] = ['other', 'personnel', 'operatingPublic', 'operatingOther', 'targeted'];

/** The label of a row of the money block: the rightmost text left of the first amount that is not the block's own name. */
export function moneyLabel(grid: Grid, header: FundingHeader, row: number): Block | null {
  const firstAmount = Math.min(...header.columns.map((column) => column.left));
  const labels = grid.blocks(row).filter((block) => block.right < firstAmount && block.left < firstAmount);
  return labels.at(-1) ?? null;
}
