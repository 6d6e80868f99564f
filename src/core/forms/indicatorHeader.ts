import { HeadingRows } from './headingRows';
import { ofOneYear } from './headingYears';
import type { HeaderColumn, HeadingMeaning, HeadingReader, TableHeader } from './headingRows';
import type { Grid } from './grid';
import { indicatorRole, namesLoosely } from './indicatorHeadings';
import type { IndicatorColumn } from './indicatorHeadings';

/** The heading rows of an indicator table. */

export type IndicatorHeader = TableHeader<IndicatorColumn>;
type Columns = readonly HeaderColumn<IndicatorColumn>[];

export const NAMES: readonly IndicatorColumn[] = ['level1', 'level2', 'level3'];
const MEASURES: readonly IndicatorColumn[] = ['target', 'actual', 'weight', 'points', 'standard', 'reviewPoints'];

const indicatorMeaning: HeadingMeaning<IndicatorColumn> = {
  roleOf: indicatorRole,
  alone: ({ said }) => said.asIndicator,
};

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
  return { ...header, columns: ofOneYear(header.columns, 'other') };
}

const FEWEST_COLUMNS = 3;

/** At least one column of names and two of what is measured; or names of two levels and a score. */
export function hasRoles(columns: Columns): boolean {
  if (columns.length < FEWEST_COLUMNS) return false;
  const has = (role: IndicatorColumn): boolean => columns.some((column) => column.role === role);
  if (namesTasks(columns) && !has('weight') && !has('points')) return false;
  const names = NAMES.filter(has).length;
  return (names >= 1 && MEASURES.filter(has).length >= 2) || (names >= 2 && has('points'));
}

/** 工作内容 | 目标 | 完成情况 without any points is a list of tasks. */
function namesTasks(columns: Columns): boolean {
  return columns.every(({ role, heading }) => !NAMES.includes(role) || namesLoosely(heading));
}

/** 项目 | 年初预算数 | 全年执行数 | 分值 | 得分 names rows of money, not indicators. */
function isMoneyHeading(grid: Grid, header: IndicatorHeader): boolean {
  const named = header.columns.some((column) => NAMES.includes(column.role) && /级|指标/.test(column.heading.base));
  if (named) return false;
  for (let row = header.top; row <= header.bottom; row++) {
    if (grid.blocks(row).some(({ said }) => said.asMoney !== null && MONEY.has(said.asMoney))) return true;
  }
  return false;
}

const MONEY: ReadonlySet<string> = new Set(['rate', 'budget', 'originalBudget', 'adjustedBudget']);

export function isList<Role extends string>(rows: HeadingRows<Role>, row: number): boolean {
  return rows.grid.blocks(row).some(({ said }) => said.headsList);
}
