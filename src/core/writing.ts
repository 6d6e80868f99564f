import type { CellValue, Edit, Sheet } from './model';

/** The sheets as they are once the edits are written; untouched sheets are the same objects. */
export function withEdits(sheets: readonly Sheet[], edits: readonly Edit[]): Sheet[] {
  const bySheet = new Map<string, Edit[]>();
  for (const edit of edits) {
    const list = bySheet.get(edit.at.sheet);
    if (list) list.push(edit);
    else bySheet.set(edit.at.sheet, [edit]);
  }
  return sheets.map((sheet) => {
    const own = bySheet.get(sheet.name);
    return own ? withSheetEdits(sheet, own) : sheet;
  });
}

function withSheetEdits(sheet: Sheet, edits: readonly Edit[]): Sheet {
  const wanted = widened(sheet, edits);
  const values = wanted.values.map((row) => [...row]);
  const formats = wanted.formats.map((row) => [...row]);
  for (const { at, to, format } of edits) {
    put<CellValue>(values, at.row - wanted.row0, at.col - wanted.col0, to, null);
    if (format !== null) put(formats, at.row - wanted.row0, at.col - wanted.col0, format, 'General');
  }
  return { ...wanted, values, formats };
}

/** A cell may lie outside the used range (a blank score column): rows are added below, never above or left. */
function widened(sheet: Sheet, edits: readonly Edit[]): Sheet {
  const lastRow = Math.max(...edits.map((edit) => edit.at.row));
  const missing = Math.max(0, lastRow - (sheet.row0 + sheet.values.length) + 1);
  if (missing === 0) return sheet;
  const empty = <Value>(rows: readonly (readonly Value[])[]): (readonly Value[])[] => [
    ...rows,
    ...Array.from({ length: missing }, () => []),
  ];
  return { ...sheet, values: empty(sheet.values), formulas: empty(sheet.formulas), formats: empty(sheet.formats) };
}

function put<Value>(rows: Value[][], row: number, col: number, value: Value, filler: Value): void {
  const cells = rows[row];
  if (!cells || col < 0) return;
  while (cells.length < col) cells.push(filler);
  cells[col] = value;
}
