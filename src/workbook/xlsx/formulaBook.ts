import type { Rect } from '../../core/model';
import { WorkbookError } from '../workbook';
import { parseArea } from './areas';
import { firstRowFrom } from './rowSearch';
import { formulaPieces, shiftFormula } from './sharedFormula';
import type { GridRow } from './rowGatherer';
import type { FormulaMark, WalkedCell } from './walkedCell';
import { decodeXstring } from './xmlText';

interface Master {
  readonly pieces: readonly string[];
  readonly row: number;
  readonly col: number;
}

/** Where a cell was gathered: the index of its row, and its own in that row. */
export interface GatheredPlace {
  readonly row: number;
  readonly cell: number;
}

/** Formulas of one sheet: those that are written out, those that share another's text, those that fill an area. */
export class FormulaBook {
  private readonly masters = new Map<string, Master>();
  private readonly children: { group: string; place: GatheredPlace }[] = [];
  private readonly areas: { area: Rect; text: string }[] = [];

  constructor(private readonly part: string) {}

  /** @returns the formula as far as it is known now: "" where it is another's */
  note(cell: WalkedCell, mark: FormulaMark, place: GatheredPlace): string {
    const text = decodeXstring(mark.text);
    if (mark.type === 'shared') return mark.group === null ? text : this.noteShared(cell, mark.group, text, place);
    const formula = mark.type === 'dataTable' && text === '' ? 'TABLE()' : text;
    const area = mark.area === null ? null : parseArea(mark.area);
    if (area !== null) this.areas.push({ area, text: formula });
    return formula;
  }

  /** Gives every cell its formula once all rows are read. @throws WorkbookError damaged-part */
  resolve(rows: readonly GridRow[]): void {
    for (const { group, place } of this.children) this.resolveShared(rows[place.row] as GridRow, group, place.cell);
    for (const { area, text } of this.areas) fill(rows, area, text);
  }

  private resolveShared({ row, cols, formulas }: GridRow, group: string, cell: number): void {
    const master = this.masters.get(group);
    if (master === undefined) throw new WorkbookError('damaged-part', this.part);
    formulas[cell] = shiftFormula(master.pieces, row - master.row, (cols[cell] as number) - master.col);
  }

  private noteShared({ row, col }: WalkedCell, group: string, text: string, place: GatheredPlace): string {
    if (text === '') this.children.push({ group, place });
    else if (!this.masters.has(group)) this.masters.set(group, { pieces: formulaPieces(text), row, col });
    return text;
  }
}

/** The cells of an array formula hold results: none of them can be typed into. */
function fill(rows: readonly GridRow[], area: Rect, text: string): void {
  if (area.top === area.bottom && area.left === area.right) return;
  const first = firstRowFrom(area.top, rows.length, (index) => (rows[index] as GridRow).row);
  for (let index = first; index < rows.length; index++) {
    const row = rows[index] as GridRow;
    if (row.row > area.bottom) return;
    row.formulas = row.formulas.map((formula, cell) => {
      const col = row.cols[cell] as number;
      return formula ?? (col >= area.left && col <= area.right ? text : null);
    });
  }
}
