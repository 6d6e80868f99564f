import { factsOf as workbookFacts } from '../../../../src/core/facts/facts';
import type { FactId } from '../../../../src/core/facts/ids';
import type { Profile } from '../../../../src/core/law/profile';
import type { IndicatorScore } from '../../../../src/core/scores/score';
import { only } from '../../forms/records/factLines';
import { ABSENT, profileWith, type Row } from '../build';
import { factsOf, rowOf } from './build';

/** 25, 40, 60 and 80 % by the end of April, June, August and October; the points of each are the county's. */

const LIMITS = { '4': '25', '6': '40', '8': '60', '10': '80' } as const;

const byDate = (reward: object): Profile => {
  const milestones = Object.entries(LIMITS).map(([month, atLeast]) => ({ month, atLeast, ...reward }));
  return profileWith({ quantitative: { byName: [{ name: '执行进度', kind: 'milestones', milestones }] } });
};
const FIVE_EACH = byDate({ points: '5' });

const ROW: Row = { name: '预算执行进度', weight: '20', more: { target: ABSENT, actual: ABSENT } };
const MONEY = { original: '1500', adjusted: '1600', actual: '1590' };

type Stated = Readonly<Partial<Record<FactId, string>>>;

const rates = (april: string, june: string, august: string, october: string): Stated => ({
  'rate.execution.m4': april,
  'rate.execution.m6': june,
  'rate.execution.m8': august,
  'rate.execution.m10': october,
});

const scored = (stated: Stated, profile = FIVE_EACH, row = ROW): IndicatorScore =>
  rowOf(row, { facts: factsOf(stated), money: MONEY, profile });

const pointsOf = (score: IndicatorScore): string | null => score.points?.toFixed(2) ?? null;

test.each<[string, Stated, string]>([
  ['all four', rates('26.3%', '41%', '66.5%', '88%'), '20.00'],
  ['each exactly at its bound', rates('25%', '40%', '60%', '80%'), '20.00'],
  ['June and August too late', rates('26.3%', '39.99%', '59%', '80.01%'), '10.00'],
  ['none', rates('0%', '10%', '20%', '30%'), '0.00'],
  ['percent without a sign, clear by their size', rates('26.3', '41', '66.5', '79'), '15.00'],
])('%s', (_name, stated, expected) => {
  const score = scored(stated);
  expect([pointsOf(score), score.status, score.method]).toEqual([expected, 'computed', 'by-name']);
});

test('shares of the weight: 12 × 0.25 for three of four; never above the weight', () => {
  const three = rates('26%', '41%', '59%', '88%');
  expect(pointsOf(scored(three, byDate({ share: '0.25' }), { ...ROW, weight: '12' }))).toBe('9.00');
  expect(pointsOf(scored(three, byDate({ points: '8' })))).toBe('20.00');
});

test('an amount is divided by the budget of the year: 399.9, 640, 960, 1280 of 1600', () => {
  const score = scored({
    'execution.spent.m4': '399.9万元',
    'execution.spent.m6': '640万元',
    'execution.spent.m8': '9600000元',
    'execution.spent.m10': '1280万元',
  });
  // 24.99 % is below 25 %
  expect(pointsOf(score)).toBe('15.00');
  expect(score.steps.slice(0, 4)).toEqual([
    '4月末累计支出 399.9 万元 ÷ 全年（调整后）预算数 1600 万元 = 24.99%（基础数据!B2、项目1!D5）',
    '4月末执行率 24.99%，低于 25%，得 0.00',
    '6月末累计支出 640 万元 ÷ 全年（调整后）预算数 1600 万元 = 40.00%（基础数据!B3、项目1!D5）',
    '6月末执行率 40.00%（≥40%） 对应得分 5.00',
  ]);
  expect(score.steps.at(-1)).toBe('各时点合计得 15.00');
});

test('a month that is not known leaves the row open, and is named', () => {
  const score = scored({ 'rate.execution.m4': '26.3%', 'rate.execution.m6': '41%', 'rate.execution.m10': '88%' });
  expect([score.points, score.status, score.obstacle]).toEqual([null, 'needsJudgement', 'noRatio']);
  expect(score.steps).toContain('基础数据没有8月末执行率，也没有8月末累计支出，请补充');
  expect(scored({}).points).toBeNull();
});

