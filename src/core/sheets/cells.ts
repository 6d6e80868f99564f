import { cellOf, parseA1 } from '../a1';
import type { CellRef, OwnCell } from '../model';

/** What the rows of our sheets are made of. */

export type Row = readonly OwnCell[];

/** Excel holds at most this many characters in a cell. */
const LONGEST = 32_767;

const EMPTY: OwnCell = { value: null };

/** Text as it is, also where it begins with "="; blank for null. */
export function text(words: string | null, style?: OwnCell['style']): OwnCell {
  if (words === null || words === '') return EMPTY;
  const value = { s: words.slice(0, LONGEST) };
  return style === undefined ? { value } : { value, style };
}

/** A number where the words are a plain decimal, otherwise text: weights may be printed in words. */
export function figure(words: string | null): OwnCell {
  if (words === null) return EMPTY;
  return /^-?\d{1,15}(\.\d{1,15})?$/.test(words) ? { value: { n: words } } : text(words);
}

export function count(number: number): OwnCell {
  return { value: { n: String(number) } };
}

/** A link to a cell of the workbook, shown as "表名!B7". */
export function link(to: CellRef): OwnCell {
  return { value: { s: place(to.sheet, cellOf(to)) }, link: to };
}

export function place(sheet: string, cell: string): string {
  return `${sheet}!${cell}`;
}

/** The cell that a result names; null where it names none. */
export function refOf(sheet: string | null, cell: string | null): CellRef | null {
  const address = sheet === null || cell === null ? null : parseA1(cell);
  return sheet === null || address === null ? null : { sheet, ...address };
}

export function headingRow(headings: readonly string[]): Row {
  return headings.map((heading) => text(heading, 'heading'));
}

export function titleRow(title: string): Row {
  return [text(title, 'title')];
}

export function noteRow(note: string): Row {
  return [text(note, 'note')];
}
