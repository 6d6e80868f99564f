import { cellQuantity, displayText } from '../display';
import { isEmptyMark } from '../quantity';
import { EMPTY } from '../quantity/quantities';
import { cellText } from './cellText';
import type { CellText } from './cellText';
import type { CellRef, CellValue, Field, Quantity, Rect, Sheet } from '../model';

/** A cell that holds something, with the area it covers when it is merged. */
export interface Block extends Rect {
  /** As displayed. */
  readonly text: string;
  /** What the text says by itself. */
  readonly said: CellText;
}

/** A field of a form that has no such column. */
export const ABSENT: Field = {
  at: null,
  state: 'absent',
  text: '',
  quantity: EMPTY,
  cell: null,
  format: 'General',
  hasFormula: false,
  isLocked: false,
};

/** More than any real workbook has; overlapping areas of a hostile one end here. */
const MOST_MERGED_CELLS = 4_000_000;

/** Reads one sheet the way a person looks at it: merged areas are one block, text is what is displayed. */
export class Grid {
  readonly blocksByRow: readonly (readonly Block[])[];
  readonly lastRow: number;
  private readonly merges: ByCell<Rect>;
  private readonly fields: ByCell<Field>;

  /** @param strip the columns to read, where the sheet carries several forms side by side. */
  constructor(
    readonly sheet: Sheet,
    private readonly strip: Span = { left: 0, right: Number.POSITIVE_INFINITY },
  ) {
    this.lastRow = sheet.row0 + sheet.values.length - 1;
    this.fields = new ByCell(sheet);
    this.merges = mergesOf(sheet);
    this.blocksByRow = sheet.values.map((_, index) => this.readBlocks(sheet.row0 + index));
  }

  /** Blocks whose own top row is this one, left to right. */
  blocks(row: number): readonly Block[] {
    return this.blocksByRow[row - this.sheet.row0] ?? NO_BLOCKS;
  }

  /** The merged area a cell belongs to, or the cell itself. */
  area(row: number, col: number): Rect {
    return this.merges.at(row, col) ?? { top: row, left: col, bottom: row, right: col };
  }

  topOf(row: number, col: number): number {
    return this.merges.at(row, col)?.top ?? row;
  }

  leftOf(row: number, col: number): number {
    return this.merges.at(row, col)?.left ?? col;
  }

  bottomOf(row: number, col: number): number {
    return this.merges.at(row, col)?.bottom ?? row;
  }

  rightOf(row: number, col: number): number {
    return this.merges.at(row, col)?.right ?? col;
  }

  /** Displayed text of the block that covers a cell. */
  textAt(row: number, col: number): string {
    const area = this.merges.at(row, col);
    return area === undefined ? this.text(row, col) : this.text(area.top, area.left);
  }

  /** The field at a cell; for a merged area, its top-left cell. */
  field(row: number, col: number): Field {
    const area = this.merges.at(row, col);
    return area === undefined ? this.ownField(row, col) : this.ownField(area.top, area.left);
  }

  private ownField(row: number, col: number): Field {
    const known = this.fields.at(row, col);
    if (known !== undefined) return known;
    const field = this.readField(row, col);
    this.fields.set(row, col, field);
    return field;
  }

  private readField(top: number, left: number): Field {
    const cell = this.value(top, left);
    const format = this.format(top, left);
    const hasFormula = this.formula(top, left) !== null;
    const text = cell === null ? '' : (this.blockFrom(top, left)?.text ?? this.text(top, left));
    const quantity = cellQuantity(cell, format);
    return {
      at: { sheet: this.sheet.name, row: top, col: left },
      state: stateOf(cell, format, hasFormula, text, quantity),
      text,
      quantity,
      cell,
      format,
      hasFormula,
      isLocked:
        this.sheet.isProtected && (this.sheet.locked?.[top - this.sheet.row0]?.[left - this.sheet.col0] ?? true),
    };
  }

  private blockFrom(row: number, left: number): Block | undefined {
    return this.blocks(row).find((block) => block.left === left);
  }

  /** The same sheet, seen in these columns only. */
  between(left: number, right: number): Grid {
    return new Grid(this.sheet, { left, right });
  }

  ref(row: number, col: number): CellRef {
    return { sheet: this.sheet.name, row, col };
  }

  private value(row: number, col: number): CellValue {
    return this.sheet.values[row - this.sheet.row0]?.[col - this.sheet.col0] ?? null;
  }

