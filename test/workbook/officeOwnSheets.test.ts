import type { OwnSheet } from '../../src/core/model';
import { FileWorkbook } from '../../src/workbook/file';
import { blankBook, blankSheet } from '../office/emulator/bookData';
import type { EmulatedExcel } from '../office/emulator/host';
import { openExcel, openXlsxInExcel, typeInto } from '../office/openExcel';
import { ownSheet } from './contract';
import { smallBook } from './smallBook';

/** Sheets of ours in Excel: what stands in them, and that each way of writing knows the other's. */

const openBlank = (): ReturnType<typeof openExcel> =>
  openExcel(blankBook('自评.xlsx', [blankSheet('项目1'), blankSheet("张三's表")]));

const held = (excel: EmulatedExcel, name: string, row: number, col: number): unknown =>
  excel.book.find(name)?.at(row, col);

const hostile: OwnSheet = {
  ...ownSheet('x'),
  merges: [],
  userColumns: [],
  rows: [
    [{ value: { s: '=HYPERLINK("http://a","b")' } }, { value: { s: '+1' } }, { value: { s: '2022-03-01' } }],
    [{ value: { s: '95.06%' } }, { value: { s: '<b>粗</b>' } }, { value: { s: "'引" } }],
    [{ value: { s: '第一行\n第二行' } }, { value: { s: '=2口' } }, { value: { n: '95.0600' } }],
    [{ value: { b: true } }, { value: null }, { value: { s: 'TRUE' } }],
  ],
};

test('values, links, merged title, frozen rows, widths and the hidden mark', async () => {
  const { excel, workbook } = openBlank();
  await workbook.read();
  const link = { sheet: "张三's表", row: 4, col: 27 };
  const own = ownSheet('一');
  await workbook.write([], [{ ...own, rows: [...own.rows, [{ value: { s: '见表' }, link }]] }]);
  const sheet = excel.book.find('自评结果');
  expect(held(excel, '自评结果', 0, 0)).toMatchObject({ value: '自评结果', bold: true });
  expect(held(excel, '自评结果', 2, 0)).toMatchObject({ value: '一', link: "'项目1'!B1" });
  expect(held(excel, '自评结果', 3, 0)).toMatchObject({ value: '见表', link: "'张三''s表'!AB5" });
  expect(held(excel, '自评结果', 2, 1)).toMatchObject({ value: 9.51 });
  expect(sheet?.data.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
  expect(sheet?.data.frozenRows).toBe(2);
  expect(sheet?.data.names).toMatchObject([{ name: '_ziping', visible: false }]);
  expect([...(sheet?.columnWidths.keys() ?? [])]).toEqual([0, 1, 2]);
});

test('whatever the text is, it stays text: no formula, no number, no date', async () => {
  const { excel, workbook } = openBlank();
  await workbook.read();
  await workbook.write([], [hostile]);
  const sheets = await workbook.read();
  const own = sheets.find(({ isOwn }) => isOwn);
  const wanted = hostile.rows.map((row) =>
    row.map(({ value }) => (value !== null && 'n' in value ? { n: '95.06' } : value)),
  );
  expect(own?.values).toEqual(wanted);
  expect(own?.formulas.flat().filter((formula) => formula !== null)).toEqual([]);
  expect(await workbook.ownSheets()).toEqual([{ name: '自评结果', edited: false }]);
  expect(excel.book.find('自评结果')?.data.names).toHaveLength(1);
});

test.each([
  ['a/b:[c]', 'a_b__c_'],
  ["'引'", '引'],
  ['长'.repeat(40), '长'.repeat(31)],
])('a name that no sheet can have is made one that can: %s', async (name, made) => {
  const { excel, workbook } = openBlank();
  await workbook.read();
  expect((await workbook.write([], [ownSheet('一', name)])).ownSheets).toEqual([{ name: made, changed: true }]);
  expect(excel.book.sheets.map(({ data }) => data.name)).toEqual(['项目1', "张三's表", made]);
  expect((await workbook.write([], [ownSheet('一', name)])).ownSheets).toEqual([{ name: made, changed: false }]);
});

test('a sheet of hers under our name, in other letters of case, is not taken for ours', async () => {
  const { excel, workbook } = openExcel(blankBook('a.xlsx', [blankSheet('Report')]));
  await workbook.read();
  expect((await workbook.write([], [ownSheet('一', 'REPORT')])).ownSheets[0]?.name).toBe('REPORT（生成）');
  expect(excel.book.find('Report')?.cells.size).toBe(0);
});

test('written by the file, known in Excel: not edited, and nothing to change', async () => {
  const file = new FileWorkbook(smallBook());
  const own = [ownSheet('一'), { ...hostile, name: '问题清单' }];
  await file.write([], own);
  const { excel, workbook } = await openXlsxInExcel(file.bytes());
  const sheets = await workbook.read();
  expect(sheets.map(({ name, isOwn }) => [name, isOwn])).toEqual([
    ['项目1', false],
    ['自评结果', true],
    ['问题清单', true],
  ]);
  expect(await workbook.ownSheets()).toEqual([
    { name: '自评结果', edited: false },
    { name: '问题清单', edited: false },
  ]);
  expect((await workbook.write([], own)).ownSheets.map(({ changed }) => changed)).toEqual([false, false]);
  typeInto(excel, { sheet: '自评结果', row: 2, col: 1 }, { n: '9.6' });
  expect((await workbook.ownSheets()).map(({ edited }) => edited)).toEqual([true, false]);
});

test.each([
  ['comment', { comments: 1 }],
  ['picture', { pictures: 1 }],
])('a %s of hers on it counts as an edit: it stays, and the new one is written beside', async (_, guests) => {
  const { excel, workbook } = openBlank();
  await workbook.read();
  await workbook.write([], [ownSheet('一')]);
  Object.assign(excel.book.find('自评结果')?.data ?? {}, guests);
  expect(await workbook.ownSheets()).toEqual([{ name: '自评结果', edited: true }]);
  expect((await workbook.write([], [ownSheet('二')])).ownSheets[0]?.name).toBe('自评结果（生成）');
  expect(held(excel, '自评结果', 2, 0)).toMatchObject({ value: '一' });
});

test('a shorter sheet leaves nothing of the longer one behind', async () => {
  const { excel, workbook } = openBlank();
  await workbook.read();
  const own = ownSheet('一');
  const more = Array.from({ length: 5 }, (_, row) => [{ value: { s: `多${String(row)}` } }]);
  await workbook.write(
    [],
    [{ ...own, rows: [...own.rows, ...more], merges: [...own.merges, { top: 4, left: 1, bottom: 5, right: 2 }] }],
  );
  await workbook.write([], [own]);
  const sheet = excel.book.find('自评结果');
  expect(sheet?.usedArea(true)).toEqual({ top: 0, left: 0, bottom: 2, right: 2 });
  expect(sheet?.data.merges).toEqual(own.merges);
});
