import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { decimal, fixed, HUNDRED, plain, roundHalfUp, sum, type Decimal } from '../../src/core/decimal';

/** The sample is honest but for the mistakes on the list, each of which stands exactly where the list says. */

interface Planted {
  readonly id: string;
  readonly sheet: string;
  readonly cell: string;
  readonly entered: string | null;
  readonly right: string | null;
  readonly rule: string | null;
  readonly severity: string | null;
  readonly fills?: Readonly<Record<string, string>>;
}

const root = join(__dirname, '..', '..');
const SAMPLE = 'samples/小吕寨镇2022年度绩效自评.xlsx';
const TEMPLATE = 'templates/小吕寨镇绩效自评（空白模板）.xlsx';
const planted = JSON.parse(readFileSync(join(root, 'scripts/sample/planted.json'), 'utf8')) as Planted[];

const FORMS = [
  '项目自评-户厕改造',
  '项目自评-人居环境整治',
  '项目自评-燃气安全专项',
  '部门整体支出绩效自评表',
  '2021年户厕改造自评表',
];

async function open(path: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(root, 'assets', path));
  return workbook;
}

let workbook: ExcelJS.Workbook;
beforeAll(async () => {
  workbook = await open(SAMPLE);
});

/** As typed: a formula's cached result, a true percent as its ratio; null = blank. */
function typed(sheet: string, cell: string, from = workbook): string | null {
  const found = from.getWorksheet(sheet)?.getCell(cell);
  if (found === undefined || found.master !== found) return null;
  const value = found.formula === undefined ? found.value : (found.result ?? null);
  if (value === null) return null;
  return typeof value === 'number' ? plain(decimal(value.toPrecision(15).replace(/e.*$/, ''))) : String(value);
}

/** What belongs in a cell: what stands there, with the planted mistakes put right and the blank scores filled. */
function right(sheet: string, cell: string): string | null {
  const mistake = planted.find(
    (entry) => entry.sheet === sheet && entry.cell === cell && entry.rule !== 'shortfall-unexplained',
  );
  const filled =
    planted.find((entry) => entry.sheet === sheet)?.fills ??
    planted.find((entry) => entry.sheet === sheet && entry.fills)?.fills;
  return mistake?.right ?? filled?.[cell] ?? typed(sheet, cell);
}

function amount(sheet: string, cell: string): Decimal {
  return decimal(right(sheet, cell) ?? '0');
}

interface Row {
  readonly row: number;
  readonly target: string;
  readonly actual: string;
  readonly weight: Decimal;
  readonly points: Decimal;
  readonly reason: string | null;
}

/** From below the header (row 13) to above 总分. */
function rowsOf(sheet: string): Row[] {
  const rows: Row[] = [];
  for (let row = 14; typed(sheet, `A${String(row)}`) !== '总分'; row += 1) {
    const at = (column: string): string => `${column}${String(row)}`;
    rows.push({
      row,
      target: right(sheet, at('E')) ?? '',
      actual: right(sheet, at('F')) ?? '',
      weight: amount(sheet, at('G')),
      points: amount(sheet, at('H')),
      reason: typed(sheet, at('I')),
    });
  }
  return rows;
}

/** A ratio typed into a true percent cell is a percentage like the text beside it. */
function numberIn(text: string, isRatio: boolean): Decimal {
  const digits = decimal(/\d+(\.\d+)?/.exec(text)?.[0] ?? '0');
  return isRatio ? digits.times(HUNDRED) : digits;
}

function earned(row: Row): Decimal | null {
  if (row.actual === '达成年度指标' || row.target.endsWith('底前')) return row.weight;
  if (row.actual.startsWith('部分达成')) return null;
  const target = numberIn(row.target, false);
  const actual = numberIn(row.actual, row.target.endsWith('%') && !row.actual.endsWith('%'));
  if (row.target.startsWith('≤')) return actual.lte(target) ? row.weight : null;
  return actual.gte(target) ? row.weight : roundHalfUp(row.weight.times(actual).div(target), 2);
}

