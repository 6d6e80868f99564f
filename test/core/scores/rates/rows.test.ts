import type { NamedRule } from '../../../../src/core/law/profile';
import { builtinProfile } from '../../../../src/core/law/builtins';
import { BUILTIN_PROFILE } from '../../../../src/core/law/builtin';
import type { Profile } from '../../../../src/core/law/profile';
import { ABSENT, pointsOf, profileWith, type Row } from '../build';
import { department, factsOf, rowOf, type Department } from './build';

function builtin(id: string): Profile {
  const profile = builtinProfile(id);
  if (profile === null) throw new Error(id);
  return profile;
}

const HUNAN = builtin('hunan-index');
const FRAME = builtin('common-frame');

/** 50 people on 46 posts: 108.70 %. */
const OVER = factsOf({ 'headcount.authorised': '46人', 'headcount.actual': '50人' });
const PEOPLE = factsOf({ 'headcount.authorised': '56人', 'headcount.actual': '53人' });
/** A row of a scored index table: neither target nor actual. */
const asked = (name: string, weight: string, entered = ''): Row => ({
  name,
  weight,
  entered,
  more: { target: ABSENT, actual: ABSENT },
});
const TOWNSHIP = { original: '1617.5399', adjusted: '1759.62291', actual: '1672.699499' };

function given(row: Row, more: Department): (string | null)[] {
  const { points, status, method } = rowOf(row, more);
  return [points?.toFixed(2) ?? null, status, method];
}

