import type { CellValue } from '../../core/model';

/** The cells that a row lists, blank ones with a style included, each at the same index in every list. */
export interface GridRow {
  readonly row: number;
  readonly hidden: boolean;
  /** Style number of the whole row. */
  readonly style: number | null;
  /** Where its element starts in the part's text. */
  readonly start: number;
  readonly cols: readonly number[];
  readonly styles: readonly number[];
  readonly formats: readonly string[];
  readonly values: readonly CellValue[];
  formulas: (string | null)[];
}

/** What is known of a row before its cells. */
export type RowHead = Pick<GridRow, 'row' | 'hidden' | 'style' | 'start'>;

/** Gathers one row after the other. Its lists grow once and are filled anew; each row gets copies that fit. */
export class RowGatherer {
  readonly rows: GridRow[] = [];
  /** Cells of the row so far. */
  count = 0;
  private head: RowHead = { row: -1, hidden: false, style: null, start: 0 };
  private hasFormulas = false;
  private readonly cols: number[] = [];
  private readonly styles: number[] = [];
  private readonly formats: string[] = [];
  private readonly values: CellValue[] = [];
  private readonly formulas: (string | null)[] = [];
  /** By length: rows without formulas share them. */
  private readonly blanks: (string | null)[][] = [];

  open(head: RowHead): void {
    this.head = head;
    this.count = 0;
    this.hasFormulas = false;
  }

  add(col: number, style: number, format: string, value: CellValue, formula: string | null): void {
    const index = this.count++;
    this.cols[index] = col;
    this.styles[index] = style;
    this.formats[index] = format;
    this.values[index] = value;
    this.formulas[index] = formula;
    if (formula !== null) this.hasFormulas = true;
  }

  close(): void {
    const { row, hidden, style, start } = this.head;
    const { count } = this;
    this.rows.push({
      row,
      hidden,
      style,
      start,
      cols: this.cols.slice(0, count),
      styles: this.styles.slice(0, count),
      formats: this.formats.slice(0, count),
      values: this.values.slice(0, count),
      formulas: this.hasFormulas ? this.formulas.slice(0, count) : this.blanksOf(count),
    });
  }

  private blanksOf(count: number): (string | null)[] {
    return (this.blanks[count] ??= Array.from({ length: count }, () => null));
  }
}
