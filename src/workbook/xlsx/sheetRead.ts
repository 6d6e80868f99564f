import type { CellValue, Rect } from '../../core/model';
import { parseArea } from './areas';
import { ColumnStyles } from './columnStyles';
import { from1904, isDateFormat } from './dates';
import { valueOf } from './cellValue';
import { assembleGrid, type Grid, type GridCell, type GridRow } from './sheetGrid';
import { FormulaBook } from './formulaBook';
import type { Flavour } from './namespaces';
import { walkSheet, type RowPlaces, type SheetVisitor, type WalkedCell } from './sheetWalk';
import { isTrue, type Styles } from './styles';
import { XmlReader } from './xml';

/** What all sheets of a workbook share. */
export interface SheetContext {
  readonly shared: readonly CellValue[];
  readonly styles: Styles;
  readonly is1904: boolean;
}

/** A sheet's cells, and where its text can be patched. */
export interface SheetReading {
  readonly grid: Grid;
  readonly places: RowPlaces;
}

/** @throws WorkbookError damaged-part, too-large, doctype */
export function readSheet(text: string, part: string, context: SheetContext): SheetReading {
  const reader = new XmlReader(text, part);
  const visitor = new ReadingVisitor(part, context);
  walkSheet(reader, visitor);
  visitor.formulas.resolve(visitor.rows);
  return { grid: assembleGrid(visitor, context.styles), places: visitor.places };
}

/** Gathers a sheet's cells and the settings around them. */
export class ReadingVisitor implements SheetVisitor {
  readonly rows: GridRow[] = [];
  readonly merges: Rect[] = [];
  readonly formulas: FormulaBook;
  readonly columnStyles = new ColumnStyles();
  isProtected = false;
  hidesUnlistedRows = false;
  private row: GridRow | null = null;
  private readonly starts: number[] = [];
  private end = -1;

  constructor(
    readonly part: string,
    private readonly context: SheetContext,
  ) {
    this.formulas = new FormulaBook(part);
  }

  /** Of the first rows' element: a second one is never written to. */
  get places(): RowPlaces {
    return { rows: this.rows.slice(0, this.starts.length).map(({ row }) => row), starts: this.starts, end: this.end };
  }

  element(reader: XmlReader, flavour: Flavour): void {
    if (reader.uri !== flavour.main) return;
    if (reader.name === 'mergeCell') this.merges.push(areaOf(reader));
    else if (reader.name === 'sheetProtection') this.isProtected = isTrue(reader.attribute('sheet'));
    else if (reader.name === 'sheetFormatPr') this.hidesUnlistedRows = isTrue(reader.attribute('zeroHeight'));
    else if (reader.name === 'col') this.columnStyles.read(reader);
  }

  rowOpened(reader: XmlReader, row: number): void {
    const height = reader.attribute('ht');
    const hidden = isTrue(reader.attribute('hidden')) || (height !== null && Number(height) === 0);
    const style = isTrue(reader.attribute('customFormat')) ? Number(reader.attribute('s') ?? '0') : null;
    this.row = { row, hidden, style, cells: [] };
    this.rows.push(this.row);
    if (this.end < 0) this.starts.push(reader.start);
  }

  rowsClosed(reader: XmlReader): void {
    if (this.end < 0) this.end = reader.start;
  }

  cell(cell: WalkedCell): void {
    const value = this.valueOf(cell);
    const grid: GridCell = { col: cell.col, value, formula: null, style: cell.style, isIsoDate: cell.type === 'd' };
    if (cell.formula !== null) this.formulas.note(cell, cell.formula, grid);
    this.row?.cells.push(grid);
  }

  private valueOf(cell: WalkedCell): CellValue {
    const value = valueOf(cell, this.context.shared, this.part);
    if (!this.context.is1904 || value === null || !('n' in value) || cell.type === 'd') return value;
    return isDateFormat(this.context.styles.formatOf(cell.style)) ? { n: from1904(value.n) } : value;
  }
}

function areaOf(reader: XmlReader): Rect {
  const area = parseArea(reader.attribute('ref') ?? '');
  if (area === null) throw reader.damaged();
  return area;
}
