import { cellOf } from '../../../../src/core/a1';
import { recognise } from '../../../../src/core/forms/recognise';
import { paper } from '../paper';

/** Income beside expenditure under the row of money: amounts in the cells, beside their labels, or line by line. */

const head = `
  部门整体支出绩效自评表（2023年度） | < | < | < | < | < | <
  单位名称 | 某乡人民政府 | < | < | < | < | <
  年度预算申请（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 自评得分
  年度资金总额 | 861.10 | 2030.12 | 2030.12 | 10 | 100% | 10
`;
const table = `
  一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分
  产出指标 | 数量指标 | 村级换届 | 10个 | 10个 | 90 | 90
`;

function read(sides: string): string[] {
  const { forms } = recognise([paper('整体', head + sides + table)]);
  expect(forms).toHaveLength(1);
  expect(forms[0]?.funding?.rows.map(({ label }) => label)).toEqual(['年度资金总额']);
  expect(forms[0]?.indicators).toHaveLength(1);
  return (forms[0]?.facts ?? []).map(
    ({ id, field, unit }) => `${id} ${field.at ? cellOf(field.at) : '-'} ${field.text} ${unit ?? '-'}`,
  );
}

it('in the cells', () => {
  expect(
    read(`
      按收入性质分： | < | < | 按支出性质分： | < | < | <
      其中：  一般公共预算：1325.68 | < | < | 其中：基本支出：900.47万元 | < | < | <
      政府性基金拨款：118.82 | < | < | 项目支出：1,025.20 | < | < | <
      纳入专户管理的非税收入拨款： | < | < | | < | < | <
      其他资金：585.62 | < | < | | < | < | <
    `),
  ).toEqual([
    'income.generalBudget.amount A6 1325.68 万元',
    'basic.amount D6 900.47万元 万元',
    'income.governmentFund.amount A7 118.82 万元',
    'project.amount D7 1,025.20 万元',
    'income.other.amount A9 585.62 万元',
  ]);
});

it('beside their labels', () => {
  expect(
    read(`
      按收入性质分 | < | < | 按支出性质分 | < | < | <
      一般公共预算 | 1325.68 | | 基本支出 | 900.47 | |
      政府性基金 | 118.82 | | 项目支出 | 1025.20 | |
      合计 | 1444.50 | | 支出合计 | 1925.67 | |
    `),
  ).toEqual([
    'income.generalBudget.amount B6 1325.68 万元',
    'basic.amount E6 900.47 万元',
    'income.governmentFund.amount B7 118.82 万元',
    'project.amount E7 1025.20 万元',
    'income.amount B8 1444.50 万元',
    'total.amount E8 1925.67 万元',
  ]);
});

it('line by line in one cell', () => {
  expect(
    read(
      '按收入性质分：\\n其中：一般公共预算：1325.68\\n其他资金：585.62 | < | < | 按支出性质分：\\n基本支出：900.47\\n项目支出：1025.20 | < | < | <\n',
    ),
  ).toEqual([
    'income.generalBudget.amount A5 1325.68 万元',
    'income.other.amount A5 585.62 万元',
    'basic.amount D5 900.47 万元',
    'project.amount D5 1025.20 万元',
  ]);
});

it('says nothing where the blocks are still blank', () => {
  expect(
    read(`
      按收入性质分： | < | < | 按支出性质分： | < | < | <
      其中：一般公共预算： | < | < | 其中：基本支出： | < | < | <
    `),
  ).toEqual([]);
});
