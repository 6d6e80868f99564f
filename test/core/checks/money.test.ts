import { adjustmentUnexplained } from '../../../src/core/checks/adjustmentUnexplained';
import { budgetZero } from '../../../src/core/checks/budgetZero';
import { executionLowUnexplained } from '../../../src/core/checks/executionLowUnexplained';
import { executionPointsMismatch } from '../../../src/core/checks/executionPointsMismatch';
import { executionRateMismatch } from '../../../src/core/checks/executionRateMismatch';
import { spentOverBudget } from '../../../src/core/checks/spentOverBudget';
import { subRowScored } from '../../../src/core/checks/subRowScored';
import type { ExecutionScore } from '../../../src/core/scores/score';
import { executionOf, field, fundingSubject, money } from './build';
import { said } from './troubles';

describe('execution-rate-mismatch', () => {
  const subject = (rate: string, extra: Parameters<typeof field>[2] = {}) => {
    const row = money(7, '年度资金总额', {
      original: '1617.5399',
      adjusted: '1759.62291',
      actual: '1672.699499',
      rate,
    });
    const total = { ...row, enteredRate: field('G7', rate, extra) };
    return fundingSubject([total], executionOf(total, { rate: '0.950601137' }));
  };

  it.each([['95.06%'], ['95.06'], ['0.9506'], ['95%'], ['95.1%'], ['0.95'], ['']])(
    'accepts %s for 95.0601%',
    (rate) => {
      expect(said(executionRateMismatch, subject(rate))).toEqual([]);
    },
  );

  it('accepts a true percentage cell', () => {
    expect(said(executionRateMismatch, subject('0.950601137', { format: '0.00%' }))).toEqual([]);
  });

  it('names the budget that would give the printed rate, and offers the right one in the style of the cell', () => {
    expect(said(executionRateMismatch, subject('103.41%'))).toEqual([
      {
        cell: 'G7',
        severity: 'error',
        message:
          '年度资金总额的执行率应为 95.06%（1672.699499 万元 ÷ 1759.62291 万元），表中填 103.41%（该数是执行数除以年初预算数得出的）。',
        fix: { G7: '95.06%' },
      },
    ]);
    expect(said(executionRateMismatch, subject('0.98', { format: '0.00%' }))[0]?.fix).toEqual({ G7: '0.9506' });
    expect(said(executionRateMismatch, subject('98'))[0]?.fix).toEqual({ G7: '95.06' });
  });

  it('takes one unit in the last place for a hint', () => {
    expect(said(executionRateMismatch, subject('95.07%'))).toEqual([
      {
        cell: 'G7',
        severity: 'hint',
        message: '年度资金总额的执行率按四舍五入为 95.06%，表中填 95.07%，末位相差一个单位。',
        fix: { G7: '95.06%' },
      },
    ]);
  });

  it('offers no fix for a formula or a locked cell', () => {
    expect(said(executionRateMismatch, subject('98%', { hasFormula: true }))[0]).not.toHaveProperty('fix');
    expect(said(executionRateMismatch, subject('98%', { isLocked: true }))[0]).not.toHaveProperty('fix');
  });

  it('compares the other rows with their own amounts', () => {
    const total = money(7, '年度资金总额', { adjusted: '2.38', actual: '2.38', rate: '100' });
    const other = money(8, '其他资金', { adjusted: '1.8', actual: '1.8', rate: '0' });
    const found = said(executionRateMismatch, fundingSubject([total, other], executionOf(total, { rate: '1' })));
    expect(found.map(({ cell }) => cell)).toEqual(['G8']);
  });

  it('is silent where there is no budget', () => {
    const total = money(7, '年度资金总额', { adjusted: '0', actual: '0', rate: '100%' });
    expect(said(executionRateMismatch, fundingSubject([total], executionOf(total, {})))).toEqual([]);
  });
});

