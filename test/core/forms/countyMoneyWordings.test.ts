import { cells, money, only, where } from './readOne';

/** Money blocks and goals under words that few counties use. */

const TABLE = `
  一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 备注
  产出指标 | 数量指标 | 修路 | 5公里 | 5公里 | 90 | 90 |
`;

it('reads 批复预算, 实际使用 and 使用率, and the whole investment as the total', () => {
  const form = only(`
    某县项目支出绩效自我评价表 | < | < | < | < | < | < | <
    资金使用情况（万元） | 资金类别 | 批复预算 | 调整后预算 | 实际使用 | 使用率 | 权重 | 自评得分
    ^ | 项目总投资 | 16 | 16 | 15.2 | 95% | 10 | 9.5
    ^ | 市县配套 | 16 | 16 | 15.2 | 95% | |
    ${TABLE}
  `);
  expect(money(form)).toEqual([
    ['C3', 'D3', 'E3', 'F3', 'G3', 'H3'],
    ['C4', 'D4', 'E4', 'F4', 'G4', 'H4'],
  ]);
  expect(form.funding?.rows.map((row) => row.role)).toEqual(['total', 'local']);
});

it('knows a row of money by the name of its block, whatever its label', () => {
  const form = only(`
    项目支出绩效自评表 | < | < | < | < | < | <
    项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 得分
    ^ | 补助区县 | 20 | 20 | 20 | 10 | 10
    ^ | 非财政拨款 | 0 | 0 | 0 | |
    ${TABLE}
  `);
  expect(form.funding?.rows.map((row) => [row.label, row.role])).toEqual([
    ['补助区县', 'other'],
    ['非财政拨款', 'other'],
  ]);
});

it('reads 年初 under 预算数 and 金额 under 执行数', () => {
  const form = only(`
    项目支出绩效自评表（2022年度） | < | < | < | < | < | < | <
    预算执行（万元） | 预算数 | < | 执行数 | < | 执行率 | 分值 | 得分
    ^ | 年初 | 调整后 | 金额 | 其中：财政 | ^ | ^ | ^
    ^ | 15 | 18 | 17.1 | 17.1 | 95% | 10 | 9.5
    ${TABLE}
  `);
  expect(money(form)).toEqual([['B4', 'C4', 'D4', 'F4', 'G4', 'H4']]);
});

it('reads goals under any wording of promise and outcome', () => {
  const form = only(`
    项目支出绩效自评表 | < | < | < | < | < | < | <
    年初设定的绩效目标 | 修路5公里 | < | < | < | < | < | <
    全年绩效目标完成情况 | 修了5公里 | < | < | < | < | < | <
    ${TABLE}
  `);
  expect(form.goals.map((goal) => [where(goal.expected), where(goal.achieved)])).toEqual([['B2', 'B3']]);
});

it('reads 评价指标 with 绩效目标 and 完成情况, its money in pairs', () => {
  const form = only(`
    2018年度财政支出项目绩效自评表 | < | < | < | < | <
    项目名称 | 文化下乡 | < | 项目实施单位 | 某县某镇 | <
    项目预算（万元） | 8 | < | 实际支出（万元） | 8 | <
    评价指标 | 绩效目标 | 完成情况 | 分值 | 自评分 | 未完成原因
    演出场次 | 30场 | 32场 | 100 | 100 |
  `);
  expect([form.projectName, form.unitName, form.indicators[0]?.level3]).toEqual(['文化下乡', '某县某镇', '演出场次']);
  expect(cells(form)).toEqual([['B5', 'C5', 'D5', 'E5']]);
  expect(money(form)).toEqual([[null, 'B3', 'E3', null, null, null]]);
});

it('passes over a row that numbers the columns, with formulas and dashes in it', () => {
  const form = only(`
    2022年度项目支出绩效自评表 | < | < | < | < | < | <
    项目资金（万元） | | 全年预算数 | 全年执行数 | 执行率 | 分值 | 得分
    栏次 | | 1 | 2 | 3=2/1 | 4 | 5=4*3
    总额 | 年度资金总额 | 75 | 69 | 92% | 10 | 9.2
    一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 完成率 | 分值 | 得分
    — | — | A | B | C=B/A | D | E=D*C
    产出指标 | 处理污水 | 36万吨 | 34.2万吨 | 95% | 90 | 85.5
  `);
  expect(money(form)).toEqual([[null, 'C4', 'D4', 'E4', 'F4', 'G4']]);
  expect(cells(form)).toEqual([['C7', 'D7', 'F7', 'G7']]);
});

