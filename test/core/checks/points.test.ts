import { decimal } from '../../../src/core/decimal';
import { gradeMismatch } from '../../../src/core/checks/gradeMismatch';
import { pointsMismatch } from '../../../src/core/checks/pointsMismatch';
import { pointsMissing } from '../../../src/core/checks/pointsMissing';
import { pointsOutsideTier } from '../../../src/core/checks/pointsOutsideTier';
import { totalMismatch } from '../../../src/core/checks/totalMismatch';
import type { Form } from '../../../src/core/model';
import type { IndicatorScore } from '../../../src/core/scores/score';
import {
  at,
  executionOf,
  field,
  fundingOf,
  indicator,
  indicatorSubject,
  money,
  NONE,
  scoredForm,
  scoreOf,
  totalOf,
} from './build';
import { said } from './troubles';

describe('points-mismatch', () => {
  const look = (entered: string, points: string, extra: Partial<IndicatorScore> = {}, actual = '45户') => {
    const row = indicator(12, '改造户数', { target: '≥50户', actual, weight: '8', points: entered });
    return said(
      pointsMismatch,
      indicatorSubject(scoreOf(row, { points }, { steps: ['8 × 45 ÷ 50 = 7.20'], ...extra })),
    );
  };

  it.each([['7.2'], ['7.20'], ['']])('accepts %p for 7.20', (entered) => {
    expect(look(entered, '7.2', { met: false })).toEqual([]);
  });

  it('is an error when the target is missed and full points stand', () => {
    expect(look('8', '7.2', { met: false })).toEqual([
      {
        cell: 'G12',
        severity: 'error',
        message: '“改造户数”得分应为 7.20 分（8 × 45 ÷ 50 = 7.20），表中填 8 分。',
        fix: { G12: '7.2' },
      },
    ]);
  });

  it('is an error when an actual of 0 has points', () => {
    expect(look('3', '0', { met: false, steps: [] }, '0户')).toEqual([
      { cell: 'G12', severity: 'error', message: '“改造户数”得分应为 0.00 分，表中填 3 分。', fix: { G12: '0' } },
    ]);
  });

  it('warns otherwise, and leaves a stricter score to the unit', () => {
    expect(look('7.5', '7.2', { met: false })).toMatchObject([{ severity: 'warning', fix: { G12: '7.2' } }]);
    const stricter = look('6', '7.2', { met: false });
    expect(stricter).toMatchObject([{ severity: 'warning' }]);
    expect(stricter[0]).not.toHaveProperty('fix');
  });

  it('takes printed precision for a hint', () => {
    expect(look('7', '7.2', { met: false })).toEqual([
      { cell: 'G12', severity: 'hint', message: '“改造户数”得分精确到两位小数是 7.20 分，表中按整数填 7 分。' },
    ]);
    expect(look('7.21', '7.2', { met: false })).toMatchObject([{ severity: 'hint' }]);
    expect(look('7.33', '7.34', { exact: decimal('7.338') })).toEqual([]);
  });

  it('says nothing of kept and judged scores', () => {
    expect(look('8', '7.2', { status: 'kept', met: false })).toEqual([]);
    expect(look('8', '7.2', { status: 'judged', met: false })).toEqual([]);
  });
});

describe('points-missing', () => {
  const look = (points: string, extra: Partial<IndicatorScore>) => {
    const row = indicator(12, '环境改善', { target: '明显改善', actual: '已改善', weight: '10', points });
    return said(pointsMissing, { scored: scoredForm({}, [scoreOf(row, {}, extra)]) });
  };

  it('asks a person for a qualitative score that is blank', () => {
    expect(look('', { obstacle: 'qualitative' })).toEqual([
      {
        cell: 'G12',
        severity: 'warning',
        message: '“环境改善”的得分是空的：这是定性指标，请按达成、部分达成、未达成判断后填写得分。',
      },
    ]);
  });

  it('is silent where the run can fill the cell, a score stands, or another rule tells why', () => {
    expect(look('', { status: 'computed', points: decimal('10') })).toEqual([]);
    expect(look('9', { obstacle: 'qualitative' })).toEqual([]);
    expect(look('', { obstacle: 'actualMissing' })).toEqual([]);
    expect(look('', { obstacle: 'qualitative', status: 'notScored' })).toEqual([]);
  });

  it('tells that the execution points cannot be computed', () => {
    const row = money(7, '年度资金总额', { adjusted: '', actual: '3', weight: '10', points: '' });
    const execution = executionOf(row, { weight: '10' }, { obstacle: 'budgetMissing' });
    expect(said(pointsMissing, { scored: scoredForm({ funding: fundingOf([row]) }, [], execution) })).toEqual([
      {
        cell: 'H7',
        severity: 'warning',
        message: '“预算执行率”的得分是空的：预算数没有填写，执行率无法计算。',
      },
    ]);
  });
});