  private format(row: number, col: number): string {
    return this.sheet.formats[row - this.sheet.row0]?.[col - this.sheet.col0] ?? 'General';
  }

  private formula(row: number, col: number): string | null {
    return this.sheet.formulas[row - this.sheet.row0]?.[col - this.sheet.col0] ?? null;
  }

  private text(row: number, col: number): string {
    const value = this.value(row, col);
    return value === null ? '' : displayText(value, this.format(row, col)).trim();
  }

  private readBlocks(row: number): readonly Block[] {
    const blocks: Block[] = [];
    const { row0, col0, values, formats } = this.sheet;
    const cells = values[row - row0] ?? [];
    const rowFormats = formats[row - row0] ?? [];
    for (let index = 0; index < cells.length; index++) {
      const col = col0 + index;
      const cell = cells[index] ?? null;
      if (cell === null || col < this.strip.left || col > this.strip.right) continue;
      const area = this.merges.at(row, col);
      if (area !== undefined && (area.top !== row || area.left !== col)) continue;
      const text = displayText(cell, rowFormats[index] ?? 'General').trim();
      if (text === '') continue;
      const said = cellText(text);
      blocks.push({ top: row, left: col, bottom: area?.bottom ?? row, right: area?.right ?? col, text, said });
    }
    return blocks.length === 0 ? NO_BLOCKS : blocks;
  }
}

const NO_BLOCKS: readonly Block[] = [];

/** One thing for each cell of a sheet's used range. */
class ByCell<Thing> {
  private readonly rows: (Thing | undefined)[][] = [];

  constructor(private readonly origin: Pick<Sheet, 'row0' | 'col0'>) {}

  at(row: number, col: number): Thing | undefined {
    return this.rows[row - this.origin.row0]?.[col - this.origin.col0];
  }

  set(row: number, col: number, thing: Thing): void {
    (this.rows[row - this.origin.row0] ??= [])[col - this.origin.col0] = thing;
  }
}

/** Merged areas by each cell of theirs inside the used range only, so that A1:XFD1 stays cheap. */
function mergesOf(sheet: Sheet): ByCell<Rect> {
  const merges = new ByCell<Rect>(sheet);
  const lastRow = sheet.row0 + sheet.values.length - 1;
  const lastCol = sheet.values.reduce((widest, row) => Math.max(widest, sheet.col0 + row.length - 1), sheet.col0);
  let budget = MOST_MERGED_CELLS;
  for (const area of sheet.merges) {
    const bottom = Math.min(area.bottom, lastRow);
    const right = Math.min(area.right, lastCol);
    budget -= Math.max(0, (bottom - area.top + 1) * (right - area.left + 1));
    if (budget < 0) break;
    for (let row = area.top; row <= bottom; row++) {
      for (let col = area.left; col <= right; col++) merges.set(row, col, area);
    }
  }
  return merges;
}

function stateOf(
  cell: CellValue,
  format: string,
  hasFormula: boolean,
  text: string,
  quantity: Quantity,
): Field['state'] {
  if (cell === null) return hasFormula ? 'broken' : 'blank';
  if ('e' in cell) return 'broken';
  if (text === '') return 'blank';
  if (quantity.kind === 'empty' || ('n' in cell && format !== 'General' && isEmptyMark(text))) return 'mark';
  return quantity.kind === 'text' ? 'text' : 'number';
}

/** A heading's columns: the first of them that holds something in this row, else the leftmost, else nothing. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

export function fieldIn(grid: Grid, span: Span | undefined, row: number): Field {
  if (span === undefined) return ABSENT;
  for (let col = span.left; col <= span.right; col++) {
    if (grid.leftOf(row, col) < span.left) continue; // reaches in from another column: a note across the table
    const field = grid.field(row, col);
    if (field.state !== 'blank') return field;
  }
  return grid.leftOf(row, span.left) < span.left ? ABSENT : grid.field(row, span.left);
}

/** Rows with something in them, down to two blank ones. */
export function* filledRows(grid: Grid, from: number, to: number): Generator<number> {
  let blank = 0;
  for (let row = from; row <= to && blank < 2; row++) {
    blank = grid.blocks(row).length === 0 ? blank + 1 : 0;
    if (blank === 0) yield row;
  }
}

/** The row below, or the one after it where that is blank. */
export function firstRowUnder(grid: Grid, row: number): number {
  return grid.blocks(row + 1).length === 0 && grid.blocks(row + 2).length > 0 ? row + 2 : row + 1;
}
