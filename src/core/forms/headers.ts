import type { Block, Grid, Span } from './grid';
import { fundingRole, indicatorRole } from './headings';
import type { FundingColumn, IndicatorColumn } from './headings';
import { parseHeading } from './headingText';
import type { Heading } from './headingText';
import type { FundingRole } from '../model';
import { fundingRowRole, isPartLabel, looksLikeMoneyLabel } from './labels';

/** Finds the heading rows of the two tables a form is made of, by the meaning of their headings. */

export interface HeaderColumn<Role> extends Span {
  readonly role: Role;
  readonly text: string;
  readonly heading: Heading;
  readonly parent: Heading | null;
}

export interface TableHeader<Role> {
  readonly top: number;
  /** Last heading row. */
  readonly bottom: number;
  readonly columns: readonly HeaderColumn<Role>[];
}

export type IndicatorHeader = TableHeader<IndicatorColumn>;
export type FundingHeader = TableHeader<FundingColumn>;

/** Headings repeat over hundreds of sheets: each spelling is taken apart once. */
export class HeadingReader {
  /** @param corrected roles that a person gave to columns of the sheet being read: column index → `indicator.target`. */
  constructor(
    readonly corrected: ReadonlyMap<number, string> = new Map(),
    private readonly parsed = new Map<string, Heading | null>(),
  ) {}

  withCorrections(corrected: ReadonlyMap<number, string>): HeadingReader {
    return new HeadingReader(corrected, this.parsed);
  }

  read(text: string): Heading | null {
    let heading = this.parsed.get(text);
    if (heading === undefined) {
      heading = parseHeading(text);
      this.parsed.set(text, heading);
    }
    return heading;
  }
}

const HEADING_ROWS = 3;

/** Blocks that cover a row: its own, and those merged down into it from the rows just above. */
function covering(grid: Grid, row: number): Block[] {
  const blocks: Block[] = [...grid.blocks(row)];
  for (let above = row - 1; above > row - HEADING_ROWS; above--) {
    blocks.push(
      ...grid.blocks(above).filter((block) => block.bottom >= row && block.bottom - block.top < HEADING_ROWS),
    );
  }
  return blocks.sort((a, b) => a.left - b.left);
}

/** The upper of two heading rows, over at least two columns: 自评 or 年度指标值, not a row of the block above. */
function parentOf(grid: Grid, reader: HeadingReader, block: Block): Heading | null {
  const above = grid.blocks(block.top - 1);
  const parent = above.find(
    (other) => other.left <= block.left && other.right >= block.right && other.right > other.left,
  );
  if (!parent) return null;
  const isHeadingRow =
    above.some((other) => other.bottom >= block.top) || /指标|自评|复核|评价|评审|审核|完成/.test(parent.text);
  return isHeadingRow ? reader.read(parent.text) : null;
}

function columnsOf<Role extends string>(
  grid: Grid,
  reader: HeadingReader,
  blocks: readonly Block[],
  table: 'indicator' | 'funding',
  roleOf: (heading: Heading, parent: Heading | null) => Role | null,
): HeaderColumn<Role>[] {
  return blocks.flatMap((block) => {
    const heading = reader.read(block.text);
    if (heading === null) return [];
    const parent = parentOf(grid, reader, block);
    const role = correctedRole<Role>(reader, block.left, table) ?? roleOf(heading, parent);
    return role === null ? [] : [{ role, text: block.text, heading, parent, left: block.left, right: block.right }];
  });
}

function correctedRole<Role extends string>(reader: HeadingReader, col: number, table: string): Role | null {
  const [scope, role] = reader.corrected.get(col)?.split('.') ?? [];
  return scope === table && role !== undefined ? (role as Role) : null;
}

const NAMES: readonly IndicatorColumn[] = ['level1', 'level2', 'level3'];
const MEASURES: readonly IndicatorColumn[] = ['target', 'actual', 'weight', 'points', 'standard', 'reviewPoints'];
/** Headings of lists: a row of projects is no form. */
const LIST_HEADING = /^(项目名称|序号项目名称|项目编码|自评项目名称)$/;

function hasRoles(columns: readonly HeaderColumn<IndicatorColumn>[]): boolean {
  const roles = new Set(columns.map((column) => column.role));
  const names = NAMES.filter((role) => roles.has(role)).length;
  const measures = MEASURES.filter((role) => roles.has(role)).length;
  return names >= 1 && measures >= 2;
}

function isList(blocks: readonly Block[], reader: HeadingReader): boolean {
  return blocks.some((block) => LIST_HEADING.test(reader.read(block.text)?.base ?? ''));
}

