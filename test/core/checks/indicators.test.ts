import { actualMissing } from '../../../src/core/checks/actualMissing';
import { formulaError } from '../../../src/core/checks/formulaError';
import { numberUnreadable } from '../../../src/core/checks/numberUnreadable';
import { overfulfilmentUnexplained } from '../../../src/core/checks/overfulfilmentUnexplained';
import { readingAssumed } from '../../../src/core/checks/readingAssumed';
import { shortfallUnexplained } from '../../../src/core/checks/shortfallUnexplained';
import { targetMissing } from '../../../src/core/checks/targetMissing';
import { unitMismatch } from '../../../src/core/checks/unitMismatch';
import type { Form, FormText } from '../../../src/core/model';
import type { IndicatorScore } from '../../../src/core/scores/score';
import { field, fundingOf, indicator, indicatorSubject, money, scoredForm, scoreOf } from './build';
import { said } from './troubles';

type Cells = Parameters<typeof indicator>[2];

describe('target-missing and actual-missing', () => {
  const subject = (cells: Cells, form: Partial<Form> = {}, extra: Partial<IndicatorScore> = {}) =>
    indicatorSubject(scoreOf(indicator(12, '修路里程', cells), {}, extra), form);

  it('accept filled cells, a target of 0 and rows without weight', () => {
    const filled = subject({ target: '0', actual: '0', weight: '10' });
    expect([...said(targetMissing, filled), ...said(actualMissing, filled)]).toEqual([]);
    const light = subject({ target: '', actual: '' });
    expect([...said(targetMissing, light), ...said(actualMissing, light)]).toEqual([]);
  });

  it.each([[''], ['—'], ['/']])('are errors at the cell that says %p', (content) => {
    expect(said(targetMissing, subject({ target: content, actual: '5', weight: '10' }))).toEqual([
      { cell: 'D12', severity: 'error', message: '“修路里程”没有填写指标值。' },
    ]);
    expect(said(actualMissing, subject({ target: '5', actual: content, weight: '10' }))).toEqual([
      { cell: 'E12', severity: 'error', message: '“修路里程”没有填写完成值。' },
    ]);
  });

  it('are silent without such a column, in a target table and for rows that do not apply', () => {
    expect(said(targetMissing, subject({ target: null, weight: '10' }))).toEqual([]);
    expect(said(actualMissing, subject({ actual: '', weight: '10' }, { kind: 'targets' }))).toEqual([]);
    const skipped = subject(
      { actual: '/', weight: '10' },
      {},
      { status: 'notScored', notScoredBecause: 'notApplicable' },
    );
    expect(said(actualMissing, skipped)).toEqual([]);
  });

  it('warn in a form without weights', () => {
    const form = { hasWeights: false };
    expect(said(actualMissing, subject({ target: '5', actual: '', weight: null }, form))).toMatchObject([
      { severity: 'warning' },
    ]);
  });
});

describe('unit-mismatch', () => {
  const look = (target: string, actual: string) =>
    said(unitMismatch, indicatorSubject(scoreOf(indicator(12, '受益对象', { target, actual, weight: '10' }))));

  it.each([
    ['100户', '100户'],
    ['100户', '100'],
    ['5公里', '5km'],
    ['30万元', '300000元'],
  ])('accepts %s and %s', (target, actual) => {
    expect(look(target, actual)).toEqual([]);
  });

  it('warns at the actual', () => {
    expect(look('100户', '300人')).toEqual([
      {
        cell: 'E12',
        severity: 'warning',
        message: '“受益对象”的指标值以“户”为单位，完成值以“人”为单位，不能直接比较，请统一单位。',
      },
    ]);
  });
});

const block = (text: string): FormText => ({ role: 'reasonForAll', heading: '偏差原因分析', text: field('B30', text) });

describe('shortfall-unexplained', () => {
  const look = (reason: string | null, met: boolean | null = false, form: Partial<Form> = {}) => {
    const cells = { target: '≥50户', actual: '45户', weight: '8', points: '7.2', reason };
    const row = indicator(12, '指标1：改造户数', cells);
    return said(shortfallUnexplained, indicatorSubject(scoreOf(row, { points: '7.2' }, { met }), form));
  };

  it('accepts a reason, a met target and one that cannot be told', () => {
    expect(look('材料供应推迟，已补建')).toEqual([]);
    expect(look('', true)).toEqual([]);
    expect(look('', null)).toEqual([]);
  });

  it.each([[''], ['无'], ['0'], ['/'], ['—'], ['无。']])('is an error at the reason cell that says %p', (reason) => {
    expect(look(reason)).toEqual([
      {
        cell: 'H12',
        severity: 'error',
        message: '“改造户数”指标值 ≥50户，完成 45户，没有达到目标，请填写原因和改进措施。',
      },
    ]);
  });

  it('is a hint at the points where the form has no reason cell', () => {
    expect(look(null, false, { hasReasonColumn: false })).toEqual([
      {
        cell: 'G12',
        severity: 'hint',
        message: '“改造户数”指标值 ≥50户，完成 45户，没有达到目标，请在自评报告中说明原因和改进措施。',
      },
    ]);
  });

  it('lets one block of the form serve the rows it names', () => {
    expect(look('', false, { texts: [block('改造户数未完成是因为农户外出')] })).toEqual([]);
    expect(look('', false, { texts: [block('道路工程因雨停工')] })).toHaveLength(1);
    expect(look(null, false, { hasReasonColumn: false, texts: [block('道路工程因雨停工')] })).toEqual([]);
    expect(look(null, false, { hasReasonColumn: false, texts: [block('')] })).toMatchObject([
      { cell: 'B30', severity: 'error' },
    ]);
  });
});

