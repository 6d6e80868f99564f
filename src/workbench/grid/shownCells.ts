import type { ICellData } from '@univerjs/core';
import type { ShownCell } from '../gridView';
import { gridCell } from './cells';
import type { CellMatrix } from './changes';

/** Cells to show, by sheet, as the grid's library takes them. */
export function shownBySheet(cells: readonly ShownCell[]): Map<string, CellMatrix> {
  const sheets = new Map<string, Record<number, Record<number, ICellData>>>();
  for (const { at, value, format } of cells) {
    const matrix = sheets.get(at.sheet) ?? {};
    const style = format === null ? {} : { s: { n: { pattern: format } } };
    (matrix[at.row] ??= {})[at.col] = { ...gridCell(value, null), ...style };
    sheets.set(at.sheet, matrix);
  }
  return sheets;
}
