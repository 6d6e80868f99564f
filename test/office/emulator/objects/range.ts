import { addressOf, overlap } from '../addresses';
import { COLUMNS, ROWS, type Sheet } from '../book';
import type { Area, CellData, Scalar } from '../bookData';
import { enter } from '../entry';
import type { EmulatedExcel } from '../host';
import { HostObject, type Members } from '../hostObject';
import { denied, HostError, invalid } from '../protocol';
import { RangeAreas } from './rangeAreas';
import { RangeFormat } from './rangeFormat';

const MOST_MERGED_AREAS = 512;

/** A rectangle of cells on one sheet. */
export class RangeObject extends HostObject {
  constructor(
    readonly excel: EmulatedExcel,
    readonly sheet: Sheet,
    readonly area: Area,
  ) {
    super();
    const fits = area.top >= 0 && area.left >= 0 && area.bottom < ROWS && area.right < COLUMNS;
    if (!fits || area.top > area.bottom || area.left > area.right) throw invalid('outside the sheet');
  }

  protected describe(): Members {
    const { area } = this;
    return {
      get: {
        Address: () => addressOf(this.sheet.data.name, area),
        RowIndex: () => area.top,
        ColumnIndex: () => area.left,
        RowCount: () => area.bottom - area.top + 1,
        ColumnCount: () => area.right - area.left + 1,
        Values: () => this.grid((cell) => cell?.value ?? ''),
        Formulas: () => this.grid((cell) => cell?.formula ?? cell?.value ?? ''),
        NumberFormat: () => this.grid((cell) => cell?.format ?? 'General'),
        ValueTypes: () => this.grid(valueTypeOf),
        RowHidden: () => this.uniform(this.rows(), (row) => this.sheet.hiddenRows.has(row)),
        Format: () => new RangeFormat(this),
        Hyperlink: () => ({ documentReference: this.sheet.at(area.top, area.left)?.link ?? '' }),
      },
      set: {
        Values: (value) => this.enterAll(value),
        Formulas: (value) => this.enterAll(value),
        NumberFormat: (value) => this.formatAll(value),
        Hyperlink: (value) => this.linkAll(value),
      },
      call: {
        GetMergedAreasOrNullObject: () => this.mergedAreas(),
        GetRowProperties: () => this.rows().map((row) => ({ rowHidden: this.sheet.hiddenRows.has(row) })),
        GetCellProperties: () => this.grid((cell) => ({ format: { protection: { locked: cell?.locked ?? true } } })),
        Clear: () => this.clear(),
        Merge: () => this.merge(),
        Unmerge: () => this.unmerge(),
        Select: () => this.select(),
        GetRow: (row) => this.row(Number(row)),
        GetBoundingRect: (other) => this.boundingRect(other),
        // The client sends large grids in pieces, and asks first whether the whole would fit.
        _ValidateArraySize: (rows, columns) => this.refuseOtherSize(Number(rows), Number(columns)),
      },
    };
  }

  private rows(): number[] {
    return Array.from({ length: this.area.bottom - this.area.top + 1 }, (_, index) => this.area.top + index);
  }

  private get isWholeSheet(): boolean {
    return this.area.bottom === ROWS - 1 && this.area.right === COLUMNS - 1;
  }

  private grid<T>(read: (cell: CellData | undefined) => T): T[][] {
    if (this.isWholeSheet) throw new HostError('RangeExceedsLimit', 'The cell count exceeds the maximum supported.');
    const width = this.area.right - this.area.left + 1;
    return this.rows().map((row) => {
      return Array.from({ length: width }, (_, index) => read(this.sheet.at(row, this.area.left + index)));
    });
  }

  /** The one value that all have, else null. */
  private uniform<In, Out>(list: readonly In[], read: (one: In) => Out): Out | null {
    const first = list[0] === undefined ? null : read(list[0]);
    return list.every((one) => read(one) === first) ? first : null;
  }

  /** The one value that all cells have, else null. */
  shared<T>(read: (cell: CellData | undefined) => T): T | null {
    return this.uniform(this.grid(read).flat(), (value) => value);
  }

  /** Cells that exist, for whole sheets; else every cell. */
  each(change: (cell: CellData, r: number, c: number) => void): void {
    const { top, left, bottom, right } = this.area;
    if (this.isWholeSheet) {
      for (const [key, cell] of this.sheet.cells) change(cell, Math.floor(key / COLUMNS), key % COLUMNS);
      return;
    }
    for (let row = top; row <= bottom; row++) {
      for (let col = left; col <= right; col++) change(this.sheet.touch(row, col), row - top, col - left);
    }
  }

