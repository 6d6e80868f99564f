import type { Grid } from './grid';
import type { HeaderColumn, HeadingRows } from './headingRows';
import { hasRoles, indicatorRows, NAMES } from './indicatorHeader';
import type { IndicatorColumn } from './indicatorHeadings';

/**
 * Two forms may stand beside each other: one heading row then holds the whole heading twice. The sheet is cut before
 * the second one, at a column that nothing crosses.
 */
export function formStrips(rows: HeadingRows<IndicatorColumn>): HeadingRows<IndicatorColumn>[] {
  const { grid, reader } = rows;
  for (let row = grid.sheet.row0; row <= grid.lastRow; row++) {
    if (grid.blocks(row).length < MOST_NARROW_HEADING || rows.columns(row).length < MOST_NARROW_HEADING) continue;
    const cuts = secondHeadings(rows.columns(row)).flatMap((col) => clearCut(grid, col, row) ?? []);
    if (cuts.length > 0) return stripsAt(grid, cuts).map((strip) => indicatorRows(strip, reader));
  }
  return [rows];
}

/** One name and two measures, twice. */
const MOST_NARROW_HEADING = 6;

type Columns = readonly HeaderColumn<IndicatorColumn>[];

/** Left columns of the headings with which the table begins again. */
function secondHeadings(columns: Columns): number[] {
  const [first] = columns.filter((column) => NAMES.includes(column.role));
  if (first === undefined) return [];
  const starts = columns.filter((column) => column.heading.base === first.heading.base).map((column) => column.left);
  const parts = starts.map((start, place) =>
    columns.filter((column) => column.left >= start && column.left < (starts[place + 1] ?? Number.POSITIVE_INFINITY)),
  );
  return parts.length > 1 && parts.every(hasRoles) ? starts.slice(1) : [];
}

/** The nearest column at or left of the second heading that no block of the heading row or above it crosses. */
function clearCut(grid: Grid, start: number, row: number): number | null {
  for (let cut = start; cut > start - 3; cut--) {
    if (!crosses(grid, cut, row)) return cut;
  }
  return null;
}

function crosses(grid: Grid, cut: number, row: number): boolean {
  return grid.blocks(row).some((block) => block.left < cut && block.right >= cut);
}

function stripsAt(grid: Grid, cuts: readonly number[]): Grid[] {
  const starts = [0, ...cuts];
  return starts.map((start, place) => grid.between(start, (starts[place + 1] ?? Number.POSITIVE_INFINITY) - 1));
}
