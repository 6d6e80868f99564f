import { a1 } from '../../src/core/a1';
import type { ExpectedCell, ExpectedColumn } from './expected';
import { cellOf, figureOf, type Grid } from './grid';
import { orderIndicators, orderMoney, typed } from './headings';
import type { LayoutOptions } from './options';
import type { FormTable, IndicatorRole, MoneyRole, TableColumn } from './table';

/** A form being drawn: where its columns stand, and the next free row. */
export interface Page {
  readonly grid: Grid;
  readonly table: FormTable;
  readonly options: LayoutOptions;
  /** First column of the form, lead column included. */
  readonly left: number;
  /** First column behind the lead column. */
  readonly body: number;
  /** Last column of the form. */
  readonly right: number;
  readonly moneyColumns: readonly TableColumn<MoneyRole>[];
  /** Columns that the money rows' label spans. */
  readonly labelSpan: number;
  readonly indicatorColumns: readonly TableColumn<IndicatorRole>[];
  readonly hasTwoRowHeader: boolean;
  readonly headings: ExpectedColumn[];
  row: number;
}

export function openPage(grid: Grid, top: number, table: FormTable, options: LayoutOptions): Page {
  const indicatorColumns = orderIndicators(table.columns, options);
  const moneyColumns = orderMoney(table.money?.columns ?? [], options.moneyOrder);
  const spare = indicatorColumns.length - moneyColumns.length;
  const labelSpan = Math.min(3, Math.max(1, spare));
  const left = options.emptyColumnA ? 1 : 0;
  const body = left + (options.leadColumn ? 1 : 0);
  const width = Math.max(indicatorColumns.length, labelSpan + moneyColumns.length, 4);
  return {
    grid,
    table,
    options,
    left,
    body,
    right: body + width - 1,
    moneyColumns,
    labelSpan,
    indicatorColumns,
    hasTwoRowHeader: options.twoRowHeader && table.columns.some((column) => column.role === 'sign'),
    headings: [],
    row: top,
  };
}

/** Draws a figure or word as the form's cells are typed, and says where. */
export function draw(page: Page, row: number, col: number, printed: string | null): ExpectedCell {
  page.grid.put(row, col, cellOf(printed, page.options.cells));
  return expectedAt(row, col, printed);
}

/** Draws a label, which is text in every layout. */
export function label(page: Page, row: number, col: number, text: string | null): ExpectedCell {
  page.grid.text(row, col, text);
  return expectedAt(row, col, text);
}

export function expectedAt(row: number, col: number, printed: string | null): ExpectedCell {
  return { cell: a1(row, col), raw: printed, figure: figureOf(printed) };
}

export function heading(page: Page, text: string, role: string): string {
  return typed(text, page.options.headings, role);
}

/** The last column of a block may be wider, so that all blocks end at the same edge. */
export function stretch(page: Page, row: number, lastCol: number): void {
  page.grid.merge(row, lastCol, row, page.right);
}
