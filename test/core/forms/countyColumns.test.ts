import { recognise } from '../../../src/core/forms/recognise';
import { paper } from './paper';
import { cells, only, where } from './readOne';

/** Columns that say what they are only by what stands beside them. */

it('takes 工作内容 for the names of indicators, 自评 for the score', () => {
  const form = only(`
    2021年度某县项目支出绩效自评表 | < | < | < | < | < | <
    绩效指标 | 工作内容 | < | 计划完成 | 实际完成 | 分值 | 自评
    ^ | 供暖学校数 | < | 12所 | 12所 | 60分 | 60分
    ^ | 师生满意度 | < | 95% | 98% | 40分 | 40分
    合计 | < | < | < | < | 100分 | 100分
  `);
  expect(form.indicators.map((one) => one.level3)).toEqual(['供暖学校数', '师生满意度']);
  expect(cells(form)).toEqual([
    ['D3', 'E3', 'F3', 'G3'],
    ['D4', 'E4', 'F4', 'G4'],
  ]);
  expect(where(form.total?.enteredPoints)).toBe('G5');
});

it('prefers 指标名称 to 具体内容, and leaves a list of tasks alone', () => {
  const form = only(`
    项目支出绩效自评表（2022年度） | < | < | < | < | <
    一级指标 | 具体内容 | 指标名称 | 目标值 | 完成值 | 分值
    产出指标 | 全县范围 | 修路 | 5公里 | 5公里 | 90
  `);
  expect(form.indicators.map((one) => one.level3)).toEqual(['修路']);
  const tasks = paper(
    '表',
    `
    年度主要任务完成情况 | < | <
    工作内容 | 目标 | 完成情况
    招商 | 引进3家 | 已引进3家
  `,
  );
  expect(recognise([tasks]).forms.map(({ kind, indicators }) => [kind, indicators.length])).toEqual([['narrative', 0]]);
});

it('reads 指标内容 behind 运算符号 as the target where nothing else is', () => {
  const form = only(`
    项目支出绩效自评表（2023年度） | < | < | < | < | < | < | <
    一级指标 | 二级指标 | 三级指标 | 运算符号 | 指标内容 | 度量单位 | 完成值 | 分值
    产出指标 | 数量指标 | 路灯盏数 | >= | 12600 | 盏 | 12650 | 25
  `);
  expect(form.indicators.map((one) => [one.level3, one.target.quantity.comparator, one.target.quantity.unit])).toEqual([
    ['路灯盏数', 'atLeast', '盏'],
  ]);
  expect(cells(form)[0]?.slice(0, 2)).toEqual(['E3', 'G3']);
});

it('takes 指标值 beside 调整后指标值 for the target before', () => {
  const form = only(`
    2022年项目支出绩效自评表 | < | < | < | < | <
    指标 | 指标权重 | 指标值 | 调整后指标值 | 实际完成值 | 指标得分
    保洁面积 | 30 | 12000 | 15000 | 15000 | 30
  `);
  const [row] = form.indicators;
  expect([where(row?.originalTarget), where(row?.target)]).toEqual(['C3', 'D3']);
});

it('reads 项目总体完成情况 and 具体完成情况 as what came of the goals', () => {
  const table = `
    一级指标 | 三级指标 | 目标值 | 完成值 | 分值 | 得分
    产出指标 | 修路 | 5公里 | 5公里 | 90 | 90
  `;
  const beside = only(`
    项目支出绩效自评表（2022年度） | < | < | < | < | <
    年度目标 | 保障待遇 | < | < | < | <
    项目总体完成情况 | 全部落实 | < | < | < | <
    ${table}
  `);
  const over = only(`
    项目支出绩效自评表（2022年度） | < | < | < | < | <
    年度预期目标 | < | 具体完成情况 | < | < | 总体完成率
    完成6个村 | < | 全部完成 | < | < | 100%
    ${table}
  `);
  const goals = [beside, over].map((form) => form.goals.map((goal) => [where(goal.expected), where(goal.achieved)]));
  expect(goals).toEqual([[['B2', 'B3']], [['A3', 'C3']]]);
});

it('reads 计划 over 完成 beside the name of the goals', () => {
  const form = only(`
    项目支出绩效自评表（2023年度） | < | < | < | < | <
    年度绩效目标 | 计划 | 举办赛事10场 | < | < | <
    ^ | 完成 | 举办赛事11场 | < | < | <
    一级指标 | 三级指标 | 目标值 | 完成值 | 分值 | 得分
    产出指标 | 举办赛事 | 10场 | 11场 | 90 | 90
  `);
  expect(form.goals.map((goal) => [where(goal.expected), where(goal.achieved)])).toEqual([['C2', 'C3']]);
});
