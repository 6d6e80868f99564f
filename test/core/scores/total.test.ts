import { BUILTIN_PROFILE } from '../../../src/core/law/builtin';
import type { Form } from '../../../src/core/model';
import { planPoints, scoreForm, type Overwrite } from '../../../src/core/scores';
import type { TotalScore } from '../../../src/core/scores/score';
import { formOf, fundingOf, indicator, scoreOf, scored, type Money, type Row } from './build';

const MONEY: Money = { original: '100', adjusted: '100', actual: '95.06', weight: '10', entered: '' };

function totalOf(
  rows: readonly Row[],
  overwrite: Overwrite = 'higher',
  money: Money | null = MONEY,
): TotalScore | null {
  const indicators = rows.map((row, i) => indicator(row, 10 + i));
  const funding = money === null ? null : fundingOf([money]);
  const form: Form = formOf({ indicators, funding });
  return scoreForm(form, BUILTIN_PROFILE, overwrite).total;
}

function sums(total: TotalScore | null): (string | null)[] {
  if (total === null) return [];
  const { points, known, keptWeight, pendingWeight, weight, grade } = total;
  const print = (value: typeof points): string | null => value?.toFixed(2) ?? null;
  return [print(points), print(known), print(keptWeight), print(pendingWeight), print(weight), grade];
}

const DONE: Row = { target: '≥50', actual: '50', weight: '50' };
const MISSED: Row = { target: '≥50', actual: '45', weight: '40' };
const WORDS: Row = { target: '合规', actual: '合规', weight: '40' };

describe('the total', () => {
  test('everything known: 9.51 + 50 + 36', () => {
    expect(sums(totalOf([DONE, MISSED]))).toEqual(['95.51', '95.51', '0.00', '0.00', '100.00', '优']);
    expect(totalOf([DONE, MISSED])?.steps).toEqual(['预算执行 9.51 + 指标得分 86.00 = 95.51']);
  });

  test('a kept score counts in the total and is told apart', () => {
    expect(sums(totalOf([DONE, { ...WORDS, entered: '38' }]))).toEqual([
      '97.51',
      '59.51',
      '40.00',
      '0.00',
      '100.00',
      '优',
    ]);
  });

  test('a judged score is known', () => {
    const judged = { ...WORDS, actual: '达成年度指标', entered: '38' };
    expect(sums(totalOf([DONE, judged]))).toEqual(['97.51', '97.51', '0.00', '0.00', '100.00', '优']);
  });

  test('anything pending: no total, no grade', () => {
    expect(sums(totalOf([DONE, WORDS]))).toEqual([null, '59.51', '0.00', '40.00', '100.00', null]);
    expect(sums(totalOf([DONE, { ...WORDS, entered: '41' }]))).toEqual([
      null,
      '59.51',
      '0.00',
      '40.00',
      '100.00',
      null,
    ]);
  });

  test('an execution rate that cannot be known is pending, or kept where a score was entered', () => {
    const blank = { ...MONEY, actual: '' };
    expect(sums(totalOf([DONE, MISSED], 'higher', blank))).toEqual([null, '86.00', '0.00', '10.00', '100.00', null]);
    expect(sums(totalOf([DONE, MISSED], 'higher', { ...blank, entered: '9' }))).toEqual([
      '95.00',
      '86.00',
      '10.00',
      '0.00',
      '100.00',
      '优',
    ]);
  });

  test('weights of 110: neither total nor grade', () => {
    const total = totalOf([DONE, { ...MISSED, weight: '50' }]);
    expect([total?.points, total?.grade, total?.obstacle]).toEqual([null, null, 'weightsAboveTotal']);
    expect(total?.weight?.toFixed()).toBe('110');
  });

  test('weights below 100: a sum, but no grade', () => {
    expect(sums(totalOf([DONE], 'higher', null))).toEqual(['50.00', '50.00', '0.00', '0.00', '50.00', null]);
  });

  test('no weights: no total', () => {
    expect(totalOf([{ ...DONE, weight: null, entered: '9' }], 'higher', null)).toBeNull();
    expect(totalOf([], 'higher')).toBeNull();
  });

  test.each([
    ['45', '90.00', '优'],
    ['44.99', '89.98', '良'],
    ['40', '80.00', '良'],
    ['39.99', '79.98', '中'],
    ['30', '60.00', '中'],
    ['29.99', '59.98', '差'],
  ])('%s of 50 makes %s: %s', (actual, points, grade) => {
    const total = totalOf([{ target: '≥50', actual, weight: '100' }], 'higher', null);
    expect([total?.points?.toFixed(2), total?.grade]).toEqual([points, grade]);
  });
});

