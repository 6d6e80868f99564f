import type { IRange } from '@univerjs/core';
import type { Sheet } from '../../core/model';
import type { SheetLook } from '../../workbook/appearance/look';

/** Runs of rows that hold something and whose height the file leaves to whoever shows it. */
export function selfSizedRows(sheet: Sheet, look: SheetLook): IRange[] {
  const widest = sheet.values.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = { startColumn: sheet.col0, endColumn: sheet.col0 + Math.max(widest, 1) - 1 };
  const runs: IRange[] = [];
  for (const [r, values] of sheet.values.entries()) {
    const row = sheet.row0 + r;
    const stated = look.rows.get(row);
    if ((stated?.height ?? null) !== null || stated?.hidden === true || values.every((value) => value === null))
      continue;
    const last = runs.at(-1);
    if (last?.endRow === row - 1) last.endRow = row;
    else runs.push({ startRow: row, endRow: row, ...columns });
  }
  return runs;
}