describe('overfulfilment-unexplained', () => {
  const look = (overFulfilled: boolean, reason = '') => {
    const row = indicator(12, '培训人次', { target: '≥2000人次', actual: '3061人次', weight: '10', reason });
    return said(overfulfilmentUnexplained, indicatorSubject(scoreOf(row, { ratio: '1.5305' }, { overFulfilled })));
  };

  it('asks for a reason where the target was far exceeded', () => {
    expect(look(true)).toEqual([
      {
        cell: 'H12',
        severity: 'warning',
        message: '“培训人次”指标值 ≥2000人次，完成 3061人次，完成率 153.05%，超出目标较多，请说明原因。',
      },
    ]);
  });

  it('is silent otherwise', () => {
    expect(look(false)).toEqual([]);
    expect(look(true, '上级新增培训任务')).toEqual([]);
  });
});

describe('number-unreadable', () => {
  const look = (cells: Cells, extra: Partial<IndicatorScore> = {}) =>
    said(numberUnreadable, { scored: scoredForm({}, [scoreOf(indicator(12, '满意度', cells), {}, extra)]) });

  it('accepts numbers, marks and blanks', () => {
    expect(look({ target: '≥95%', actual: '96%', weight: '10', points: '10' })).toEqual([]);
    expect(look({ target: '≥95%', actual: '', weight: '10', points: '—' })).toEqual([]);
  });

  it('offers the likelier reading of 0.95 beside a percentage, and names both', () => {
    expect(look({ target: '≥95%', actual: '0.95', weight: '10' }, { obstacle: 'percentAmbiguous' })).toEqual([
      {
        cell: 'E12',
        severity: 'warning',
        message: '“满意度”的完成值 0.95 可能是 95%，也可能是 0.95%，请改成其中一种写法。',
        fix: { E12: '95%' },
      },
    ]);
  });

  it('names both readings of 13302.53 beside 万元', () => {
    expect(look({ target: '≥1.6415万元', actual: '13302.53', weight: '10' }, { obstacle: 'scaleAmbiguous' })).toEqual([
      {
        cell: 'E12',
        severity: 'warning',
        message: '“满意度”的完成值 13302.53 没有写单位，可能是 13302.53元，也可能是 13302.53万元，请写明单位。',
      },
    ]);
  });

  it('warns at words where a number is needed', () => {
    expect(look({ target: '≤30万元', actual: '完成', weight: '10' }, { obstacle: 'unreadable' })).toEqual([
      {
        cell: 'E12',
        severity: 'warning',
        message: '“满意度”的指标值是 ≤30万元，完成值“完成”读不出数字，请填写实际完成的数。',
      },
    ]);
    expect(look({ target: '5', actual: '5', weight: '十分', points: '满分' })).toEqual([
      { cell: 'F12', severity: 'warning', message: '“满意度”的分值“十分”读不出数字，请只填数字。' },
      { cell: 'G12', severity: 'warning', message: '“满意度”的得分“满分”读不出数字，请只填数字。' },
    ]);
  });

  it('warns at an amount below 0, but not at a change of the budget', () => {
    const funding = fundingOf([money(7, '年度资金总额', { adjusted: '-5', adjustment: '-5' })]);
    expect(said(numberUnreadable, { scored: scoredForm({ funding }) })).toEqual([
      { cell: 'D7', severity: 'warning', message: '“年度资金总额”的全年预算数填了 -5，金额不能小于 0，请核对。' },
    ]);
  });

  it('warns at words in the money block', () => {
    const funding = fundingOf([money(7, '年度资金总额', { adjusted: '见附表', actual: '10' })]);
    expect(said(numberUnreadable, { scored: scoredForm({ funding }) })).toEqual([
      { cell: 'D7', severity: 'warning', message: '“年度资金总额”的全年预算数“见附表”读不出金额，请只填数字。' },
    ]);
  });
});

describe('formula-error', () => {
  const look = (points: ReturnType<typeof field>, recalculates = false) => {
    const rows = [12, 13].map((row) => scoreOf(indicator(row, '里程', { weight: '10' }, { enteredPoints: points })));
    return said(formulaError, { scored: scoredForm({}, rows) }, { recalculates: () => recalculates });
  };

  it('accepts a formula with a value', () => {
    expect(look(field('G12', '10', { hasFormula: true }))).toEqual([]);
  });

  it('tells an error value once per cell', () => {
    expect(look(field('G12', '#REF!', { hasFormula: true }))).toEqual([
      { cell: 'G12', severity: 'error', message: '单元格显示 #REF!，公式出错，请检查公式引用的内容。' },
    ]);
  });

  it('tells a formula that was never calculated, unless writing makes it recalculate', () => {
    const never = field('G12', '', { hasFormula: true });
    expect(look(never)).toEqual([
      {
        cell: 'G12',
        severity: 'error',
        message: '单元格的公式还没有计算结果，请用 Excel 或 WPS 打开、保存一次再检查。',
      },
    ]);
    expect(look(never, true)).toEqual([]);
  });
});

describe('reading-assumed', () => {
  const look = (extra: Partial<IndicatorScore>) =>
    said(readingAssumed, indicatorSubject(scoreOf(indicator(12, '修路里程', { target: '5公里' }), {}, extra)));

  it('joins what was assumed into one hint', () => {
    expect(look({ assumptions: ['未写符号，按不低于目标值判断'], hints: ['完成值是约数。'] })).toEqual([
      { cell: 'D12', severity: 'hint', message: '“修路里程”：未写符号，按不低于目标值判断；完成值是约数。' },
    ]);
  });

  it('is silent where nothing was', () => {
    expect(look({})).toEqual([]);
  });
});