describe.each(FORMS)('%s', (sheet) => {
  test('money adds up, execution is worth what it is worth', () => {
    for (const column of ['D', 'E', 'F']) {
      const parts = [8, 9, 10].map((row) => amount(sheet, `${column}${String(row)}`));
      expect([column, plain(sum(parts))]).toEqual([column, plain(amount(sheet, `${column}7`))]);
    }
    const rate = roundHalfUp(amount(sheet, 'F7').times(HUNDRED).div(amount(sheet, 'E7')), 2);
    expect(fixed(amount(sheet, 'I7'), 2)).toBe(fixed(rate.div(decimal('10')), 2));
    const isLow = rate.lt(decimal('90'));
    const change = amount(sheet, 'E7').minus(amount(sheet, 'D7')).div(amount(sheet, 'D7')).abs();
    if (isLow || change.gte(decimal('0.1'))) expect(typed(sheet, 'J7')).toMatch(/下年度|今后/);
  });

  test('points follow from target and actual; what was missed is explained, but for the planted row', () => {
    for (const row of rowsOf(sheet)) {
      const points = earned(row);
      if (points !== null) expect([row.row, plain(row.points)]).toEqual([row.row, plain(points)]);
      else
        expect(
          row.points.gte(row.weight.times(decimal('0.6'))) && row.points.lt(row.weight.times(decimal('0.8'))),
        ).toBe(true);
      const isPlanted = planted.some(
        ({ rule, sheet: at, cell }) =>
          rule === 'shortfall-unexplained' && at === sheet && cell === `I${String(row.row)}`,
      );
      if (row.points.lt(row.weight))
        expect([row.row, /下一步|下年度/.test(row.reason ?? '')]).toEqual([row.row, !isPlanted]);
      else expect([row.row, row.reason]).toEqual([row.row, null]);
    }
  });

  test('weights make 100 and stand in the labels, the total is the sum, the grade is its grade', () => {
    const rows = rowsOf(sheet);
    expect(plain(sum(rows.map(({ weight }) => weight)))).toBe('90');
    const labels = rows.map(({ row }) => right(sheet, `B${String(row)}`));
    const starts = rows.map((_, index) => index).filter((index) => labels[index] !== null);
    starts.forEach((start, place) => {
      const under = rows.slice(start, starts[place + 1]).map(({ weight }) => weight);
      expect(labels[start]).toContain(`（${plain(sum(under))}分）`);
    });
    const totalRow = (rows.at(-1)?.row ?? 0) + 1;
    const total = sum([amount(sheet, 'I7'), ...rows.map(({ points }) => points)]);
    const printed = amount(sheet, `H${String(totalRow)}`);
    const isFormula = workbook.getWorksheet(sheet)?.getCell(`H${String(totalRow)}`).formula !== undefined;
    // The formula still adds the points as they were typed: 9 instead of 8.53.
    expect(plain(printed)).toBe(plain(isFormula ? total.plus(decimal('0.47')) : total));
    expect(right(sheet, `G${String(totalRow + 1)}`)).toBe('优');
    expect(total.gte(decimal('90'))).toBe(true);
  });
});

test('every planted mistake stands where the list says, and each rule is broken once', () => {
  for (const { sheet, cell, entered } of planted)
    expect([sheet, cell, typed(sheet, cell)]).toEqual([sheet, cell, entered]);
  const rules = planted.map(({ rule }) => rule).filter((rule) => rule !== null);
  expect(new Set(rules).size).toBe(rules.length);
  const { sheet, fills } = planted.find((entry) => entry.fills !== undefined) ?? { sheet: '', fills: {} };
  for (const cell of Object.keys(fills ?? {})) expect([cell, typed(sheet, cell)]).toEqual([cell, null]);
});

test('the whole is the three parts, the projects are the targeted part, people and offices are counted right', () => {
  const whole = '部门整体支出绩效自评表';
  const projects = FORMS.slice(0, 3);
  for (const column of ['D', 'E', 'F']) {
    const money = plain(sum(projects.map((sheet) => amount(sheet, `${column}7`))));
    expect(money).toBe(plain(amount(whole, `${column}10`)));
    expect(typed('项目清单', `${column}7`)).toBe(money);
  }
  expect(['D7', 'E7', 'F7'].map((cell) => typed(whole, cell))).toEqual(['1617.5399', '1759.62291', '1672.699499']);
  expect(['B3', 'B4', 'B5', 'C3', 'C4', 'C5'].map((cell) => typed('基础数据', cell))).toEqual([
    '56',
    '28',
    '28',
    '53',
    '26',
    '27',
  ]);
  const change = [26, 27, 28, 29].map((row) => amount('基础数据', `B${String(row)}`));
  expect(plain(sum(change))).toBe('142.08301');
  expect(typed('机构设置', 'A10')).toBe('小吕寨教育(工资)');
  expect(typed('填报说明', 'A1')).toBe('演示数据：项目金额、目标值和错误均为演示所设，并非该镇公布数');
});

test('the template is blank: nothing but labels, the execution weight and the total weight', async () => {
  const template = await open(TEMPLATE);
  for (const sheet of ['项目自评表1', '项目自评表2', '项目自评表3', '部门整体支出绩效自评表']) {
    const numbers: string[] = [];
    template.getWorksheet(sheet)?.eachRow((row) => {
      row.eachCell((cell) => {
        if (typeof cell.value === 'number' && cell.master === cell)
          numbers.push(`${cell.address}=${String(cell.value)}`);
      });
    });
    expect(numbers).toEqual([sheet.startsWith('部门') ? 'H7=10' : 'G7=10', 'G32=100']);
    expect(typed(sheet, 'C4', template)).toBeNull();
  }
});

test('the files in assets are what the script writes today, byte for byte', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sample-'));
  try {
    execFileSync(process.execPath, [join(root, 'scripts/make-sample.mjs'), folder], {
      env: { ...process.env, TZ: 'Asia/Shanghai' },
    });
    for (const path of [SAMPLE, TEMPLATE]) {
      expect(readFileSync(join(folder, path)).equals(readFileSync(join(root, 'assets', path)))).toBe(true);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