  /** On a protected sheet: no typing into locked cells, no new looks unless those are let, no new shape ever. */
  refuseWhenProtected(what: 'content' | 'look' | 'shape'): void {
    const { isProtected, mayFormatCells } = this.sheet.data;
    if (!isProtected || (what === 'look' && mayFormatCells)) return;
    if (what !== 'content' || this.shared((cell) => cell?.locked ?? true) !== false) throw denied();
  }

  private enterAll(input: unknown): void {
    this.refuseWhenProtected('content');
    this.put(input, (cell, value) => {
      if (typeof value === 'object' || value === undefined) throw invalid('neither text nor number nor logical');
      enter(cell, value as Scalar);
    });
    this.excel.changed(this.sheet, this.area);
  }

  private formatAll(input: unknown): void {
    this.refuseWhenProtected('look');
    this.put(input, (cell, value) => void (cell.format = String(value)));
  }

  /** null in a grid leaves the cell alone; a single value goes into every cell. */
  private put(input: unknown, change: (cell: CellData, value: unknown) => void): void {
    if (Array.isArray(input)) {
      const rows = input as unknown[][];
      for (const row of rows) this.refuseOtherSize(rows.length, row.length);
    }
    this.each((cell, r, c) => {
      const value = Array.isArray(input) ? (input as unknown[][])[r]?.[c] : input;
      if (value !== null) change(cell, value);
    });
  }

  private refuseOtherSize(rows: number, columns: number): void {
    const { top, left, bottom, right } = this.area;
    const fits = rows === bottom - top + 1 && columns === right - left + 1;
    if (!fits) throw invalid("The input array doesn't match the size or dimensions of the range.");
  }

  private row(index: number): RangeObject {
    const row = this.area.top + index;
    return new RangeObject(this.excel, this.sheet, { ...this.area, top: row, bottom: row });
  }

  private boundingRect(other: unknown): RangeObject {
    if (!(other instanceof RangeObject)) throw invalid('not a range');
    const [a, b] = [this.area, other.area];
    return new RangeObject(this.excel, this.sheet, {
      top: Math.min(a.top, b.top),
      left: Math.min(a.left, b.left),
      bottom: Math.max(a.bottom, b.bottom),
      right: Math.max(a.right, b.right),
    });
  }

  private linkAll(input: unknown): void {
    this.refuseWhenProtected('content');
    const { documentReference, textToDisplay } = input as { documentReference?: string; textToDisplay?: string };
    this.each((cell) => {
      if (documentReference !== undefined) cell.link = documentReference;
      if (textToDisplay !== undefined) enter(cell, textToDisplay);
    });
  }

  /** An area that reaches out of the range is told as a whole or cut at its edge: both have been seen told. */
  private mergedAreas(): RangeAreas | null {
    const inside = this.sheet.data.merges.flatMap((merge) => {
      const part = overlap(merge, this.area);
      return part === null ? [] : [this.excel.options.cutsMergedAreas ? part : merge];
    });
    if (inside.length > MOST_MERGED_AREAS) throw new HostError('InvalidOperation', 'more than 512 merged areas');
    return inside.length === 0 ? null : new RangeAreas(this.excel, this.sheet, inside);
  }

  private clear(): void {
    this.refuseWhenProtected('shape');
    this.sheet.clear(this.area);
    this.unmerge();
    this.excel.changed(this.sheet, this.area);
  }

  private merge(): void {
    this.refuseWhenProtected('shape');
    this.unmerge();
    this.each((cell, r, c) => {
      if (r === 0 && c === 0) return;
      delete cell.value;
      delete cell.formula;
    });
    this.sheet.data.merges.push(this.area);
  }

  private unmerge(): void {
    this.refuseWhenProtected('shape');
    this.sheet.data.merges = this.sheet.data.merges.filter((merge) => overlap(merge, this.area) === null);
  }

  private select(): void {
    if (this.sheet.data.visibility !== 'Visible') throw new HostError('InvalidOperation', 'the sheet is hidden');
    this.excel.book.active = { sheet: this.sheet.id, area: this.area };
  }
}

function valueTypeOf(cell: CellData | undefined): string {
  if (cell?.isError === true) return 'Error';
  if (cell?.value === undefined) return 'Empty';
  if (typeof cell.value === 'number') return 'Double';
  return typeof cell.value === 'boolean' ? 'Boolean' : 'String';
}
