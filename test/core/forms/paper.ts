import type { CellValue, Rect, Sheet } from '../../../src/core/model';
import { columnIndex } from '../../../src/core/a1';
import { sheetOf } from '../blank';

/**
 * A sheet drawn as text: one line a row, cells between bars, trimmed. "^" continues the cell above, "<" the cell to the
 * left (merged); "=5|9" would clash with bars, so formulas are given apart. A number is a number cell, "'5" is text "5",
 * "95%%" a true percentage cell (0.95 shown as 95%).
 */
export function paper(name: string, drawing: string, options: Partial<Sheet> = {}): Sheet {
  const lines = drawing.split('\n').filter((line) => line.trim() !== '');
  const cells = lines.map((line) =>
    line
      .trim()
      .replace(/^\|/, '')
      .replace(/\|$/, '')
      .split('|')
      .map((cell) => cell.trim()),
  );
  return {
    ...sheetOf(
      name,
      cells.map((row) => row.map((cell) => valueOf(cell).value)),
    ),
    formats: cells.map((row) => row.map((cell) => valueOf(cell).format)),
    merges: mergesOf(cells),
    ...options,
  };
}

function valueOf(cell: string): { value: CellValue; format: string } {
  if (cell === '' || cell === '^' || cell === '<') return { value: null, format: 'General' };
  const percent = /^(-?\d+(?:\.\d+)?)%%$/.exec(cell);
  if (percent) return { value: { n: String(Number((Number(percent[1]) / 100).toPrecision(12))) }, format: '0.00%' };
  if (/^-?\d+(\.\d+)?$/.test(cell)) return { value: { n: cell }, format: 'General' };
  return { value: { s: cell.replace(/^'/, '').replaceAll('\\n', '\n') }, format: 'General' };
}

function mergesOf(cells: readonly (readonly string[])[]): Rect[] {
  const merges: Rect[] = [];
  cells.forEach((row, top) => {
    row.forEach((cell, left) => {
      if (cell === '^' || cell === '<') return;
      let right = left;
      while (row[right + 1] === '<') right++;
      let bottom = top;
      while (cells[bottom + 1]?.[left] === '^') bottom++;
      if (right > left || bottom > top) merges.push({ top, left, bottom, right });
    });
  });
  return merges;
}

/** "B7" → what stands at zero-based row and column. */
export function place(address: string): { row: number; col: number } {
  const match = /^([A-Z]+)(\d+)$/.exec(address);
  return { row: Number(match?.[2]) - 1, col: columnIndex(match?.[1] ?? '') ?? -1 };
}