/** The heading rows of an indicator table that start at this row; null where there are none. */
export function indicatorHeaderAt(grid: Grid, reader: HeadingReader, row: number): IndicatorHeader | null {
  if (grid.blocks(row).length < 2) return null;
  const single = indicatorColumns(grid, reader, grid.blocks(row));
  const below = indicatorColumns(grid, reader, covering(grid, row + 1));
  const twoRows = subheadings(grid, reader, row + 1);
  if (hasRoles(single) && !isList(grid.blocks(row), reader)) {
    const namesReachDown = single.some(
      (column) => NAMES.includes(column.role) && grid.area(row, column.left).bottom > row,
    );
    if (namesReachDown && hasRoles(below)) return { top: row, bottom: row + 1, columns: below };
    if (twoRows.length > 0) return { top: row, bottom: row + 1, columns: joinRows(single, twoRows) };
    return { top: row, bottom: row, columns: single };
  }
  const namesBelow = indicatorColumns(grid, reader, grid.blocks(row + 1)).some((column) => NAMES.includes(column.role));
  const measuredHere = single.some((column) => MEASURES.includes(column.role));
  if (!namesBelow || !measuredHere || hasRoles(indicatorColumns(grid, reader, grid.blocks(row + 1)))) return null;
  const joined = hasRoles(below) ? below : joinRows(single, indicatorColumns(grid, reader, grid.blocks(row + 1)));
  return hasRoles(joined) ? { top: row, bottom: row + 1, columns: joined } : null;
}

function indicatorColumns(
  grid: Grid,
  reader: HeadingReader,
  blocks: readonly Block[],
): HeaderColumn<IndicatorColumn>[] {
  return columnsOf(grid, reader, blocks, 'indicator', indicatorRole);
}

/** A second heading row that is not merged with the first: nothing but headings, at least two of them under one. */
function subheadings(grid: Grid, reader: HeadingReader, row: number): HeaderColumn<IndicatorColumn>[] {
  const blocks = grid.blocks(row);
  const columns = indicatorColumns(grid, reader, blocks);
  const allHeadings = blocks.length >= 2 && columns.length === blocks.length;
  return allHeadings && columns.every((column) => column.parent !== null) ? columns : [];
}

function joinRows<Role extends string>(
  upper: readonly HeaderColumn<Role>[],
  lower: readonly HeaderColumn<Role>[],
): HeaderColumn<Role>[] {
  const kept = upper.filter(
    (column) => !lower.some((below) => below.left >= column.left && below.right <= column.right),
  );
  return [...kept, ...lower].sort((a, b) => a.left - b.left);
}

const BUDGETS: readonly FundingColumn[] = ['originalBudget', 'adjustedBudget', 'budget', 'received', 'adjustment'];

/** The heading row of a money block; null where there is none. */
export function fundingHeaderAt(grid: Grid, reader: HeadingReader, row: number): FundingHeader | null {
  if (grid.blocks(row).length < 2) return null;
  const blocks = covering(grid, row);
  if (isList(blocks, reader) || indicatorColumns(grid, reader, blocks).some((c) => NAMES.includes(c.role))) return null;
  // A block that reaches below the heading is the name of the whole money block: 项目资金（万元）.
  const headings = blocks.filter((block) => block.bottom <= row);
  const columns = columnsOf(grid, reader, headings, 'funding', fundingRole).filter(
    (column) => !holdsLabels(grid, column, row),
  );
  const roles = new Set(columns.map((column) => column.role));
  const hasBudget = BUDGETS.some((role) => roles.has(role));
  const hasSpending = roles.has('actual') || (roles.has('rate') && roles.has('points'));
  if (!hasBudget || !hasSpending) return null;
  const header = { top: Math.min(...columns.map((column) => grid.area(row, column.left).top)), bottom: row, columns };
  return startsMoneyRows(grid, header) ? header : null;
}

/** 年度预算数（万元） over 总额, 其中:财政资金 heads the labels, not an amount. */
function holdsLabels(grid: Grid, column: HeaderColumn<FundingColumn>, row: number): boolean {
  if (column.role === 'reason') return false;
  const below = grid.blocks(row + 1).find((block) => block.left >= column.left && block.left <= column.right);
  return below !== undefined && !/\d/.test(below.text) && looksLikeMoneyLabel(below.text);
}

/** The row below a money heading begins with 年度资金总额 or 其中：…, not with an item of base data such as 三公经费. */
function startsMoneyRows(grid: Grid, header: FundingHeader): boolean {
  const label = moneyLabel(grid, header, header.bottom + 1);
  if (label === null) return false;
  const role = fundingRowRole(label.text);
  const isScored = header.columns.some((column) => column.role === 'rate' || column.role === 'points');
  if (role === 'basic' || role === 'project') return isScored;
  return isPartLabel(label.text) || !NO_FIRST_ROW.includes(role);
}

const NO_FIRST_ROW: readonly FundingRole[] = ['other', 'personnel', 'operatingPublic', 'operatingOther', 'targeted'];

/** The label of a row of the money block: the rightmost text left of the first amount that is not the block's own name. */
export function moneyLabel(grid: Grid, header: FundingHeader, row: number): Block | null {
  const firstAmount = Math.min(...header.columns.map((column) => column.left));
  const labels = grid.blocks(row).filter((block) => block.right < firstAmount && block.left < firstAmount);
  return labels.at(-1) ?? null;
}
