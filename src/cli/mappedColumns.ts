import { columnIndex } from '../core/a1';
import { recognise, type ColumnRole } from '../core/forms/recognise';
import type { Sheet } from '../core/model';
import { formSheets } from '../core/recognitions';

/** Whether the corrections of --map change anything: a wrong letter would leave the misread column as it was. */

/** Corrections of sheets that are there, which no heading took up. */
export function mappedInVain(sheets: readonly Sheet[], corrections: readonly ColumnRole[]): ColumnRole[] {
  return formSheets(sheets).flatMap((sheet) => {
    const own = corrections.filter((one) => one.sheet === sheet.name);
    return own.length === 0 ? [] : inVainOn(sheet, own);
  });
}

function inVainOn(sheet: Sheet, corrections: readonly ColumnRole[]): ColumnRole[] {
  const readWith = (roles: readonly ColumnRole[]): string => JSON.stringify(recognise([sheet], roles).forms);
  const read = readWith(corrections);
  return corrections.filter((one) => {
    const others = corrections.filter((other) => other !== one);
    if (readWith(others) !== read) return false;
    const [table = ''] = one.role.split('.');
    const takenOut = `${table}.other`;
    if (one.role === takenOut) return isBlank(sheet, one.column);
    // It confirms what was read anyway: taking the column out would be seen.
    return readWith([...others, { ...one, role: takenOut }]) === read;
  });
}

function isBlank({ col0, values }: Sheet, column: string): boolean {
  const index = (columnIndex(column) ?? 0) - col0;
  return values.every((row) => (row[index] ?? null) === null);
}
