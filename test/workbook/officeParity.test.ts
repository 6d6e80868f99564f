import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { a1 } from '../../src/core/a1';
import { evaluate, evaluateAfterWriting } from '../../src/core/evaluate';
import { BUILTIN_PROFILE } from '../../src/core/law/builtin';
import type { CellRef, CellValue, Edit, Rect, Sheet } from '../../src/core/model';
import { resultSheets } from '../../src/core/sheets';
import { FileWorkbook } from '../../src/workbook/file';
import type { OfficeWorkbook } from '../../src/workbook/office';
import type { UndoRecord, Workbook } from '../../src/workbook/workbook';
import { topLeft } from '../../src/workbook/writeRules';
import { layOut, layOutTogether, mixed, publishedTable } from '../layouts';
import { openXlsxInExcel } from '../office/openExcel';

/**
 * The same workbook through Excel and through the file: the same sheets, the same judgement. Excel is filled by a
 * library that knows nothing of our reader.
 */

const ROOT = join(__dirname, '../..');
const OPTIONS = { profile: BUILTIN_PROFILE, overwrite: 'higher', fileName: '自评.xlsx' } as const;

const RICH = 'test/workbook/fixtures/rich-template.xlsx';
const fromDisk = (path: string) => () => Promise.resolve(new Uint8Array(readFileSync(join(ROOT, path))));
const BOOKS: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ['the sample', fromDisk('assets/samples/小吕寨镇2022年度绩效自评.xlsx')],
  ['the blank template', fromDisk('assets/templates/小吕寨镇绩效自评（空白模板）.xlsx')],
  ['the rich template', fromDisk(RICH)],
  [
    'a published table',
    () => layOut(publishedTable('008'), { twoRowHeader: true, leadColumn: true, totalRow: 'blank' }).toXlsx(),
  ],
  [
    'percent cells',
    () => layOut(publishedTable('010'), { cells: 'percentCells', emptyColumnA: true, totalRow: 'blank' }).toXlsx(),
  ],
  [
    'several forms below each other',
    () => layOutTogether([publishedTable('019'), publishedTable('033')], mixed(3)[2]).toXlsx(),
  ],
  ['borders drawn far beyond the form', drawnFarBeyond],
];

/** The whole sheet was given a grid of lines, whatever stands on it. */
async function drawnFarBeyond(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const form = await layOut(publishedTable('006'), { totalRow: 'blank' }).toXlsx();
  await workbook.xlsx.load(new Uint8Array(form).buffer);
  const base = workbook.addWorksheet('基本情况');
  ['单位基本情况表', '单位名称', '人员编制', '在职人数'].forEach((label, row) => {
    base.getCell(row + 1, 1).value = label;
  });
  const thin = { style: 'thin' } as const;
  for (const sheet of workbook.worksheets) {
    for (let row = 1; row <= 200; row++) {
      for (let col = 1; col <= 30; col++) sheet.getCell(row, col).border = { top: thin, left: thin };
    }
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

interface Both {
  readonly file: FileWorkbook;
  readonly excel: OfficeWorkbook;
}

async function openBoth(bytes: Uint8Array): Promise<Both> {
  return { file: new FileWorkbook(bytes), excel: (await openXlsxInExcel(bytes)).workbook };
}

/** Every cell that holds something, by address: value, formula, number format, lock. Empty text is nothing. */
function cellsOf(sheet: Sheet): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const [r, row] of sheet.values.entries()) {
    for (const [c, value] of row.entries()) {
      const formula = sheet.formulas[r]?.[c] ?? null;
      const isNothing = value === null || ('s' in value && value.s === '');
      if (isNothing && formula === null) continue;
      const locked = sheet.isProtected ? (sheet.locked?.[r]?.[c] ?? true) : null;
      cells[a1(sheet.row0 + r, sheet.col0 + c)] = [value, formula, sheet.formats[r]?.[c] ?? 'General', locked];
    }
  }
  return cells;
}

const inOrder = (merges: readonly Rect[]): Rect[] => [...merges].sort((a, b) => a.top - b.top || a.left - b.left);

function comparable(sheet: Sheet): Record<string, unknown> {
  const { name, state, isProtected, isOwn, merges, hiddenRows } = sheet;
  const rows = [...hiddenRows].sort((a, b) => a - b);
  return { name, state, isProtected, isOwn, merges: inOrder(merges), rows, cells: cellsOf(sheet) };
}

