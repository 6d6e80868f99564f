/// <reference types="office-js" />
import { connectClient } from './client';
import { blankBook, blankSheet } from './emulator/bookData';
import { HostError } from './emulator/protocol';
import { EmulatedExcel } from './emulator/host';

/** The stage must behave as Excel does, seen through Microsoft's own client. */

function excelWith(level?: string): EmulatedExcel {
  const sheet = blankSheet('项目1');
  sheet.cells = [
    [0, 0, { value: '指标' }],
    [0, 1, { value: 10, format: '0.00' }],
    [0, 2, { value: 20, formula: '=B1*2' }],
    [2, 4, { format: '@' }],
  ];
  const excel = new EmulatedExcel(blankBook('a.xlsx', [sheet, blankSheet('汇总')]));
  connectClient(excel, level);
  return excel;
}

async function codeOf(batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> {
  const error: unknown = await Excel.run(batch).then(
    () => ({ code: 'done' }),
    (thrown: unknown) => thrown,
  );
  return (error as { code?: string }).code ?? String(error);
}

const cell = (context: Excel.RequestContext, address: string): Excel.Range =>
  context.workbook.worksheets.getItem('项目1').getRange(address);

describe('reading', () => {
  test('used ranges with and without formats, values, formulas, types', async () => {
    excelWith();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('项目1');
      const filled = sheet.getUsedRangeOrNullObject(true).load('address,values,formulas,numberFormat,valueTypes');
      const all = sheet.getUsedRangeOrNullObject(false).load('address');
      const none = context.workbook.worksheets.getItem('汇总').getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      expect([filled.address, all.address, none.isNullObject]).toEqual(['项目1!A1:C1', '项目1!A1:E3', true]);
      expect(filled.values).toEqual([['指标', 10, 20]]);
      expect(filled.formulas).toEqual([['指标', 10, '=B1*2']]);
      expect(filled.numberFormat).toEqual([['General', '0.00', 'General']]);
    });
  });

  test('nothing is known before it is loaded, missing things are told', async () => {
    excelWith();
    expect(await codeOf((context) => Promise.resolve(cell(context, 'A1').values))).toBe('PropertyNotLoaded');
    const missing = codeOf(async (context) => {
      context.workbook.worksheets.getItem('没有').load('name');
      await context.sync();
    });
    expect(await missing).toBe('ItemNotFound');
  });

  test('more than 512 merged areas in one range are refused', async () => {
    const sheet = blankSheet('项目1');
    sheet.cells = [[0, 0, { value: 1 }]];
    sheet.merges = Array.from({ length: 513 }, (_, row) => ({ top: row, left: 0, bottom: row, right: 1 }));
    connectClient(new EmulatedExcel(blankBook('a.xlsx', [sheet])));
    const count = (rows: number) => (context: Excel.RequestContext) => {
      cell(context, `A1:B${String(rows)}`)
        .getMergedAreasOrNullObject()
        .load('areaCount');
      return context.sync();
    };
    expect(await codeOf(count(513))).toBe('InvalidOperation');
    expect(await codeOf(count(512))).toBe('done');
  });
});