test('an amount without a budget, or with one of nothing, says so', () => {
  const spent = factsOf({ 'execution.spent.m4': '400万元' });
  const april = profileWith({
    quantitative: {
      byName: [{ name: '执行进度', kind: 'milestones', milestones: [{ month: '4', atLeast: '25', points: '5' }] }],
    },
  });
  expect(rowOf(ROW, { facts: spent, profile: april }).steps).toEqual(['没有全年（调整后）预算数，算不出4月末执行率']);
  const nothing = { original: '0', adjusted: '0', actual: '0' };
  const open = rowOf(ROW, { facts: spent, money: nothing, profile: april });
  expect([open.points, open.steps]).toEqual([null, ['全年（调整后）预算数为 0，不能作分母，4月末执行率无从计算']]);
});

test('0.263 without a sign may be a ratio or a percentage: a person says which', () => {
  const score = scored(rates('0.263', '41%', '66.5%', '88%'));
  expect(score.points).toBeNull();
  expect(score.steps[0]).toBe(
    '4月末执行率填的是 0.263，没有写百分号，分不清是百分数还是比值，请补上百分号（基础数据!B2）',
  );
  expect(pointsOf(scored(rates('0', '41%', '66.5%', '88%')))).toBe('15.00');
});

test('a stated rate is scored as stated; one that the amount contradicts is told', () => {
  const stated = rates('26%', '41%', '66.5%', '88%');
  const DOUBT = '填写的4月末执行率与按累计支出算得的不一致，已按填写的计分，请核对';
  const other = scored({ ...stated, 'execution.spent.m4': '320万元' });
  expect(pointsOf(other)).toBe('20.00');
  expect(other.steps).toContain(DOUBT);
  expect(scored({ ...stated, 'execution.spent.m4': '416万元' }).steps).not.toContain(DOUBT);
});

test('a score that a person gave is kept where a month is not known', () => {
  const score = scored({}, FIVE_EACH, { ...ROW, entered: '15' });
  expect([score.status, score.entered?.toFixed(0)]).toEqual(['kept', '15']);
});

test('a row that is the execution rate itself is scored by date where the county has it so', () => {
  const milestones = [{ month: '6', atLeast: '40', points: '8' }];
  const profile = profileWith({ quantitative: { byName: [{ name: '预算执行率', kind: 'milestones', milestones }] } });
  const row = { ...ROW, name: '预算执行率', weight: '10' };
  const late = scored({ 'rate.execution.m6': '39%' }, profile, row);
  expect([pointsOf(late), late.method]).toEqual(['0.00', 'by-name']);
  expect(pointsOf(scored({ 'rate.execution.m6': '40%' }, profile, row))).toBe('8.00');
  expect(scored({}, profile, row).points).toBeNull();
});

test('from the sheet of base data to the points', () => {
  const drawing = `
    部门整体支出基础数据表（单位：万元） | < | < | <
    编制人数 | 46 | 在职人数 | 46
    4月末执行率 | 26.30% | 截至6月底支出进度（%） | 38.5
    8月底累计支出 | 960 | 截至10月31日累计支出（元） | 12800000
  `;
  const score = rowOf(ROW, { facts: workbookFacts([only(drawing)]), money: MONEY, profile: FIVE_EACH });
  // 26.3 ≥ 25, 38.5 < 40, 960 ÷ 1600 = 60, 1280 ÷ 1600 = 80
  expect([pointsOf(score), score.status]).toEqual(['15.00', 'computed']);
});

test('from a table with a line for each month to the points, and with one month missing to none', () => {
  const table = (june: string): string => `
    预算执行进度 | < | < | <
    单位：万元 | < | < | <
    时间 | 预算数 | 累计支出 | 执行率
    4月末 | 1600 | 420 | 26.25%
    ${june}
    截至8月底 | 1600 | 960 | 60%
    10月 | 1600 | 1264 | 79%
  `;
  const scoredBy = (june: string): IndicatorScore =>
    rowOf(ROW, { facts: workbookFacts([only(table(june))]), money: MONEY, profile: FIVE_EACH });
  // 26.25 ≥ 25, 656 ÷ 1600 = 41 ≥ 40, 60 ≥ 60, 79 < 80
  expect(pointsOf(scoredBy('6月末 | 1600 | 656 |'))).toBe('15.00');
  const open = scoredBy('6月末 | 1600 | |');
  expect([open.points, open.status]).toEqual([null, 'needsJudgement']);
  expect(open.steps).toContain('基础数据没有6月末执行率，也没有6月末累计支出，请补充');
});
