import type { ProgressId } from '../../facts/ids';
import type { Grid } from '../grid';
import { moneySubject } from './figureLabels';
import type { FigureColumn, FigureHeader, LineLabel } from './figureTable';
import type { MonthLine } from './progressLabels';

/** 4月末 | 预算数 | 累计支出 | 执行率: what was spent up to the end of a month, one line for each. */

/** @returns null for a column that says nothing of it, and for a figure that may be of the month alone. */
export function monthFigure(
  { month, isToDate }: MonthLine,
  { columns }: FigureHeader,
  column: FigureColumn,
): ProgressId | null {
  const { measure } = column.heading;
  if (measure !== 'final' && measure !== 'executionRate') return null;
  const isSum = saysSum(column);
  const hasSum = columns.some((other) => saysSum(other) && other.heading.measure === measure);
  const countsToDate = isSum || (!hasSum && (isToDate || columns.some(saysSum)));
  if (!countsToDate) return null;
  return measure === 'final' ? `execution.spent.m${month}` : `rate.execution.m${month}`;
}

function saysSum({ text }: FigureColumn): boolean {
  return text.includes('累计');
}

const PART_OF_SPENDING = /项目|三公|基本支出|公用|人员经费|专项|采购|上年/;

/** The table is about 项目支出 or another part of what the unit spends: by its title, its section or the label outside. */
export function isOfPart(grid: Grid, { top, section }: FigureHeader, outer: readonly LineLabel[]): boolean {
  const [title, another] = top === 0 ? [] : grid.blocks(top - 1);
  const over = title === undefined || another !== undefined ? '' : title.text;
  const isPartly = [over, section?.text ?? ''].some((text) => PART_OF_SPENDING.test(text.slice(0, 40)));
  return isPartly || outer.some(({ text }) => !isOfAll(text));
}

function isOfAll(label: string): boolean {
  const subject = moneySubject(label);
  return subject === null ? !PART_OF_SPENDING.test(label.slice(0, 40)) : subject === 'total';
}
