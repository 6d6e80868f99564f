import { parseA1 } from '../../../src/core/a1';
import type { CellValue, OwnSheet, Sheet } from '../../../src/core/model';
import { profileSheet } from '../../../src/core/profileSheet/write';
import type { Profile } from '../../../src/core/law/profile';

/** The sheet as it is read back from a workbook. */
export function readBack({ name, rows }: OwnSheet): Sheet {
  return {
    name,
    state: 'visible',
    isProtected: false,
    row0: 0,
    col0: 0,
    values: rows.map((row) => row.map(({ value }) => value)),
    formulas: [],
    formats: [],
    merges: [],
    hiddenRows: [],
  };
}

export function sheetOf(profile: Profile): Sheet {
  return readBack(profileSheet(profile));
}

/** Where a label stands, as "B12" beside it. */
export function beside(sheet: Sheet, label: string): string {
  const row = sheet.values.findIndex(
    ([first]) => first !== null && first !== undefined && 's' in first && first.s === label,
  );
  if (row < 0) throw new Error(label);
  return `B${String(row + 1)}`;
}

export function changed(sheet: Sheet, cell: string, value: CellValue, format = 'General'): Sheet {
  const at = parseA1(cell);
  if (at === null) throw new Error(cell);
  const values = sheet.values.map((row) => [...row]);
  const formats = values.map((row) => row.map(() => 'General'));
  const [row, formatRow] = [values[at.row], formats[at.row]];
  if (row === undefined || formatRow === undefined) throw new Error(cell);
  while (row.length <= at.col) row.push(null);
  row[at.col] = value;
  formatRow[at.col] = format;
  return { ...sheet, values, formats };
}

export function without(sheet: Sheet, ...labels: readonly string[]): Sheet {
  const values = sheet.values.filter(
    ([first]) => !(first !== null && first !== undefined && 's' in first && labels.includes(first.s)),
  );
  return { ...sheet, values };
}
