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
  readonly values: readonly CellValue[];
  formulas: (string | null)[];
  /** Columns of the values that are stored as ISO dates. */
  readonly dates: ReadonlySet<number>;
}

export const NO_DATES: ReadonlySet<number> = new Set();

/** What is known of a row before its cells. */
export type RowHead = Pick<GridRow, 'row' | 'hidden' | 'style' | 'start'>;

/**
 * Gathers one row after the other. Its lists grow once and are filled anew; each row gets copies that fit, and rows of
 * a table, which are alike but for their values, share them.
 */
export class RowGatherer {
  readonly rows: GridRow[] = [];
  /** Cells of the row so far. */
  count = 0;
  private head: RowHead = { row: -1, hidden: false, style: null, start: 0 };
  private hasFormulas = false;
  private dates: Set<number> | null = null;
  private readonly cols: number[] = [];
  private readonly styles: number[] = [];
  private readonly values: CellValue[] = [];
  private readonly formulas: (string | null)[] = [];
  /** By length: rows without formulas share them. */
  private readonly blanks: (string | null)[][] = [];

  open(head: RowHead): void {
    this.head = head;
    this.count = 0;
    this.hasFormulas = false;
    this.dates = null;
  }

  add(col: number, style: number, value: CellValue, formula: string | null): void {
    const index = this.count++;
    this.cols[index] = col;
    this.styles[index] = style;
    this.values[index] = value;
    this.formulas[index] = formula;
    if (formula !== null) this.hasFormulas = true;
  }

  /** The cell to come holds an ISO date. */
  addDate(col: number): void {
    this.dates ??= new Set();
    this.dates.add(col);
  }

  close(): void {
    const { row, hidden, style, start } = this.head;
    const { count } = this;
    const above = this.rows.at(-1);
    this.rows.push({
      row,
      hidden,
      style,
      start,
      cols: firstOf(this.cols, count, above?.cols),
      styles: firstOf(this.styles, count, above?.styles),
      values: this.values.slice(0, count),
      formulas: this.hasFormulas ? this.formulas.slice(0, count) : this.blanksOf(count),
      dates: this.dates ?? NO_DATES,
    });
  }

  private blanksOf(count: number): (string | null)[] {
    return (this.blanks[count] ??= this.formulas.slice(0, count));
  }
}

/** The first items of a list; `known` itself when it holds just these. */
function firstOf<T>(list: readonly T[], count: number, known: readonly T[] | undefined): readonly T[] {
  if (known?.length !== count) return list.slice(0, count);
  for (let index = 0; index < count; index++) if (list[index] !== known[index]) return list.slice(0, count);
  return known;
}