describe('points-outside-tier', () => {
  const look = (points: string) => {
    const row = indicator(12, '环境改善', { target: '明显改善', actual: '部分达成目标', weight: '10', points });
    const band = { from: decimal('6'), to: decimal('8'), toIncluded: false };
    return said(pointsOutsideTier, indicatorSubject(scoreOf(row, {}, { tier: 'partial', band })));
  };

  it.each([['6'], ['7.99'], ['']])('accepts %p for 部分达成', (points) => {
    expect(look(points)).toEqual([]);
  });

  it.each([['8'], ['5.99']])('refuses %s', (points) => {
    expect(look(points)).toEqual([
      {
        cell: 'G12',
        severity: 'error',
        message: `“环境改善”按“部分达成”得分应在 6 分至 8 分（不含）之间，表中填 ${points} 分。`,
      },
    ]);
  });
});

/** 30 + 50 points of indicators, 9.5 of execution. */
function whole(
  total: string,
  points: readonly [string, string, string],
  extra: Partial<Form> = {},
  computed: string | null = null,
) {
  const row = money(7, '年度资金总额', { weight: '10', points: points[2] });
  const scores = [
    scoreOf(indicator(12, '里程', { actual: '5', weight: '30', points: points[0] })),
    scoreOf(indicator(13, '户数', { actual: '5', weight: '60', points: points[1] })),
  ];
  return scoredForm(
    {
      funding: fundingOf([row]),
      total: { row: 20, label: '总分', weight: field('F21', '100'), enteredPoints: field('G21', total) },
      ...extra,
    },
    scores,
    executionOf(row, { weight: '10' }),
    totalOf(computed, null),
  );
}

describe('total-mismatch', () => {
  const look = (...given: Parameters<typeof whole>) => said(totalMismatch, { scored: whole(...given) });

  it('accepts the sum as it stands', () => {
    expect(look('89.5', ['30', '50', '9.5'])).toEqual([]);
    expect(look('89.51', ['30', '50', '9.5'])).toEqual([]);
    expect(look('', ['30', '50', '9.5'])).toEqual([]);
  });

  it('is no mismatch while a score is blank', () => {
    expect(look('89.5', ['30', '', '9.5'])).toEqual([]);
    expect(look('89.5', ['30', '50', ''])).toEqual([]);
  });

  it('is an error otherwise, with the sum as the fix', () => {
    expect(look('98', ['30', '50', '9.5'])).toEqual([
      {
        cell: 'G21',
        severity: 'error',
        message: '“总分”应为 89.5 分（各项得分之和），表中填 98 分。',
        fix: { G21: '89.5' },
      },
    ]);
  });

  it('offers no fix where the scores themselves will change', () => {
    expect(look('98', ['30', '50', '9.5'], {}, '87.5')[0]).not.toHaveProperty('fix');
  });

  it('takes a total in whole points for a hint', () => {
    expect(look('90', ['30', '50', '9.5'])).toMatchObject([
      { severity: 'hint', message: '“总分”按各项得分相加是 89.5 分，表中取整填 90 分。' },
    ]);
  });

  it('is silent where a part recalculates', () => {
    const recalculates = (cell: { row: number } | null) => cell?.row === 11;
    expect(said(totalMismatch, { scored: whole('98', ['30', '50', '9.5']) }, { recalculates })).toEqual([]);
  });

  it('leaves the execution points out where the total row counts the indicators only', () => {
    const total = { row: 20, label: '合计', weight: field('F21', '90'), enteredPoints: field('G21', '80') };
    expect(look('80', ['30', '50', '9.5'], { total })).toEqual([]);
  });

  it('compares 小计 rows with their own rows', () => {
    const subtotal = {
      level: 1 as const,
      label: '小计',
      row: 14,
      at: at('A15'),
      weight: NONE,
      enteredPoints: field('G15', '82'),
      rows: [11, 12],
    };
    expect(look('89.5', ['30', '50', '9.5'], { subtotals: [subtotal] })).toMatchObject([
      { cell: 'G15', severity: 'error', message: '“小计”应为 80 分（各项得分之和），表中填 82 分。' },
    ]);
  });
});

describe('grade-mismatch', () => {
  const look = (total: string, grade: string, computed: ReturnType<typeof totalOf> | null = null) => {
    const form: Partial<Form> = {
      total: { row: 20, label: '总分', weight: field('F21', '100'), enteredPoints: field('G21', total) },
      grade: field('B22', grade),
    };
    return said(gradeMismatch, { scored: scoredForm(form, [], null, computed) });
  };

  it.each([
    ['90', '优'],
    ['89.99', '良'],
    ['80', '良好'],
    ['60', '中'],
    ['59.9', '差'],
    ['', '优'],
    ['95', '优良中差'],
    ['95', ''],
  ])('accepts %p with %p', (total, grade) => {
    expect(look(total, grade)).toEqual([]);
  });

  it('is an error otherwise', () => {
    expect(look('89.5', '优')).toEqual([
      { cell: 'B22', severity: 'error', message: '总分 89.5 分对应的等级是“良”，表中填“优”。', fix: { B22: '良' } },
    ]);
    expect(look('89.5', '优秀')[0]?.fix).toEqual({ B22: '良好' });
  });

  it('offers no fix where the total itself will change, and is silent below 100 points', () => {
    expect(look('89.5', '中', totalOf('95', '优'))[0]).not.toHaveProperty('fix');
    expect(look('80', '优', totalOf(null, null, '90'))).toEqual([]);
  });
});
