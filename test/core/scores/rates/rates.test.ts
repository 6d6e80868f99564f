import fc from 'fast-check';
import { RATE_IDS } from '../../../../src/core/law/rateNames';
import { COMMON_INDICATORS } from '../../../../src/core/law/sources';
import { RATES, rateOfName } from '../../../../src/core/scores/rates';
import { ABSENT, profileWith } from '../build';
import { department, factsOf, percentOf, rateOf } from './build';

/** The report of a township: 56 posts, 53 people; 1617.5399 → 1759.62291 万元, 1672.699499 spent. */
const TOWNSHIP = { original: '1617.5399', adjusted: '1759.62291', actual: '1672.699499' };
const PEOPLE = factsOf({ 'headcount.authorised': '56人', 'headcount.actual': '53人' });

describe('the figures of a township', () => {
  test('53 of 56 posts: 94.64 %, with its cells', () => {
    const rate = rateOf({ facts: PEOPLE }, 'rate.headcountControl');
    expect(rate.ratio?.toFixed(8)).toBe('0.94642857');
    expect(rate.steps).toEqual(['在职人员数 53 人 ÷ 编制数 56 人 = 94.64%（基础数据!B3、基础数据!B2）']);
    expect(rate.missing).toBeNull();
  });

  test('spent of the adjusted budget: 95.06 %', () => {
    expect(percentOf({ money: TOWNSHIP }, 'rate.budgetExecution')).toBe('95.06');
    expect(percentOf({ money: TOWNSHIP }, 'rate.budgetCompletion')).toBe('95.06');
    expect(rateOf({ money: TOWNSHIP }, 'rate.budgetExecution').steps).toEqual([
      '1672.699499 ÷ 1759.62291 = 95.06%（项目1!F5、项目1!D5）',
    ]);
  });

  test('net change 8.78 %, worded as net and without exemptions', () => {
    const rate = rateOf({ money: TOWNSHIP }, 'rate.budgetAdjustment');
    expect(rate.ratio?.toFixed(8)).toBe('0.08783895');
    expect(rate.steps).toEqual([
      '年初到调整后净增 8.78%，未扣除政策性、上级交办等因素：（全年（调整后）预算数 1759.62291 万元 − 年初预算数 1617.5399 万元）÷ 1617.5399 = 8.78%（项目1!D5、项目1!B5）',
    ]);
  });

  test('with exempt amounts both rates stand: (142.08301 − 64.78301) ÷ 1617.5399 = 4.78 %', () => {
    const facts = factsOf({
      'adjustment.exempt.assigned': '8万元',
      'adjustment.exempt.policy': ['56万元', '0.78301万元'],
    });
    const given = { facts, money: TOWNSHIP };
    expect(percentOf(given, 'rate.budgetAdjustment')).toBe('8.78');
    expect(percentOf(given, 'rate.budgetAdjustment.afterExempt')).toBe('4.78');
    expect(rateOf(given, 'rate.budgetAdjustment.afterExempt').steps).toEqual([
      '扣除政策性变化 56.78301 万元、上级临时交办 8 万元后：（142.08301 − 64.78301）÷ 1617.5399 = 4.78%（项目1!D5、项目1!B5、基础数据!B3、基础数据!B4、基础数据!B2）',
    ]);
  });

  test('exempt amounts above the net change leave the rate open', () => {
    const facts = factsOf({ 'adjustment.exempt.policy': '200万元' });
    expect(percentOf({ facts, money: TOWNSHIP }, 'rate.budgetAdjustment.afterExempt')).toMatch('有增有减');
    expect(percentOf({ facts, money: TOWNSHIP }, 'rate.budgetAdjustment')).toBe('8.78');
  });

  test('a cut is worded as a cut', () => {
    const money = { original: '200', adjusted: '150', actual: '150' };
    expect(rateOf({ money }, 'rate.budgetAdjustment').ratio?.toFixed(2)).toBe('-0.25');
    expect(rateOf({ money }, 'rate.budgetAdjustment').steps[0]).toMatch(/^年初到调整后净减 25\.00%/);
  });
});

