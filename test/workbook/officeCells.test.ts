import * as fc from 'fast-check';
import type { CellValue } from '../../src/core/model';
import { entryOf, readCell } from '../../src/workbook/office/cells';
import { WorkbookError } from '../../src/workbook/workbook';
import { blankBook, blankSheet, type BookData, type CellData, type SheetData } from '../office/emulator/bookData';
import { enter } from '../office/emulator/entry';
import { openExcel } from '../office/openExcel';

/** Cells as Excel hands them over and takes them. */

describe('reading', () => {
  test.each<[unknown, unknown, unknown, CellValue, string | null]>([
    [10, 10, 'Double', { n: '10' }, null],
    [0.1 + 0.2, 0.30000000000000004, 'Double', { n: '0.3' }, null],
    [1e21, 1e21, 'Double', { n: '1000000000000000000000' }, null],
    [20, '=B1*2', 'Double', { n: '20' }, 'B1*2'],
    ['=2口', '=2口', 'String', { s: '=2口' }, null],
    ['=', '=', 'String', { s: '=' }, null],
    ['', '', 'Empty', null, null],
    ['', '=IF(A1,"","")', 'String', { s: '' }, 'IF(A1,"","")'],
    ['#N/A', '=NA()', 'Error', { e: '#N/A' }, 'NA()'],
    ['#N/A', '#N/A', 'String', { s: '#N/A' }, null],
    [true, '=TRUE()', 'Boolean', { b: true }, 'TRUE()'],
    [44621, 44621, 'Double', { n: '44621' }, null],
  ])('%j with formula %j of type %s', (value, formula, type, read, text) => {
    expect(readCell({ value, formula, type })).toEqual({ value: read, formula: text });
  });
});

/** What Excel holds after our entry, read again. */
function held(value: CellValue, format: string): CellValue {
  const cell: CellData = { format };
  enter(cell, entryOf(value, format));
  return readCell({
    value: cell.value ?? '',
    formula: cell.formula ?? cell.value ?? '',
    type: cell.isError === true ? 'Error' : typeof cell.value === 'string' ? 'String' : 'Other',
  }).value;
}

describe('entering', () => {
  const odd = fc.constantFrom(
    '=',
    '+',
    '-',
    "'",
    '@',
    '#',
    '%',
    '1',
    '２',
    '.',
    '/',
    '年',
    '口',
    'TRUE',
    ' ',
    '\n',
    '9',
    'e',
  );
  const anyText = fc.oneof(
    fc.array(odd, { minLength: 1, maxLength: 8 }).map((parts) => parts.join('')),
    fc.string({ minLength: 1 }),
  );

  test('a text is held as that text, in whatever format the cell is', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('General', '@', '0.00', '0.00%', 'yyyy/m/d'), (text, format) => {
        expect(held({ s: text }, format)).toEqual({ s: text });
      }),
      { numRuns: 1000 },
    );
  });

  test.each<[CellValue]>([[{ n: '9.5' }], [{ n: '-0.0001' }], [{ b: true }], [{ b: false }], [{ e: '#N/A' }], [null]])(
    '%j is held as it is',
    (value) => {
      expect(held(value, 'General')).toEqual(value);
    },
  );
});

test('where Excel makes something else of a value all of it is put back, and the cells are named', async () => {
  const sheet = blankSheet('项目1');
  sheet.cells = [
    [0, 0, { value: 1 }],
    [0, 1, { value: 2 }],
  ];
  const { excel, workbook } = openExcel(blankBook('a.xlsx', [sheet]));
  await workbook.read();
  const respond = excel.respond.bind(excel);
  excel.respond = (request) => respond(request.replace('9.25', '9'));
  const edits = ['8', '9.25'].map((n, col) => {
    return { at: { sheet: '项目1', row: 0, col }, from: null, to: { n }, format: null, why: '测试' };
  });
  const error: unknown = await workbook.write(edits, []).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(WorkbookError);
  expect(error).toMatchObject({ code: 'not-taken', cells: ['项目1!B1'] });
  expect([excel.book.find('项目1')?.at(0, 0)?.value, excel.book.find('项目1')?.at(0, 1)?.value]).toEqual([1, 2]);
});

describe('rows and locks of a sheet', () => {
  const twenty = (change: (sheet: SheetData) => void): BookData => {
    const sheet = blankSheet('项目1');
    for (let row = 5; row < 25; row++) sheet.cells.push([row, 2, { value: row }]);
    change(sheet);
    return blankBook('a.xlsx', [sheet]);
  };

  test.each([
    ['none', []],
    ['some', [7, 8, 20]],
    ['all', Array.from({ length: 20 }, (_, index) => index + 5)],
  ])('hidden rows: %s', async (_, hidden) => {
    const [sheet] = await openExcel(twenty((data) => void (data.hiddenRows = [...hidden]))).workbook.read();
    expect(sheet?.hiddenRows).toEqual(hidden);
    expect([sheet?.row0, sheet?.col0, sheet?.values.length]).toEqual([5, 2, 20]);
  });

  test.each([
    ['all locked', () => undefined, true, true],
    ['one unlocked', (row: number) => (row === 9 ? false : undefined), true, false],
    ['all unlocked', () => false, false, false],
  ])('protected, %s', async (_, lockOf, first, fifth) => {
    const data = twenty((sheet) => {
      sheet.isProtected = true;
      for (const [row, , cell] of sheet.cells) {
        const locked = lockOf(row);
        if (locked !== undefined) cell.locked = locked;
      }
    });
    const [sheet] = await openExcel(data).workbook.read();
    expect([sheet?.locked?.[0]?.[0], sheet?.locked?.[4]?.[0], sheet?.locked?.length]).toEqual([first, fifth, 20]);
  });
});
