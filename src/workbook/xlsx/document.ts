import type { Sheet } from '../../core/model';
import { MARK_NAME, parseMark, type OwnMark } from '../ownMark';
import { Book, type SheetPlace } from './book';
import { browserCodec, type Codec } from './codec';
import type { Grid } from './sheetGrid';
import { readSheet } from './sheetRead';
import { openZip } from './zip';

/**
 * Opens a workbook for reading and surgical editing. Nothing is unpacked that is not needed.
 * @param bytes the whole file; never changed.
 * @throws WorkbookError with a Chinese sentence when it is no workbook that can be read.
 */
export function openXlsx(bytes: Uint8Array, codec: Codec = browserCodec): XlsxDocument {
  return new XlsxDocument(new Book(openZip(bytes, codec)));
}

export class XlsxDocument {
  private readonly grids = new Map<string, { text: string; grid: Grid }>();

  constructor(private readonly book: Book) {}

  /** Every worksheet in workbook order, as it stands now: changes made so far are in it. */
  sheets(): Sheet[] {
    const marks = this.marks();
    return this.book.worksheets().map((place) => this.sheetAt(place, marks.has(place.index)));
  }

  /** The workbook as it stands now; the very same bytes when nothing was changed. */
  toBytes(): Uint8Array {
    return this.book.parts.toBytes();
  }

  private sheetAt(place: SheetPlace, isOwn: boolean): Sheet {
    const { name, state } = place;
    return { name, state, isOwn, ...this.grid(place.part) };
  }

  private grid(part: string): Grid {
    const text = this.book.parts.text(part);
    const known = this.grids.get(part);
    if (known?.text === text) return known.grid;
    const styles = this.book.styles();
    const context = { shared: this.book.sharedStrings(), styles, is1904: this.book.workbook.is1904 };
    const grid = readSheet(text, part, context);
    this.grids.set(part, { text, grid });
    return grid;
  }

  /** Marks by tab index. */
  private marks(): Map<number, OwnMark> {
    const marks = new Map<number, OwnMark>();
    for (const name of this.book.workbook.names) {
      const mark = name.name === MARK_NAME ? parseMark(name.formula.replace(/^"|"$/g, '')) : null;
      if (mark !== null && name.sheetIndex !== null) marks.set(name.sheetIndex, mark);
    }
    return marks;
  }
}
