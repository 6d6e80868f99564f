import type { Rect, Sheet } from '../../src/core/model';

/** The same sheet stretched as counties stretch theirs; the places tell what has become of each cell. */

export interface Stretch {
  readonly name: string;
  /** Sheet rows and columns that each old one takes. */
  readonly rows: (row: number) => number;
  readonly cols: (col: number) => number;
  /** The new cells of one old cell are merged; else the rest stay blank. */
  readonly isMerged: boolean;
}

export const STRETCHES: readonly Stretch[] = [
  { name: 'every column over two', rows: () => 1, cols: () => 2, isMerged: true },
  { name: 'every third column over three', rows: () => 1, cols: (col) => (col % 3 === 1 ? 3 : 1), isMerged: true },
  { name: 'every row over two', rows: () => 2, cols: () => 1, isMerged: true },
  { name: 'a blank column after each', rows: () => 1, cols: () => 2, isMerged: false },
  { name: 'a blank row after each', rows: () => 2, cols: () => 1, isMerged: false },
];

/** Where an old row and column has come to stand. */
export interface Places {
  readonly row: (row: number) => number;
  readonly col: (col: number) => number;
}

export function placesOf(sheet: Sheet, stretch: Stretch): Places {
  const before = (size: (index: number) => number, first: number) => (index: number) => {
    let place = first;
    for (let one = first; one < index; one++) place += size(one);
    return place;
  };
  return { row: before(stretch.rows, sheet.row0), col: before(stretch.cols, sheet.col0) };
}

export function stretched(sheet: Sheet, stretch: Stretch): Sheet {
  const { row: rowAt, col: colAt } = placesOf(sheet, stretch);
  const height = rowAt(sheet.row0 + sheet.values.length) - sheet.row0;
  const columns = Math.max(...sheet.values.map((row) => row.length));
  const width = colAt(sheet.col0 + columns) - sheet.col0;
  const grid = <Cell>(cells: readonly (readonly Cell[])[], blank: Cell): Cell[][] => {
    const out = Array.from({ length: height }, () => Array.from({ length: width }, () => blank));
    cells.forEach((line, row) => {
      line.forEach((cell, col) => {
        const target = out[rowAt(sheet.row0 + row) - sheet.row0];
        if (target) target[colAt(sheet.col0 + col) - sheet.col0] = cell;
      });
    });
    return out;
  };
  return {
    ...sheet,
    values: grid(sheet.values, null),
    formulas: grid(sheet.formulas, null),
    formats: grid(sheet.formats, 'General'),
    merges: mergesOf(sheet, stretch, { row: rowAt, col: colAt }),
  };
}

function mergesOf(sheet: Sheet, { isMerged }: Stretch, { row, col }: Places): Rect[] {
  const moved = ({ top, left, bottom, right }: Rect): Rect => ({
    top: row(top),
    left: col(left),
    bottom: row(bottom + 1) - 1,
    right: col(right + 1) - 1,
  });
  if (!isMerged) {
    return sheet.merges.map((one) => ({ ...moved(one), bottom: row(one.bottom), right: col(one.right) }));
  }
  const covered = new Set<string>();
  for (const one of sheet.merges) {
    for (let r = one.top; r <= one.bottom; r++) {
      for (let c = one.left; c <= one.right; c++) covered.add(`${String(r)}:${String(c)}`);
    }
  }
  const single = sheet.values.flatMap((line, index) =>
    line.map((_, place) => ({ r: sheet.row0 + index, c: sheet.col0 + place })),
  );
  return [
    ...sheet.merges.map(moved),
    ...single
      .filter(({ r, c }) => !covered.has(`${String(r)}:${String(c)}`))
      .map(({ r, c }) => moved({ top: r, left: c, bottom: r, right: c })),
  ].filter((one) => one.top !== one.bottom || one.left !== one.right);
}
