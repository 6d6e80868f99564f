import { a1 } from '../../core/a1';
import type { CellRef, CellValue, OwnSheet, Sheet } from '../../core/model';
import { WorkbookError, type OwnSheetPlace, type OwnSheetState } from '../workbook';
import { sameValue } from '../cellValues';
import { refuseUnwritable, topLeft } from '../writeRules';
import { Book, type SheetPlace } from './book';
import { browserCodec, type Codec } from './codec';
import { isDateFormat, to1904 } from './dates';
import { plainNumber } from './numbers';
import { marksOf, ownSheetStates, putOwnSheet, removeOwnSheets, type OwnSheetHost } from './ownSheets';
import { lookNumbers, NO_LOOKS, type LookNumbers } from './ownStyles';
import type { Grid } from './sheetGrid';
import { patchSheet, type CellEdit } from './sheetPatch';
import { readSheet, type SheetReading } from './sheetRead';
import { StyleEditor } from './styleEdit';
import { withFullCalculation } from './workbookEdit';
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
  private readonly readings = new Map<string, SheetReading & { readonly text: string }>();
  private readonly host: OwnSheetHost;
  private knownLooks: { readonly text: string; readonly numbers: LookNumbers } | null = null;
  /** Cells to write, by part, then by place. */
  private readonly pending = new Map<string, Map<string, CellEdit>>();

  constructor(private readonly book: Book) {
    this.host = { book, read: (place) => this.sheetAt(place, true), looks: () => this.looks() };
  }

  /** Every worksheet in workbook order, as it stands now: changes made so far are in it. */
  sheets(): Sheet[] {
    this.flush();
    const marks = marksOf(this.book);
    return this.book.worksheets().map((place) => this.sheetAt(place, marks.has(place.index)));
  }

  /**
   * Writes one cell; for a merged area its top-left one. The cell's style stays, but for its number format when one is
   * given. Text stays text, whatever it looks like.
   * @throws WorkbookError formula-cell, locked-cell, no-such-sheet, no-such-cell, text-too-long
   */
  set(ref: CellRef, value: CellValue, numberFormat: string | null = null): void {
    const place = this.book.worksheet(ref.sheet);
    if (place === null) throw new WorkbookError('no-such-sheet', ref.sheet);
    const { grid } = this.reading(place.part);
    const target = { sheet: ref.sheet, ...topLeft(grid, ref) };
    refuseUnwritable(grid, target, value);
    const edits = this.pending.get(place.part) ?? new Map<string, CellEdit>();
    const edit = { row: target.row, col: target.col, value: checkedValue(value), format: numberFormat };
    if (standsAlready(grid, edit)) edits.delete(a1(target.row, target.col));
    else edits.set(a1(target.row, target.col), edit);
    if (edits.size > 0) this.pending.set(place.part, edits);
    else this.pending.delete(place.part);
  }

  /** Writes one sheet of ours beside the user's; her own sheets, and ours that she edited, are never written over. */
  putOwnSheet(sheet: OwnSheet): OwnSheetPlace {
    this.flush();
    return putOwnSheet(this.host, sheet);
  }

  /** Removes every sheet that carries our mark, edited ones too; gives their names. */
  removeOwnSheets(): string[] {
    this.flush();
    return removeOwnSheets(this.host);
  }

  ownSheets(): OwnSheetState[] {
    this.flush();
    return ownSheetStates(this.host);
  }

  /** The workbook as it stands now; the very same bytes when nothing was changed. */
  toBytes(): Uint8Array {
    this.flush();
    return this.book.parts.toBytes();
  }

  private sheetAt(place: SheetPlace, isOwn: boolean): Sheet {
    const { name, state } = place;
    return { name, state, isOwn, ...this.reading(place.part).grid };
  }

  private reading(part: string): SheetReading & { readonly text: string } {
    const text = this.book.parts.text(part);
    const known = this.readings.get(part);
    if (known?.text === text) return known;
    const { is1904 } = this.book.workbook;
    const context = { shared: this.book.sharedStrings(), styles: this.book.styles(), is1904 };
    const reading = { text, ...readSheet(text, part, context) };
    this.readings.set(part, reading);
    return reading;
  }

  /** Puts the pending cells into the parts' texts. */
  private flush(): void {
    if (this.pending.size === 0) return;
    const styles = new StyleWriter(this.book);
    const { is1904 } = this.book.workbook;
    const toStore = (value: CellValue, style: number): CellValue => {
      const isDate = is1904 && value !== null && 'n' in value && isDateFormat(styles.formatOf(style));
      return isDate ? { n: to1904(value.n) } : value;
    };
    const context = { restyle: (style: number, format: string) => styles.restyle(style, format), toStore };
    for (const [part, edits] of this.pending) {
      const { text, places } = this.reading(part);
      this.book.parts.put(part, patchSheet({ text, part, places }, [...edits.values()], context));
    }
    this.pending.clear();
    styles.save();
    this.book.edit(withFullCalculation);
  }

  private looks(): LookNumbers {
    const part = this.book.stylesPart();
    if (part === null) return NO_LOOKS;
    const text = this.book.parts.text(part);
    if (this.knownLooks?.text === text) return this.knownLooks.numbers;
    const editor = new StyleEditor(text, part);
    const numbers = lookNumbers(editor);
    this.knownLooks = { text: editor.apply(), numbers };
    this.book.parts.put(part, this.knownLooks.text);
    return numbers;
  }
}

/** Styles while cells are written: number formats that were asked for become new styles. */
class StyleWriter {
  private editor: StyleEditor | null = null;
  private readonly added = new Map<number, string>();

  constructor(private readonly book: Book) {}

  formatOf(style: number): string {
    return this.added.get(style) ?? this.book.styles().formatOf(style);
  }

  restyle(style: number, format: string): number {
    if (this.formatOf(style) === format) return style;
    this.editor ??= new StyleEditor(this.book.parts.text(this.book.ensureStyles()), this.book.ensureStyles());
    const number = this.editor.withNumberFormat(style, format);
    this.added.set(number, format);
    return number;
  }

  save(): void {
    if (this.editor !== null) this.book.parts.put(this.book.ensureStyles(), this.editor.apply());
  }
}

function standsAlready(grid: Grid, { row, col, value, format }: CellEdit): boolean {
  const [r, c] = [row - grid.row0, col - grid.col0];
  const sameFormat = format === null || grid.formats[r]?.[c] === format;
  return sameFormat && sameValue(grid.values[r]?.[c] ?? null, value);
}

/** A number must be one: anything else is a mistake of the caller, not of the workbook. */
function checkedValue(value: CellValue): CellValue {
  if (value === null || !('n' in value)) return value;
  const number = plainNumber(value.n);
  if (number === null) throw new TypeError(`not a number: ${value.n.slice(0, 40)}`);
  return { n: number };
}
