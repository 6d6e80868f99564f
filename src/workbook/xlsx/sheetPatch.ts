import { rangeOf } from '../../core/a1';
import type { CellValue, Rect } from '../../core/model';
import { parseArea } from './areas';
import { newCell, rewrittenCell } from './cellWrite';
import { ColumnStyles } from './columnStyles';
import type { Flavour } from './namespaces';
import { qualified } from './relationships';
import { firstRowFrom } from './rowSearch';
import { walkRowsAt, type RowPlaces, type SheetVisitor } from './sheetWalk';
import { Splices } from './splices';
import { isTrue } from './styles';
import type { WalkedCell } from './walkedCell';
import { XmlReader } from './xml';
import type { AttributeSpan } from './xmlAttributes';

/** One cell to write. Zero-based. */
export interface CellEdit {
  readonly row: number;
  readonly col: number;
  readonly value: CellValue;
  /** Number format code for this one cell; null keeps its own. */
  readonly format: string | null;
}

export interface PatchContext {
  /** The style number that differs from `style` in its number format only. */
  restyle(style: number, format: string): number;
  /** The value as it is stored under a style (dates of a 1904 workbook). */
  toStore(value: CellValue, style: number): CellValue;
}

/** A sheet's part as it was read. */
export interface SheetSource {
  readonly text: string;
  readonly part: string;
  readonly places: RowPlaces;
}

/** The sheet's part with these cells changed and everything else as it was, character for character. */
export function patchSheet(source: SheetSource, edits: readonly CellEdit[], context: PatchContext): string {
  const { text, part, places } = source;
  const ordered = [...edits].sort((a, b) => a.row - b.row || a.col - b.col);
  const visitor = new PatchingVisitor(text, part, ordered, context);
  walkRowsAt(new XmlReader(text, part), visitor, places, touchedRows(places.rows, ordered));
  return visitor.finish();
}

/** Indexes of the rows that hold the edited cells, or that follow where a row is missing. */
function touchedRows(rows: readonly number[], edits: readonly CellEdit[]): number[] {
  const touched: number[] = [];
  let from = 0;
  for (const { row } of edits) {
    const index = firstRowFrom(row, rows.length, (at) => rows[at] as number, from);
    if (index < rows.length && index !== touched.at(-1)) touched.push(index);
    from = index;
  }
  return touched;
}

/** Where a container of rows or cells begins, for putting things into it. */
interface Container {
  readonly end: number;
  readonly isEmpty: boolean;
  readonly name: string;
  readonly prefix: string;
}

function containerAt(reader: XmlReader): Container {
  const { end, isEmpty, prefix } = reader;
  return { end, isEmpty, prefix, name: qualified(prefix, reader.name) };
}

class PatchingVisitor implements SheetVisitor {
  private readonly splices = new Splices();
  private readonly columns = new ColumnStyles();
  private next = 0;
  private rows: Container | null = null;
  private row: { container: Container; row: number; style: number | null; spans: AttributeSpan | null } | null = null;
  private added: string[] = [];
  private addedColumns: number[] = [];
  private dimension: { span: AttributeSpan; area: Rect } | null = null;

  constructor(
    private readonly text: string,
    private readonly part: string,
    private readonly edits: readonly CellEdit[],
    private readonly context: PatchContext,
  ) {}

  element(reader: XmlReader, flavour: Flavour): void {
    if (reader.uri !== flavour.main) return;
    if (reader.name === 'col') this.columns.read(reader);
    else if (reader.name === 'dimension') this.noteDimension(reader);
  }

  rowsOpened(reader: XmlReader): void {
    this.rows = containerAt(reader);
  }

  rowOpened(reader: XmlReader, row: number): void {
    const before = this.newRowsBefore(row, reader.prefix);
    if (before !== '') this.splices.insert(reader.start, before);
    const style = isTrue(reader.attribute('customFormat')) ? Number(reader.attribute('s') ?? '0') : null;
    this.row = { container: containerAt(reader), row, style, spans: reader.attributeSpan('spans') };
    this.added = [];
    this.addedColumns = [];
  }

