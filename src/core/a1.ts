import type { CellRef, Rect } from './model';

/** Cell addresses as people write them. Rows and columns are zero-based inside, A1 outside. */

export function columnLetters(col: number): string {
  if (col < 26) return String.fromCharCode(65 + col);
  let letters = '';
  for (let rest = col + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "AB" → 27; null when it is no column of Excel (A to XFD). */
export function columnIndex(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let col = 0;
  for (const letter of letters.toUpperCase()) col = col * 26 + letter.charCodeAt(0) - 64;
  return col <= 16384 ? col - 1 : null;
}

export function a1(row: number, col: number): string {
  return `${columnLetters(col)}${String(row + 1)}`;
}

/** "B7" or "$B$7" → zero-based row and column; null when it is no address. */
export function parseA1(address: string): { row: number; col: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(address);
  const col = match?.[1] === undefined ? null : columnIndex(match[1]);
  const row = Number(match?.[2]) - 1;
  return col === null || row > 1_048_575 ? null : { row, col };
}

export function cellOf(ref: CellRef): string {
  return a1(ref.row, ref.col);
}

/** "表名!A1", as findings name related cells. */
export function fullAddress(ref: CellRef): string {
  return `${ref.sheet}!${cellOf(ref)}`;
}

export function rangeOf(rect: Rect): string {
  return `${a1(rect.top, rect.left)}:${a1(rect.bottom, rect.right)}`;
}

/** Key of a cell in a Map or Set. */
export function cellKey(ref: CellRef): string {
  return `${ref.sheet}\u0000${String(ref.row)}:${String(ref.col)}`;
}