describe('the scored index table of Hunan', () => {
  test.each<[string, Row, Department, string | null]>([
    ['5 − 8.70 × 0.5', asked('财政供养人员控制率', '5'), { facts: OVER }, '0.65'],
    ['94.64 % is full', asked('在职人员控制率', '5'), { facts: PEOPLE }, '5.00'],
    ['8.78 % is in the second band', asked('预算调整率', '3'), { money: TOWNSHIP }, '2.00'],
    ['no change at all', asked('预算调整率', '3'), { money: { ...TOWNSHIP, adjusted: '1617.5399' } }, '3.00'],
    ['5.42 %', asked('预算调整率', '3'), { money: { original: '238.93', adjusted: '251.89', actual: '1' } }, '2.00'],
    [
      'a cut of 12 % counts by its size',
      asked('预算调整率', '3'),
      { money: { original: '100', adjusted: '88', actual: '1' } },
      '1.00',
    ],
    ['exactly 30 %', asked('预算调整率', '3'), { money: { original: '100', adjusted: '130', actual: '1' } }, '0.50'],
    ['135.76 %', asked('预算调整率', '3'), { money: { original: '861.10', adjusted: '2030.12', actual: '1' } }, '0.00'],
    ['from nothing', asked('预算调整率', '3'), { money: { original: '0', adjusted: '3.36', actual: '1' } }, null],
    [
      'fewer public expenses',
      asked('“三公经费”变动率', '5'),
      { facts: factsOf({ 'threePublic.final': '8.7万元', 'threePublic.lastFinal': '9.6万元' }) },
      '5.00',
    ],
    // 104 ÷ 100: 4 points over, 8 − 4 × 0.5
    [
      '4 points more, weight 8',
      asked('三公经费变动率', '8'),
      { facts: factsOf({ 'threePublic.final': '104万元', 'threePublic.lastFinal': '100万元' }) },
      '6.00',
    ],
    [
      '103.5 % of the public expenses',
      asked('“三公经费”控制率', '6'),
      { facts: factsOf({ 'threePublic.final': '103.5万元', 'threePublic.budget': '100万元' }) },
      '2.50',
    ],
    [
      'receptions 5 points more',
      asked('公务招待费变动率', '2'),
      { facts: factsOf({ 'threePublic.reception.final': '105万元', 'threePublic.reception.lastFinal': '100万元' }) },
      '1.00',
    ],
    [
      '75 % for key projects',
      asked('重点支出安排率', '5'),
      { facts: factsOf({ 'keyProjects.budget': '75万元', 'project.budget': '100万元' }) },
      '3.00',
    ],
    [
      '59 % for key projects',
      asked('重点支出安排率', '5'),
      { facts: factsOf({ 'keyProjects.budget': '59万元', 'project.budget': '100万元' }) },
      '0.00',
    ],
    [
      'nothing left over',
      asked('资金结余', '3'),
      { facts: factsOf({ 'carryOver.final': '0万元' }), money: TOWNSHIP },
      '3.00',
    ],
    [
      'less left over than last year',
      asked('资金结余', '3'),
      { facts: factsOf({ 'carryOver.final': '5万元', 'carryOver.lastFinal': '6万元' }), money: TOWNSHIP },
      '2.00',
    ],
    [
      'more left over than last year',
      asked('结转结余', '3'),
      { facts: factsOf({ 'carryOver.final': '7万元', 'carryOver.lastFinal': '6万元' }), money: TOWNSHIP },
      '0.00',
    ],
    [
      'left over, last year unknown',
      asked('资金结余', '3'),
      { facts: factsOf({ 'carryOver.final': '7万元' }), money: TOWNSHIP },
      null,
    ],
    ['no posts known', asked('在职人员控制率', '5'), { facts: factsOf({ 'headcount.actual': '50人' }) }, null],
  ])('%s', (_name, row, more, expected) => {
    const [points, status, method] = given(row, { ...more, profile: HUNAN });
    expect(points).toBe(expected);
    expect(status).toBe(expected === null ? 'needsJudgement' : 'computed');
    if (expected !== null) expect(method).toBe('by-name');
  });

  test('the arithmetic is told from the cells to the points', () => {
    expect(rowOf(asked('财政供养人员控制率', '5'), { facts: OVER, profile: HUNAN }).steps).toEqual([
      '按基础数据算得在职人员控制率 108.7%',
      '在职人员数 50 人 ÷ 编制数 46 人 = 108.70%（基础数据!B3、基础数据!B2）',
      '5 − 0.5 × 8.7 = 0.65',
    ]);
  });

  test('why a rate is not known stands in the steps', () => {
    const { steps } = rowOf(asked('在职人员控制率', '5'), {
      profile: HUNAN,
      facts: factsOf({ 'headcount.actual': '50人' }),
    });
    expect(steps[0]).toBe('没有编制数，算不出在职人员控制率');
  });

  test('a county may count whole points only: 5 − 8 × 0.5 = 1', () => {
    const rule = { kind: 'deduct', better: 'lower', threshold: '100', per: '1', minus: '0.5', count: 'whole' };
    const profile = profileWith({ quantitative: { byName: [{ name: '在职人员控制率', ...rule }] } });
    expect(given(asked('财政供养人员控制率', '5'), { facts: OVER, profile })[0]).toBe('1.00');
  });

  test('a checklist is a person’s: her score is kept, and one that no items make is asked about', () => {
    const open = rowOf(asked('管理制度健全性', '3'), { profile: HUNAN });
    expect([open.status, open.obstacle, open.method]).toEqual(['needsJudgement', 'byStandard', 'by-name']);
    expect(open.steps[0]).toMatch(/^逐项检查计分：.*（1 分）；.*（1 分）；.*（1 分），请判断得分$/);
    const kept = rowOf(asked('管理制度健全性', '3', '2'), { profile: HUNAN });
    expect([kept.status, kept.hints]).toEqual(['kept', []]);
    const odd = rowOf(asked('管理制度健全性', '3', '2.5'), { profile: HUNAN });
    expect(odd.hints).toEqual(['填报得分 2.50 不是各检查项分值之和，请核对']);
  });

  test('violations: a count in the actual is scored, without one a person decides', () => {
    const counted: Row = { name: '资金使用合规性', weight: '3', target: null, actual: '2' };
    expect(given(counted, { profile: HUNAN })).toEqual(['1.00', 'computed', 'by-name']);
    expect(given({ ...counted, actual: '5' }, { profile: HUNAN })[0]).toBe('0.00');
    expect(given(asked('资金使用合规性', '3'), { profile: HUNAN })[1]).toBe('needsJudgement');
    // 3 − 0.5 × 1
    expect(given({ name: '支付进度', weight: '3', target: null, actual: '1' }, { profile: HUNAN })[0]).toBe('2.50');
  });
});

describe('a typed rate without a target', () => {
  const typed = (actual: string, more: Department = {}): (string | null)[] =>
    given({ name: '在职人员控制率', weight: '5', actual, more: { target: ABSENT } }, { profile: HUNAN, ...more });

  test('in percent it is scored', () => {
    expect(typed('104%')[0]).toBe('3.00');
    expect(typed('104')[0]).toBe('3.00');
  });

  test('as a bare ratio it needs base data to tell what it is', () => {
    expect(typed('1.087')[1]).toBe('needsJudgement');
    expect(typed('1.087', { facts: OVER })[0]).toBe('0.65');
    expect(typed('0')[0]).toBe('5.00');
  });
});

