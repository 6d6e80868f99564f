import type { CellRef, CellValue, Sheet } from '../core/model';

/** What the grid worked out anew for formulas, over what the file remembers of them. */
export class Recalculated {
  /** By sheet, then by row and column. */
  private readonly sheets = new Map<string, Map<string, CellRef & { readonly value: CellValue }>>();

  note(at: CellRef, value: CellValue): void {
    const cells = this.sheets.get(at.sheet) ?? new Map<string, CellRef & { value: CellValue }>();
    cells.set(`${String(at.row)}:${String(at.col)}`, { ...at, value });
    this.sheets.set(at.sheet, cells);
  }

  forget(sheet: string): void {
    this.sheets.delete(sheet);
  }

  /** Only formulas take the new values; sheets without any stay the same objects. */
  over(sheets: readonly Sheet[]): Sheet[] {
    return sheets.map((sheet) => {
      const cells = this.sheets.get(sheet.name);
      return cells === undefined ? sheet : withValues(sheet, [...cells.values()]);
    });
  }
}

function withValues(sheet: Sheet, cells: readonly { row: number; col: number; value: CellValue }[]): Sheet {
  const values = [...sheet.values];
  for (const { row, col, value } of cells) {
    const [r, c] = [row - sheet.row0, col - sheet.col0];
    if ((sheet.formulas[r]?.[c] ?? null) === null) continue;
    const changed = [...(values[r] ?? [])];
    changed[c] = value;
    values[r] = changed;
  }
  return { ...sheet, values };
}
