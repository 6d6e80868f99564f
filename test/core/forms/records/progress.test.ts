import { wholeFigure } from '../../../../src/core/forms/records/unitLabels';
import { lines } from './factLines';

/** What was spent by the end of a month, as base data name it. */

test.each([
  ['4月末执行率', 'rate.execution.m4'],
  ['截至6月底支出进度', 'rate.execution.m6'],
  ['2. 截至2023年8月31日预算执行率（%）', 'rate.execution.m8'],
  ['十月底预算执行进度', 'rate.execution.m10'],
  ['6月末预算支出执行率', 'rate.execution.m6'],
  ['6月末预算完成率', 'rate.execution.m6'],
  ['8月底累计支出', 'execution.spent.m8'],
  ['截至10月末累计支出数（万元）', 'execution.spent.m10'],
  ['本年4月份底实际支出金额', 'execution.spent.m4'],
  ['截至2月28日累计支出', 'execution.spent.m2'],
])('%s', (label, id) => {
  expect(wholeFigure(label)).toBe(id);
});

test.each([
  '上年4月末执行率',
  '13月末执行率',
  '截至8月30日执行率',
  '1-7月执行数',
  '4月执行率',
  '6月末完成率',
  '6月底支出',
  '4月末三公经费执行率',
  '6月末在职人数',
])('%s is no such figure', (label) => {
  expect(wholeFigure(label) ?? '').not.toMatch('execution.');
});

test('side by side, each with its unit', () => {
  const drawing = `
    部门整体支出基础数据表（单位：万元） | < | < | <
    编制人数 | 46 | 在职人数 | 50
    4月末执行率 | 26.30% | 截至6月底支出进度 | 41
    8月底累计支出 | 960 | 截至10月末累计支出（元） | 12800000
  `;
  expect(lines(drawing)).toEqual([
    'headcount.authorised B2 46 人',
    'headcount.actual D2 50 人',
    'rate.execution.m4 B3 26.30% %',
    'rate.execution.m6 D3 41 -',
    'execution.spent.m8 B4 960 万元',
    'execution.spent.m10 D4 12800000 元',
  ]);
});

test('over a row of figures', () => {
  const drawing = `
    部门整体支出基础数据表（单位：万元） | < | < | <
    编制人数 | 46 | 在职人数 | 50
    4月末执行率 | 6月末执行率 | 8月末执行率 | 10月末执行率
    26.30% | 41% | 66.5% | 88%
  `;
  expect(lines(drawing).slice(2)).toEqual([
    'rate.execution.m4 A4 26.30% %',
    'rate.execution.m6 B4 41% %',
    'rate.execution.m8 C4 66.5% %',
    'rate.execution.m10 D4 88% %',
  ]);
});

/** A county that looks at April, June, September and December: one line for each, cumulative. */
const MONTHS = `
  部门整体支出基础数据表（2023年度） | < | < | <
  单位：万元 | < | < | <
  编制人数 | 46 | 在职人数 | 50
  时间 | 预算数 | 累计支出 | 执行率
  4月末 | 1600 | 420 | 26.25%
  截至6月底 | 1600 | 656 | 41%
  9月 | 1600 | 1120 | 70%
  2023年12月31日 | 1600 | 1590 | 99.38%
`;

const FOUR = [
  'execution.spent.m4 C5 420 万元',
  'rate.execution.m4 D5 26.25% %',
  'execution.spent.m6 C6 656 万元',
  'rate.execution.m6 D6 41% %',
  'execution.spent.m9 C7 1120 万元',
  'rate.execution.m9 D7 70% %',
  'execution.spent.m12 C8 1590 万元',
  'rate.execution.m12 D8 99.38% %',
];

const progressIn = (drawing: string): string[] => lines(drawing).filter((one) => one.includes('execution.'));

test('as lines, one for each month', () => {
  expect(progressIn(MONTHS)).toEqual(FOUR);
});

test.each<[string, string, readonly string[]]>([
  [
    'with a number before each line, in 元',
    `
    部门整体支出基础数据表 | < | < | < | <
    预算执行进度（元） | < | < | < | <
    序号 | 时间节点 | 预算数 | 累计支出数 | 累计执行率（%）
    1 | 四月末 | 16000000 | 4200000 | 26.25
    2 | 1-6月 | 16000000 | 6560000 | 41
    `,
    [
      'execution.spent.m4 D4 4200000 元',
      'rate.execution.m4 E4 26.25 %',
      'execution.spent.m6 D5 6560000 元',
      'rate.execution.m6 E5 41 %',
    ],
  ],
  [
    'under a section merged down, with its unit, without rates',
    `
    部门整体支出基础数据表 | < | < | <
    预算执行进度（万元） | 时点 | 预算数 | 累计支出
    ^ | 4月底 | 1600 | 420
    ^ | 6月底 | 1600 | 656
    `,
    ['execution.spent.m4 D3 420 万元', 'execution.spent.m6 D4 656 万元'],
  ],
  [
    'beside the spending of the month alone',
    `
    部门整体支出基础数据表（单位：万元） | < | < | < | <
    月份 | 当月支出 | 实际支出数 | 累计支出数 | 支出进度
    4月 | 120 | 110 | 420 | 26.25%
    6月 | 130 | 120 | 656 | 41%
    `,
    [
      'execution.spent.m4 D3 420 万元',
      'rate.execution.m4 E3 26.25% %',
      'execution.spent.m6 D4 656 万元',
      'rate.execution.m6 E4 41% %',
    ],
  ],
])('as lines %s', (_, drawing, expected) => {
  expect(progressIn(drawing)).toEqual(expected);
});

test.each<[title: string, from: string, to: string, leftOut: readonly string[]]>([
  ['a month that may be meant alone', '累计支出 |', '支出数 |', FOUR.slice(4, 6)],
  ['a line of another year', '9月 |', '2022年9月末 |', FOUR.slice(4, 6)],
  ['a table of the projects alone', '编制人数 | 46 | 在职人数 | 50', '项目支出执行进度 | < | < | <', FOUR],
  ['a cell that is blank', '656 |', ' |', []],
])('%s is not taken for what the unit had spent by then', (_, from, to, leftOut) => {
  const said = progressIn(`${MONTHS.replace(from, to)}在职人员 | 50 | 编制人数 | 46`);
  const expected = FOUR.map((one) => (to === ' |' ? one.replace('656 万元', '· 万元') : one));
  expect(said).toEqual(expected.filter((one) => !leftOut.includes(one)));
});
