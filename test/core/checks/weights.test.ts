import { levelWeightsMismatch } from '../../../src/core/checks/levelWeightsMismatch';
import { levelWeightsUnusual } from '../../../src/core/checks/levelWeightsUnusual';
import { pointsAboveWeight } from '../../../src/core/checks/pointsAboveWeight';
import { weightsNot100 } from '../../../src/core/checks/weightsNot100';
import type { Form, Subtotal } from '../../../src/core/model';
import { at, executionOf, field, fundingOf, indicator, money, NONE, scoredForm, scoreOf } from './build';
import { said } from './troubles';

const LEVELS = ['产出指标', '效益指标', '满意度指标', '成本指标'];

/** A form with these indicator weights, one level-1 label each, and an execution weight. */
function form(weights: readonly string[], execution: string | null, extra: Partial<Form> = {}) {
  const scores = weights.map((weight, index) => {
    const row = 12 + index;
    const level1 = LEVELS[index] ?? '产出指标';
    return scoreOf(indicator(row, `指标${String(index)}`, { weight }, { level1, level1At: at(`A${String(row)}`) }));
  });
  const total = execution === null ? null : money(7, '年度资金总额', { weight: execution });
  return scoredForm(
    {
      funding: total === null ? null : fundingOf([total]),
      total: { row: 20, label: '总分', weight: field('F21', '100'), enteredPoints: field('G21', '') },
      ...extra,
    },
    scores,
    total === null ? null : executionOf(total, execution === null ? {} : { weight: execution }),
  );
}

describe('weights-not-100', () => {
  const look = (...given: Parameters<typeof form>) => said(weightsNot100, { scored: form(...given) });

  it('accepts 90 + 10, thirds that round, and target tables of 90 or 100', () => {
    expect(look(['50', '30', '10'], '10')).toEqual([]);
    expect(look(['33.33', '33.33', '23.33'], '10')).toEqual([]);
    expect(look(['50', '30', '10'], null, { kind: 'targets' })).toEqual([]);
    expect(look(['50', '30', '20'], null)).toEqual([]);
  });

  it('accepts an execution rate that is counted in the table', () => {
    const scored = form(['50', '30', '20'], '10');
    const execution = scored.execution === null ? null : { ...scored.execution, countedInTable: true };
    expect(said(weightsNot100, { scored: { ...scored, execution } })).toEqual([]);
  });

  it('names both remedies for 100 + 10', () => {
    expect(look(['60', '30', '10'], '10')).toEqual([
      {
        cell: 'F21',
        severity: 'error',
        message:
          '指标分值合计 100 分，加上预算执行率 10 分共 110 分，应为 100 分：请把指标分值调整为合计 90 分，或不再给预算执行率单列 10 分。',
      },
    ]);
  });

  it('tells the sum and its parts', () => {
    expect(look(['45', '30', '10'], '10')).toEqual([
      {
        cell: 'F21',
        severity: 'error',
        message: '分值合计应为 100 分，现为 95 分（指标 85 分 + 预算执行率 10 分）。',
      },
    ]);
    expect(look(['45', '30', '10'], null)).toMatchObject([{ message: '分值合计应为 90 或 100 分，现为 85 分。' }]);
  });

  it('counts a merged weight once', () => {
    const scored = form(['60', '30', '10'], null);
    const [first, ...rest] = scored.indicators;
    if (first === undefined) throw new Error('no indicator');
    const merged = scoreOf(indicator(30, '同一分值', {}, { weight: first.indicator.weight }), { weight: '60' });
    expect(said(weightsNot100, { scored: { ...scored, indicators: [first, merged, ...rest] } })).toEqual([]);
  });

  it('is silent without weights and where a weight cannot be read', () => {
    expect(look([], null, { hasWeights: false })).toEqual([]);
    expect(look(['三十', '30'], '10')).toEqual([]);
  });
});

describe('level-weights-mismatch', () => {
  const label = (weight: string, rows: number[]): Subtotal => ({
    level: 1,
    label: `产出指标（${weight}分）`,
    row: 11,
    at: at('A12'),
    weight: { ...field('A12', weight) },
    enteredPoints: NONE,
    rows,
  });
  const look = (subtotal: Subtotal) =>
    said(levelWeightsMismatch, { scored: form(['30', '20', '10'], null, { subtotals: [subtotal] }) });

  it('accepts a label that its rows add up to', () => {
    expect(look(label('50', [11, 12]))).toEqual([]);
  });

  it('points to the label that they do not', () => {
    expect(look(label('60', [11, 12]))).toEqual([
      { cell: 'A12', severity: 'error', message: '“产出指标”标明 60 分，所属各指标的分值合计 50 分。' },
    ]);
  });

  it('compares the heading of the money block with its total row', () => {
    const scored = form(['50', '30', '10'], '10');
    const funding = scored.form.funding && { ...scored.form.funding, labelWeight: '20', labelWeightAt: at('A6') };
    expect(said(levelWeightsMismatch, { scored: { ...scored, form: { ...scored.form, funding } } })).toEqual([
      { cell: 'A6', severity: 'error', message: '预算执行情况的标题标明 20 分，资金总额一行的分值是 10 分。' },
    ]);
  });
});

describe('level-weights-unusual', () => {
  const look = (weights: readonly string[]) => said(levelWeightsUnusual, { scored: form(weights, '10') });

  it.each([[['50', '30', '10']], [['40', '20', '10', '20']]])('accepts %p', (weights) => {
    expect(look(weights)).toEqual([]);
  });

  it('hints at another split, but not where the sum itself is wrong', () => {
    expect(look(['60', '20', '10'])).toEqual([
      {
        cell: 'A12',
        severity: 'hint',
        message:
          '一级指标分值为“产出 60、效益 20、满意度 10”，与常用的“产出 50、效益 30、满意度 10”或“成本 20、产出 40、效益 20、满意度 10”不同，如有县级规定请忽略。',
      },
    ]);
    expect(look(['70', '20', '10'])).toEqual([]);
  });
});

describe('points-above-weight', () => {
  const look = (points: string) =>
    said(pointsAboveWeight, {
      scored: scoredForm({}, [scoreOf(indicator(12, '指标1：修路里程', { weight: '10', points }))]),
    });

  it.each([['10'], ['9.5'], [''], ['0']])('accepts %p of 10', (points) => {
    expect(look(points)).toEqual([]);
  });

  it('is an error above the weight and below 0', () => {
    expect(look('31.9')).toEqual([
      { cell: 'G12', severity: 'error', message: '“修路里程”得分 31.9 分，超过分值 10 分。' },
    ]);
    expect(look('-1')).toEqual([
      { cell: 'G12', severity: 'error', message: '“修路里程”得分填了 -1 分，得分不能小于 0。' },
    ]);
  });

  it('compares a group as a whole, on its first row', () => {
    const shared = field('G12', '18');
    const [first, second] = [12, 13].map((row) =>
      indicator(row, `第${String(row)}`, { weight: '10' }, { enteredPoints: shared }),
    );
    if (first === undefined || second === undefined) throw new Error('two rows');
    const head = (weight: string) => scoreOf(first, { weight }, { group: [11, 12] });
    const rest = { ...scoreOf(second), weight: null, entered: null, notScoredBecause: 'countedAbove' as const };
    expect(said(pointsAboveWeight, { scored: scoredForm({}, [head('20'), rest]) })).toEqual([]);
    expect(said(pointsAboveWeight, { scored: scoredForm({}, [head('15'), rest]) })).toMatchObject([{ cell: 'G12' }]);
  });
});
