import type { Indicator, UnreadHeading } from '../model';
import type { Block, Grid } from './grid';
import type { IndicatorSpans } from './indicatorColumns';
import type { IndicatorHeader } from './indicatorHeader';

/** A heading that says nothing to the reader, over values, in a table that lacks a column: probably that one. */
export function unreadHeading(
  grid: Grid,
  header: IndicatorHeader,
  spans: IndicatorSpans,
  rows: readonly Indicator[],
): UnreadHeading | null {
  const wanted = missingColumns(spans);
  if (wanted.length === 0) return null;
  const rate = spans.actual === undefined && spans.standard === undefined ? completionRate(header) : undefined;
  if (rate !== undefined) return { at: grid.ref(header.bottom, rate.left), text: rate.text, missing: ['实际完成值'] };
  for (const heading of unreadBlocks(grid, header)) {
    const values = rows
      .map(({ row }) => grid.field(row, heading.left))
      .filter(({ at }, index) => at?.row === rows[index]?.row);
    const isFilled = values.some(({ state }) => state === 'number' || state === 'text');
    const isNumeric = values.every(({ state }) => state === 'number' || state === 'blank' || state === 'mark');
    const missing = wanted.filter(({ inFigures }) => isFilled && (isNumeric || !inFigures)).map(({ name }) => name);
    if (missing.length > 0) return { at: grid.ref(heading.top, heading.left), text: heading.text, missing };
  }
  return null;
}

/** 完成率 without the values it was worked out of: 95% of what was promised is not 95% itself. */
function completionRate({ columns }: IndicatorHeader): IndicatorHeader['columns'][number] | undefined {
  return columns.find(({ role, heading }) => role === 'other' && /完成(率|比例?)$/.test(heading.base));
}

interface Wanted {
  readonly name: string;
  /** Only a column of figures could be it. */
  readonly inFigures: boolean;
}

/** An index table with standards has neither targets nor actuals; one without weights and scores is judged without. */
function missingColumns({ target, actual, weight, points, standard }: IndicatorSpans): Wanted[] {
  const wanted: Wanted[] = [];
  if (target === undefined && standard === undefined) wanted.push({ name: '年度指标值', inFigures: false });
  if (actual === undefined && standard === undefined) wanted.push({ name: '实际完成值', inFigures: false });
  if (weight === undefined && points !== undefined) wanted.push({ name: '分值', inFigures: true });
  if (points === undefined && weight !== undefined) wanted.push({ name: '得分', inFigures: true });
  return wanted;
}

/** Headings right of the first name that are no column of the table and stand over none. */
function unreadBlocks(grid: Grid, { top, bottom, columns }: IndicatorHeader): Block[] {
  const first = Math.min(...columns.map(({ left }) => left));
  const found: Block[] = [];
  for (let row = top; row <= bottom; row++) {
    for (const block of grid.blocks(row)) {
      const isRead = columns.some(({ left, right }) => left <= block.right && right >= block.left);
      if (block.left > first && !isRead && block.said.heading !== null) found.push(block);
    }
  }
  return found;
}