describe('what stands in a score cell after writing', () => {
  const plans = (row: Row): (string | null)[] =>
    (['none', 'higher', 'all'] as const).map((policy) => planPoints(scoreOf(row), policy)?.toFixed(2) ?? null);
  const missed: Row = { target: '≥95%', actual: '88.75%', weight: '10' };

  test.each<[string, Row, (string | null)[]]>([
    ['blank', missed, ['9.34', '9.34', '9.34']],
    ['a mark', { ...missed, entered: '—' }, ['9.34', '9.34', '9.34']],
    ['above the computed one', { ...missed, entered: '10' }, ['10.00', '9.34', '9.34']],
    ['stricter', { ...missed, entered: '8' }, ['8.00', '8.00', '9.34']],
    ['right to the decimal it shows', { ...missed, entered: '9.3' }, ['9.30', '9.30', '9.30']],
    ['right when cut off to whole points', { ...missed, entered: '9' }, ['9.00', '9.00', '9.00']],
    ['words', { ...missed, entered: '优秀' }, [null, null, '9.34']],
    ['negative', { ...missed, entered: '-1' }, [null, null, '9.34']],
    [
      'full points for nearly all are not a matter of printing',
      { ...missed, actual: '94%', entered: '10' },
      ['10.00', '9.89', '9.89'],
    ],
    ['kept', { target: '合规', actual: '合规', entered: '7' }, ['7.00', '7.00', '7.00']],
    ['open', { target: '合规', actual: '合规' }, [null, null, null]],
    ['no score column', { ...missed, entered: null }, ['9.34', '9.34', '9.34']],
  ])('%s', (_what, row, expected) => {
    expect(plans(row)).toEqual(expected);
  });

  test('a formula and a locked cell keep what they show', () => {
    const shown = scoreOf({ ...missed, entered: '10' }).indicator.enteredPoints;
    expect(plans({ ...missed, more: { enteredPoints: { ...shown, hasFormula: true } } })).toEqual([
      '10.00',
      '10.00',
      '10.00',
    ]);
    expect(plans({ ...missed, more: { enteredPoints: { ...shown, isLocked: true } } })).toEqual([
      '10.00',
      '10.00',
      '10.00',
    ]);
    const blank = scoreOf(missed).indicator.enteredPoints;
    expect(plans({ ...missed, more: { enteredPoints: { ...blank, isLocked: true } } })).toEqual([null, null, null]);
  });

  test('the total is the sum of what stands', () => {
    const table: Row[] = [
      { ...DONE, entered: '48' },
      { ...MISSED, entered: '40' },
    ];
    const totals = (['none', 'higher', 'all'] as const).map((policy) => totalOf(table, policy)?.points?.toFixed(2));
    expect(totals).toEqual(['97.51', '93.51', '95.51']);
  });
});

describe('the statuses', () => {
  test('computed, kept, needsJudgement, notScored side by side', () => {
    const form = scored([MISSED, { ...WORDS, entered: '38' }, WORDS, { ...MISSED, weight: '' }]);
    expect(form.indicators.map(({ status }) => status)).toEqual(['computed', 'kept', 'needsJudgement', 'notScored']);
  });

  test('kept gives no points of its own', () => {
    const kept = scoreOf({ ...WORDS, entered: '38' });
    expect([kept.points, kept.entered?.toFixed()]).toEqual([null, '38']);
  });
});