it('takes the money of the year, not that of its tasks without points', () => {
  const form = only(`
    部门整体绩效自评表 | < | < | < | < | < | < | <
    年度主要任务 | 任务名称 | 预算金额（万元） | < | 执行金额（万元） | < | 执行率 | <
    ^ | ^ | 总额 | 财政拨款 | 总额 | 财政拨款 | ^ | <
    ^ | 招商 | 100 | 100 | 90 | 90 | 90% | <
    ^ | 金额合计 | 100 | 100 | 90 | 90 | 90% | <
    年度预算（万元） | 资金来源 | 年初预算 | 调整预算数 | 执行数 | 分值 | 执行率 | 得分
    ^ | 收入预算合计 | 800 | 860 | 817 | 10 | 95% | 9.5
    ${TABLE}
  `);
  expect(money(form)).toEqual([['C7', 'D7', 'E7', 'G7', 'F7', 'H7']]);
});

it('reads a line of budgets and spending in pairs under the names of the form', () => {
  const form = only(`
    项目支出绩效自评表（2023年度） | < | < | < | < | < | < | <
    项目名称 | 普法宣传 | < | < | 主管部门 | 某县司法局 | 实施单位 | 某县司法局
    项目资金（万元） | 年度资金总额 | 年初预算 | 15 | 全年预算 | 16 | 全年执行 | 14
    ${TABLE}
  `);
  expect(money(form)).toEqual([['D3', 'F3', 'H3', null, null, null]]);
});

it('reads a goal that has no outcome beside it', () => {
  const form = only(`
    项目支出绩效自评表（2023年度） | < | < | < | < | < | < | <
    年度总目标 | 保持河道水面清洁 | < | < | < | < | < | <
    ${TABLE}
  `);
  expect(form.goals.map((goal) => [where(goal.expected), where(goal.achieved)])).toEqual([['B2', null]]);
});

it('keeps the cells of goals that are still blank', () => {
  const form = only(`
    项目支出绩效自评表（2023年度） | < | < | < | < | < | < | <
    年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | < | <
    ^ | | < | < | | < | < | <
    ${TABLE}
  `);
  expect(form.goals.map((goal) => [where(goal.expected), where(goal.achieved)])).toEqual([['B3', 'E3']]);
});

it('reads 总支出 of a department as its total', () => {
  const form = only(`
    2023年度部门整体支出绩效自评表 | < | < | < | < | < | < | <
    整体支出（万元） | 支出构成 | 年初预算 | 全年预算 | 全年支出 | 执行率 | 分值 | 得分
    ^ | 总支出 | 640 | 690 | 655.5 | 95% | 10 | 9.5
    ^ | 单位自有资金支出 | 40 | 40 | 35.5 | 88.75% | |
    ${TABLE}
  `);
  expect(form.funding?.rows.map((row) => row.role)).toEqual(['total', 'unitFunds']);
  expect(money(form)[0]).toEqual(['C3', 'D3', 'E3', 'F3', 'G3', 'H3']);
});

it.each([
  ['资金下达数', '资金支出'],
  ['安排资金', '已支付'],
  ['财政批复数', '完成投资'],
  ['可用指标', '报账金额'],
  ['预算安排金额', '拨付数'],
  ['调整预算', '全年累计支出'],
])('reads %s and %s', (budget, actual) => {
  const form = only(`
    项目支出绩效自评表（2023年度） | < | < | < | < | < | < | <
    项目资金（万元） | | ${budget} | ${actual} | 执行率 | 分值 | 得分 | <
    ^ | 年度资金总额 | 50 | 45 | 90% | 10 | 9 | <
    ${TABLE}
  `);
  expect(money(form)).toEqual([[null, 'C3', 'D3', 'E3', 'F3', 'G3']]);
});
