import { strFromU8, unzipSync } from 'fflate';
import { Workbook, ValueType, type Cell, type CellValue, type Worksheet } from 'exceljs';
import { areaOf } from './emulator/addresses';
import {
  blankSheet,
  type BookData,
  type CellData,
  type NameData,
  type Scalar,
  type SheetData,
} from './emulator/bookData';

/**
 * Fills the emulated Excel from a real .xlsx through a library that has nothing to do with our own reader, so that
 * both saying the same proves something. What that library drops (names of one sheet, protection of the structure)
 * is taken from the workbook part by itself.
 */
export async function bookFromXlsx(bytes: Uint8Array, name = '工作簿.xlsx'): Promise<BookData> {
  const workbook = new Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const part = workbookPart(bytes);
  const names = namesBySheet(part);
  return {
    name,
    isReadOnly: false,
    structureIsProtected: /<workbookProtection[^>]*\blockStructure="(?:1|true)"/.test(part),
    sheets: workbook.worksheets.map((sheet, index) => sheetData(sheet, names.get(index) ?? [])),
  };
}

function sheetData(sheet: Worksheet, names: NameData[]): SheetData {
  const data = blankSheet(sheet.name);
  data.visibility = ({ visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const)[sheet.state];
  const protection = (sheet as { sheetProtection?: { sheet?: boolean; formatCells?: boolean } }).sheetProtection;
  data.isProtected = protection?.sheet === true;
  data.mayFormatCells = protection?.formatCells === true;
  data.merges = sheet.model.merges.map((address) => areaOf(address));
  data.names = names;
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.hidden) data.hiddenRows.push(number - 1);
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const made = cellData(cell);
      if (Object.keys(made).length > 0) data.cells.push([number - 1, column - 1, made]);
    });
  });
  return data;
}

function cellData(cell: Cell): CellData {
  const made: CellData = {};
  if (cell.numFmt) made.format = asChineseExcelSays(cell.numFmt);
  if (cell.protection?.locked === false) made.locked = false;
  if (cell.isMerged && cell.master !== cell) return made;
  const value = plainValue(cell.value);
  if (value !== null && value !== '') made.value = value;
  if (cell.formula) made.formula = `=${cell.formula}`;
  if (cell.effectiveType === ValueType.Error) made.isError = true;
  return made;
}

/** The built-in date is told by its number in the file; the library spells it as an American would see it. */
function asChineseExcelSays(format: string): string {
  return format === 'mm-dd-yy' ? 'yyyy/m/d' : format;
}

function plainValue(value: CellValue): Scalar | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return value;
  if (value instanceof Date) return serialOf(value);
  if ('richText' in value) return value.richText.map((run) => run.text).join('');
  if ('error' in value) return value.error;
  if ('hyperlink' in value) return plainValue(value.text as CellValue);
  return 'result' in value ? plainValue(value.result as CellValue) : null;
}

const DAY = 86_400_000;
const DAYS_TO_1970 = 25_569;

function serialOf(date: Date): number {
  return Number((date.getTime() / DAY + DAYS_TO_1970).toFixed(9));
}

function workbookPart(bytes: Uint8Array): string {
  const part = unzipSync(bytes, { filter: ({ name }) => name === 'xl/workbook.xml' })['xl/workbook.xml'];
  return part === undefined ? '' : strFromU8(part);
}

function namesBySheet(part: string): Map<number, NameData[]> {
  const names = new Map<number, NameData[]>();
  for (const [, attributes = '', text = ''] of part.matchAll(/<definedName\b([^>]*)>([^<]*)<\/definedName>/g)) {
    const name = /\bname="([^"]*)"/.exec(attributes)?.[1];
    const sheet = /\blocalSheetId="(\d+)"/.exec(attributes)?.[1];
    if (name === undefined || sheet === undefined) continue;
    const made = { name, formula: `=${unescaped(text)}`, visible: !/\bhidden="(?:1|true)"/.test(attributes) };
    names.set(Number(sheet), [...(names.get(Number(sheet)) ?? []), made]);
  }
  return names;
}

function unescaped(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
