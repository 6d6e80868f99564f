import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { decimal, fixed, HUNDRED, ONE, plain, roundHalfUp, sum, type Decimal } from '../../../src/core/decimal';
import type { ExpectedCell, ExpectedIndicator } from '../expected';
import { expectFigures, valueAt } from '../reading';
import { cleanForm, PRESET_IDS, PRESETS, type CleanForm, type PresetId } from '.';

/** Honest forms are held to account by their prints alone: everything is worked out again from what the cells show. */

const SEEDS = Array.from({ length: 60 }, (_, seed) => seed + 1);

function figure(cell: ExpectedCell | undefined | null): Decimal | null {
  return cell?.figure === null || cell?.figure === undefined ? null : decimal(cell.figure);
}

/** Number in front of a unit or behind a sign: "≥592户" is 592. */
function numberIn(cell: ExpectedCell | undefined): Decimal {
  const digits = /-?\d+(\.\d+)?/.exec(cell?.raw ?? '')?.[0];
  if (digits === undefined) throw new Error(`no number in ${cell?.raw ?? 'nothing'}`);
  return decimal(digits);
}

function moneyColumn(form: CleanForm, role: 'originalBudget' | 'adjustedBudget' | 'actual'): (Decimal | null)[] {
  return form.laidOut.expected.money.map(({ cells }) => figure(cells[role]));
}

describe.each(PRESET_IDS)('preset %s', (id) => {
  const forms = SEEDS.map((seed) => cleanForm(id, seed));

  test('every figure stands at its address', () => {
    for (const { laidOut } of forms) expectFigures(laidOut.sheet, laidOut.expected);
  });

  test('the .xlsx holds the same figures', async () => {
    const { laidOut } = cleanForm(id, 1);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await laidOut.toXlsx()) as unknown as ExcelJS.Buffer);
    const worksheet = workbook.getWorksheet(laidOut.sheet.name);
    const shown = laidOut.expected.indicators.map(({ cells }) => worksheet?.getCell(cells.actual?.cell ?? '').value);
    const promised = laidOut.expected.indicators.map(
      ({ cells }) => valueAt(laidOut.sheet, cells.actual?.cell ?? '').value,
    );
    expect(shown.map(String)).toEqual(
      promised.map((value) =>
        value !== null && 'n' in value ? value.n : value !== null && 's' in value ? value.s : '',
      ),
    );
  });

  test('parts add up to the total row, and no part spends more than it has', () => {
    for (const form of forms) {
      for (const role of ['originalBudget', 'adjustedBudget', 'actual'] as const) {
        const [total, ...parts] = moneyColumn(form, role);
        if (total === null || total === undefined || parts.length === 0) continue;
        expect(plain(sum(parts.map((part) => part ?? decimal('0'))))).toBe(plain(total));
      }
      for (const { cells } of form.laidOut.expected.money) {
        const budget = figure(cells.adjustedBudget ?? cells.originalBudget);
        const isInside = (figure(cells.actual) ?? decimal('0')).lte(budget ?? decimal('0'));
        expect(isInside).toBe(true);
      }
    }
  });

  test('rate and points follow from the amounts that are printed', () => {
    for (const form of forms) {
      const cells = form.laidOut.expected.money[0]?.cells ?? {};
      const spent = figure(cells.actual) ?? decimal('0');
      const budget = figure(cells.adjustedBudget ?? cells.originalBudget) ?? decimal('1');
      const rate = spent.div(budget);
      expect(form.truth.executionRate).toBe(plain(roundHalfUp(rate, 8)));
      const percent = roundHalfUp(rate.times(HUNDRED), 2);
      if (cells.enteredRate !== undefined) expect(figure(cells.enteredRate)?.toFixed()).toBe(plain(percent));
      if (form.truth.executionWeight === null) continue;
      const points = fixed(percent.div(HUNDRED).times(decimal(form.truth.executionWeight)), 2);
      expect(form.truth.executionPoints).toBe(points);
      expect(fixed(figure(cells.enteredPoints) ?? decimal('-1'), 2)).toBe(points);
    }
  });

  test('weights make 100, points follow from target and actual, the total from the points', () => {
    for (const form of forms) {
      const { indicators, total } = form.laidOut.expected;
      const weights = form.truth.indicators.map(({ weight }) => weight).filter((weight) => weight !== null);
      if (weights.length > 0)
        expect(plain(sum([...weights, form.truth.executionWeight ?? '0'].map(decimal)))).toBe('100');
      indicators.forEach((row, index) => expectPoints(row, form, index));
      if (form.truth.total === null) continue;
      const points = [
        form.laidOut.expected.money[0]?.cells.enteredPoints,
        ...indicators.map(({ cells }) => cells.enteredPoints),
      ];
      expect(fixed(sum(points.map((cell) => figure(cell) ?? decimal('0'))), 2)).toBe(form.truth.total);
      expect(fixed(figure(total?.points) ?? decimal('-1'), 2)).toBe(form.truth.total);
    }
  });

  test('what was missed is explained', () => {
    const missed = forms.flatMap((form) =>
      form.truth.indicators.map((row, index) => ({ form, row, index })).filter(({ row }) => !row.isMet),
    );
    expect(missed.length).toBeGreaterThan(0);
    for (const { form, row, index } of missed) {
      const own = form.laidOut.expected.indicators[index]?.cells.deviation?.raw ?? '';
      const whole = form.laidOut.expected.texts.map(({ text }) => text.raw ?? '').join('');
      expect(own.includes('下一步') || whole.includes(`${row.name}：`)).toBe(true);
    }
  });
});

