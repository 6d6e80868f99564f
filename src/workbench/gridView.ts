import type { CellRef, CellValue, Sheet } from '../core/model';
import type { SheetLook, CellLook } from '../workbook/appearance/look';

/** The grid as the workbook behind it sees it: somewhere to show things. */

export interface ShownCell {
  readonly at: CellRef;
  readonly value: CellValue;
  /** null keeps the cell's own. */
  readonly format: string | null;
}

/** A sheet to show, with what its style numbers stand for. */
export interface ShownSheet {
  readonly sheet: Sheet;
  readonly look: SheetLook;
  readonly looks: readonly CellLook[];
}

export interface GridView {
  /** Shows values that were written by somebody else than the user; formulas that depend on them follow. */
  show(cells: readonly ShownCell[]): void;
  /** Shows a sheet of this name, last or in the place of the one that was there. */
  showSheet(sheet: ShownSheet): void;
  hideSheet(name: string): void;
  /** Selects the cell and brings it into sight. */
  reveal(at: CellRef): void;
  /** Until no formula is being worked out any more. */
  settled(): Promise<void>;
}

/** One cell that the user changed in the grid. */
export interface TypedCell {
  readonly at: CellRef;
  readonly value: CellValue;
  /** The number format that came with what she typed (95% makes 0.95 a percentage); null = the cell's own. */
  readonly format: string | null;
}

/** What the grid worked out for one formula; null where it could not. */
export interface CellResult {
  readonly at: CellRef;
  readonly value: CellValue;
}