describe('entering', () => {
  test.each([
    ['8.5', { value: 8.5, format: '0.00' }],
    ["'8.5", { value: '8.5', prefixed: true, format: '0.00' }],
    ["'=2口", { value: '=2口', prefixed: true, format: '0.00' }],
    ['=A1*2', { value: 0, formula: '=A1*2', format: '0.00' }],
    ['true', { value: true, format: '0.00' }],
    ['', { format: '0.00' }],
  ])('%j becomes what Excel makes of it', async (input, made) => {
    const excel = excelWith();
    await Excel.run(async (context) => {
      cell(context, 'B1').values = [[input]];
      await context.sync();
    });
    expect(excel.book.find('项目1')?.at(0, 1)).toEqual(made);
  });

  test('a text-format cell takes everything as text; a percentage and a date bring their formats', async () => {
    const excel = excelWith();
    await Excel.run(async (context) => {
      cell(context, 'E3').values = [[8.5]];
      cell(context, 'A1').values = [['95.06%']];
      cell(context, 'D1').values = [['2022-03-01']];
      await context.sync();
    });
    const sheet = excel.book.find('项目1');
    expect(sheet?.at(2, 4)).toEqual({ value: '8.5', format: '@' });
    expect(sheet?.at(0, 0)).toEqual({ value: 0.9506, format: '0.00%' });
    expect(sheet?.at(0, 3)).toEqual({ value: 44621, format: 'yyyy/m/d' });
  });

  test('what no formula can be is refused, and what came before it in the batch stays done', async () => {
    const excel = excelWith();
    const code = await codeOf(async (context) => {
      cell(context, 'A1').values = [['新']];
      cell(context, 'B1').values = [['=2口']];
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
    expect(excel.book.find('项目1')?.at(0, 0)?.value).toBe('新');
  });

  test('a grid of the wrong size is refused', async () => {
    excelWith();
    const code = codeOf((context) => {
      cell(context, 'A1:B2').values = [[1]];
      return context.sync();
    });
    expect(await code).toBe('InvalidArgument');
  });
});

describe('protection', () => {
  test('locked cells refuse values, unlocked ones take them, neither takes a format', async () => {
    const excel = excelWith();
    const sheet = excel.book.find('项目1');
    if (sheet) sheet.data.isProtected = true;
    Object.assign(sheet?.touch(2, 4) ?? {}, { locked: false });
    const write = (address: string, change: (range: Excel.Range) => void) => (context: Excel.RequestContext) => {
      change(cell(context, address));
      return context.sync();
    };
    expect(await codeOf(write('A1', (range) => void (range.values = [[1]])))).toBe('AccessDenied');
    expect(await codeOf(write('E3', (range) => void (range.values = [['1']])))).toBe('done');
    expect(await codeOf(write('E3', (range) => void (range.numberFormat = [['0']])))).toBe('AccessDenied');
  });

  test('a protected structure takes no new sheet', async () => {
    const excel = excelWith();
    excel.book.structureIsProtected = true;
    const code = codeOf((context) => {
      context.workbook.worksheets.add('自评结果');
      return context.sync();
    });
    expect(await code).toBe('AccessDenied');
  });
});

describe('API levels', () => {
  test('a member newer than the level is refused by the client itself', async () => {
    excelWith('1.12');
    const ask = (context: Excel.RequestContext): Promise<void> => {
      cell(context, 'A1').getMergedAreasOrNullObject().load('areaCount');
      return context.sync();
    };
    expect(await codeOf(ask)).toBe('ApiNotFound');
    excelWith('1.14');
    expect(await codeOf(ask)).toBe('done');
  });
});

describe('events and trouble', () => {
  test('tells of changes, and who made them', async () => {
    const excel = excelWith();
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address, triggerSource }) => {
        seen.push(`${address} ${triggerSource}`);
        return Promise.resolve();
      });
      await context.sync();
      cell(context, 'A1').values = [['新']];
      await context.sync();
    });
    excel.type('项目1', 0, 1, 7);
    await new Promise((done) => setTimeout(done, 20));
    expect(seen).toEqual(['A1 ThisLocalAddin', 'B1 Unknown']);
  });

  test.each([
    ['InvalidOperationInCellEditMode', (excel: EmulatedExcel) => void (excel.faults.isEditing = true)],
    ['ResponsePayloadSizeLimitExceeded', (excel: EmulatedExcel) => void (excel.faults.answerLimit = 10)],
    ['RequestPayloadSizeLimitExceeded', (excel: EmulatedExcel) => void (excel.faults.requestLimit = 10)],
    [
      'InactiveWorkbook',
      (excel: EmulatedExcel) =>
        void (excel.faults.before = () => {
          throw new HostError('InactiveWorkbook');
        }),
    ],
  ])('%s', async (code, fault) => {
    const excel = excelWith();
    fault(excel);
    const ask = codeOf((context) => {
      cell(context, 'A1').load('values');
      return context.sync();
    });
    expect(await ask).toBe(code);
  });
});

test('it is plain data: out, through JSON and in again, it is the same workbook', () => {
  const data = excelWith().book.toData();
  expect(new EmulatedExcel(JSON.parse(JSON.stringify(data)) as typeof data).book.toData()).toEqual(data);
});
