import { BUILTIN_PROFILE } from '../../../src/core/law/builtin';
import type { Form, Indicator } from '../../../src/core/model';
import { planPoints, scoreForm } from '../../../src/core/scores';
import type { ScoredForm } from '../../../src/core/scores/score';
import { ABSENT, at, cell, formOf, goal, indicator, subtotal, type Row } from './build';

/** Rows 11.. (zero-based 10..) under one merged weight, and one merged score unless each has its own. */
function merged(rows: readonly Row[], weight: string, points: string | null): Indicator[] {
  return rows.map((row, i) => {
    const others = rows.map((_, j) => 10 + j).filter((other) => other !== 10 + i);
    const shared = { weight: cell(weight, at(10, 5)), sharedWith: others };
    return indicator(
      { ...row, more: points === null ? shared : { ...shared, enteredPoints: cell(points, at(10, 6)) } },
      10 + i,
    );
  });
}

function score(indicators: readonly Indicator[], more: Partial<Form> = {}): ScoredForm {
  return scoreForm(formOf({ indicators, ...more }), BUILTIN_PROFILE);
}

const view = ({ indicators }: ScoredForm): unknown[] =>
  indicators.map(({ points, status, weight }) => [points?.toFixed(2) ?? null, status, weight?.toFixed() ?? null]);

const MET: Row = { target: '≥5个', actual: '6个' };
const MISSED: Row = { target: '≥5个', actual: '4个' };

describe('one weight for several rows', () => {
  test('all met: full, on the first row, counted once', () => {
    const form = score(merged([MET, MET], '20', ''));
    expect(view(form)).toEqual([
      ['20.00', 'computed', '20'],
      [null, 'notScored', null],
    ]);
    expect([form.total?.weight?.toFixed(), form.total?.points?.toFixed(2)]).toEqual(['20', '20.00']);
    expect(form.indicators[0]?.steps.at(-1)).toBe('第 11、12 行合并计分，全部达到目标，得满分 20.00');
    expect(form.indicators[1]?.steps).toEqual(['与第 11 行合并计分，分值和得分计在该行']);
  });

  test('one missed: a person decides', () => {
    const form = score(merged([MET, MISSED], '20', ''));
    expect(view(form)[0]).toEqual([null, 'needsJudgement', '20']);
    expect([form.indicators[0]?.obstacle, form.total?.pendingWeight.toFixed()]).toEqual(['sharedWeight', '20']);
  });

  test('one missed, a score entered: kept', () => {
    expect(view(score(merged([MET, MISSED], '20', '18')))[0]).toEqual([null, 'kept', '20']);
    expect(view(score(merged([MET, MISSED], '20', '21')))[0]).toEqual([null, 'needsJudgement', '20']);
  });

  test('a row that does not apply is left out', () => {
    expect(view(score(merged([MET, { target: '≥5个', actual: '不适用' }], '20', '')))[0]).toEqual([
      '20.00',
      'computed',
      '20',
    ]);
  });

  test('scores on each row are added up', () => {
    const both = merged(
      [
        { ...MET, entered: '12' },
        { ...MET, entered: '8' },
      ],
      '20',
      null,
    );
    expect(view(score(both))[0]).toEqual(['20.00', 'computed', '20']);
    expect(score(both).total?.points?.toFixed(2)).toBe('20.00');
    const strict = merged(
      [
        { ...MET, entered: '12' },
        { ...MET, entered: '6' },
      ],
      '20',
      null,
    );
    expect(view(score(strict))[0]).toEqual([null, 'kept', '20']);
    expect(score(strict).total?.points?.toFixed(2)).toBe('18.00');
    const tooMuch = merged(
      [
        { ...MET, entered: '12' },
        { ...MET, entered: '12' },
      ],
      '20',
      null,
    );
    expect(view(score(tooMuch))[0]).toEqual([null, 'needsJudgement', '20']);
  });

  test('a first cell left blank beside filled ones stops nothing', () => {
    const second = merged([MET, { ...MET, entered: '20' }], '20', null);
    const [head] = score(second).indicators;
    expect(head === undefined ? null : planPoints(head, 'all')?.toFixed(2)).toBe('20.00');
  });
});

describe('one score for rows with weights of their own', () => {
  const rows = (second: Row): Indicator[] =>
    [MET, second].map((row, i) =>
      indicator({ ...row, weight: '10', more: { enteredPoints: cell('', at(10, 6)), sharedWith: [11 - i] } }, 10 + i),
    );

  test('the points add up: 10 + 10 × 4 ÷ 5', () => {
    expect(view(score(rows(MET)))[0]).toEqual(['20.00', 'computed', '20']);
    expect(view(score(rows(MISSED)))[0]).toEqual(['18.00', 'computed', '20']);
  });
});

describe('a weight on the label above', () => {
  const rows = (second: Row): Indicator[] =>
    [MET, second].map((row, i) => indicator({ ...row, weight: null, entered: '' }, 10 + i));

  test('of a level', () => {
    const labels = { subtotals: [subtotal(1, '50', [10, 11])] };
    expect(view(score(rows(MET), labels))[0]).toEqual(['50.00', 'computed', '50']);
    expect(view(score(rows(MISSED), labels))[0]).toEqual([null, 'needsJudgement', '50']);
  });

  test('of level 2 goes before level 1', () => {
    const labels = { subtotals: [subtotal(1, '50', [10, 11]), subtotal(2, '15', [10]), subtotal(2, '35', [11])] };
    const form = score(rows(MET), labels);
    expect(view(form)).toEqual([
      ['15.00', 'computed', '15'],
      ['35.00', 'computed', '35'],
    ]);
    expect(form.total?.weight?.toFixed()).toBe('50');
  });

  test('of a goal', () => {
    const indicators = rows(MET).map((row, i) => ({ ...row, goal: i + 1 }));
    const form = score(indicators, { goals: [goal(1, '40'), goal(2, '40')] });
    expect(form.total?.points?.toFixed(2)).toBe('80.00');
  });

  test('says nothing about rows that have their own', () => {
    const own = [indicator({ ...MET, weight: '30' }, 10), indicator({ ...MET, weight: '20' }, 11)];
    expect(score(own, { subtotals: [subtotal(1, '50', [10, 11])] }).total?.weight?.toFixed()).toBe('50');
  });
});

describe('parts and placeholders', () => {
  test('其中 rows without a weight are not scored', () => {
    const part = indicator({ ...MET, weight: '', more: { isPart: true } }, 11);
    expect(view(score([indicator({ ...MET, weight: '20' }, 10), part]))[1]).toEqual([null, 'notScored', null]);
  });

  test('a row with nothing in it', () => {
    const empty = indicator({ weight: null, entered: null, more: { target: ABSENT, actual: ABSENT } });
    expect(view(score([empty]))).toEqual([[null, 'notScored', null]]);
  });
});
