import { read } from '../reading';

/** Where a whole department says what it promised for the year and what came of it. */

const INDICATORS = `
  一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
  产出指标 | 数量指标 | 入户走访次数 | ≥500次 | 510次 | 100 | 100
`;

const goalsOf = (lines: string): readonly string[] =>
  read(`部门整体支出绩效自评表 | < | < | < | < | < | <\n${lines}${INDICATORS}`).goals;

it.each([
  ['年初设定的绩效目标', '全年总体目标完成情况'],
  ['整体绩效目标', '整体绩效目标完成情况'],
  ['部门整体绩效目标', '部门整体绩效目标完成情况'],
  ['年初目标', '实际完成'],
  ['年度履职目标', '年度履职目标完成情况'],
  ['年度绩效总目标', '年度绩效总目标实现情况'],
])('under %s | %s', (expected, achieved) => {
  expect(
    goalsOf(`
      年度目标 | ${expected} | < | < | ${achieved} | < | <
      ^ | 保障机关运转 | < | < | 运转正常 | < | <
    `),
  ).toEqual(['B3 E3']);
});

it('of several years, the first: the others are still to come', () => {
  expect(
    goalsOf(`
      财年 | 目标 | < | < | 实际完成情况 | < | <
      2023 | 养护公路20公里 | < | < | 养护公路21公里 | < | <
      2024 | 建设农田2000亩 | < | < | --- | < | <
    `),
  ).toEqual(['B3 E3']);
});

it('takes no task for a goal', () => {
  expect(
    goalsOf(`
      年度主要任务 | 任务名称 | 主要内容 | < | < | 完成情况 | <
      ^ | 社会救助 | 发放低保金 | < | < | 已全部发放 | <
      年度主要工作 | 任务名称 | 主要内容 | < | 完成情况 | 备注 | <
      ^ | 养老服务 | 改造敬老院2所 | < | 已改造2所 | 无 | <
    `),
  ).toEqual([]);
});

it('beside a label that a blank column parts from its text', () => {
  expect(goalsOf('年度目标 | | 建成助餐点5个 | < | < | < | <\n')).toEqual(['C2 -']);
  expect(goalsOf('年度目标 | | 建成助餐点5个 | < | 完成情况 | | 已建成\n')).toEqual(['C2 G2']);
});
