import { parseValue } from 'numfmt';
import type { CellValue, Rect } from '../../core/model';
import { plainNumber } from '../../workbook/xlsx/numbers';
import { withPercentSign } from './percent';

/** What the clipboard's text becomes in cells: values, as if each had been typed. */

export interface PastedCell {
  readonly row: number;
  readonly col: number;
  readonly value: CellValue;
  /** The number format that comes with the text (95% is 0.95 as a percentage); null = none. */
  readonly format: string | null;
}

export interface PasteTarget {
  readonly selection: Rect;
  readonly merges: readonly Rect[];
  formatAt(row: number, col: number): string;
}

/**
 * Fills from the selection's first cell; a single text fills the whole selection. What would land under a merged area
 * is left out when it is empty, as the cells beneath it hold nothing.
 */
export function pastedCells(text: string, { selection, merges, formatAt }: PasteTarget): PastedCell[] {
  const rows = clipboardRows(text);
  const only = rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? '') : null;
  const { top, left } = selection;
  const bottom = only === null ? top + rows.length - 1 : selection.bottom;
  const cells: PastedCell[] = [];
  for (let row = top; row <= bottom; row++) {
    const width = only === null ? (rows[row - top]?.length ?? 0) : selection.right - left + 1;
    for (let col = left; col < left + width; col++) {
      if (isCovered(merges, row, col)) continue;
      const piece = only ?? rows[row - top]?.[col - left] ?? '';
      cells.push({ row, col, ...readTyped(piece, formatAt(row, col)) });
    }
  }
  return cells;
}

function isCovered(merges: readonly Rect[], row: number, col: number): boolean {
  return merges.some(({ top, left, bottom, right }) => {
    return row >= top && row <= bottom && col >= left && col <= right && !(row === top && col === left);
  });
}

/** A number as people print it, or a full date: anything else, such as 1/2 or 3-5, is left as the text it may be. */
const NUMBER = /^[-+(]*[¥￥]?\s?[0-9][0-9,]*(?:\.[0-9]+)?%?\)?$|^[-+]?\.[0-9]+%?$/;
const DATE_FORMAT = 'yyyy/m/d';
const FULL_DATE = /^(?:19|20)[0-9]{2}([-/])[0-9]{1,2}\1[0-9]{1,2}$/;

/** Under "@" everything is text; text that looks like a formula stays text. */
function readTyped(text: string, format: string): Pick<PastedCell, 'value' | 'format'> {
  const trimmed = withPercentSign(text.trim(), format);
  if (trimmed === '') return { value: null, format: null };
  if (format === '@' || trimmed.startsWith('=')) return { value: { s: text }, format: null };
  const isDate = FULL_DATE.test(trimmed);
  const parsed = isDate || NUMBER.test(trimmed) ? parseValue(trimmed.replace(/[¥￥]\s?/, ''))?.value : undefined;
  const number = typeof parsed === 'number' ? plainNumber(String(parsed)) : null;
  if (number === null) return { value: { s: text }, format: null };
  const brought = isDate ? DATE_FORMAT : trimmed.includes('%') ? percentFormat(trimmed) : null;
  return { value: { n: number }, format: format === 'General' ? brought : null };
}

function percentFormat(text: string): string {
  return text.includes('.') ? '0.00%' : '0%';
}

/** Spreadsheets put tabs between columns; a piece with a line break or a tab inside stands in quotes. */
export function clipboardRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const pieces = text.replaceAll('\r\n', '\n').matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/g);
  for (const [whole, quoted, plain = '', end] of pieces) {
    if (whole === '' && row.length === 0) break;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\t') continue;
    rows.push(row);
    row = [];
    if (end === '') break;
  }
  return rows;
}
