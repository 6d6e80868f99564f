import ExcelJS from 'exceljs';
import { parseA1 } from '../../src/core/a1';
import { decimal, plain } from '../../src/core/decimal';
import type { CellValue } from '../../src/core/model';
import { layOut, layOutTogether, loadCase, mixed, oneAtATime, PUBLISHED_IDS, publishedTable } from '.';
import { cellsOf, displayed, expectFigures, valueAt } from './reading';

/** The helper that lays tables out is itself held to account: every figure must stand where it says. */

const layouts = [...oneAtATime(), ...mixed(40)];

describe('every published table in every layout', () => {
  test.each(PUBLISHED_IDS)('case %s stands where the helper says', (id) => {
    for (const options of layouts) {
      const { sheet, expected } = layOut(publishedTable(id), options);
      expectFigures(sheet, expected);
    }
  });

  test.each(PUBLISHED_IDS)('case %s prints all its figures, and no other', (id) => {
    const published = loadCase(id);
    const { expected } = layOut(publishedTable(id));
    const roles = ['originalBudget', 'adjustedBudget', 'actual', 'weight', 'enteredRate', 'enteredPoints'] as const;
    const printed = expected.money.map(({ label, cells }) => [
      label.raw,
      ...roles.map((role) => cells[role]?.raw ?? null),
    ]);
    const hasWeights = expected.columns.some(({ block, role }) => block === 'money' && role === 'weight');
    expect(printed).toEqual(
      published.funding.map((row) => {
        const weight = hasWeights ? row.weight : null;
        return [row.label, row.initial, row.budget, row.executed, weight, row.rate, row.score];
      }),
    );
    expect(
      expected.indicators.map((row) => [
        row.level3,
        row.cells.actual?.raw ?? null,
        row.cells.enteredPoints?.raw ?? null,
      ]),
    ).toEqual(published.indicators.map((row) => [row.level3, row.actual, row.score]));
  });
});

test('a weight that only a heading prints stays in the heading', () => {
  const { sheet, expected } = layOut(publishedTable('010'));
  const printed = sheet.values.flat().filter((value) => value !== null && 's' in value && value.s.includes('20分'));
  expect(printed).toEqual([{ s: '预算执行情况（万元）(20分)' }, { s: '得分(20分*执行率)' }]);
  expect(expected.money[0]?.cells.weight).toBeUndefined();
});

