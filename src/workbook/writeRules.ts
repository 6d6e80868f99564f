import { a1 } from '../core/a1';
import type { CellRef, CellValue, Edit, OwnSheet, Sheet } from '../core/model';
import { sameValue } from './cellValues';
import { WorkbookError } from './workbook';

/** What every adapter checks before it writes anything. */

const SHOWN = 5;

/** @throws WorkbookError changed-since-read, naming the cells */
export function refuseChanged(edits: readonly Edit[], read: readonly Sheet[], now: readonly Sheet[]): void {
  const changed = edits.filter(({ at }) => !holdsTheSame(at, read, now));
  if (changed.length === 0) return;
  const cells = changed.map(({ at }) => `${at.sheet}!${a1(at.row, at.col)}`);
  throw new WorkbookError('changed-since-read', cellNames(cells), cells);
}

/** The first few cells by name, and how many there are. */
export function cellNames(cells: readonly string[]): string {
  const rest = cells.length > SHOWN ? ` 等 ${String(cells.length)} 处` : '';
  return cells.slice(0, SHOWN).join('、') + rest;
}

function holdsTheSame(at: CellRef, read: readonly Sheet[], now: readonly Sheet[]): boolean {
  const before = heldAt(read, at);
  const after = heldAt(now, at);
  if (after === null) throw new WorkbookError('no-such-sheet', at.sheet);
  return before !== null && before.formula === after.formula && sameValue(before.value, after.value);
}

export interface HeldCell {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** null when there is no such sheet. */
export function heldAt(sheets: readonly Sheet[], at: CellRef): HeldCell | null {
  const sheet = sheets.find((candidate) => candidate.name === at.sheet);
  if (sheet === undefined) return null;
  const { row, col } = topLeft(sheet, at);
  return {
    value: sheet.values[row - sheet.row0]?.[col - sheet.col0] ?? null,
    formula: sheet.formulas[row - sheet.row0]?.[col - sheet.col0] ?? null,
  };
}

/** The cell that holds a merged area's value. */
export function topLeft(sheet: Pick<Sheet, 'merges'>, at: { row: number; col: number }): { row: number; col: number } {
  const merge = sheet.merges.find(({ top, left, bottom, right }) => {
    return at.row >= top && at.row <= bottom && at.col >= left && at.col <= right;
  });
  return merge === undefined ? { row: at.row, col: at.col } : { row: merge.top, col: merge.left };
}

/** Refuses formulas, locked cells on protected sheets, and text that no cell can hold. @throws WorkbookError */
export function refuseUnwritable(grid: Omit<Sheet, 'name' | 'state'>, at: CellRef, value: CellValue): void {
  const where = `${at.sheet}!${a1(at.row, at.col)}`;
  if (!(at.row >= 0 && at.row < MOST_ROWS && at.col >= 0 && at.col < MOST_COLUMNS)) {
    throw new WorkbookError('no-such-cell', where);
  }
  const [r, c] = [at.row - grid.row0, at.col - grid.col0];
  if ((grid.formulas[r]?.[c] ?? null) !== null) throw new WorkbookError('formula-cell', where);
  if (grid.isProtected && (grid.locked?.[r]?.[c] ?? true)) throw new WorkbookError('locked-cell', where);
  if (isTooLong(value)) throw new WorkbookError('text-too-long', where);
}

function isTooLong(value: CellValue): boolean {
  return value !== null && 's' in value && value.s.length > LONGEST_TEXT;
}

/** @throws WorkbookError text-too-long */
export function refuseLongTexts(name: string, { rows }: OwnSheet): void {
  for (const [r, row] of rows.entries()) {
    const c = row.findIndex(({ value }) => isTooLong(value));
    if (c >= 0) throw new WorkbookError('text-too-long', `${name}!${a1(r, c)}`);
  }
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const LONGEST_TEXT = 32_767;