  cell(cell: WalkedCell): void {
    this.addCellsBefore(cell.col);
    if (this.added.length > 0) this.splices.insert(cell.start, this.takeAdded());
    const edit = this.edits[this.next];
    if (edit?.row !== cell.row || edit.col !== cell.col) return;
    this.next++;
    const style = this.styleFor(cell.style, edit);
    const source = this.text.slice(cell.start, cell.end);
    const value = this.context.toStore(edit.value, style);
    this.splices.replace(cell.start, cell.end, rewrittenCell(source, this.part, style, value));
  }

  rowClosed(reader: XmlReader): void {
    this.addCellsBefore(Infinity);
    if (this.row === null) return;
    this.putInto(this.row.container, reader.start, this.takeAdded());
    this.extendSpans(this.row.spans);
  }

  rowsClosed(reader: XmlReader): void {
    if (this.rows !== null) this.putInto(this.rows, reader.start, this.newRowsBefore(Infinity, this.rows.prefix));
  }

  finish(): string {
    if (this.next < this.edits.length) throw new Error('a cell was left unwritten');
    this.extendDimension();
    return this.splices.apply(this.text);
  }

  private styleFor(style: number, edit: CellEdit): number {
    return edit.format === null ? style : this.context.restyle(style, edit.format);
  }

  private newCellFor(edit: CellEdit, rowStyle: number | null, prefix: string): string {
    const style = this.styleFor(rowStyle ?? this.columns.of(edit.col), edit);
    return newCell(edit.row, edit.col, style, this.context.toStore(edit.value, style), prefix);
  }

  private newRowsBefore(row: number, prefix: string): string {
    let text = '';
    for (let edit = this.edits[this.next]; edit !== undefined && edit.row < row; edit = this.edits[this.next]) {
      const name = qualified(prefix, 'row');
      text += `<${name} r="${String(edit.row + 1)}">${this.newCellsOf(edit.row, prefix)}</${name}>`;
    }
    return text;
  }

  private newCellsOf(row: number, prefix: string): string {
    let cells = '';
    for (let edit = this.edits[this.next]; edit?.row === row; edit = this.edits[++this.next]) {
      cells += this.newCellFor(edit, null, prefix);
    }
    return cells;
  }

  private addCellsBefore(col: number): void {
    const { row } = this;
    for (let edit = this.edits[this.next]; row !== null && edit?.row === row.row && edit.col < col;) {
      this.added.push(this.newCellFor(edit, row.style, row.container.prefix));
      this.addedColumns.push(edit.col);
      edit = this.edits[++this.next];
    }
  }

  private takeAdded(): string {
    return this.added.splice(0).join('');
  }

  private putInto(container: Container, close: number, text: string): void {
    if (text === '') return;
    if (container.isEmpty) this.splices.replace(container.end - 2, container.end, `>${text}</${container.name}>`);
    else this.splices.insert(close, text);
  }

  /** `spans="1:9"` is a hint at a row's columns; it must not leave a new cell out. */
  private extendSpans(span: AttributeSpan | null): void {
    if (span === null || this.addedColumns.length === 0) return;
    const written = this.text.slice(span.valueStart, span.valueEnd);
    const bounds = written.split(/[ :]/).map(Number);
    const columns = this.addedColumns.map((col) => col + 1);
    const [least, most] = [Math.min(...bounds), Math.max(...bounds)];
    if (columns.every((col) => col >= least && col <= most)) return;
    const wide = `${String(Math.min(least, ...columns))}:${String(Math.max(most, ...columns))}`;
    this.splices.replace(span.valueStart, span.valueEnd, wide);
  }

  private noteDimension(reader: XmlReader): void {
    const span = reader.attributeSpan('ref');
    const area = parseArea(reader.attribute('ref') ?? '');
    if (span !== null && area !== null) this.dimension = { span, area };
  }

  private extendDimension(): void {
    if (this.dimension === null) return;
    const { span, area } = this.dimension;
    const wide = this.edits.reduce(including, area);
    if (wide !== area) this.splices.replace(span.valueStart, span.valueEnd, rangeOf(wide));
  }
}

/** The area itself when it holds the cell already. */
function including(area: Rect, { row, col }: CellEdit): Rect {
  if (row >= area.top && row <= area.bottom && col >= area.left && col <= area.right) return area;
  return {
    top: Math.min(area.top, row),
    left: Math.min(area.left, col),
    bottom: Math.max(area.bottom, row),
    right: Math.max(area.right, col),
  };
}
