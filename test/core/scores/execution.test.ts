import { planExecution } from '../../../src/core/scores';
import type { ExecutionScore } from '../../../src/core/scores/score';
import type { Profile } from '../../../src/core/law/profile';
import { indicator, profileWith, scoreMoney, type Money } from './build';

function score(rows: readonly Money[], profile?: Profile, more: Parameters<typeof scoreMoney>[2] = {}): ExecutionScore {
  const { execution } = scoreMoney(rows, profile, more);
  if (execution === null) throw new Error('no money block');
  return execution;
}

const full = (adjusted: string, actual: string, more: Partial<Money> = {}): Money => ({
  original: adjusted,
  adjusted,
  actual,
  weight: '10',
  entered: '',
  ...more,
});

describe('the execution rate', () => {
  test.each<[string, string, string, string, string]>([
    ['1672.699499 of 1759.62291', '1759.62291', '1672.699499', '95.06%', '9.51'],
    ['37.24 of 43.2', '43.2', '37.24', '86.20%', '8.62'],
    ['132.912 of 202.64', '202.64', '132.912', '65.59%', '6.56'],
    ['89.974 of 90', '90', '89.974', '99.97%', '10.00'],
    ['nothing spent', '90', '0', '0.00%', '0.00'],
    ['251.89 of 251.89', '251.89', '251.89', '100.00%', '10.00'],
  ])('%s', (_what, budget, spent, percent, points) => {
    const execution = score([full(budget, spent)]);
    expect(execution.points?.toFixed(2)).toBe(points);
    expect(execution.steps[0]).toBe(`${spent} ÷ ${budget} = ${percent}`);
    expect(execution.steps.at(-1)).toBe(`${percent} × 10 = ${points}`);
  });

  test('above 100 % the points are capped, or blocked where the profile says so', () => {
    const execution = score([full('329.77', '338.31')]);
    expect([execution.points?.toFixed(2), execution.rate?.toFixed(4)]).toEqual(['10.00', '1.0259']);
    const blocked = score([full('329.77', '338.31')], profileWith({ execution: { overBudget: 'block' } }));
    expect([blocked.points, blocked.obstacle, blocked.rate?.toFixed(4)]).toEqual([null, 'overBudget', '1.0259']);
  });

  test('above 100 % of an original budget: 1268.72 of 1172.55', () => {
    const execution = score([{ original: '1172.55', actual: '1268.72', weight: '10', entered: '' }], undefined, {
      block: { denominator: 'original' },
    });
    expect([execution.points?.toFixed(2), execution.rate?.toFixed(4)]).toEqual(['10.00', '1.0820']);
  });

  test('the adjustment rate: 238.93 to 251.89, and none from an original of 0', () => {
    expect(score([full('251.89', '251.89', { original: '238.93' })]).adjustmentRate?.toFixed(4)).toBe('0.0542');
    expect(score([full('3.36', '3.36', { original: '0' })]).adjustmentRate).toBeNull();
  });

  test('one budget column: the steps say so', () => {
    const execution = score([{ adjusted: '100', actual: '90', weight: '10' }]);
    expect(execution.steps).toContain('表中只有一列预算数，按该列计算');
    expect(score([full('100', '90')]).steps).not.toContain('表中只有一列预算数，按该列计算');
  });

  test('a change in a column of its own is added to the original budget', () => {
    const execution = score([{ original: '100', adjustment: '-20', actual: '60', weight: '10' }]);
    expect([execution.points?.toFixed(2), execution.adjustmentRate?.toFixed(2)]).toEqual(['7.50', '-0.20']);
    expect(execution.steps).toContain('调整后预算 = 100 + -20 = 80');
  });

  test('amounts with a unit of their own', () => {
    expect(score([full('50万元', '450000元')]).points?.toFixed(2)).toBe('9.00');
    expect(score([full('8,827,620.53', '8,827,620.53')]).points?.toFixed(2)).toBe('10.00');
  });
});

