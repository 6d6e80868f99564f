import { recognise } from '../../../src/core/forms/recognise';
import { paper } from './paper';
import { money, only, where } from './readOne';

/** Money over one row of amounts, with its sources beside the total. */

const TABLE = `
  一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 备注
  产出指标 | 数量指标 | 修路 | 5公里 | 5公里 | 90 | 90 |
`;

it('takes the total of the sources for the budget where they stand in the heading row', () => {
  const form = only(`
    2022年度项目绩效自评表 | < | < | < | < | < | < | <
    项目资金（万元） | 资金总额 | 财政拨款 | 其他资金 | 实际支出 | 执行率 | 分值 | 得分
    ^ | 40 | 40 | 0 | 38 | 95% | 10 | 9.5
    ${TABLE}
  `);
  expect(money(form)).toEqual([[null, 'B3', 'E3', 'F3', 'G3', 'H3']]);
});

it('reads the totals where the sources are repeated behind what was spent, in one row or in two', () => {
  const one = only(`
    2022年度财政专项资金绩效自评表 | < | < | < | < | < | < | <
    资金安排 | 资金总额（万元） | 财政资金 | 自筹资金 | 实际支出（万元） | 财政资金 | 自筹资金 | 执行率
    ^ | 12 | 10 | 2 | 11.4 | 10 | 1.4 | 95%
    ${TABLE}
  `);
  const two = only(`
    2021年度市级预算项目绩效自评表 | < | < | < | < | < | < | <
    预算执行情况（万元） | 预算安排 | < | 实际支出 | < | < | 执行率 | 得分
    ^ | 资金总额 | 财政资金 | 资金总额 | 财政资金 | 自筹资金 | ^ | ^
    ^ | 1000 | 800 | 950 | 760 | 190 | 95% | 9.5
    ${TABLE}
  `);
  expect([money(one), money(two)]).toEqual([
    [[null, 'B3', 'E3', 'H3', null, null]],
    [[null, 'B4', 'D4', 'G4', null, 'H4']],
  ]);
});

it('reads rate, points and what came in of amounts beside their labels', () => {
  const form = only(`
    部门预算项目绩效自评表（2023年度） | < | < | < | < | < | < | <
    预算安排情况（调整后） | < | 资金到位情况 | < | 资金执行情况 | < | 预算执行进度 | 得分
    预算数： | 120 | 到位数： | 118 | 执行数： | 114 | 95% | 9.5
    其中：财政资金 | 120 | 其中：财政资金 | 118 | 其中：财政资金 | 114 | |
    年度预期目标 | < | < | 具体完成情况 | < | < | 总体完成率 | <
    整治6个村 | < | < | 全部完成 | < | < | 100% | <
    ${TABLE}
  `);
  expect(money(form)).toEqual([[null, 'B3', 'F3', 'G3', null, 'H3']]);
  expect(where(form.funding?.rows[0]?.received)).toBe('D3');
});

it('does not take a figure of the row below for the score of a labelled one', () => {
  const form = only(`
    2021年度财政支出项目绩效自评表 | < | < | < | < | < | < | <
    自评时间 | 3月 | 联系电话 | | 自评得分 | 98 | < | <
    年度预算数（元） | 1200 | 全年执行数（元） | 1140 | 5 | < | < | <
    ${TABLE}
  `);
  expect(money(form)).toEqual([[null, 'B3', 'D3', null, null, null]]);
});

it('names money glued into one cell, and reads 全年预算合计 and 全年支出合计', () => {
  const glued = paper(
    '表',
    `
    2022年度项目支出绩效自评表 | < | < | < | < | < | < | <
    项目名称 | 救助 | < | < | < | < | < | <
    资金情况 | 预算数：100万元，执行数：95万元，执行率95% | < | < | < | < | < | <
    ${TABLE}
  `,
  );
  expect(recognise([glued]).unrecognised).toEqual([
    { sheet: '表', at: { sheet: '表', row: 2, col: 1 }, missing: [], what: 'money' },
  ]);
  const summed = only(`
    项目支出绩效自评表（2023年度） | < | < | < | < | < | < | <
    项目预算资金（万元） | 预算资金 | 年初安排 | 年中追加 | 全年预算合计 | 全年支出合计 | 分值 | 自评得分
    ^ | 资金合计 | 20 | 5 | 25 | 25 | 10 | 10
    ${TABLE}
  `);
  expect(money(summed)).toEqual([['C3', 'E3', 'F3', null, 'G3', 'H3']]);
});
