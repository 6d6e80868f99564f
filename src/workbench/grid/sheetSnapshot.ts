import type { ICellData, IColumnData, IRange, IRowData, IStyleData, IWorksheetData } from '@univerjs/core';
import type { Rect, Sheet } from '../../core/model';
import { MARGIN } from '../../workbook/appearance/appearance';
import type { RowLook, SheetLook } from '../../workbook/appearance/look';
import { gridCell, NUMBER } from './cells';

/**
 * What the grid's library takes for a style: a number of the workbook's table, or the style itself.
 * @param isNumber the cell holds a number, which is never broken into lines.
 */
export type StyleSource = (style: number, isNumber: boolean) => string | IStyleData;

const YES = 1;
const NO = 0;

/** A sheet as the grid's library stores it. @param id names it in the grid: its name may be any text. */
export function sheetSnapshot(
  id: string,
  sheet: Sheet,
  look: SheetLook,
  styleOf: StyleSource,
): Partial<IWorksheetData> & Pick<IWorksheetData, 'id' | 'name'> {
  const cells = new CellTable(styleOf);
  fillIn(sheet, cells);
  for (const [row, { cells: listed }] of look.rows) for (const [col, style] of listed) cells.style(row, col, style);
  const { frozen } = look;
  return {
    id,
    name: sheet.name,
    hidden: sheet.state === 'visible' ? NO : YES,
    tabColor: look.tabColour ?? '',
    ...(frozen === null
      ? {}
      : { freeze: { xSplit: frozen.cols, ySplit: frozen.rows, startRow: frozen.row, startColumn: frozen.col } }),
    rowCount: Math.max(cells.rows, sheet.row0 + sheet.values.length) + MARGIN.rows,
    columnCount: cells.cols + MARGIN.cols,
    zoomRatio: look.zoom / 100,
    defaultColumnWidth: look.defaultWidth,
    defaultRowHeight: look.defaultHeight,
    mergeData: sheet.merges.map(gridRange),
    cellData: cells.table,
    rowData: rowTable(sheet, look, styleOf),
    columnData: columnTable(look, styleOf),
    showGridlines: look.showsGridlines ? YES : NO,
  };
}

/** Cells by row and column; both are numbers, so plain objects can be keyed by them. */
class CellTable {
  readonly table: Record<number, Record<number, ICellData>> = {};
  rows = 0;
  cols = 0;

  constructor(private readonly styleOf: StyleSource) {}

  style(row: number, col: number, style: number): void {
    if (style === 0) return;
    const cell = this.at(row, col);
    cell.s = this.styleOf(style, typeof cell.v === 'number' && cell.t === NUMBER);
  }

  put(row: number, col: number, cell: ICellData): void {
    Object.assign(this.at(row, col), cell);
    this.rows = Math.max(this.rows, row + 1);
    this.cols = Math.max(this.cols, col + 1);
  }

  private at(row: number, col: number): ICellData {
    const cells = (this.table[row] ??= {});
    return (cells[col] ??= {});
  }
}

function fillIn(sheet: Sheet, cells: CellTable): void {
  for (const [r, row] of sheet.values.entries()) {
    for (const [c, value] of row.entries()) {
      const formula = sheet.formulas[r]?.[c] ?? null;
      if (value !== null || formula !== null) cells.put(sheet.row0 + r, sheet.col0 + c, gridCell(value, formula));
    }
  }
}

function rowTable(sheet: Sheet, look: SheetLook, styleOf: StyleSource): Record<number, Partial<IRowData>> {
  const table: Record<number, Partial<IRowData>> = {};
  for (const [row, one] of look.rows) {
    const data = rowData(one, styleOf);
    if (Object.keys(data).length > 0) table[row] = data;
  }
  for (const row of sheet.hiddenRows) table[row] = { ...table[row], hd: YES };
  return table;
}

function rowData({ height, hidden, style }: RowLook, styleOf: StyleSource): Partial<IRowData> {
  return {
    // A height that the file states stays as it is; the grid finds the others' itself.
    ...(height === null ? {} : { h: height, ia: NO }),
    ...(hidden ? { hd: YES } : {}),
    ...(style === null || style === 0 ? {} : { s: styleOf(style, false) }),
  };
}

function columnTable(look: SheetLook, styleOf: StyleSource): Record<number, Partial<IColumnData>> {
  const table: Record<number, Partial<IColumnData>> = {};
  for (const { first, last, width, hidden, style } of look.columns) {
    for (let col = first; col <= last; col++) {
      table[col] = {
        ...(width === null ? {} : { w: width }),
        ...(hidden ? { hd: YES } : {}),
        ...(style === 0 ? {} : { s: styleOf(style, false) }),
      };
    }
  }
  return table;
}

export function gridRange({ top, left, bottom, right }: Rect): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}