describe('execution-points-mismatch', () => {
  const subject = (points: string) => {
    const row = money(7, '年度资金总额', { adjusted: '100', actual: '85.25', weight: '10', points });
    return fundingSubject(
      [row],
      executionOf(row, { rate: '0.8525', weight: '10', points: '8.53', alsoRight: ['8.525', '8.52'] }),
    );
  };

  it.each([['8.53'], ['8.525'], ['8.52'], ['8.5'], ['']])('accepts %s for 8.525', (points) => {
    expect(said(executionPointsMismatch, subject(points))).toEqual([]);
  });

  it('is an error when more was entered', () => {
    expect(said(executionPointsMismatch, subject('9.5'))).toEqual([
      {
        cell: 'H7',
        severity: 'error',
        message: '执行率得分应为 8.53 分（85.25% × 10），表中填 9.5 分。',
        fix: { H7: '8.53' },
      },
    ]);
  });

  it('is a warning when less was entered', () => {
    expect(said(executionPointsMismatch, subject('8'))).toMatchObject([{ severity: 'hint' }]);
    expect(said(executionPointsMismatch, subject('7'))).toEqual([
      {
        cell: 'H7',
        severity: 'warning',
        message: '执行率得分应为 8.53 分（85.25% × 10），表中填 7 分。',
        fix: { H7: '8.53' },
      },
    ]);
  });

  it('takes whole numbers and one unit in the last place for hints', () => {
    expect(said(executionPointsMismatch, subject('9'))).toMatchObject([
      {
        severity: 'hint',
        message: '执行率得分精确到两位小数是 8.53 分（85.25% × 10），表中按整数填 9 分。',
      },
    ]);
    expect(said(executionPointsMismatch, subject('8.54'))).toMatchObject([
      { severity: 'hint', message: '执行率得分应为 8.53 分，表中填 8.54 分，末位相差一个单位。' },
    ]);
  });
});

describe('full execution points', () => {
  it('are never a matter of printing', () => {
    const row = money(7, '年度资金总额', { adjusted: '100', actual: '97', weight: '10', points: '10' });
    const execution = executionOf(row, { rate: '0.97', weight: '10', points: '9.7' });
    expect(said(executionPointsMismatch, fundingSubject([row], execution))).toMatchObject([{ severity: 'error' }]);
  });
});

describe('execution-low-unexplained', () => {
  const subject = (rate: string, reason: string | undefined, form = {}) => {
    const row = money(7, '年度资金总额', {
      adjusted: '100',
      actual: '65.6',
      rate: '65.6%',
      ...(reason === undefined ? {} : { reason }),
    });
    return fundingSubject([row], executionOf(row, { rate }), {}, form);
  };

  it('accepts 90 % and a reason', () => {
    expect(said(executionLowUnexplained, subject('0.9', ''))).toEqual([]);
    expect(said(executionLowUnexplained, subject('0.656', '工程款按合同于次年支付'))).toEqual([]);
  });

  it.each([[''], ['无'], ['0'], ['/'], ['—']])('warns at the reason cell that says %p', (reason) => {
    expect(said(executionLowUnexplained, subject('0.656', reason))).toEqual([
      { cell: 'I7', severity: 'warning', message: '预算执行率 65.60%，低于 90%，请在原因栏说明。' },
    ]);
  });

  it('is a hint at the rate where there is no reason cell', () => {
    expect(said(executionLowUnexplained, subject('0.656', undefined))).toEqual([
      { cell: 'G7', severity: 'hint', message: '预算执行率 65.60%，低于 90%，请在自评报告中说明原因。' },
    ]);
  });

  it('is content with a block of the form that speaks of it', () => {
    const texts = [{ role: 'problems', heading: '存在问题', text: field('B20', '项目资金支付较慢') } as const];
    expect(said(executionLowUnexplained, subject('0.656', '', { texts }))).toEqual([]);
  });
});

describe('adjustment-unexplained', () => {
  const subject = (adjustment: string | undefined, reason?: string) => {
    const row = money(7, '年度资金总额', {
      original: adjustment === undefined ? '0' : '861.1',
      adjusted: '2030.12',
      actual: '2030.12',
      ...(reason === undefined ? {} : { reason }),
    });
    return fundingSubject([row], executionOf(row, adjustment === undefined ? {} : { adjustment }));
  };

  it('warns from 10 % where there is a reason cell', () => {
    expect(said(adjustmentUnexplained, subject('0.0999', ''))).toEqual([]);
    expect(said(adjustmentUnexplained, subject('1.3576', '上级追加专项'))).toEqual([]);
    expect(said(adjustmentUnexplained, subject('1.3576', ''))).toEqual([
      {
        cell: 'I7',
        severity: 'warning',
        message: '年初到调整后预算净增 135.76%，请在原因栏说明；属于政策性调整、上级交办等情况的也请写明。',
      },
    ]);
  });

  it('hints from 30 % where there is none; a cut counts too', () => {
    expect(said(adjustmentUnexplained, subject('0.2'))).toEqual([]);
    expect(said(adjustmentUnexplained, subject('-0.3'))).toEqual([
      {
        cell: 'D7',
        severity: 'hint',
        message: '年初到调整后预算净减 30.00%，请在自评报告中说明原因；属于政策性调整、上级交办等情况的也请写明。',
      },
    ]);
  });

  it('asks for a reason where the year began with nothing', () => {
    expect(said(adjustmentUnexplained, subject(undefined, ''))).toEqual([
      { cell: 'I7', severity: 'warning', message: '年初预算数为 0，调整后预算数为 2030.12 万元，请在原因栏说明。' },
    ]);
  });
});

