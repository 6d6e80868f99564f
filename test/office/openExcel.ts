/// <reference types="office-js" />
import type { CellRef, CellValue } from '../../src/core/model';
import { OfficeWorkbook } from '../../src/workbook/office';
import type { Patience } from '../../src/workbook/office/call';
import { connectClient } from './client';
import type { BookData, Scalar } from './emulator/bookData';
import { EmulatedExcel, type EmulatedExcelOptions } from './emulator/host';
import { bookFromXlsx } from './fromXlsx';

/** Tests do not wait: a busy host is asked again at once, a silent one is given up soon. */
export const IMPATIENT: Patience = { retries: 2, retryAfter: 1, answerWithin: 5000 };

/** A workbook open in the emulated Excel, and our adapter over Microsoft's client in front of it. */
export interface OpenExcel {
  readonly excel: EmulatedExcel;
  readonly workbook: OfficeWorkbook;
}

/** @param level the requirement set ExcelApi that this Excel offers; the client refuses whatever is newer. */
export function openExcel(
  data: BookData,
  options: EmulatedExcelOptions = {},
  patience: Patience = IMPATIENT,
  level = '1.14',
): OpenExcel {
  const excel = new EmulatedExcel(data, options);
  connectClient(excel, level);
  return { excel, workbook: new OfficeWorkbook(patience) };
}

export async function openXlsxInExcel(bytes: Uint8Array, options: EmulatedExcelOptions = {}): Promise<OpenExcel> {
  return openExcel(await bookFromXlsx(bytes), options);
}

/** The user's hand. */
export function typeInto(excel: EmulatedExcel, at: CellRef, value: CellValue): void {
  excel.type(at.sheet, at.row, at.col, typed(value));
}

function typed(value: CellValue): Scalar | null {
  if (value === null) return null;
  if ('n' in value) return Number(value.n);
  if ('b' in value) return value.b;
  return 's' in value ? value.s : value.e;
}

/** What the user sees selected. */
export function selectedCell({ book }: EmulatedExcel): CellRef | null {
  const sheet = book.find(book.active.sheet);
  return sheet === null ? null : { sheet: sheet.data.name, row: book.active.area.top, col: book.active.area.left };
}
