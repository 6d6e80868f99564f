import { LIMITS } from './limits';
import { enterRoot, type Flavour } from './namespaces';
import { readPlainCell } from './plainCell';
import { readRichText } from './strings';
import { TextScanner } from './textScanner';
import { WalkedCell, type FormulaMark } from './walkedCell';
import type { XmlReader } from './xml';

/** Called while a sheet's part is read from start to end. The reader stands on the named token. */
export interface SheetVisitor {
  /** Every element outside the rows. */
  element(reader: XmlReader, flavour: Flavour): void;
  rowsOpened?(reader: XmlReader): void;
  /** `row` is zero-based. */
  rowOpened(reader: XmlReader, row: number): void;
  cell(cell: WalkedCell): void;
  /** The row's cells need not be visited. */
  skipsRow?(row: number): boolean;
  rowClosed?(reader: XmlReader): void;
  rowsClosed?(reader: XmlReader): void;
  /** What follows the rows need not be visited. */
  readonly stopsAfterRows?: boolean;
}

/** Where the rows stand in a sheet's text, noted when it was read: one row is then found without those before it. */
export interface RowPlaces {
  /** Zero-based, ascending. */
  readonly rows: readonly number[];
  /** Where each of them starts. */
  readonly starts: readonly number[];
  /** Where the end tag of their container starts. */
  readonly end: number;
}

/** Rows and cells may leave out their addresses: they then follow the one before (ISO 29500-1 18.3.1.73, .4). */
export function walkSheet(reader: XmlReader, visitor: SheetVisitor): void {
  const walk = new SheetWalk(reader, visitor);
  while (walk.enterRows()) {
    walk.rows();
    if (visitor.stopsAfterRows === true) return;
  }
}

/** Visits what stands before the rows, then only those rows: `wanted` are indexes of `places`, ascending. */
export function walkRowsAt(
  reader: XmlReader,
  visitor: SheetVisitor,
  places: RowPlaces,
  wanted: readonly number[],
): void {
  const walk = new SheetWalk(reader, visitor);
  if (walk.enterRows()) walk.rowsAt(places, wanted);
}

class SheetWalk {
  private readonly flavour: Flavour;
  private readonly main: string;
  private readonly cell: WalkedCell;
  private readonly scanner: TextScanner;

  constructor(
    private readonly reader: XmlReader,
    private readonly visitor: SheetVisitor,
  ) {
    this.flavour = enterRoot(reader, 'worksheet');
    this.main = this.flavour.main;
    this.cell = new WalkedCell(reader.text);
    this.scanner = new TextScanner(reader.text);
  }

  /** Goes on to the next element that holds rows, past all others; false when there is none. */
  enterRows(): boolean {
    const { reader } = this;
    for (let token = reader.next(); token !== 'end'; token = reader.next()) {
      if (token !== 'open') continue;
      if (reader.depth === 2 && reader.name === 'sheetData' && reader.uri === this.main) return true;
      this.visitor.element(reader, this.flavour);
    }
    return false;
  }

  rows(): void {
    const { reader } = this;
    const inside = reader.depth;
    let row = -1;
    this.visitor.rowsOpened?.(reader);
    for (let token = reader.next(); reader.depth >= inside; token = reader.next()) {
      if (token !== 'open') continue;
      if (reader.name !== 'row' || reader.uri !== this.main) {
        reader.skip();
        continue;
      }
      row = rowNumber(reader, row);
      this.row(row);
    }
    this.visitor.rowsClosed?.(reader);
  }

  rowsAt(places: RowPlaces, wanted: readonly number[]): void {
    const { reader } = this;
    this.visitor.rowsOpened?.(reader);
    for (const index of wanted) {
      reader.jump(places.starts[index] as number);
      reader.next();
      this.row(places.rows[index] as number);
    }
    if (!reader.isAtEmpty) reader.jump(places.end);
    reader.next();
    this.visitor.rowsClosed?.(reader);
  }

  private row(row: number): void {
    const { reader, visitor } = this;
    visitor.rowOpened(reader, row);
    if (visitor.skipsRow?.(row) === true) reader.leap();
    this.cell.startRow(row);
    this.cells();
    visitor.rowClosed?.(reader);
  }

  private cells(): void {
    const { reader, cell } = this;
    const inside = reader.depth;
    const mayBePlain = reader.namespaceFor('') === this.main;
    for (;;) {
      if (mayBePlain && !reader.isAtEmpty) this.plainCells();
      const token = reader.next();
      if (reader.depth < inside) return;
      if (token !== 'open') continue;
      if (reader.name !== 'c' || reader.uri !== this.main) {
        reader.skip();
        continue;
      }
      openCell(reader, cell);
      readCell(reader, cell, this.main);
      cell.end = reader.end;
      this.visitor.cell(cell);
    }
  }

  /** As many as follow each other here. */
  private plainCells(): void {
    const { reader, cell, visitor } = this;
    const from = reader.end;
    let end = from;
    for (let next = from; next >= 0; next = readPlainCell(this.scanner, end, cell)) {
      if (next > from) visitor.cell(cell);
      end = next;
    }
    if (end > from) reader.jump(end);
  }
}

function rowNumber(reader: XmlReader, previous: number): number {
  const written = reader.numberAttribute('r');
  if (written === -1) return within(reader, previous + 1, LIMITS.rows);
  if (written < 1) throw reader.damaged();
  const row = within(reader, written - 1, LIMITS.rows);
  if (row <= previous) throw reader.damaged();
  return row;
}

function within(reader: XmlReader, index: number, limit: number): number {
  if (index >= limit) throw reader.damaged();
  return index;
}

function openCell(reader: XmlReader, cell: WalkedCell): void {
  cell.col = columnNumber(reader, cell);
  const style = reader.numberAttribute('s');
  if (style === -2) throw reader.damaged();
  cell.style = Math.max(style, 0);
  cell.type = reader.attribute('t') ?? 'n';
  cell.value = null;
  cell.inlineText = null;
  cell.formula = null;
  cell.start = reader.start;
}

function columnNumber(reader: XmlReader, cell: WalkedCell): number {
  const written = reader.attribute('r');
  if (written === null) return within(reader, cell.col + 1, LIMITS.columns);
  const col = columnIn(written, cell.row);
  if (col <= cell.col) throw reader.damaged();
  return col;
}

/** The column of an address in this row ("AB7" in row 6 is 27); -1 when it is none. */
function columnIn(address: string, row: number): number {
  let col = 0;
  let at = 0;
  for (; at < 3; at++) {
    const letter = (address.charCodeAt(at) | 32) - 96;
    if (!(letter >= 1 && letter <= 26)) break;
    col = col * 26 + letter;
  }
  const isRow = at > 0 && address.slice(at) === String(row + 1);
  return isRow && col <= LIMITS.columns ? col - 1 : -1;
}

function readCell(reader: XmlReader, cell: WalkedCell, main: string): void {
  const inside = reader.depth;
  for (let token = reader.next(); reader.depth >= inside; token = reader.next()) {
    if (token !== 'open') continue;
    if (reader.uri !== main) reader.skip();
    else if (reader.name === 'v') cell.value = reader.readContent();
    else if (reader.name === 'f') cell.formula = readFormula(reader);
    else if (reader.name === 'is') cell.inlineText = readRichText(reader, main);
    else reader.skip();
  }
}

function readFormula(reader: XmlReader): FormulaMark {
  const type = reader.attribute('t') ?? 'normal';
  const group = reader.attribute('si');
  const area = reader.attribute('ref');
  return { type, group, area, text: reader.readContent() };
}
