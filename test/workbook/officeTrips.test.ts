import type { Edit } from '../../src/core/model';
import { CELLS_PER_TRIP, MOST_CELLS } from '../../src/workbook/office/plan';
import { blankBook, blankSheet, type SheetData } from '../office/emulator/bookData';
import type { EmulatedExcel } from '../office/emulator/host';
import { openExcel, type OpenExcel } from '../office/openExcel';
import { ownSheet } from './contract';

/** What a slow Excel costs is round trips: their number is part of what we promise. */

const ROWS = 12;
const COLUMNS = 6;

function filled(name: string, rows = ROWS, columns = COLUMNS): SheetData {
  const sheet = blankSheet(name);
  for (let row = 0; row < rows; row++) {
    for (let col = 0; col < columns; col++) sheet.cells.push([row, col, { value: row * columns + col }]);
  }
  sheet.merges.push({ top: 0, left: 0, bottom: 0, right: columns - 1 });
  return sheet;
}

function openSheets(count: number): OpenExcel {
  const sheets = Array.from({ length: count }, (_, index) => filled(`表${String(index + 1)}`));
  return openExcel(blankBook('自评.xlsx', sheets));
}

/** Only the corners hold anything: cheap to fill, as large to read. */
function openWide(rows: number, columns: number): OpenExcel {
  const sheet = blankSheet('大表');
  sheet.cells.push([0, 0, { value: 1 }], [rows - 1, columns - 1, { value: 2 }]);
  return openExcel(blankBook('大.xlsx', [sheet]));
}

async function tripsOf(excel: EmulatedExcel, action: () => Promise<unknown>): Promise<number> {
  const before = excel.trips;
  await action();
  return excel.trips - before;
}

const edit = (sheet: string, row: number, n: string): Edit => {
  return { at: { sheet, row, col: 3 }, from: null, to: { n }, format: '0.00', why: '测试' };
};

describe.each([3, 30, 300])('%d sheets', (count) => {
  const names = Array.from({ length: count }, (_, index) => `表${String(index + 1)}`);
  const edits = names.flatMap((name) => [edit(name, 3, '9.5'), edit(name, 4, '8')]);

  test('are read in three round trips and leave nothing behind in the host', async () => {
    const { excel, workbook } = openSheets(count);
    expect(await tripsOf(excel, () => workbook.read())).toBe(3);
    expect(await tripsOf(excel, () => workbook.identity())).toBe(0);
    expect(excel.keptObjects).toBe(0);
    const sheets = await workbook.read();
    expect(sheets.map(({ name }) => name)).toEqual(names);
    expect(sheets.at(-1)?.values[ROWS - 1]?.[COLUMNS - 1]).toEqual({ n: String(ROWS * COLUMNS - 1) });
    expect(sheets.at(-1)?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: COLUMNS - 1 }]);
  });

  test('are written in two round trips, and taken back in two', async () => {
    const { excel, workbook } = openSheets(count);
    await workbook.read();
    const { undo } = await workbook.write([], []);
    expect(undo).toEqual([]);
    let record = undo;
    const write = async (): Promise<void> => {
      record = (await workbook.write(edits, [])).undo;
    };
    expect(await tripsOf(excel, write)).toBe(2);
    expect(excel.book.find(`表${String(count)}`)?.at(4, 3)).toEqual({ value: 8, format: '0.00' });
    expect(await tripsOf(excel, () => workbook.restore(record))).toBe(2);
    expect(excel.book.find(`表${String(count)}`)?.at(4, 3)).toEqual({ value: 4 * COLUMNS + 3, format: 'General' });
    expect(excel.keptObjects).toBe(0);
  });

  test('take no trip to write nothing, two to show a cell, one to listen', async () => {
    const { excel, workbook } = openSheets(count);
    await workbook.read();
    expect(await tripsOf(excel, () => workbook.write([], []))).toBe(0);
    expect(await tripsOf(excel, () => workbook.select({ sheet: '表2', row: 4, col: 4 }))).toBe(2);
    expect(await tripsOf(excel, () => workbook.onChanged(() => undefined))).toBe(1);
  });

  test('take the same for our own sheets, however many of hers there are', async () => {
    const { excel, workbook } = openSheets(count);
    await workbook.read();
    const own = [ownSheet('一'), ownSheet('甲', '问题清单')];
    expect(await tripsOf(excel, () => workbook.write([], own))).toBe(OUTLINES + own.length * PER_OWN_SHEET);
    expect(await tripsOf(excel, () => workbook.write([], own))).toBe(OUTLINES + OWN_CELLS);
    expect(await tripsOf(excel, () => workbook.ownSheets())).toBe(OUTLINES + OWN_CELLS);
    expect(await tripsOf(excel, () => workbook.removeOwnSheets())).toBe(OUTLINES + REMOVAL);
    expect(excel.keptObjects).toBe(0);
  });
});

test('a long sheet of ours goes out in parts', async () => {
  const { excel, workbook } = openSheets(3);
  await workbook.read();
  const own = ownSheet('一');
  const rows = Array.from({ length: 20_000 }, (_, row) => [{ value: { n: String(row) } }]);
  const long = { ...own, rows: [...own.rows, ...rows] };
  // 20,003 rows of three columns are more than 50,000 cells.
  expect(await tripsOf(excel, () => workbook.write([], [long]))).toBe(OUTLINES + PER_OWN_SHEET + 1);
  expect(excel.book.find('自评结果')?.at(20_002, 0)?.value).toBe(19_999);
  expect((await workbook.write([], [long])).ownSheets).toEqual([{ name: '自评结果', changed: false }]);
});

/** Which sheets there are, and which of them are ours. */
const OUTLINES = 2;
const OWN_CELLS = 1;
const REMOVAL = 1;
/** Making sure whose it is, looking whether it is there, making or clearing it, filling it. */
const PER_OWN_SHEET = 4;

describe('large workbooks', () => {
  const columns = 25;
  const rowsPerTrip = CELLS_PER_TRIP / columns;

  test.each([
    ['250,000 cells', rowsPerTrip, 3],
    ['one row more', rowsPerTrip + 1, 4],
    ['500,000 cells', 2 * rowsPerTrip, 4],
    ['one row more than that', 2 * rowsPerTrip + 1, 5],
  ])('%s in as many round trips as promised', async (_, rows, trips) => {
    const { excel, workbook } = openWide(rows, columns);
    let values: readonly (readonly unknown[])[] = [];
    const read = async (): Promise<void> => {
      values = (await workbook.read())[0]?.values ?? [];
    };
    expect(await tripsOf(excel, read)).toBe(trips);
    expect(values).toHaveLength(rows);
    expect(values.at(-1)?.at(-1)).toEqual({ n: '2' });
  });

  test('reading that is stopped half-way asks no further', async () => {
    const { excel, workbook } = openWide(2 * rowsPerTrip, columns);
    let done = 0;
    const watch = { progress: (cells: number) => void (done = cells), isCancelled: () => done > 0 };
    await expect(workbook.read(watch)).rejects.toMatchObject({ code: 'cancelled' });
    expect([excel.trips, done]).toEqual([OUTLINES + 1, CELLS_PER_TRIP]);
  });

  test('more than two million cells are refused before any cell is asked for', async () => {
    const { excel, workbook } = openWide(MOST_CELLS / columns + 1, columns);
    await expect(workbook.read()).rejects.toMatchObject({ code: 'too-large', where: '大表' });
    expect(excel.trips).toBe(OUTLINES);
  });
});