describe('which budget is the denominator', () => {
  const money: Money = { original: '80', adjusted: '100', received: '90', actual: '72', weight: '10' };
  test.each<['adjusted' | 'original' | 'received', string]>([
    ['adjusted', '7.20'],
    ['original', '9.00'],
    ['received', '8.00'],
  ])('%s by the county’s rule', (denominator, points) => {
    const execution = score([money], profileWith({ execution: { denominator } }));
    expect([execution.points?.toFixed(2), execution.denominator]).toEqual([points, denominator]);
  });

  test('a rule for a column the form does not have leaves the form’s own', () => {
    const execution = score([full('100', '72')], profileWith({ execution: { denominator: 'received' } }));
    expect([execution.points?.toFixed(2), execution.denominator]).toEqual(['7.20', 'adjusted']);
  });
});

describe('what keeps the rate from being computed', () => {
  test.each<[string, readonly Money[], ExecutionScore['obstacle']]>([
    ['budget 0 and spent 0', [full('0', '0')], 'budgetZero'],
    ['budget 0 and spent more', [full('0', '5')], 'budgetZero'],
    ['no budget', [full('', '5')], 'budgetMissing'],
    ['nothing about spending', [full('5', '')], 'actualMissing'],
    ['words', [full('5', '见附件')], 'unreadable'],
    ['a negative amount', [full('5', '-1')], 'unreadable'],
    ['a total of 0 above filled parts', [full('0', '0'), full('90', '89.974')], 'totalBlankAboveParts'],
    ['a blank total above filled parts', [full('', ''), full('90', '89.974')], 'totalBlankAboveParts'],
    ['spending missing in the total only', [full('90', ''), full('90', '89.974')], 'totalBlankAboveParts'],
  ])('%s', (_what, rows, obstacle) => {
    const execution = score(rows);
    expect([execution.obstacle, execution.rate, execution.points]).toEqual([obstacle, null, null]);
  });

  test('a total of 0 above parts of 0 is just a zero budget', () => {
    expect(score([full('0', '0'), full('0', '0')]).obstacle).toBe('budgetZero');
  });

  test('a zero budget by the county’s rule', () => {
    const zero = profileWith({ execution: { zeroBudget: 'zero' } });
    const whole = profileWith({ execution: { zeroBudget: 'full' } });
    expect(score([full('0', '0')], zero).points?.toFixed(2)).toBe('0.00');
    expect(score([full('0', '0')], whole).points?.toFixed(2)).toBe('10.00');
    expect(score([full('0', '5')], whole).points).toBeNull();
  });
});

describe('the weight', () => {
  const bare: Money = { adjusted: '100', actual: '90' };
  test('the total row’s own, else the label’s, else the profile’s where points are asked for', () => {
    expect(
      score([{ ...bare, weight: '15', entered: '' }], undefined, { block: { labelWeight: '20' } }).points?.toFixed(2),
    ).toBe('13.50');
    expect(score([{ ...bare, entered: '' }], undefined, { block: { labelWeight: '20' } }).points?.toFixed(2)).toBe(
      '18.00',
    );
    expect(score([{ ...bare, entered: '' }]).points?.toFixed(2)).toBe('9.00');
    expect([score([bare]).weight, score([bare]).points]).toEqual([null, null]);
    expect(score([bare]).rate?.toFixed(2)).toBe('0.90');
  });

  test('is never computed back from a score', () => {
    expect(score([{ ...bare, entered: '18' }]).weight?.toFixed()).toBe('10');
  });

  test('only the total row is scored', () => {
    const rows = [full('100', '90'), full('100', '90', { entered: '9' })];
    expect(score(rows).entered).toBeNull();
  });
});

