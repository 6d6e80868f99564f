import type { CellValue, OwnSheet, Sheet } from '../core/model';
import { Fingerprint } from './fingerprint';

/** The sheet-scoped hidden name that marks a sheet of ours. */
export const MARK_NAME = '_ziping';
const VERSION = '1';

/**
 * What the mark says. It survives when the workbook is saved by Excel or WPS, because it speaks of values and never of
 * how they are stored.
 */
export interface OwnMark {
  /** Zero-based columns that are the user's. */
  readonly userColumns: readonly number[];
  /** Of the values outside the user's columns, and of the sheet's name. */
  readonly values: string;
  /** Of everything we asked for: styles, links, widths … */
  readonly content: string;
}

/** "1|4,5|8c1f…|77ab…" */
export function formatMark(mark: OwnMark): string {
  return [VERSION, mark.userColumns.join(','), mark.values, mark.content].join('|');
}

/** null when the text is no mark of a version that is known here. */
export function parseMark(text: string): OwnMark | null {
  const [version, columns = '', values, content] = text.split('|');
  if (version !== VERSION || values === undefined || content === undefined) return null;
  return { userColumns: columns === '' ? [] : columns.split(',').map(Number), values, content };
}

export function markOf(sheet: OwnSheet, name: string): OwnMark {
  const values = fingerprintOfCells(name, cellsOf(sheet), sheet.userColumns);
  return { userColumns: sheet.userColumns, values, content: contentFingerprint(sheet) };
}

/** The user changed a value outside her own columns, or gave the sheet another name. */
export function isEdited(sheet: Sheet, mark: OwnMark): boolean {
  return fingerprintOfCells(sheet.name, gridCells(sheet), mark.userColumns) !== mark.values;
}

/** The sheet holds exactly what would be written, the user's columns included. `target`: the mark of what is wanted. */
export function holdsAlready(sheet: Sheet, mark: OwnMark, wanted: OwnSheet, target: OwnMark): boolean {
  return mark.content === target.content && holdsValues(sheet, wanted);
}

/** Every value is what would be written, however it looks. */
export function holdsValues(sheet: Sheet, wanted: OwnSheet): boolean {
  return fingerprintOfCells('', gridCells(sheet), []) === fingerprintOfCells('', cellsOf(wanted), []);
}

interface PlacedValue {
  readonly row: number;
  readonly col: number;
  readonly value: CellValue;
}

function* cellsOf(sheet: OwnSheet): Generator<PlacedValue> {
  for (const [row, cells] of sheet.rows.entries()) {
    for (const [col, cell] of cells.entries()) yield { row, col, value: cell.value };
  }
}

function* gridCells(sheet: Sheet): Generator<PlacedValue> {
  for (const [r, values] of sheet.values.entries()) {
    for (const [c, value] of values.entries()) {
      const formula = sheet.formulas[r]?.[c] ?? null;
      yield { row: sheet.row0 + r, col: sheet.col0 + c, value: formula === null ? value : { s: `=${formula}` } };
    }
  }
}

function fingerprintOfCells(name: string, cells: Iterable<PlacedValue>, left: readonly number[]): string {
  const hash = new Fingerprint();
  hash.add(name);
  for (const { row, col, value } of cells) {
    if (value === null || left.includes(col) || isBlankText(value)) continue;
    hash.add(`${String(row)}:${String(col)}:${JSON.stringify(asStored(value))}`);
  }
  return hash.text();
}

/** As any program that saved the file would hand it back: numbers without trailing zeros, line ends as \n. */
function asStored(value: CellValue): CellValue {
  if (value === null) return null;
  if ('n' in value) return { n: value.n.includes('.') ? value.n.replace(/\.?0+$/, '') : value.n };
  return 's' in value ? { s: value.s.replaceAll('\r\n', '\n') } : value;
}

function isBlankText(value: CellValue): boolean {
  return value !== null && 's' in value && value.s === '';
}

function contentFingerprint(sheet: OwnSheet): string {
  const { name, widths, merges, frozenRows, userColumns } = sheet;
  const rows = sheet.rows.map((row) => {
    return row.map(({ value, style, link }, col) => [userColumns.includes(col) ? null : value, style, link]);
  });
  const hash = new Fingerprint();
  hash.add(JSON.stringify([name, widths, merges, frozenRows, userColumns, rows]));
  return hash.text();
}
