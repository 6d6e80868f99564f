import type { CellValue, OwnSheet, Sheet } from '../core/model';

/** Grids as they are after a write, for adapters that keep what they read. */

export interface ChangedCell {
  /** Zero-based, absolute. */
  readonly row: number;
  readonly col: number;
  readonly value: CellValue;
  /** null keeps the cell's own. */
  readonly format: string | null;
}

/** Untouched rows stay the same arrays. The cells hold constants afterwards, never formulas. */
export function withCells(sheet: Sheet, cells: readonly ChangedCell[]): Sheet {
  if (cells.length === 0) return sheet;
  const grown = including(sheet, cells);
  const values = new GridEditor<CellValue>(grown.values, null);
  const formulas = new GridEditor<string | null>(grown.formulas, null);
  const formats = new GridEditor<string>(grown.formats, 'General');
  for (const cell of cells) {
    const [r, c] = [cell.row - grown.row0, cell.col - grown.col0];
    values.put(r, c, cell.value);
    formulas.put(r, c, null);
    if (cell.format !== null) formats.put(r, c, cell.format);
  }
  return { ...grown, values: values.rows, formulas: formulas.rows, formats: formats.rows };
}

/** Copies a row the first time it is changed. */
class GridEditor<T> {
  readonly rows: (readonly T[])[];
  private readonly copied = new Map<number, T[]>();

  constructor(
    grid: readonly (readonly T[])[],
    private readonly blank: T,
  ) {
    this.rows = [...grid];
  }

  put(r: number, c: number, value: T): void {
    while (this.rows.length <= r) this.rows.push([]);
    const row = this.copied.get(r) ?? [...(this.rows[r] ?? [])];
    while (row.length <= c) row.push(this.blank);
    row[c] = value;
    this.rows[r] = row;
    this.copied.set(r, row);
  }
}

/** Grown to the top and left where a cell lies outside there; below and to the right grids grow by themselves. */
function including(sheet: Sheet, cells: readonly ChangedCell[]): Sheet {
  const isEmpty = sheet.values.length === 0;
  const top = cells.reduce((least, { row }) => Math.min(least, row), isEmpty ? Infinity : sheet.row0);
  const left = cells.reduce((least, { col }) => Math.min(least, col), isEmpty ? Infinity : sheet.col0);
  const rows = isEmpty ? 0 : sheet.row0 - top;
  const cols = isEmpty ? 0 : sheet.col0 - left;
  if (rows === 0 && cols === 0) return { ...sheet, row0: top, col0: left };
  return {
    ...sheet,
    row0: top,
    col0: left,
    values: padded<CellValue>(sheet.values, rows, cols, null),
    formulas: padded<string | null>(sheet.formulas, rows, cols, null),
    formats: padded(sheet.formats, rows, cols, 'General'),
    ...(sheet.locked === undefined ? {} : { locked: padded(sheet.locked, rows, cols, true) }),
  };
}

function padded<T>(grid: readonly (readonly T[])[], rows: number, cols: number, blank: T): T[][] {
  const above = Array.from({ length: rows }, (): T[] => []);
  return [...above, ...grid.map((row) => [...Array.from({ length: cols }, () => blank), ...row])];
}

/** A sheet of ours as it reads once it is written. */
export function gridOf(sheet: OwnSheet, name: string): Sheet {
  return {
    name,
    state: 'visible',
    isProtected: false,
    row0: 0,
    col0: 0,
    values: sheet.rows.map((row) => row.map((cell) => cell.value)),
    formulas: sheet.rows.map((row) => row.map(() => null)),
    formats: sheet.rows.map((row) => row.map(() => 'General')),
    merges: sheet.merges,
    hiddenRows: [],
    isOwn: sheet.isForUser !== true,
  };
}