describe('an entered score beside the computed one', () => {
  const entered = (points: string, actual = '95.0601'): ExecutionScore =>
    score([full('100', actual, { entered: points })]);

  test.each<[string, string, boolean]>([
    ['9.51', '95.0601', true],
    ['9.50', '95.0601', true],
    ['9.5', '95.0601', true],
    ['9.52', '95.0601', false],
    ['9', '95.0601', true],
    ['10', '95.0601', false],
    ['9', '86.2', true],
    ['8', '86.2', true],
    ['10', '99.97', true],
    ['9.99', '99.97', true],
  ])('%s for %s %% is right as printed: %s', (points, actual, isRight) => {
    expect(planExecution(entered(points, actual), 'all')?.eq(points)).toBe(isRight);
  });

  test('what stands after writing', () => {
    const plans = (points: string): (string | undefined)[] =>
      (['none', 'higher', 'all'] as const).map((policy) => planExecution(entered(points), policy)?.toFixed(2));
    expect(plans('9.8')).toEqual(['9.80', '9.51', '9.51']);
    expect(plans('9.2')).toEqual(['9.20', '9.20', '9.51']);
    expect(plans('9.5')).toEqual(['9.50', '9.50', '9.50']);
    expect(plans('')).toEqual(['9.51', '9.51', '9.51']);
  });
});

describe('the ways to score a rate', () => {
  test('steps as in one province: 100 % full, from 80 % seven tenths, from 60 % half, below nothing', () => {
    const bands = profileWith({ execution: { method: 'bands' } });
    const points = ['100', '99.99', '80', '79.99', '60', '59.99'].map((actual) =>
      score([full('100', actual)], bands).points?.toFixed(2),
    );
    expect(points).toEqual(['10.00', '7.00', '7.00', '5.00', '5.00', '0.00']);
  });

  test('minus points for each percent below the line', () => {
    const perPoint = profileWith({
      execution: { method: 'perPoint', perPoint: { fullFrom: '0.95', minus: '0.2', zeroBelow: '0.6' } },
    });
    const points = ['96', '95', '90', '60', '59.99'].map((actual) =>
      score([full('100', actual)], perPoint).points?.toFixed(2),
    );
    expect(points).toEqual(['10.00', '10.00', '9.00', '3.00', '0.00']);
  });

  test('rounding: 95.0601 % cut off gives 9.50, to one decimal 9.5, to whole points 10 is not full', () => {
    const with_ = (rounding: object): string | undefined =>
      score([full('100', '95.0601')], profileWith({ rounding })).points?.toFixed(2);
    expect(with_({ points: 'truncate' })).toBe('9.50');
    expect(with_({ pointDecimals: 1 })).toBe('9.50');
    expect(with_({ pointDecimals: 0 })).toBe('10.00');
    expect(with_({ rateDecimals: 0 })).toBe('9.50');
  });

  test('the printed arithmetic shows the rounding in force', () => {
    const execution = score([full('100', '95.0601')], profileWith({ rounding: { points: 'truncate' } }));
    expect(execution.steps.at(-1)).toBe('95.06% × 10 = 9.50');
  });
});

describe('the execution rate as a row of the indicator table', () => {
  const row = indicator({ name: '预算执行率', target: '100%', actual: '', weight: '10' });
  const rest = indicator({ name: '公厕', target: '≥10座', actual: '10座', weight: '90' }, 11);

  test('takes the money block’s rate and counts once', () => {
    const form = scoreMoney([full('100', '90')], undefined, { indicators: [row, rest] });
    expect(form.indicators[0]?.points?.toFixed(2)).toBe('9.00');
    expect(form.execution?.countedInTable).toBe(true);
    expect([form.total?.weight?.toFixed(), form.total?.points?.toFixed(2)]).toEqual(['100', '99.00']);
  });

  test('counts beside the execution points where only both make 100', () => {
    const less = indicator({ name: '公厕', target: '≥10座', actual: '10座', weight: '80' }, 11);
    const form = scoreMoney([full('100', '90')], undefined, { indicators: [row, less] });
    expect([form.total?.weight?.toFixed(), form.total?.points?.toFixed(2)]).toEqual(['100', '98.00']);
  });

  test('by its own figures where it has them', () => {
    const own = indicator({ name: '预算执行率', target: '≥90%', actual: '95%', weight: '10' });
    expect(scoreMoney([full('100', '95')], undefined, { indicators: [own] }).indicators[0]?.method).toBe('at-least');
  });
});
