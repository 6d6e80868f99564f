import ExcelJS from 'exceljs';
import type { CellValue, Sheet } from '../../src/core/model';

/** Writes sheets as a real .xlsx: values, formulas with cached results, formats, merges, visibility, protection. */
export async function toXlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const sheet of sheets) await addSheet(workbook, sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function addSheet(workbook: ExcelJS.Workbook, sheet: Sheet): Promise<void> {
  const worksheet = workbook.addWorksheet(sheet.name, { state: sheet.state });
  sheet.values.forEach((line, row) => {
    line.forEach((value, col) => putCell(worksheet, sheet, row, col, value));
  });
  for (const { top, left, bottom, right } of sheet.merges) {
    worksheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
  }
  for (const row of sheet.hiddenRows) worksheet.getRow(row + 1).hidden = true;
  if (sheet.isProtected) await worksheet.protect('', {});
}

function putCell(worksheet: ExcelJS.Worksheet, sheet: Sheet, row: number, col: number, value: CellValue): void {
  const formula = sheet.formulas[row]?.[col] ?? null;
  const isLocked = sheet.locked?.[row]?.[col];
  if (value === null && formula === null && isLocked === undefined) return;
  const cell = worksheet.getCell(sheet.row0 + row + 1, sheet.col0 + col + 1);
  const plain = plainValue(value);
  if (formula !== null) cell.value = plain === null ? { formula } : { formula, result: plain };
  else if (plain !== null) cell.value = plain;
  const format = sheet.formats[row]?.[col] ?? 'General';
  if (format !== 'General') cell.numFmt = format;
  if (isLocked !== undefined) cell.protection = { locked: isLocked };
}

type Plain = number | string | boolean | ExcelJS.CellErrorValue;

function plainValue(value: CellValue): Plain | null {
  if (value === null) return null;
  if ('n' in value) return Number(value.n);
  if ('s' in value) return value.s;
  return 'b' in value ? value.b : { error: value.e as ExcelJS.CellErrorValue['error'] };
}
