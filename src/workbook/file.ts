import type { Edit, OwnSheet, Sheet } from '../core/model';
import type { OwnSheetState, Workbook, Written } from './workbook';
import { refuseChanged } from './writeRules';
import type { Codec } from './xlsx/codec';
import { openXlsx, type XlsxDocument } from './xlsx/document';

/** A workbook as the bytes of an .xlsx file: bytes in, bytes out; whoever uses it reads and writes the file. */
export class FileWorkbook implements Workbook {
  private lastRead: readonly Sheet[] | null = null;
  private document: XlsxDocument;

  /** @throws WorkbookError when it is no workbook that can be read. */
  constructor(
    private current: Uint8Array,
    private readonly codec?: Codec,
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
  }

  async read(): Promise<readonly Sheet[]> {
    this.lastRead = this.document.sheets();
    return Promise.resolve(this.lastRead);
  }

  async write(edits: readonly Edit[], ownSheets: readonly OwnSheet[]): Promise<Written> {
    refuseChanged(edits, this.lastRead ?? [], this.document.sheets());
    const places = this.wholly((document) => {
      for (const { at, to, format } of edits) document.set(at, to, format);
      return ownSheets.map((sheet) => document.putOwnSheet(sheet));
    });
    return Promise.resolve({ cells: edits.length, ownSheets: places });
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