/** Its structure is protected: in Excel no sheet of ours can be added, in a file it can. */
const WITHOUT_OWN_SHEETS = 'the rich template';

describe.each(BOOKS)('%s', (name, bytesOf) => {
  let both: Both;
  let sheets: { file: readonly Sheet[]; excel: readonly Sheet[] };
  beforeAll(async () => {
    both = await openBoth(await bytesOf());
    sheets = { file: await both.file.read(), excel: await both.excel.read() };
  });

  test('has the same sheets', () => {
    expect(sheets.excel.length).toBeGreaterThan(0);
    expect(sheets.excel.map(comparable)).toEqual(sheets.file.map(comparable));
  });

  test('is judged the same, field by field', () => {
    const { result } = evaluate(sheets.file, OPTIONS);
    expect(result.forms.length).toBeGreaterThan(0);
    expect(evaluate(sheets.excel, OPTIONS).result).toEqual(result);
    const after = evaluateAfterWriting(sheets.file, OPTIONS).result;
    expect(evaluateAfterWriting(sheets.excel, OPTIONS).result).toEqual(after);
  });

  test('is written and taken back the same', async () => {
    const withOwn = name !== WITHOUT_OWN_SHEETS;
    const file = await writeAndTakeBack(both.file, withOwn);
    const excel = await writeAndTakeBack(both.excel, withOwn);
    expect(excel).toEqual(file);
    expect(excel.restored).toEqual(sheets.excel.map(comparable));
  });
});

interface WrittenAndBack {
  readonly written: readonly object[];
  readonly undo: UndoRecord;
  readonly names: readonly string[];
  readonly restored: readonly object[];
}

/** What the judgement would write, with our own sheets; then all of it away again. */
async function writeAndTakeBack(workbook: Workbook, withOwn: boolean): Promise<WrittenAndBack> {
  const before = await workbook.read();
  const { edits } = evaluate(before, OPTIONS);
  const own = withOwn ? resultSheets(evaluateAfterWriting(before, OPTIONS).result, before) : [];
  const { undo, ownSheets } = await workbook.write(edits, own);
  const written = (await workbook.read()).map(comparable);
  await workbook.restore(undo);
  const names = await workbook.removeOwnSheets();
  expect(names).toEqual(ownSheets.map(({ name }) => name));
  return { written, undo, names, restored: (await workbook.read()).map(comparable) };
}

test('whatever is written into whichever cell of the rich template, both hold the same', async () => {
  const { file, excel } = await openBoth(new Uint8Array(readFileSync(join(ROOT, RICH))));
  const edits = anyEdits(await file.read());
  expect(edits.length).toBeGreaterThan(200);
  await excel.read();
  expect((await excel.write(edits, [])).undo).toEqual((await file.write(edits, [])).undo);
  expect((await excel.read()).map(comparable)).toEqual((await file.read()).map(comparable));
});

/** Texts that Excel would take for something else if they were simply typed in, and things that are no text. */
const VALUES: readonly CellValue[] = [
  ...[
    '=2口',
    '95%',
    '2022-03-01',
    "'引",
    '+1',
    '-',
    '@某',
    'TRUE',
    '1/2',
    '00123',
    '#N/A',
    ' 8 ',
    '第一行\n第二行',
  ].map((s) => ({ s })),
  ...['8.5', '-0.25', '100', '123456789012345'].map((n) => ({ n })),
  { b: true },
  null,
];

/** Into every cell that may be written, one after the other; titles stay, so that each sheet is as large as before. */
function anyEdits(sheets: readonly Sheet[]): Edit[] {
  const places = sheets.flatMap((sheet) => writablePlaces(sheet)).filter(({ row }) => row > 0);
  return places.map((at, index) => ({
    at,
    from: null,
    to: VALUES[index % VALUES.length] ?? null,
    format: null,
    why: '测试',
  }));
}

function writablePlaces({ name, values, formulas, isProtected, locked, row0, col0, merges }: Sheet): CellRef[] {
  return values.flatMap((row, r) =>
    row.flatMap((_, c) => {
      const at = { sheet: name, row: row0 + r, col: col0 + c };
      const isTopLeft = sameCell(topLeft({ merges }, at), at);
      const isFree = (formulas[r]?.[c] ?? null) === null && !(isProtected && (locked?.[r]?.[c] ?? true));
      return isTopLeft && isFree ? [at] : [];
    }),
  );
}

const sameCell = (a: { row: number; col: number }, b: { row: number; col: number }): boolean =>
  a.row === b.row && a.col === b.col;
