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
