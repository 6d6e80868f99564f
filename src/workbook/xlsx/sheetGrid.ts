import type { CellValue, Rect, Sheet } from '../../core/model';
import { WorkbookError } from '../workbook';
import type { ColumnStyles } from './columnStyles';
import { LIMITS } from './limits';
import { NO_DATES, type GridRow } from './rowGatherer';
import type { Styles } from './styles';

/** What was gathered from a sheet's part. */
export interface Gathered {
  readonly part: string;
  readonly rows: readonly GridRow[];
  readonly merges: readonly Rect[];
  readonly columnStyles: ColumnStyles;
  readonly isProtected: boolean;
  readonly hidesUnlistedRows: boolean;
}

export type Grid = Omit<Sheet, 'name' | 'state' | 'isOwn'>;

/** Blank cells with a style that are kept beyond the last filled row and column: places to write into. */
const MARGIN_ROWS = 100;
const MARGIN_COLUMNS = 50;
const NOTHING: readonly never[] = [];

/** Grids trimmed to the used range: what is filled, and the styled blanks near it. */
export function assembleGrid(sheet: Gathered, styles: Styles): Grid {
  const box = usedBox(sheet.rows);
  const cells = box === null ? NO_CELLS : new GridBuilder(sheet, styles, box).build();
  const { isProtected, merges } = sheet;
  const { values, formulas, formats, hiddenRows, locked } = cells;
  return {
    isProtected,
    merges,
    row0: box?.top ?? 0,
    col0: box?.left ?? 0,
    values,
    formulas,
    formats,
    hiddenRows,
    ...(isProtected ? { locked } : {}),
  };
}

type GridCells = Pick<GridBuilder, 'values' | 'formulas' | 'formats' | 'hiddenRows' | 'locked'>;

const NO_CELLS: GridCells = { values: [], formulas: [], formats: [], hiddenRows: [], locked: [] };

function usedBox(rows: readonly GridRow[]): Rect | null {
  let top = -1;
  let bottom = -1;
  let left: number = LIMITS.columns;
  let right = -1;
  for (const row of rows) {
    const first = firstFilled(row);
    if (first === row.cols.length) continue;
    if (top < 0) top = row.row;
    bottom = row.row;
    left = Math.min(left, row.cols[first] as number);
    right = Math.max(right, row.cols[lastFilled(row)] as number);
  }
  if (top < 0) return null;
  return { top, left, bottom: lastRowNear(rows, bottom), right: right + MARGIN_COLUMNS };
}

function firstFilled({ values, formulas }: GridRow): number {
  let index = 0;
  while (index < values.length && values[index] === null && formulas[index] === null) index++;
  return index;
}

function lastFilled({ values, formulas }: GridRow): number {
  let index = values.length - 1;
  while (index > 0 && values[index] === null && formulas[index] === null) index--;
  return index;
}

/** The last row that lists cells, at most so far below the last filled one. */
function lastRowNear(rows: readonly GridRow[], bottom: number): number {
  let last = bottom;
  for (const row of rows) if (row.cols.length > 0 && row.row <= bottom + MARGIN_ROWS) last = Math.max(last, row.row);
  return last;
}

/** What the styles of a row's cells lead to. */
interface RowLooks {
  readonly styles: readonly number[];
  readonly formats: readonly string[];
  readonly locked: readonly boolean[];
}

class GridBuilder {
  readonly values: (readonly CellValue[])[] = [];
  readonly formulas: (readonly (string | null)[])[] = [];
  readonly formats: (readonly string[])[] = [];
  readonly locked: (readonly boolean[])[] = [];
  readonly hiddenRows: number[] = [];
  private cells = 0;
  private looks: RowLooks = { styles: NOTHING, formats: NOTHING, locked: NOTHING };

  constructor(
    private readonly sheet: Gathered,
    private readonly styles: Styles,
    private readonly box: Rect,
  ) {}

  build(): this {
    for (const row of this.sheet.rows) {
      if (row.row < this.box.top) continue;
      if (row.row > this.box.bottom) break;
      this.addBlankRows(row.row);
      this.addRow(row);
    }
    return this;
  }

  private addBlankRows(until: number): void {
    while (this.values.length + this.box.top < until) {
      if (this.sheet.hidesUnlistedRows) this.hiddenRows.push(this.values.length + this.box.top);
      this.addCells(NOTHING, NOTHING, NOTHING);
    }
  }

  private addRow(row: GridRow): void {
    if (row.hidden) this.hiddenRows.push(row.row);
    const { left, right } = this.box;
    const { cols } = row;
    const first = cols.findIndex((col) => col >= left);
    let end = cols.length;
    while (end > 0 && (cols[end - 1] as number) > right) end--;
    if (first < 0 || first >= end) return this.addCells(NOTHING, NOTHING, NOTHING);
    const width = (cols[end - 1] as number) - left + 1;
    this.count(width);
    const isWhole = first === 0 && end === cols.length && width === end;
    if (isWhole) this.addCells(row.values, row.formulas, row.styles, row.dates);
    else this.addGappedRow(row, first, end);
  }

  /** Between the cells that are listed stand others that have the style of their row or column. */
  private addGappedRow(row: GridRow, first: number, end: number): void {
    const values: CellValue[] = [];
    const formulas: (string | null)[] = [];
    const styles: number[] = [];
    for (let index = first; index < end; index++) {
      const col = row.cols[index] as number;
      for (let gap = values.length + this.box.left; gap < col; gap++) {
        values.push(null);
        formulas.push(null);
        styles.push(row.style ?? this.sheet.columnStyles.of(gap));
      }
      values.push(row.values[index] as CellValue);
      formulas.push(row.formulas[index] as string | null);
      styles.push(row.styles[index] as number);
    }
    this.addCells(values, formulas, styles, row.dates);
  }

  private addCells(
    values: readonly CellValue[],
    formulas: readonly (string | null)[],
    styles: readonly number[],
    dates: ReadonlySet<number> = NO_DATES,
  ): void {
    const { formats, locked } = this.looksOf(styles);
    this.values.push(values);
    this.formulas.push(formulas);
    this.formats.push(dates.size === 0 ? formats : this.withDates(formats, dates));
    if (this.sheet.isProtected) this.locked.push(locked);
  }

  /** What is stored as an ISO date is shown as a date even where the format says General. */
  private withDates(formats: readonly string[], dates: ReadonlySet<number>): string[] {
    const isDate = (index: number): boolean => dates.has(index + this.box.left);
    return formats.map((format, index) => (format === 'General' && isDate(index) ? 'yyyy/m/d' : format));
  }

  /** Rows of the same styles share their lists. */
  private looksOf(styles: readonly number[]): RowLooks {
    if (this.looks.styles === styles) return this.looks;
    const { formatOf, isLocked } = this.styles;
    const locked = this.sheet.isProtected ? styles.map(isLocked) : NOTHING;
    this.looks = { styles, formats: styles.map(formatOf), locked };
    return this.looks;
  }

  private count(cells: number): void {
    this.cells += cells;
    if (this.cells > LIMITS.gridCells) throw new WorkbookError('too-large', this.sheet.part);
  }
}
