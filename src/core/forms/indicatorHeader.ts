import { headingMeaning, HeadingRows } from './headingRows';
import { parseHeading } from './headingText';
import { remembered } from './remembered';
import type { HeaderColumn, HeadingReader, TableHeader } from './headingRows';
import type { Grid } from './grid';
import { fundingRole } from './fundingHeadings';
import { indicatorRole } from './indicatorHeadings';
import type { IndicatorColumn } from './indicatorHeadings';

/** The heading rows of an indicator table. */

export type IndicatorHeader = TableHeader<IndicatorColumn>;
type Columns = readonly HeaderColumn<IndicatorColumn>[];

export const NAMES: readonly IndicatorColumn[] = ['level1', 'level2', 'level3'];
const MEASURES: readonly IndicatorColumn[] = ['target', 'actual', 'weight', 'points', 'standard', 'reviewPoints'];
/** Headings of lists: a row of projects is no form. */
const LIST_HEADING = /^(项目名称|序号项目名称|项目编码|自评项目名称)$/;

export const indicatorMeaning = headingMeaning(indicatorRole);
export const fundingMeaning = headingMeaning(fundingRole);

export function indicatorRows(grid: Grid, reader: HeadingReader): HeadingRows<IndicatorColumn> {
  return new HeadingRows(grid, reader, 'indicator', indicatorMeaning);
}

/** The heading rows of an indicator table that start at this row; null where there are none. */
export function indicatorHeaderAt(rows: HeadingRows<IndicatorColumn>, row: number): IndicatorHeader | null {
  const { grid } = rows;
  if (grid.blocks(row).length < 2 || rows.columns(row).length === 0) return null;
  if (isList(rows, row)) return null;
  const header = rows.headerAt(row);
  if (!hasRoles(header.columns) || isMoneyHeading(grid, header)) return null;
  return header;
}

/** At least one column of names and two of what is measured; or names of two levels and a score. */
export function hasRoles(columns: Columns): boolean {
  const roles = new Set(columns.map((column) => column.role));
  const names = NAMES.filter((role) => roles.has(role)).length;
  const measures = MEASURES.filter((role) => roles.has(role)).length;
  return (names >= 1 && measures >= 2) || (names >= 2 && roles.has('points'));
}

/** 项目 | 年初预算数 | 全年执行数 | 分值 | 得分 names rows of money, not indicators. */
function isMoneyHeading(grid: Grid, header: IndicatorHeader): boolean {
  const named = header.columns.some((column) => NAMES.includes(column.role) && /级|指标/.test(column.heading.base));
  if (named) return false;
  for (let row = header.top; row <= header.bottom; row++) {
    const roles = grid.blocks(row).map((block) => fundingMeaning.alone(block.text)?.role ?? null);
    if (roles.some((role) => role !== null && MONEY.has(role))) return true;
  }
  return false;
}

const MONEY: ReadonlySet<string> = new Set(['rate', 'budget', 'originalBudget', 'adjustedBudget']);

export function isList<Role extends string>(rows: HeadingRows<Role>, row: number): boolean {
  return rows.grid.blocks(row).some(({ text }) => headsList(text));
}

const headsList = remembered((text: string): boolean => LIST_HEADING.test(parseHeading(text)?.base ?? ''));
