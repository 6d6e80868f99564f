import { a1 } from '../../core/a1';
import type { CellRef, CellValue } from '../../core/model';
import { WorkbookError } from '../workbook';
import type { Line } from './call';
import { readCell } from './cells';

/** What a cell holds at this moment. */
export interface Held {
  readonly at: CellRef;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string;
  /** Protection leaves number formats alone. */
  readonly mayFormat: boolean;
}

export interface CellImage extends Held {
  readonly isLocked: boolean;
  readonly isProtected: boolean;
}

export interface Look {
  readonly images: readonly CellImage[];
  /** The file was opened so that it cannot be saved under its name. */
  readonly isReadOnly: boolean;
}

/** One round trip. @throws WorkbookError no-such-sheet, no-such-cell */
export async function lookAt(line: Line, places: readonly CellRef[]): Promise<Look> {
  const workbook = line.context.workbook.load('readOnly');
  const sheets = new Map([...new Set(places.map(({ sheet }) => sheet))].map((name) => [name, askSheet(line, name)]));
  for (const place of places) refusePlace(place);
  const ranges = places.map((at) => {
    const sheet = sheets.get(at.sheet)?.sheet as Excel.Worksheet;
    return cellRange(sheet, at).load(`${CONTENT},numberFormat,format/protection/locked`);
  });
  await line.sync();
  for (const [name, { sheet }] of sheets) if (sheet.isNullObject) throw new WorkbookError('no-such-sheet', name);
  const images = ranges.map((range, index) => {
    const at = places[index] as CellRef;
    return imageOf(at, range, sheets.get(at.sheet)?.protection as Excel.WorksheetProtection);
  });
  return { images, isReadOnly: workbook.readOnly };
}

/** To be loaded for `contentOf`. */
export const CONTENT = 'values,formulas,valueTypes';

function askSheet(line: Line, name: string): { sheet: Excel.Worksheet; protection: Excel.WorksheetProtection } {
  const sheet = line.context.workbook.worksheets.getItemOrNullObject(name).load('name');
  return { sheet, protection: sheet.protection.load('protected,options') };
}

/** @throws WorkbookError no-such-cell */
export function refusePlace(at: CellRef): void {
  const { row, col } = at;
  if (!(row >= 0 && row < MOST_ROWS && col >= 0 && col < MOST_COLUMNS)) {
    throw new WorkbookError('no-such-cell', cellName(at));
  }
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** "项目1!B7" */
export const cellName = ({ sheet, row, col }: CellRef): string => `${sheet}!${a1(row, col)}`;

/** Cells for one request, in which each sheet is named once. */
export function cellRanges(line: Line): (at: CellRef) => Excel.Range {
  const sheets = new Map<string, Excel.Worksheet>();
  return (at) => {
    const sheet = sheets.get(at.sheet) ?? line.context.workbook.worksheets.getItem(at.sheet);
    sheets.set(at.sheet, sheet);
    return cellRange(sheet, at);
  };
}

function cellRange(sheet: Excel.Worksheet, { row, col }: CellRef): Excel.Range {
  return sheet.getRangeByIndexes(row, col, 1, 1);
}

function imageOf(at: CellRef, range: Excel.Range, protection: Excel.WorksheetProtection): CellImage {
  return {
    at,
    ...contentOf(range),
    format: String(range.numberFormat[0]?.[0]),
    isLocked: range.format.protection.locked,
    isProtected: protection.protected,
    mayFormat: !protection.protected || protection.options.allowFormatCells === true,
  };
}

/** Of one cell. */
export function contentOf(range: Excel.Range): Pick<Held, 'value' | 'formula'> {
  const [value, formula, type] = [range.values, range.formulas, range.valueTypes].map(
    (grid) => grid[0]?.[0] as unknown,
  );
  return readCell({ value, formula, type });
}
