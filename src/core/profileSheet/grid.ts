import { cellOf } from '../a1';
import type { CellRef, Sheet } from '../model';
import { seenIn, type Seen } from './values';

/** The sheet as rows of what a person sees, from column A on. */

export interface SeenCell {
  readonly at: CellRef;
  /** B12 */
  readonly cell: string;
  readonly seen: Seen;
  /** The words that stand there; "" where none do. */
  readonly text: string;
}

export type SeenRow = readonly SeenCell[];

/** The setting's name, and up to this many values. */
const WIDTH = 12;

export function rowsOf(sheet: Sheet): SeenRow[] {
  return sheet.values.map((values, index) =>
    Array.from({ length: WIDTH }, (_, col) => {
      const place = col - sheet.col0;
      const at = { sheet: sheet.name, row: sheet.row0 + index, col };
      const formula = sheet.formulas[index]?.[place] ?? null;
      const seen = seenIn(values[place] ?? null, sheet.formats[index]?.[place] ?? '', formula !== null);
      return { at, cell: cellOf(at), seen, text: seen.state === 'text' ? seen.text : '' };
    }),
  );
}

export function isBlankFrom(row: SeenRow, from: number): boolean {
  return row.slice(from).every(({ seen }) => seen.state === 'blank');
}