describe('the frame of common indicators', () => {
  const spent = (final: string, budget: string): Department => ({
    profile: FRAME,
    facts: factsOf({ 'procurement.final': final, 'procurement.budget': budget }),
  });
  test.each<[string, Row, Department, string | null]>([
    ['94.64 % is full', asked('在职人员控制率', '5'), { profile: FRAME, facts: PEOPLE }, '5.00'],
    // 5 × 100 ÷ 108.70
    ['108.70 % by ratio', asked('在职人员控制率', '5'), { profile: FRAME, facts: OVER }, '4.60'],
    ['purchases on the spot', asked('政府采购执行率', '4'), spent('80万元', '80万元'), '4.00'],
    ['three quarters of the purchases', asked('政府采购执行率', '4'), spent('60万元', '80万元'), '3.00'],
    ['a quarter too many', asked('政府采购执行率', '4'), spent('100万元', '80万元'), '3.20'],
    ['an adjustment is for a person', asked('预算调整率', '4'), { profile: FRAME, money: TOWNSHIP }, null],
    [
      'no adjustment',
      asked('预算调整率', '4'),
      { profile: FRAME, money: { ...TOWNSHIP, adjusted: '1617.5399' } },
      '4.00',
    ],
    // 结余增加 21.54 % against a target of −30 %: nothing of the way was gone
    [
      'a target of its own below zero, missed altogether',
      { name: '结转结余变动率', target: '-30%', actual: '', weight: '10' },
      { profile: FRAME, facts: factsOf({ 'carryOver.final': '86.923411万元', 'carryOver.lastFinal': '71.52万元' }) },
      '0.00',
    ],
    // −20 % of −30 %: two thirds of 10
    [
      'a target of its own below zero, two thirds of the way',
      { name: '结转结余变动率', target: '-30%', actual: '', weight: '10' },
      { profile: FRAME, facts: factsOf({ 'carryOver.final': '80万元', 'carryOver.lastFinal': '100万元' }) },
      '6.67',
    ],
    // target 3 %, 8.78 %: missed, 10 × 3 ÷ 8.78
    [
      'a target of 3 % missed by 8.78 %',
      { name: '预算调整率', target: '≤3%', actual: '', weight: '10' },
      { profile: FRAME, money: TOWNSHIP },
      '3.42',
    ],
  ])('%s', (_name, row, more, expected) => {
    expect(given(row, more)[0]).toBe(expected);
  });
});

describe('rows of a form with targets and actuals, under the default rules', () => {
  const row = (actual: string | null): Row => ({ name: '在职人员控制率', target: '≤100%', actual, weight: '5' });

  test('a blank actual is worked out from base data, and that is said', () => {
    const score = rowOf(row(''), { facts: OVER });
    // 5 × 100 ÷ 108.70
    expect([score.points?.toFixed(2), score.status]).toEqual(['4.60', 'computed']);
    expect(score.assumptions).toEqual(['完成值未填，按基础数据算得在职人员控制率 108.7% 计分']);
    expect(score.indicator.actual.state).toBe('blank');
  });

  test('a typed actual is scored as typed; one that differs is told', () => {
    expect(rowOf(row('108.7%'), { facts: OVER }).steps).toEqual(['5 × 100 ÷ 108.7 = 4.60']);
    const wrong = rowOf(row('95%'), { facts: OVER });
    expect(wrong.points?.toFixed(2)).toBe('5.00');
    expect(wrong.steps[0]).toBe('填写的在职人员控制率为 95%，按基础数据算得 108.7%，请核对');
  });

  test('a county may have the computed rate scored instead', () => {
    const profile = profileWith({ rates: { typedActual: 'computed' } });
    expect(given(row('95%'), { facts: OVER, profile })[0]).toBe('4.60');
  });

  test('a bare ratio beside a target in percent stays unreadable, as on any other row', () => {
    expect(rowOf(row('0.9464'), { facts: PEOPLE }).obstacle).toBe('percentAmbiguous');
  });

  test('a printed ratio, and one with fewer decimals, agree', () => {
    expect(rowOf(row('1.087'), { facts: OVER }).steps.join()).not.toMatch('请核对');
    expect(rowOf(row('109%'), { facts: OVER }).steps.join()).not.toMatch('请核对');
  });

  test('without base data nothing changes', () => {
    expect(rowOf(row(''), {}).obstacle).toBe('actualMissing');
    expect(rowOf({ name: '群众满意度', target: '≥90%', actual: '', weight: '5' }, { facts: OVER }).obstacle).toBe(
      'actualMissing',
    );
  });

  test('a target in money is another matter', () => {
    expect(rowOf({ name: '三公经费变动率', target: '≤5万元', actual: '', weight: '5' }, { facts: OVER }).obstacle).toBe(
      'actualMissing',
    );
  });

  test('words that state a rule stay words where no rule of the profile serves', () => {
    const standard: Row = { name: '在职人员控制率', target: '按编制控制', actual: '', weight: '5', entered: '5' };
    const kept = rowOf(standard, { facts: OVER });
    expect([kept.status, kept.obstacle, kept.assumptions]).toEqual(['kept', 'actualMissing', []]);
    expect(kept.steps.slice(0, 2)).toEqual([
      '按基础数据算得在职人员控制率 108.7%',
      '在职人员数 50 人 ÷ 编制数 46 人 = 108.70%（基础数据!B3、基础数据!B2）',
    ]);
    expect(given(standard, { facts: OVER, profile: HUNAN })[0]).toBe('0.65');
  });

  test('exempt amounts are taken off unless the county says otherwise', () => {
    const facts = factsOf({ 'adjustment.exempt.policy': '64.78301万元' });
    const target: Row = { name: '预算调整率', target: '≤5%', actual: '', weight: '10' };
    expect(given(target, { facts, money: TOWNSHIP })[0]).toBe('10.00'); // 4.78 %
    const profile = profileWith({ rates: { adjustmentExempt: 'ignore' } });
    expect(given(target, { facts, money: TOWNSHIP, profile })[0]).toBe('5.69'); // 10 × 5 ÷ 8.78
  });
});

