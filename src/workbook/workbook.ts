import type { Edit, OwnSheet, Sheet } from '../core/model';
import { sentenceFor, type WorkbookErrorCode } from './wording';

/**
 * Trouble with the workbook or its host, told to the user as it stands: `message` is one Chinese sentence. Neither a
 * finding (that is about the figures) nor a bug of ours.
 */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';

  /** @param where the part ("xl/workbook.xml"), cell ("项目1!B7") or sheet it is about. */
  constructor(
    readonly code: WorkbookErrorCode,
    readonly where = '',
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

/** What a write did. */
export interface Written {
  readonly cells: number;
  readonly ownSheets: readonly OwnSheetPlace[];
}

/**
 * The port: one workbook, wherever it lives. All adapters pass one contract suite. Promises, because Excel's are.
 */
export interface Workbook {
  /** Every worksheet once, in workbook order. What was read is what `write` compares with. */
  read(): Promise<readonly Sheet[]>;

  /**
   * Writes all edits and own sheets, or nothing at all.
   * @throws WorkbookError changed-since-read when a target cell no longer holds what it held at the last `read`;
   * formula-cell or locked-cell when a target must not be overwritten; no-such-sheet, text-too-long.
   */
  write(edits: readonly Edit[], ownSheets: readonly OwnSheet[]): Promise<Written>;

  /** Our sheets that the workbook holds now. */
  ownSheets(): Promise<readonly OwnSheetState[]>;

  /** Removes every sheet that carries our mark; gives their names. */
  removeOwnSheets(): Promise<readonly string[]>;
}