describe('vectors', () => {
  test.each<[string, Parameters<typeof percentOf>[0], Parameters<typeof percentOf>[1], string]>([
    ['338.31/329.77', { money: { adjusted: '329.77', actual: '338.31' } }, 'rate.budgetExecution', '102.59'],
    ['1268.72/1172.55', { money: { original: '1172.55', actual: '1268.72' } }, 'rate.budgetExecution', '108.20'],
    [
      '861.10 → 2030.12',
      { money: { original: '861.10', adjusted: '2030.12', actual: '2030.12' } },
      'rate.budgetAdjustment',
      '135.76',
    ],
    [
      '50/46',
      { facts: factsOf({ 'headcount.authorised': '46人', 'headcount.actual': '50人' }) },
      'rate.headcountControl',
      '108.70',
    ],
    [
      '193.42/85.76',
      { facts: factsOf({ 'operatingPublic.budget': '85.76万元', 'operatingPublic.final': '193.42万元' }) },
      'rate.operatingPublicControl',
      '225.54',
    ],
    [
      '238.93 → 251.89',
      { money: { original: '238.93', adjusted: '251.89', actual: '251.89' } },
      'rate.budgetAdjustment',
      '5.42',
    ],
    [
      '0 → 3.36',
      { money: { original: '0', adjusted: '3.36', actual: '3.36' } },
      'rate.budgetAdjustment',
      '年初预算数为 0，不能作分母，预算调整率无从计算',
    ],
  ])('%s', (_name, given, id, expected) => {
    expect(percentOf(given, id)).toBe(expected);
  });
});