describe('single options', () => {
  const table = publishedTable('008');

  test('a sign, a number and a unit stand under one heading of two rows', () => {
    const { sheet, expected } = layOut(table, { twoRowHeader: true, leadColumn: true });
    expect(expected.columns.filter(({ block }) => block === 'indicators').map(({ heading }) => heading)).toEqual([
      ...['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位'],
      ...['实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
    ]);
    expect(expected.indicators[0]?.cells).toMatchObject({
      sign: { cell: 'E11', raw: '≧' },
      target: { cell: 'F11', raw: '735', figure: '735' },
      unit: { cell: 'G11', raw: '人次' },
    });
    expect(sheet.merges).toContainEqual({ top: 8, left: 4, bottom: 8, right: 6 });
    expect(valueAt(sheet, 'E9').value).toEqual({ s: '年度指标值' });
  });

  test('true percent cells hold the ratio, text cells the print', () => {
    const percent = layOut(publishedTable('016'), { cells: 'percentCells' });
    expect(valueAt(percent.sheet, percent.expected.money[0]?.cells.enteredRate?.cell ?? '')).toEqual({
      value: { n: '0.8619' },
      format: '0.00%',
    });
    const text = layOut(publishedTable('016'), { cells: 'text' });
    expect(valueAt(text.sheet, text.expected.money[0]?.cells.actual?.cell ?? '').value).toEqual({ s: '215,457.6' });
  });

  test('a thousands separator of the print is one of the format', () => {
    const { sheet, expected } = layOut(publishedTable('016'), { cells: 'numbers' });
    expect(valueAt(sheet, expected.money[0]?.cells.actual?.cell ?? '')).toEqual({
      value: { n: '215457.6' },
      format: '#,##0.0',
    });
  });

  test('levels: one merged label, the label on every row, or blanks below the first', () => {
    const rows = (levels: 'merged' | 'repeated' | 'blankBelow'): unknown[] => {
      const { sheet, expected } = layOut(table, { levels });
      const col = (parseA1(expected.indicators[0]?.cells.level1?.cell ?? '')?.col ?? 0) - sheet.col0;
      return expected.indicators.slice(0, 4).map(({ row }) => sheet.values[row - 1 - sheet.row0]?.[col] ?? null);
    };
    const label = { s: '产出指标' };
    expect(rows('repeated')).toEqual([label, label, label, label]);
    expect(rows('blankBelow')).toEqual([label, null, null, null]);
    const merged = layOut(table, { levels: 'merged' });
    expect(merged.sheet.merges).toContainEqual({ top: 9, left: 0, bottom: 12, right: 0 });
  });

  test('the columns change places', () => {
    const order = (options: Parameters<typeof layOut>[1]): string[] =>
      layOut(publishedTable('001'), options).expected.columns.map(({ role }) => role);
    expect(order({ indicatorOrder: 'weightBeforeTarget' }).slice(-6)).toEqual([
      ...['level3', 'weight', 'target', 'actual', 'enteredPoints', 'deviation'],
    ]);
    expect(order({ moneyOrder: 'pointsBeforeRate' }).slice(0, 6)).toEqual([
      ...['originalBudget', 'adjustedBudget', 'actual', 'weight', 'enteredPoints', 'enteredRate'],
    ]);
  });

  test('the used range begins where the form does', () => {
    const { sheet, expected } = layOut(table, { emptyColumnA: true, emptyRowsAbove: 2 });
    expect([sheet.row0, sheet.col0]).toEqual([2, 1]);
    expect(expected.title.cell).toBe('B3');
  });

  test('the header comes again after a page break, and the labels with it', () => {
    const { sheet, expected } = layOut(publishedTable('001'), { repeatHeaderAfter: 3 });
    const headers = sheet.values.filter((line) =>
      line.some((value) => value !== null && 's' in value && value.s === '三级指标'),
    );
    expect(headers).toHaveLength(4);
    const [third, fourth] = expected.indicators.slice(2, 4).map(({ row }) => row);
    expect((fourth ?? 0) - (third ?? 0)).toBe(2);
    expect(expected.indicators[3]?.cells.level1?.cell).toBe(`A${String(fourth)}`);
  });

  test('several forms stand below each other', () => {
    const { sheet, expected } = layOutTogether([table, publishedTable('001'), publishedTable('057')], {}, 2);
    expect(expected).toHaveLength(3);
    const tops = expected.map(({ title }) => parseA1(title.cell)?.row ?? -1);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    for (const form of expected) expectFigures(sheet, form);
  });
});

describe('the .xlsx', () => {
  test.each(['003', '008', '016', '044', '060'])(
    'case %s read back by another program is the same sheet',
    async (id) => {
      for (const options of mixed(6)) {
        const laidOut = layOut(publishedTable(id), options);
        const workbook = new ExcelJS.Workbook();
        await workbook.xlsx.load((await laidOut.toXlsx()) as unknown as ExcelJS.Buffer);
        const worksheet = workbook.getWorksheet(options.sheetName);
        for (const { cell, raw } of cellsOf(laidOut.expected)) {
          const read = worksheet?.getCell(cell);
          const value = read?.value ?? null;
          const asModel: CellValue =
            typeof value === 'number'
              ? { n: plain(decimal(String(value))) }
              : value === null
                ? null
                : { s: String(value) };
          expect([cell, displayed(asModel, read?.numFmt ?? 'General')]).toEqual([cell, raw]);
        }
        expect(worksheet?.model.merges).toHaveLength(laidOut.sheet.merges.length);
      }
    },
  );
});
