import type { CellValue, Rect } from '../../core/model';
import { parseArea } from './areas';
import { ColumnStyles } from './columnStyles';
import { from1904, isDateFormat } from './dates';
import { valueOf } from './cellValue';
import { RowGatherer, type GridRow } from './rowGatherer';
import { assembleGrid, type Grid } from './sheetGrid';
import { FormulaBook } from './formulaBook';
import type { Flavour } from './namespaces';
import { walkSheet, type RowPlaces, type SheetVisitor } from './sheetWalk';
import { isTrue, type Styles } from './styles';
import type { FormulaMark, WalkedCell } from './walkedCell';
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
  readonly merges: Rect[] = [];
  readonly formulas: FormulaBook;
  readonly columnStyles = new ColumnStyles();
  isProtected = false;
  hidesUnlistedRows = false;
  private readonly gatherer = new RowGatherer();
  /** Rows of the first element that holds rows: a second one is never written to. */
  private writable = 0;
  private end = -1;

  constructor(
    readonly part: string,
    private readonly context: SheetContext,
  ) {
    this.formulas = new FormulaBook(part);
  }

  get rows(): readonly GridRow[] {
    return this.gatherer.rows;
  }

  get places(): RowPlaces {
    const rows = this.rows.slice(0, this.writable);
    return { rows: rows.map(({ row }) => row), starts: rows.map(({ start }) => start), end: this.end };
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
    this.gatherer.open({ row, hidden, style, start: reader.start });
  }

  cell(cell: WalkedCell): void {
    const formula = cell.formula === null ? null : this.noted(cell, cell.formula);
    if (cell.type === 'd') this.gatherer.addDate(cell.col);
    this.gatherer.add(cell.col, cell.style, this.valueOf(cell), formula);
  }

  private noted(cell: WalkedCell, formula: FormulaMark): string {
    return this.formulas.note(cell, formula, { row: this.gatherer.rows.length, cell: this.gatherer.count });
  }

  rowClosed(): void {
    this.gatherer.close();
  }

  rowsClosed(reader: XmlReader): void {
    if (this.end >= 0) return;
    this.end = reader.start;
    this.writable = this.rows.length;
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
