import type { CellValue, Rect, Sheet } from '../../core/model';
import { WorkbookError } from '../workbook';
import type { ColumnStyles } from './columnStyles';
import { LIMITS } from './limits';
import type { Styles } from './styles';

/** One cell element, blank ones with a style included. */
export interface GridCell {
  readonly col: number;
  readonly value: CellValue;
  formula: string | null;
  readonly style: number;
  /** Stored as an ISO date: shown as a date even where the format says General. */
  readonly isIsoDate: boolean;
}

export interface GridRow {
  readonly row: number;
  readonly hidden: boolean;
  /** Style number of the whole row. */
  readonly style: number | null;
  readonly cells: GridCell[];
}

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
  const base = { isProtected: sheet.isProtected, merges: sheet.merges };
  if (box === null) {
    return { ...base, row0: 0, col0: 0, values: [], formulas: [], formats: [], hiddenRows: [], ...lockedOf(sheet, []) };
  }
  const builder = new GridBuilder(sheet, styles, box);
  builder.build();
  const { values, formulas, formats, hiddenRows } = builder;
  return {
    ...base,
    row0: box.top,
    col0: box.left,
    values,
    formulas,
    formats,
    hiddenRows,
    ...lockedOf(sheet, builder.locked),
  };
}

function lockedOf(
  sheet: Gathered,
  locked: readonly (readonly boolean[])[],
): { locked?: readonly (readonly boolean[])[] } {
  return sheet.isProtected ? { locked } : {};
}

function usedBox(rows: readonly GridRow[]): Rect | null {
  let top = -1;
  let bottom = -1;
  let left: number = LIMITS.columns;
  let right = -1;
  for (const row of rows) {
    for (const cell of row.cells) {
      if (cell.value === null && cell.formula === null) continue;
      if (top < 0) top = row.row;
      bottom = row.row;
      if (cell.col < left) left = cell.col;
      if (cell.col > right) right = cell.col;
    }
  }
  if (top < 0) return null;
  return { top, left, bottom: lastRowNear(rows, bottom), right: right + MARGIN_COLUMNS };
}

/** The last row that lists cells, at most so far below the last filled one. */
function lastRowNear(rows: readonly GridRow[], bottom: number): number {
  let last = bottom;
  for (const row of rows) if (row.cells.length > 0 && row.row <= bottom + MARGIN_ROWS) last = Math.max(last, row.row);
  return last;
}

class GridBuilder {
  readonly values: (readonly CellValue[])[] = [];
  readonly formulas: (readonly (string | null)[])[] = [];
  readonly formats: (readonly string[])[] = [];
  readonly locked: (readonly boolean[])[] = [];
  readonly hiddenRows: number[] = [];
  private cells = 0;

  constructor(
    private readonly sheet: Gathered,
    private readonly styles: Styles,
    private readonly box: Rect,
  ) {}

  build(): void {
    for (const row of this.sheet.rows) {
      if (row.row < this.box.top) continue;
      if (row.row > this.box.bottom) break;
      this.addBlankRows(row.row);
      this.addRow(row);
    }
  }

  private addBlankRows(until: number): void {
    while (this.values.length + this.box.top < until) {
      if (this.sheet.hidesUnlistedRows) this.hiddenRows.push(this.values.length + this.box.top);
      this.values.push(NOTHING);
      this.formulas.push(NOTHING);
      this.formats.push(NOTHING);
      if (this.sheet.isProtected) this.locked.push(NOTHING);
    }
  }

  private addRow(row: GridRow): void {
    const values: CellValue[] = [];
    const formulas: (string | null)[] = [];
    const formats: string[] = [];
    const locked: boolean[] = [];
    const add = (value: CellValue, formula: string | null, style: number, format: string): void => {
      values.push(value);
      formulas.push(formula);
      formats.push(format);
      if (this.sheet.isProtected) locked.push(this.styles.isLocked(style));
    };
    for (const cell of row.cells) {
      if (cell.col < this.box.left) continue;
      if (cell.col > this.box.right) break;
      this.count(cell.col - this.box.left - values.length + 1);
      while (values.length + this.box.left < cell.col) {
        const style = this.styleOfGap(row, values.length + this.box.left);
        add(null, null, style, this.styles.formatOf(style));
      }
      add(cell.value, cell.formula, cell.style, this.formatOf(cell));
    }
    this.values.push(values);
    this.formulas.push(formulas);
    this.formats.push(formats);
    if (this.sheet.isProtected) this.locked.push(locked);
    if (row.hidden) this.hiddenRows.push(row.row);
  }

  private formatOf(cell: GridCell): string {
    const format = this.styles.formatOf(cell.style);
    return cell.isIsoDate && format === 'General' ? 'yyyy/m/d' : format;
  }

  private styleOfGap(row: GridRow, col: number): number {
    return row.style ?? this.sheet.columnStyles.of(col);
  }

  private count(cells: number): void {
    this.cells += cells;
    if (this.cells > LIMITS.gridCells) throw new WorkbookError('too-large', this.sheet.part);
  }
}
