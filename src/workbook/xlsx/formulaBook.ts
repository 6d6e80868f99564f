import type { Rect } from '../../core/model';
import { WorkbookError } from '../workbook';
import { parseArea } from './areas';
import { shiftFormula } from './sharedFormula';
import type { GridCell, GridRow } from './sheetGrid';
import type { FormulaMark, WalkedCell } from './sheetWalk';
import { decodeXstring } from './xmlText';

interface Master {
  readonly text: string;
  readonly row: number;
  readonly col: number;
}

/** Formulas of one sheet: those that are written out, those that share another's text, those that fill an area. */
export class FormulaBook {
  private readonly masters = new Map<string, Master>();
  private readonly children: { group: string; row: number; cell: GridCell }[] = [];
  private readonly areas: { area: Rect; text: string }[] = [];

  constructor(private readonly part: string) {}

  note(place: WalkedCell, mark: FormulaMark, cell: GridCell): void {
    const text = decodeXstring(mark.text);
    if (mark.type === 'shared' && mark.group !== null) this.noteShared(place, mark.group, text, cell);
    else cell.formula = mark.type === 'dataTable' && text === '' ? 'TABLE()' : text;
    const area = mark.area === null || mark.type === 'shared' ? null : parseArea(mark.area);
    if (area !== null) this.areas.push({ area, text: cell.formula ?? text });
  }

  /** Gives every cell its formula once all rows are read. @throws WorkbookError damaged-part */
  resolve(rows: readonly GridRow[]): void {
    for (const child of this.children) {
      const master = this.masters.get(child.group);
      if (master === undefined) throw new WorkbookError('damaged-part', this.part);
      child.cell.formula = shiftFormula(master.text, child.row - master.row, child.cell.col - master.col);
    }
    for (const { area, text } of this.areas) fill(rows, area, text);
  }

  private noteShared(place: WalkedCell, group: string, text: string, cell: GridCell): void {
    if (text === '') {
      this.children.push({ group, row: place.row, cell });
      cell.formula = '';
      return;
    }
    cell.formula = text;
    if (!this.masters.has(group)) this.masters.set(group, { text, row: place.row, col: place.col });
  }
}

/** The cells of an array formula hold results: none of them can be typed into. */
function fill(rows: readonly GridRow[], area: Rect, text: string): void {
  if (area.top === area.bottom && area.left === area.right) return;
  for (let index = firstFrom(rows, area.top); index < rows.length; index++) {
    const row = rows[index] as GridRow;
    if (row.row > area.bottom) return;
    for (const cell of row.cells) if (cell.col >= area.left && cell.col <= area.right) cell.formula ??= text;
  }
}

function firstFrom(rows: readonly GridRow[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as GridRow).row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