describe('the other rates', () => {
  test.each<[string, Parameters<typeof factsOf>[0], Parameters<typeof percentOf>[1], string]>([
    // (8.7 − 9.6) ÷ 9.6 = −0.09375
    [
      'fewer public expenses',
      { 'threePublic.final': '8.7万元', 'threePublic.lastFinal': '9.6万元' },
      'rate.threePublicChange',
      '-9.38',
    ],
    [
      'the same in 元',
      { 'threePublic.final': '87000元', 'threePublic.lastFinal': '9.6万元' },
      'rate.threePublicChange',
      '-9.38',
    ],
    // 8.7 ÷ 9.2 = 0.945652…
    [
      'spent of what was budgeted',
      { 'threePublic.final': '8.7万元', 'threePublic.budget': '9.2万元' },
      'rate.threePublicControl',
      '94.57',
    ],
    // (1.6 − 2) ÷ 2
    [
      'receptions',
      { 'threePublic.reception.final': '1.6万元', 'threePublic.reception.lastFinal': '2万元' },
      'rate.receptionChange',
      '-20.00',
    ],
    // (7.1 − 7.6) ÷ 7.6 = −0.065789…
    [
      'vehicles',
      { 'threePublic.vehicles.final': '7.1万元', 'threePublic.vehicles.lastFinal': '7.6万元' },
      'rate.vehiclesChange',
      '-6.58',
    ],
    // 79.8 ÷ 86.5 = 0.922543…
    [
      'purchases',
      { 'procurement.final': '79.8万元', 'procurement.budget': '86.5万元' },
      'rate.procurementExecution',
      '92.25',
    ],
    // (86.923411 − 71.52) ÷ 71.52 = 0.215372…
    [
      'more left over',
      { 'carryOver.final': '86.923411万元', 'carryOver.lastFinal': '71.52万元' },
      'rate.carryOverChange',
      '21.54',
    ],
    [
      'nothing left the year before',
      { 'carryOver.final': '5万元', 'carryOver.lastFinal': '0万元' },
      'rate.carryOverChange',
      '上年末结转结余为 0，不能作分母，结转结余变动率无从计算',
    ],
    ['key projects', { 'keyProjects.budget': '90万元', 'project.budget': '120万元' }, 'rate.keyProjects', '75.00'],
    ['property in use', { 'assets.inUse': '475万元', 'assets.total': '500万元' }, 'rate.assetUse', '95.00'],
    ['progress in percent', { 'payment.actual': '72%', 'payment.planned': '80%' }, 'rate.paymentProgress', '90.00'],
    ['progress in money', { 'payment.actual': '72万元', 'payment.planned': '80万元' }, 'rate.paymentProgress', '90.00'],
    [
      'a building too large',
      { 'building.area.actual': '1100平方米', 'building.area.approved': '1000平方米' },
      'rate.buildingArea',
      '110.00',
    ],
    [
      'three public expenses 0 of 0',
      { 'threePublic.final': '0万元', 'threePublic.budget': '0万元' },
      'rate.threePublicControl',
      '三公经费预算数为 0，不能作分母，三公经费控制率无从计算',
    ],
    ['no posts', { 'headcount.actual': '53人' }, 'rate.headcountControl', '没有编制数，算不出在职人员控制率'],
    [
      'words for a number',
      { 'headcount.actual': '53人', 'headcount.authorised': '见附件' },
      'rate.headcountControl',
      '编制数（基础数据!B3）读不出数字，算不出在职人员控制率',
    ],
  ])('%s', (_name, lines, id, expected) => {
    expect(percentOf({ facts: factsOf(lines) }, id)).toBe(expected);
  });

  test('what is left over of the budget: 86.923411 ÷ 1759.62291 = 4.94 %, by what was spent 5.20 %', () => {
    const facts = factsOf({ 'carryOver.final': '86.923411万元' });
    expect(percentOf({ facts, money: TOWNSHIP }, 'rate.carryOver')).toBe('4.94');
    const profile = profileWith({ rates: { carryOverBase: 'final' } });
    expect(percentOf({ facts, money: TOWNSHIP, profile }, 'rate.carryOver')).toBe('5.20');
  });

  test('without a figure for it, budget less spending stands for what is left over, and it is said', () => {
    const rate = rateOf({ money: TOWNSHIP }, 'rate.carryOver');
    expect(rate.ratio?.toFixed(4)).toBe('0.0494');
    expect(rate.assumptions).toEqual(['没有填结转结余，以全年预算数减执行数计算']);
  });

  test('a budget only in base data serves a department form without a money block', () => {
    const facts = factsOf({ 'total.originalBudget': '100万元', 'total.budget': '110万元', 'total.final': '99万元' });
    expect(percentOf({ facts }, 'rate.budgetAdjustment')).toBe('10.00');
    expect(percentOf({ facts }, 'rate.budgetCompletion')).toBe('90.00');
  });

  test('the money block goes before base data, and 元 is converted', () => {
    const facts = factsOf({ 'total.budget': '999万元', 'carryOver.final': '5万元' });
    const money = { adjusted: '1000000', actual: '950000' };
    expect(percentOf({ facts, money, form: { moneyUnit: '元' } }, 'rate.carryOver')).toBe('5.00');
  });

  test('amounts of two forms are divided only where both say their unit', () => {
    const facts = factsOf({ 'carryOver.final': '5万元' });
    const money = { adjusted: '1000000', actual: '950000' };
    const reason = '两处数字的单位没有写明，不能相除，算不出结转结余率';
    expect(percentOf({ facts, money, form: { moneyUnit: null } }, 'rate.carryOver')).toBe(reason);
    expect(percentOf({ facts: factsOf({ 'carryOver.final': '5' }), money }, 'rate.carryOver')).toBe(reason);
    expect(percentOf({ money, form: { moneyUnit: null } }, 'rate.budgetCompletion')).toBe('95.00');
    const exempt = factsOf({ 'adjustment.exempt.policy': '5' });
    expect(percentOf({ facts: exempt, money: TOWNSHIP }, 'rate.budgetAdjustment.afterExempt')).toMatch('单位没有写明');
  });

  test('a change column beside the original budget makes the adjusted one', () => {
    expect(percentOf({ money: { original: '100', adjustment: '-12', actual: '88' } }, 'rate.budgetAdjustment')).toBe(
      '-12.00',
    );
  });

  test('a project form has no rates of a department', () => {
    expect(department({ facts: PEOPLE, form: { kind: 'project' } }).rates).toEqual([]);
  });

  test('spending replaces budgets only where it is said', () => {
    const facts = factsOf({ 'threePublic.budget': '9.2万元', 'threePublic.lastBudget': '10万元' });
    const rate = rateOf({ facts }, 'rate.threePublicChange');
    expect(rate.ratio?.toFixed(2)).toBe('-0.08');
    expect(rate.assumptions).toEqual(['没有决算数，按预算数计算']);
    const profile = profileWith({ rates: { threePublicChangeBy: 'budget' } });
    expect(rateOf({ facts, profile }, 'rate.threePublicChange').assumptions).toEqual([]);
  });

  test('a share is exact whatever the amounts: over ÷ under, times under, is over', () => {
    const cents = fc.integer({ min: 1, max: 10 ** 9 });
    fc.assert(
      fc.property(cents, cents, (over, under) => {
        const amount = (value: number): string => `${String(value)}元`;
        const facts = factsOf({ 'procurement.final': amount(over), 'procurement.budget': amount(under) });
        const ratio = rateOf({ facts }, 'rate.procurementExecution').ratio;
        return ratio !== null && ratio.times(String(under)).minus(String(over)).abs().lt('0.00000001');
      }),
      { numRuns: 60 },
    );
  });
});