describe('spent-over-budget', () => {
  const subject = (budget: string, actual: string, denominator: ExecutionScore['denominator']) => {
    const row = money(7, '年度资金总额', { [denominator === 'original' ? 'original' : 'adjusted']: budget, actual });
    return fundingSubject([row], executionOf(row, {}, { denominator }));
  };

  it('accepts what the budget allows, to the decimals it is printed with', () => {
    expect(said(spentOverBudget, subject('202.64', '202.64', 'adjusted'))).toEqual([]);
    expect(said(spentOverBudget, subject('202.64', '202.643', 'adjusted'))).toEqual([]);
  });

  it('is an error over an adjusted budget', () => {
    expect(said(spentOverBudget, subject('329.77', '338.31', 'adjusted'))).toEqual([
      {
        cell: 'E7',
        severity: 'error',
        message: '全年执行数 338.31 万元大于全年预算数 329.77 万元，请核对金额，或补填追加的预算。',
      },
    ]);
  });

  it('is a hint over an original budget', () => {
    expect(said(spentOverBudget, subject('1172.55', '1268.72', 'original'))).toEqual([
      {
        cell: 'E7',
        severity: 'hint',
        message: '全年执行数 1268.72 万元大于年初预算数 1172.55 万元，年中追加的预算没有在表中体现。',
      },
    ]);
  });

  it('is an error where nothing was budgeted', () => {
    expect(said(spentOverBudget, subject('0', '3.36', 'original'))).toEqual([
      { cell: 'E7', severity: 'error', message: '年初预算数为 0，全年执行数却是 3.36 万元，请核对预算数。' },
    ]);
  });

  it('measures against the original budget with its change where there is no adjusted column', () => {
    const row = money(7, '年度资金总额', { original: '100', adjustment: '20', actual: '121' });
    expect(said(spentOverBudget, fundingSubject([row], executionOf(row, {})))).toEqual([
      {
        cell: 'E7',
        severity: 'error',
        message: '全年执行数 121 万元大于调整后预算数 120 万元，请核对金额，或补填追加的预算。',
      },
    ]);
  });
});

describe('budget-zero', () => {
  const subject = (adjusted: string, actual: string) => {
    const row = money(7, '年度资金总额', { adjusted, actual });
    return fundingSubject([row], executionOf(row, {}, { obstacle: 'budgetZero' }));
  };

  it('asks a person where nothing was budgeted and nothing spent', () => {
    expect(said(budgetZero, subject('0', '0'))).toEqual([
      { cell: 'D7', severity: 'warning', message: '全年预算数为 0，执行率无法计算，这一项得分要由您确定。' },
    ]);
  });

  it('is silent with a budget, and where money was spent without one', () => {
    expect(said(budgetZero, subject('10', '0'))).toEqual([]);
    expect(said(budgetZero, subject('0', '3'))).toEqual([]);
  });
});

describe('sub-row-scored', () => {
  const subject = (points: string) => {
    const total = money(7, '年度资金总额', { points: '10' });
    return fundingSubject(
      [total, money(8, '其中：财政拨款', { points }), money(9, '其他资金', { points })],
      executionOf(total, {}),
    );
  };

  it('hints once at points on the other rows', () => {
    expect(said(subRowScored, subject('10'))).toEqual([
      {
        cell: 'H8',
        severity: 'hint',
        message: '“财政拨款”、“其他资金”也填了得分；执行率只按资金总额一行计分，这些得分不计入总分。',
      },
    ]);
  });

  it.each([['—'], [''], ['0']])('is silent for %p', (points) => {
    expect(said(subRowScored, subject(points))).toEqual([]);
  });
});
