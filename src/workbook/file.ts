import type { CellRef, Edit, OwnSheet, Sheet } from '../core/model';
import { ChangeListeners } from './changes';
import { identityOf } from './identity';
import { restorations, undoRecordOf } from './undo';
import { WorkbookError } from './workbook';
import type { OwnSheetState, ReadWatch, UndoRecord, Workbook, WorkbookIdentity, Written } from './workbook';
import { watchWhole } from './watch';
import { refuseChanged } from './writeRules';
import type { Codec } from './xlsx/codec';
import { openXlsx, type XlsxDocument } from './xlsx/document';

/** A workbook as the bytes of an .xlsx file: bytes in, bytes out; whoever uses it reads and writes the file. */
export class FileWorkbook implements Workbook {
  private lastRead: readonly Sheet[] | null = null;
  private document: XlsxDocument;
  private readonly listeners = new ChangeListeners();

  /** @param name of the file, for its identity only. @throws WorkbookError when it is no workbook that can be read. */
  constructor(
    private current: Uint8Array,
    private readonly codec?: Codec,
    private readonly name = '',
  ) {
    this.document = openXlsx(current, codec);
  }

  /** The file as it stands now; the very same bytes as long as nothing was changed. */
  bytes(): Uint8Array {
    return this.current;
  }

  /** The file was changed by somebody else: these are its bytes now. What was read before is still compared with. */
  reload(bytes: Uint8Array): void {
    this.document = openXlsx(bytes, this.codec);
    this.current = bytes;
    this.listeners.tell();
  }

  async read(watch?: ReadWatch): Promise<readonly Sheet[]> {
    watchWhole(watch);
    this.lastRead = this.document.sheets();
    watchWhole(watch, this.lastRead);
    return Promise.resolve(this.lastRead);
  }

  async write(edits: readonly Edit[], ownSheets: readonly OwnSheet[]): Promise<Written> {
    const now = this.document.sheets();
    refuseChanged(edits, this.lastRead ?? [], now);
    const undo = undoRecordOf(edits, now);
    const places = this.wholly((document) => {
      for (const { at, to, format } of edits) document.set(at, to, format);
      return ownSheets.map((sheet) => document.putOwnSheet(sheet));
    });
    return Promise.resolve({ cells: edits.length, ownSheets: places, undo });
  }

  async restore(record: UndoRecord): Promise<number> {
    const cells = restorations(record, this.document.sheets());
    this.wholly((document) => {
      for (const { at, to, format } of cells) document.set(at, to, format);
    });
    return Promise.resolve(cells.length);
  }

  async select(at: CellRef): Promise<void> {
    const there = this.document.sheets().some((sheet) => sheet.name === at.sheet);
    if (!there) throw new WorkbookError('no-such-sheet', at.sheet);
    return Promise.resolve();
  }

  async onChanged(listener: () => void): Promise<() => void> {
    return Promise.resolve(this.listeners.add(listener));
  }

  async identity(): Promise<WorkbookIdentity> {
    return identityOf(this.name, this.lastRead ?? (await this.read()));
  }

  async ownSheets(): Promise<readonly OwnSheetState[]> {
    return Promise.resolve(this.document.ownSheets());
  }

  async removeOwnSheets(): Promise<readonly string[]> {
    return Promise.resolve(this.wholly((document) => document.removeOwnSheets()));
  }

  /** Only what succeeds as a whole becomes the file. */
  private wholly<T>(change: (document: XlsxDocument) => T): T {
    try {
      const done = change(this.document);
      this.current = this.document.toBytes();
      this.lastRead = this.document.sheets();
      return done;
    } catch (error) {
      this.document = openXlsx(this.current, this.codec);
      throw error;
    }
  }
}
