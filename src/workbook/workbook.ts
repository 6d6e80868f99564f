import type { CellRef, CellValue, Edit, OwnSheet, Sheet } from '../core/model';
import { sentenceFor, type WorkbookErrorCode } from './wording';

/**
 * Trouble with the workbook or its host, told to the user as it stands: `message` is one Chinese sentence. Neither a
 * finding (that is about the figures) nor a bug of ours.
 */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';

  /**
   * @param where the part ("xl/workbook.xml"), cell ("项目1!B7") or sheet it is about.
   * @param cells every cell it is about ("项目1!B7"), where the sentence names only the first few.
   */
  constructor(
    readonly code: WorkbookErrorCode,
    readonly where = '',
    readonly cells: readonly string[] = [],
  ) {
    super(sentenceFor(code, where));
  }
}

/** One sheet of ours in the workbook. `edited`: the user changed a value outside her own columns, or renamed it. */
export interface OwnSheetState {
  readonly name: string;
  readonly edited: boolean;
}

/** Where one of our sheets went. `changed` is false when it already stood there as it should be. */
export interface OwnSheetPlace {
  readonly name: string;
  readonly changed: boolean;
}

/** One cell that was written, with what takes it back. */
export interface WrittenCell {
  readonly sheet: string;
  /** "B7"; a merged area's top-left cell. */
  readonly cell: string;
  /** A constant: formulas are never written over. */
  readonly before: CellValue;
  readonly after: CellValue;
  /** The number format to put back; null where the write left it alone. */
  readonly format: string | null;
}

/** What takes a write back. Plain data: survives JSON, to be kept where the shell keeps things. */
export type UndoRecord = readonly WrittenCell[];

/** What a write did. */
export interface Written {
  readonly cells: number;
  readonly ownSheets: readonly OwnSheetPlace[];
  /** For `restore`. Sheets of ours are not in it: `removeOwnSheets` takes them away. */
  readonly undo: UndoRecord;
}

/**
 * Which workbook this is, to find its undo record again. It stays the same while figures are edited, and differs
 * between two townships that fill in copies of one template.
 */
export interface WorkbookIdentity {
  /** File name as the host says it; "" when it has none. */
  readonly name: string;
  /** Of the user's sheet names and of the words at the head of each sheet. */
  readonly fingerprint: string;
}

/** For whoever waits while a workbook is read. */
export interface ReadWatch {
  /** Cells read so far, of all. Called at least once; total is 0 for an empty workbook. */
  progress?(done: number, total: number): void;
  /** Asked between two steps: true stops the reading with WorkbookError cancelled. */
  isCancelled?(): boolean;
}

/**
 * The port: one workbook, wherever it lives. All adapters pass one contract suite. Promises, because those of a host
 * program are.
 */
export interface Workbook {
  /** Every worksheet once, in workbook order. What was read is what `write` compares with. */
  read(watch?: ReadWatch): Promise<readonly Sheet[]>;

  /**
   * Writes all edits and own sheets, or nothing at all.
   * @throws WorkbookError changed-since-read when a target cell no longer holds what it held at the last `read`;
   * formula-cell or locked-cell when a target must not be overwritten; no-such-sheet, text-too-long.
   */
  write(edits: readonly Edit[], ownSheets: readonly OwnSheet[]): Promise<Written>;

  /**
   * Takes a write back: all of it, or nothing at all. Needs no `read` before. Gives the number of cells put back.
   * @throws WorkbookError changed-since-write (with every such cell in `cells`) where a cell no longer holds what was
   * written; formula-cell, locked-cell, no-such-sheet.
   */
  restore(record: UndoRecord): Promise<number>;

  /** Shows the cell to the user and selects it; a no-op where nobody looks. @throws WorkbookError no-such-sheet */
  select(at: CellRef): Promise<void>;

  /**
   * Calls when somebody else changed the workbook: the user's hand, another program. Own writes are not counted.
   * @returns stops the calls.
   */
  onChanged(listener: () => void): Promise<() => void>;

  /** Reads the workbook if nothing was read yet. */
  identity(): Promise<WorkbookIdentity>;

  /** Our sheets that the workbook holds now. */
  ownSheets(): Promise<readonly OwnSheetState[]>;

  /** Removes every sheet that carries our mark; gives their names. */
  removeOwnSheets(): Promise<readonly string[]>;
}
