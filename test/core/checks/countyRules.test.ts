import { pointsAheadOfSpending } from '../../../src/core/checks/pointsAheadOfSpending';
import { problemsMissing } from '../../../src/core/checks/problemsMissing';
import { parseProfile, type Profile } from '../../../src/core/law/profile';
import type { FormText } from '../../../src/core/model';
import { executionOf, field, formOf, indicator, scoredForm, scoreOf, totalOf } from './build';
import { said } from './troubles';

function profileWith(review: object): Profile {
  const parsed = parseProfile({ review });
  if (!parsed.ok) throw new Error(parsed.problems.join());
  return parsed.profile;
}

const text = (role: FormText['role'], cell: string, words: string): FormText => ({
  role,
  heading: role,
  text: field(cell, words),
});

describe('problems-missing', () => {
  const profile = profileWith({ problemsBelowTotal: '80' });
  const of = (points: string | null, texts: readonly FormText[]): ReturnType<typeof said> =>
    said(problemsMissing, { scored: scoredForm({ texts }, [], null, totalOf(points, null)) }, { profile });
  const BLANK = [text('problems', 'B30', ''), text('measures', 'B31', '无')];

  it('a low total with both cells empty: one error for each cell', () => {
    expect(of('79.99', BLANK)).toEqual([
      { cell: 'B30', severity: 'error', message: '总分 79.99 分低于 80 分，应写明存在的问题。' },
      { cell: 'B31', severity: 'error', message: '总分 79.99 分低于 80 分，应写明改进措施。' },
    ]);
  });

  it('a form without such cells: a hint that the report must say it', () => {
    const [hint, ...more] = of('60', []);
    expect(more).toEqual([]);
    expect(hint).toMatchObject({ severity: 'hint', cell: 'A1' });
    expect(hint?.message).toBe(
      '总分 60 分低于 80 分，应写明存在的问题和改进措施；本表没有这一栏，请在自评报告中写明。',
    );
  });

  it('nothing where both are written, the total is high enough or unknown, or the county does not ask', () => {
    expect(of('60', [text('problems', 'B30', '收运能力不足'), text('measures', 'B31', '增加车辆')])).toEqual([]);
    expect(of('80', BLANK)).toEqual([]);
    expect(of(null, BLANK)).toEqual([]);
    const scored = scoredForm({ texts: BLANK }, [], null, totalOf('60', null));
    expect(said(problemsMissing, { scored })).toEqual([]);
  });
});

describe('points-ahead-of-spending', () => {
  const profile = profileWith({ early: { gap: '0.05', unspent: '0.2' } });
  const of = (
    rate: string,
    points: string | undefined,
    given: Parameters<typeof said>[2] = { profile },
  ): ReturnType<typeof said> => {
    const row = indicator(14, '建设数量', { target: '≥90', actual: '90', weight: '90' });
    const score = scoreOf(row, points === undefined ? {} : { points });
    const execution = executionOf(null, { rate });
    return said(pointsAheadOfSpending, { scored: scoredForm(formOf(), [score], execution) }, given);
  };

  it('all reached with 65.59 % spent', () => {
    expect(of('0.6559', '90')).toEqual([
      {
        cell: 'A1',
        severity: 'warning',
        message: '指标得分为分值的 100.00%，而预算执行率只有 65.59%，请核实完成值和执行数。',
      },
    ]);
  });

  it('more than a fifth left over, the indicators no further', () => {
    expect(of('0.79', '71.1')).toEqual([
      { cell: 'A1', severity: 'hint', message: '预算还有 21.00% 没有支出，请核实执行数，或说明原因。' },
    ]);
  });

  it('nothing up to the gap, while a row is open with little left over, or where it is off', () => {
    expect(of('0.96', '90')).toEqual([]);
    expect(of('0.81', undefined)).toEqual([]);
    expect(of('0.5', '90', {})).toEqual([]);
  });
});