describe('every rule shape for one name', () => {
  const byName = (rule: Omit<NamedRule & Record<string, unknown>, 'name'>): Profile =>
    profileWith({ quantitative: { byName: [{ name: '预算调整率', ...rule }] } });

  test('10 × (1 − 10 × 8.78 %) = 1.22; nothing above 10 %', () => {
    const profile = byName({ kind: 'slope', factor: '10', zeroAbove: '10' } as never);
    expect(given(asked('编制准确', '10'), { money: TOWNSHIP, profile })[0]).toBeNull();
    expect(given(asked('预算调整率', '10'), { money: TOWNSHIP, profile })[0]).toBe('1.22');
    const money = { original: '100', adjusted: '110.01', actual: '1' };
    expect(given(asked('预算调整率', '10'), { money, profile })[0]).toBe('0.00');
    expect(rowOf(asked('预算调整率', '10'), { money: TOWNSHIP, profile }).steps.at(-1)).toBe(
      '10 ×（1 − 10 × 8.78%）= 1.22',
    );
  });

  test('a row of another name is tied to the rate it is scored by', () => {
    const rule = { name: '编制准确', kind: 'slope', rate: 'rate.budgetAdjustment', factor: '10', zeroAbove: '10' };
    const profile = profileWith({ quantitative: { byName: [rule] } });
    const score = rowOf(asked('编制准确', '10'), { money: TOWNSHIP, profile });
    expect(score.points?.toFixed(2)).toBe('1.22');
    expect(score.steps[0]).toMatch(/^年初到调整后净增 8\.78%/);
    expect(given(asked('编制准确', '10'), { profile })[0]).toBeNull();
    expect(
      given(
        { name: '编制准确', weight: '10', actual: '5%', more: { target: ABSENT } },
        { money: TOWNSHIP, profile },
      )[0],
    ).toBe('5.00');
  });

  test('bands give a share of the weight or points, never above the weight', () => {
    const bands = (reward: object): Profile =>
      byName({ kind: 'bands', better: 'lower', bands: [{ bound: '10', ...reward }] } as never);
    expect(given(asked('预算调整率', '6'), { money: TOWNSHIP, profile: bands({ share: '0.5' }) })[0]).toBe('3.00');
    expect(given(asked('预算调整率', '6'), { money: TOWNSHIP, profile: bands({ points: '2' }) })[0]).toBe('2.00');
    expect(given(asked('预算调整率', '6'), { money: TOWNSHIP, profile: bands({ points: '8' }) })[0]).toBe('6.00');
  });

  test('situations: the first that holds, by at least and at most', () => {
    const profile = byName({
      kind: 'situations',
      situations: [
        { rate: 'rate.budgetExecution', is: 'atLeast', bound: '98', share: '1' },
        { rate: 'rate.budgetAdjustment', is: 'atMost', bound: '10', share: '0.6' },
      ],
    } as never);
    const score = rowOf(asked('预算调整率', '5'), { money: TOWNSHIP, profile });
    expect(score.points?.toFixed(2)).toBe('3.00');
    expect(score.steps.at(-1)).toBe('预算调整率 8.78%（≤10%） 对应得分比例 0.6，5 × 0.6 = 3.00');
  });
});

test('a project form is scored as before, whatever base data say', () => {
  const row: Row = { name: '在职人员控制率', target: '≤100%', actual: '', weight: '5' };
  expect(department({ rows: [row], facts: OVER, form: { kind: 'project' } }).indicators[0]?.obstacle).toBe(
    'actualMissing',
  );
  expect(pointsOf({ ...row, actual: '90%' }, BUILTIN_PROFILE)).toBe('5.00');
});
