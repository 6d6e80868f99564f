import type { ColumnRole } from '../core/forms/recognise';
import type { CellValue } from '../core/model';
import type { UndoRecord, WorkbookIdentity, WrittenCell } from '../workbook/workbook';
import type { PaneStorage } from './storage';

/** What is kept of one workbook on this computer. What comes out of storage is looked at before it is used. */
export interface Keepsakes {
  /** Takes the last write back; null when there is none. */
  readonly undo: UndoRecord | null;
  /** Notes of findings that a person has verified, by the finding's key. */
  readonly notes: ReadonlyMap<string, string>;
  /** What a person said that columns are. */
  readonly roles: readonly ColumnRole[];
}

type Kind = keyof Keepsakes;

const PREFIX = 'ziping:1:';

function keyOf(kind: Kind, { name, fingerprint }: WorkbookIdentity): string {
  return `${PREFIX}${kind}:${fingerprint}:${name}`;
}

export function keepsakesOf(storage: PaneStorage, identity: WorkbookIdentity): Keepsakes {
  const stored = (kind: Kind): unknown => parsed(storage.get(keyOf(kind, identity)));
  const notes = stored('notes');
  const roles = stored('roles');
  return {
    undo: undoIn(stored('undo')),
    notes: new Map(Array.isArray(notes) ? notes.filter(isNote) : []),
    roles: Array.isArray(roles) ? roles.filter(isRole) : [],
  };
}

/** Any workbook's: whether this one has a record shows only once it is read. */
export function hasAnyUndo(storage: PaneStorage): boolean {
  return storage.keys().some((key) => key.startsWith(`${PREFIX}undo:`));
}

/** @returns false when it will be forgotten with the pane. */
export function keepUndo(storage: PaneStorage, identity: WorkbookIdentity, undo: UndoRecord): boolean {
  return storage.set(keyOf('undo', identity), JSON.stringify(undo));
}

export function dropUndo(storage: PaneStorage, identity: WorkbookIdentity): void {
  storage.remove(keyOf('undo', identity));
}

export function keepNotes(storage: PaneStorage, identity: WorkbookIdentity, notes: ReadonlyMap<string, string>): void {
  storage.set(keyOf('notes', identity), JSON.stringify([...notes]));
}

export function keepRoles(storage: PaneStorage, identity: WorkbookIdentity, roles: readonly ColumnRole[]): void {
  storage.set(keyOf('roles', identity), JSON.stringify(roles));
}

function parsed(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function undoIn(value: unknown): UndoRecord | null {
  return Array.isArray(value) && value.length > 0 && value.every(isWrittenCell) ? value : null;
}

function isWrittenCell(value: unknown): value is WrittenCell {
  if (!isObject(value) || typeof value.sheet !== 'string' || typeof value.cell !== 'string') return false;
  return isCellValue(value.before) && isCellValue(value.after) && isTextOrNull(value.format);
}

function isCellValue(value: unknown): value is CellValue {
  if (value === null) return true;
  if (!isObject(value)) return false;
  return [value.n, value.s, value.e].some((text) => typeof text === 'string') || typeof value.b === 'boolean';
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

function isNote(value: unknown): value is [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');
}

function isRole(value: unknown): value is ColumnRole {
  if (!isObject(value)) return false;
  return [value.sheet, value.column, value.role].every((part) => typeof part === 'string');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
