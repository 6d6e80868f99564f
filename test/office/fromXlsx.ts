import { strFromU8, unzipSync } from 'fflate';
import { Workbook, type Cell, type CellValue, type Worksheet } from 'exceljs';
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
 * both saying the same proves something. What that library drops (names of one sheet, protection of the structure,
 * backslashes in number formats) is taken from the parts by itself.
 */
export async function bookFromXlsx(bytes: Uint8Array, name = '工作簿.xlsx'): Promise<BookData> {
  const workbook = new Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const part = textOf(bytes, 'xl/workbook.xml');
  const formats = formatsInFull(textOf(bytes, 'xl/styles.xml'));
  const names = namesBySheet(part);
  return {
    name,
    isReadOnly: false,
    structureIsProtected: /<workbookProtection[^>]*\blockStructure="(?:1|true)"/.test(part),
    sheets: workbook.worksheets.map((sheet, index) => sheetData(sheet, names.get(index) ?? [], formats)),
  };
}

function sheetData(sheet: Worksheet, names: NameData[], formats: ReadonlyMap<string, string>): SheetData {
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
      const made = cellData(cell, formats);
      if (Object.keys(made).length > 0) data.cells.push([number - 1, column - 1, made]);
    });
  });
  return data;
}

function cellData(cell: Cell, formats: ReadonlyMap<string, string>): CellData {
  const made: CellData = {};
  if (cell.numFmt) made.format = formats.get(cell.numFmt) ?? asChineseExcelSays(cell.numFmt);
  if (cell.protection?.locked === false) made.locked = false;
  if (isDrawn(cell)) made.drawn = true;
  if (cell.isMerged && cell.master !== cell) return made;
  // The value of a formula forgets results such as 0 and "".
  const content = cell.formula ? (cell.result as CellValue) : cell.value;
  const value = plainValue(content);
  if (value !== null && (value !== '' || cell.formula)) made.value = value;
  if (cell.formula) made.formula = `=${cell.formula}`;
  if (typeof content === 'object' && content !== null && 'error' in content) made.isError = true;
  return made;
}

function isDrawn({ border, fill }: Cell): boolean {
  return Object.keys(border ?? {}).length > 0 || (fill?.type === 'pattern' && fill.pattern !== 'none');
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
  return 'hyperlink' in value ? plainValue(value.text as CellValue) : null;
}

const DAY = 86_400_000;
const DAYS_TO_1970 = 25_569;

function serialOf(date: Date): number {
  return Number((date.getTime() / DAY + DAYS_TO_1970).toPrecision(15));
}

function textOf(bytes: Uint8Array, part: string): string {
  const found = unzipSync(bytes, { filter: ({ name }) => name === part })[part];
  return found === undefined ? '' : strFromU8(found);
}

/** Number formats as the file has them, by what the library makes of them. */
function formatsInFull(styles: string): Map<string, string> {
  const codes = [...styles.matchAll(/<numFmt\b[^>]*\bformatCode="([^"]*)"/g)].map(([, code = '']) => unescaped(code));
  return new Map(codes.map((code) => [code.replace(/\\(.)/g, '$1'), code]));
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