/** Points are printed, or none are; where weights are printed, they follow from what is printed beside them. */
function expectPoints({ cells }: ExpectedIndicator, form: CleanForm, index: number): void {
  const truth = form.truth.indicators[index];
  if (cells.enteredPoints === undefined) return expect(truth?.printedPoints).toBeNull();
  const printed = figure(cells.enteredPoints) ?? decimal('-1');
  expect(fixed(printed, 2)).toBe(truth?.printedPoints);
  if (cells.weight === undefined) return;
  const weight = figure(cells.weight) ?? decimal('0');
  const [above, below] = share(cells, truth?.name ?? '');
  // Divided last: a ratio that was cut off first may land on the wrong side of a half.
  expect(fixed(printed, 2)).toBe(fixed(weight.times(above).div(below), 2));
}

type Fraction = readonly [Decimal, Decimal];
const WHOLE: Fraction = [ONE, ONE];

/** The share of the weight that is earned, as a fraction. */
function share(cells: ExpectedIndicator['cells'], name: string): Fraction {
  const actual = cells.actual?.raw ?? '';
  if (actual.includes('年')) return actual.startsWith('部分') ? [decimal('0.7'), ONE] : WHOLE;
  const [target, done] = [numberIn(cells.target), numberIn(cells.actual)];
  if (/成本|事故/.test(name)) return done.lte(target) ? WHOLE : [target, done];
  return done.gte(target) ? WHOLE : [done, target];
}

test('the same seed gives the same form, another seed another one', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PRESET_IDS), fc.integer({ min: 1, max: 1_000_000 }), (id, seed) => {
      const first = cleanForm(id, seed);
      expect(cleanForm(id, seed).laidOut.sheet).toEqual(first.laidOut.sheet);
      expect(cleanForm(id, seed + 1).laidOut.sheet.values).not.toEqual(first.laidOut.sheet.values);
    }),
    { numRuns: 40 },
  );
});

test('all forms of the field are there', () => {
  const ids: PresetId[] = [
    'P1',
    'P2',
    'P3',
    'P4',
    'P5',
    'P6',
    'P7',
    'P8',
    'P9',
    'P10',
    'P11',
    'P12',
    'D1',
    'D4',
    'D5',
    'D8',
    'DJ',
  ];
  expect([...PRESET_IDS].sort()).toEqual(ids.sort());
  expect(
    PRESETS.get('P9')
      ?.moneyColumns.map(({ role }) => role)
      .slice(-3),
  ).toEqual(['enteredPoints', 'enteredRate', 'reason']);
});

test('grades, deadlines, words and costs all occur', () => {
  const forms = PRESET_IDS.flatMap((id) => SEEDS.map((seed) => cleanForm(id, seed)));
  const names = new Set(forms.flatMap(({ truth }) => truth.indicators.map(({ name }) => name)));
  for (const name of ['项目总成本', '户均投入成本', '项目完成时间', '安全生产事故起数', '长效管护机制'])
    expect(names).toContain(name);
  expect(new Set(forms.map(({ truth }) => truth.grade))).toEqual(new Set(['优', '良', null]));
});