describe('last year’s workbook', () => {
  const lastYear = factsOf({ 'threePublic.final': '9.6万元', 'carryOver.final': '71.52万元' });
  const now = factsOf({ 'threePublic.final': '8.7万元' });

  test('says what this year’s base data leave out of last year, told apart from this workbook’s cells', () => {
    const rate = rateOf({ facts: now, lastYear }, 'rate.threePublicChange');
    expect(rate.ratio?.toFixed(5)).toBe('-0.09375');
    expect(rate.steps).toEqual([
      '（三公经费决算数 8.7 万元 − 上年三公经费决算数 9.6 万元（上年文件 基础数据!B2））÷ 9.6 = -9.38%（基础数据!B2）',
    ]);
    expect(rate.cells).toHaveLength(1);
  });

  test('what this year’s base data say of last year goes first', () => {
    const facts = factsOf({ 'threePublic.final': '8.7万元', 'threePublic.lastFinal': '8.7万元' });
    expect(percentOf({ facts, lastYear }, 'rate.threePublicChange')).toBe('0.00');
  });

  test('never stands in for a figure of this year', () => {
    expect(percentOf({ lastYear }, 'rate.threePublicChange')).toMatch(/^没有三公经费决算数/);
    expect(percentOf({ lastYear }, 'rate.threePublicControl')).toMatch(/^没有三公经费决算数/);
  });
});

describe('the names of rates', () => {
  test.each([
    ['财政供养人员控制率', 'rate.headcountControl'],
    ['“三公经费”变动率', 'rate.threePublicChange'],
    ['2022年“三公经费”控制率（%）', 'rate.threePublicControl'],
    ['指标1：部门预算调整率', 'rate.budgetAdjustment'],
    ['公务用车购置和维护经费变动率', 'rate.vehiclesChange'],
    ['本单位结转结余率：', 'rate.carryOver'],
    ['支出实际完成率', 'rate.budgetCompletion'],
    ['在职人员控制率≤100%', 'rate.headcountControl'],
    ['“三公经费”变动率（≤0）', 'rate.threePublicChange'],
  ])('%s', (name, id) => {
    expect(rateOfName(name)?.id).toBe(id);
  });

  test.each(['项目完成率', '群众满意度', '户厕使用率', '安全隐患整改率', '资金结余', '预算执行率', '人员控制', ''])(
    '%s is none of them',
    (name) => {
      expect(rateOfName(name)).toBeNull();
    },
  );

  test('no name belongs to two, and a long text is no name', () => {
    const aliases = RATES.flatMap((rate) => rate.aliases);
    expect(new Set(aliases).size).toBe(aliases.length);
    expect(rateOfName(`${'很长'.repeat(5000)}控制率`)).toBeNull();
  });
});

describe('each definition', () => {
  test('has an id of the list, its own name among its aliases, a formula and a ground', () => {
    for (const rate of RATES) {
      expect(RATE_IDS).toContain(rate.id);
      expect(rate.aliases).toContain(rate.title);
      expect(rate.formula).toMatch('×100%');
    }
  });

  test('the frame is cited only for formulas that were seen in it', () => {
    const cited = RATES.filter(({ cites }) => cites[0].source === COMMON_INDICATORS).map(({ id }) => id);
    expect(cited.sort()).toEqual([
      'rate.budgetAdjustment',
      'rate.carryOver',
      'rate.carryOverChange',
      'rate.headcountControl',
      'rate.threePublicChange',
    ]);
  });
});

test('a cell that is not there is no amount', () => {
  const facts = new Map(factsOf({ 'headcount.authorised': '56人' }));
  const [line] = facts.get('headcount.authorised') ?? [];
  if (line === undefined) throw new Error('no line');
  facts.set('headcount.actual', [{ ...line, id: 'headcount.actual', field: ABSENT }]);
  expect(percentOf({ facts }, 'rate.headcountControl')).toBe('没有在职人员数，算不出在职人员控制率');
});
