import './coders';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseA1 } from '../../src/core/a1';
import type { CellValue, Sheet } from '../../src/core/model';
import { openXlsx } from '../../src/workbook/xlsx/document';
import { nodeCodec } from '../../src/workbook/xlsx/nodeCodec';

/** The sample workbook as grids, and hands that change single cells. */

const FILE = join(__dirname, '../../assets/samples/小吕寨镇2022年度绩效自评.xlsx');

export const TOILETS = '项目自评-户厕改造';
export const VILLAGES = '项目自评-人居环境整治';
export const GAS = '项目自评-燃气安全专项';
export const DEPARTMENT = '部门整体支出绩效自评表';

let read: readonly Sheet[] | null = null;

export function sampleSheets(): readonly Sheet[] {
  read ??= openXlsx(new Uint8Array(readFileSync(FILE)), nodeCodec).sheets();
  return read;
}

/** One sheet of the sample with other values: [address, value]. */
export function changed(sheet: string, cells: readonly (readonly [string, CellValue])[]): Sheet[] {
  return sampleSheets().map((one) => (one.name === sheet ? withCells(one, cells) : one));
}

export function withCells(sheet: Sheet, cells: readonly (readonly [string, CellValue])[]): Sheet {
  const values = sheet.values.map((row) => [...row]);
  for (const [address, value] of cells) {
    const place = parseA1(address);
    const row = values[(place?.row ?? -1) - sheet.row0];
    if (place === null || row === undefined) throw new Error(`${sheet.name} has no ${address}`);
    row[place.col - sheet.col0] = value;
  }
  return { ...sheet, values };
}

/** What a cell holds, as plain text; null when blank. */
export function valueAt(sheets: readonly Sheet[], sheet: string, address: string): string | null {
  const found = sheets.find(({ name }) => name === sheet);
  const place = parseA1(address);
  if (found === undefined || place === null) throw new Error(`there is no ${sheet}!${address}`);
  const value = found.values[place.row - found.row0]?.[place.col - found.col0] ?? null;
  return value === null ? null : String(Object.values(value)[0]);
}
