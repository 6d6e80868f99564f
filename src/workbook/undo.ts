import { a1, parseA1 } from '../core/a1';
import type { CellRef, CellValue, Edit, Sheet } from '../core/model';
import { sameValue, storedValue } from './cellValues';
import { WorkbookError, type UndoRecord, type WrittenCell } from './workbook';
import { cellNames, heldAt, topLeft } from './writeRules';

/**
 * What takes these edits back.
 * @param sheets as they stand before the edits; where a cell is written twice, the record speaks of it once.
 */
export function undoRecordOf(edits: readonly Edit[], sheets: readonly Sheet[]): UndoRecord {
  const cells = new Map<string, WrittenCell>();
  for (const edit of edits) {
    const sheet = sheetNamed(sheets, edit.at.sheet);
    const { row, col } = topLeft(sheet, edit.at);
    const key = `${sheet.name}!${a1(row, col)}`;
    cells.set(key, { ...(cells.get(key) ?? heldBefore(sheet, row, col)), ...written(edit, sheet, row, col) });
  }
  return [...cells.values()];
}

function heldBefore(sheet: Sheet, row: number, col: number): Pick<WrittenCell, 'before' | 'format'> {
  return { before: sheet.values[row - sheet.row0]?.[col - sheet.col0] ?? null, format: null };
}

type After = Pick<WrittenCell, 'sheet' | 'cell' | 'after'> & Partial<Pick<WrittenCell, 'format'>>;

function written({ to, format }: Edit, sheet: Sheet, row: number, col: number): After {
  const held = sheet.formats[row - sheet.row0]?.[col - sheet.col0] ?? 'General';
  const base = { sheet: sheet.name, cell: a1(row, col), after: storedValue(to) };
  return format === null || format === held ? base : { ...base, format: held };
}

/** One cell to put back. */
export interface Restoration {
  readonly at: CellRef;
  readonly to: CellValue;
  readonly format: string | null;
}

/** @throws WorkbookError changed-since-write, no-such-sheet */
export function restorations(record: UndoRecord, now: readonly Sheet[]): Restoration[] {
  const changed = record.filter((cell) => !holdsWhatWasWritten(cell, now));
  if (changed.length > 0) {
    const cells = changed.map(({ sheet, cell }) => `${sheet}!${cell}`);
    throw new WorkbookError('changed-since-write', cellNames(cells), cells);
  }
  return record.map((cell) => ({ at: placeOf(cell), to: cell.before, format: cell.format }));
}

function holdsWhatWasWritten(cell: WrittenCell, now: readonly Sheet[]): boolean {
  const held = heldAt(now, placeOf(cell));
  if (held === null) throw new WorkbookError('no-such-sheet', cell.sheet);
  return held.formula === null && sameValue(held.value, cell.after);
}

/** Records may come out of storage: an address that is none is told like any other cell that is not there. */
export function placeOf({ sheet, cell }: Pick<WrittenCell, 'sheet' | 'cell'>): CellRef {
  const place = parseA1(cell);
  if (place === null) throw new WorkbookError('no-such-cell', `${sheet}!${cell}`);
  return { sheet, ...place };
}

function sheetNamed(sheets: readonly Sheet[], name: string): Sheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new WorkbookError('no-such-sheet', name);
  return found;
}
