import { recognise } from '../../../src/core/forms/recognise';
import { paper } from './paper';
import { cells, money, only, where } from './readOne';

/** Words and arrangements of headings that few counties use, and that mean what the usual ones mean. */

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

it('reads 绩效指标 left of 二级指标 as level 1, and 大类 over 小类', () => {
  const form = only(`
    项目支出绩效自评表 | < | < | < | < | <
    绩效指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 得分
    产出指标 | 数量指标 | 修路 | 5公里 | 5公里 | 50
    ^ | 质量指标 | 合格率 | 100% | 100% | 40
  `);
  expect(form.indicators.map((one) => [one.level1, one.level2, one.level3])).toEqual([
    ['产出指标', '数量指标', '修路'],
    ['产出指标', '质量指标', '合格率'],
  ]);
  const kinds = only(`
    项目支出绩效自评表 | < | < | < | <
    指标大类 | 指标小类 | 指标名称 | 指标值 | 完成值
    产出类 | 数量 | 修路 | 5公里 | 5公里
  `);
  expect(kinds.indicators.map((one) => [one.level1, one.level2])).toEqual([['产出类', '数量']]);
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

it('reads the reason under 偏差原因分析, not the ticks beside it', () => {
  const form = only(`
    项目支出绩效自评表 | < | < | < | < | < | < | <
    一级指标 | 三级指标 | 指标值 | 完成值 | 得分 | 偏差原因分析 | < | <
    ^ | ^ | ^ | ^ | ^ | 经费保障 | 制度保障 | 原因说明
    产出指标 | 修路 | 5公里 | 4公里 | 72 | √ | | 雨季停工
    产出指标 | 架桥 | 1座 | 1座 | 10 | | |
  `);
  expect(form.indicators.map((one) => where(one.deviation))).toEqual(['H4', 'H5']);
});

it('reads the total and the grade under headings of their own', () => {
  const form = only(`
    项目支出绩效自评表 | < | < | < | < | < | <
    一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
    产出指标 | 数量指标 | 修路 | 5公里 | 5公里 | 100 | 96
    总分 | < | < | < | 总分值 | 总得分 | 自评等级
    ^ | < | < | < | 100 | 96 | 优
  `);
  expect(cells(form)).toEqual([['D3', 'E3', 'F3', 'G3']]);
  expect([where(form.total?.weight), where(form.total?.enteredPoints), form.grade && where(form.grade)]).toEqual([
    'E5',
    'F5',
    'G5',
  ]);
});

it('reads a form in traditional characters', () => {
  const form = only(`
    項目支出績效自評表 | < | < | < | < | < | <
    （２０２３年度） | < | < | < | < | < | <
    項目名稱 | 道路亮化 | < | 實施單位 | 某縣某鎮人民政府 | < | <
    項目資金（萬元） | | 年初預算數 | 全年預算數 | 全年執行數 | 分值 | 得分
    ^ | 年度資金總額 | 20 | 20 | 19 | 10 | 9.5
    一級指標 | 三級指標 | 年度指標值 | 實際完成值 | 分值 | 得分 | 偏差原因
    產出指標 | 受益人口 | ≥1萬人 | 12000人 | 90 | 90 |
  `);
  expect([form.kind, form.year, form.moneyUnit, form.projectName, form.unitName]).toEqual([
    'project',
    2023,
    '万元',
    '道路亮化',
    '某縣某鎮人民政府',
  ]);
  expect(money(form)).toEqual([['C5', 'D5', 'E5', null, 'F5', 'G5']]);
  expect(cells(form)).toEqual([['C7', 'D7', 'E7', 'F7']]);
  expect(form.indicators[0]?.target.quantity).toMatchObject({ value: '1', unit: '万人' });
});

it("takes 主管部门 for the unit of a department's own form, not of a project's", () => {
  const form = (title: string): string | null =>
    only(`
      ${title} | < | < | < | < | < | < | <
      主管部门 | 某县某镇人民政府 | < | < | 财政科室 | 预算科 | < | <
      ${TABLE}
    `).unitName;
  expect(form('2023年度部门（单位）整体绩效自评表')).toBe('某县某镇人民政府');
  expect(form('2023年度项目绩效自评表')).toBeNull();
});

it('does not take the ground of a score for the reason of a deviation', () => {
  const form = only(`
    部门整体支出绩效自评指标评分表 | < | < | < | < | <
    一级指标 | 三级指标 | 分值 | 自评得分 | 评分依据说明 | 佐证材料
    预算执行 | 支出率 | 100 | 95 | 附件3 | 附件3
  `);
  expect([form.hasReasonColumn, where(form.indicators[0]?.evidence)]).toEqual([false, 'F3']);
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

it('names a form without headings, though 项目名称 and the unit stand side by side in its head', () => {
  const { forms, unrecognised } = recognise([
    paper(
      '表',
      `
      2018年度财政支出项目绩效自评表 | < | < | <
      项目名称 | 文化下乡 | 项目实施单位 | 某县某镇
      内容一 | 30场 | 32场 | 40
      内容二 | 90% | 95% | 30
    `,
    ),
  ]);
  expect(forms).toEqual([]);
  expect(unrecognised.map((one) => one.missing.length)).toEqual([5]);
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

it('reads kinds of indicators under 指标类型 as level 1', () => {
  const form = only(`
    2022年度财政项目支出绩效自评表 | < | < | < | < | <
    指标类型 | 指标名称 | 指标值 | 完成值 | 分值 | 得分
    产出-数量 | 安装监控 | 50个 | 50个 | 60 | 60
    满意度 | 群众安全感 | 95% | 97% | 40 | 40
  `);
  expect(form.indicators.map((one) => [one.level1, one.nature])).toEqual([
    ['产出-数量', null],
    ['满意度', null],
  ]);
});

it('knows by its weight which level 小计 adds up', () => {
  const form = only(`
    项目支出绩效自评表 | < | < | < | < | < | <
    一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
    产出指标 | 数量指标 | 植树 | 3000株 | 3000株 | 30 | 30
    ' | 质量指标 | 成活率 | 90% | 91% | 30 | 30
    ' | 小计 | | | | 60 | 60
    效益指标 | 生态效益 | 绿化 | 30亩 | 30亩 | 20 | 20
    ' | ' | 固土 | 5亩 | 5亩 | 10 | 10
    ' | 小计 | | | | 30 | 30
  `);
  expect(form.subtotals.map((one) => [one.level, one.rows])).toEqual([
    [1, [2, 3]],
    [2, [5, 6]],
  ]);
});
