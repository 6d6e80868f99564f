import { formIn, formsIn, read } from './reading';

/** Layouts that break one habit at a time. */

const HEAD = `
  项目支出绩效自评表 | < | < | < | < | < | < | <
  （2022年度） | < | < | < | < | < | < | <
  项目名称 | 甲项目 | < | < | < | < | < | <
`;

it('reads a table with names and scores only (D6)', () => {
  const form = formIn(`
    2017年部门整体支出绩效评价得分表 | < | < | <
    一级指标 | 二级指标 | 三级指标 | 得分
    部门决策（25分） | 目标任务（15分） | 相关性（5分） | 5
    ^ | ^ | 明确性（5分） | 5
    ^ | 预算编制（10分） | 测算依据（5分） | 2
    综合管理（30分） | 专项资金分配时限（2分） | 省级专项分配时限（1分） | 1
    总分 | < | < | 88
  `);
  expect(form.indicators.map((one) => one.level3)).toEqual([
    '相关性（5分）',
    '明确性（5分）',
    '测算依据（5分）',
    '省级专项分配时限（1分）',
  ]);
  expect(form.total?.enteredPoints.text).toBe('88');
});

it('reads 绩效指标 over three levels in an index table (D6b), and one with numbered rows (D9)', () => {
  expect(
    read(`
      部门整体支出绩效自评表 | < | < | < | < | < | < | <
      单位名称 | 某会 | < | < | < | < | < | <
      绩效指标 | < | < | 指标分值 | 指标解释 | 计分标准 | 自评得分 | 备注
      一级 | 二级 | 三级 | ^ | ^ | ^ | ^ | ^
      部门预算管理（80分） | 预算编制（30分） | 目标制定 | 10 | 略 | 略 | 10 |
      ^ | ^ | 目标实现 | 20 | 略 | 略 | 18 |
    `).rows,
  ).toEqual([
    '5 部门预算管理（80分）/预算编制（30分）/目标制定 - - D G H',
    '6 部门预算管理（80分）/预算编制（30分）/目标实现 - - D G H',
  ]);
  expect(
    read(`
      部门整体支出绩效自评评分表 | < | < | < | < | < | < | <
      序号 | 一级指标 | 二级指标 | 三级指标 | 指标分值 | 指标解释 | 指标说明及评分标准 | 自评得分
      1 | 规划 | 基础信息 | 完整性 | 3 | 略 | 略 | 3
      2 | ^ | 工作计划 | 明确性 | 6 | 略 | 略 | 5
    `).rows,
  ).toEqual(['3 规划/基础信息/完整性 - - E H -', '4 规划/工作计划/明确性 - - E H -']);
});

it('reads weights as 20%, 10分 and true percentages', () => {
  const form = formIn(`${HEAD}
    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 权重 | 得分 | 原因
    产出指标 | 数量指标 | 修路 | 5 | 5 | 20% | 20 |
    ^ | 质量指标 | 合格率 | 100% | 100% | 10分 | 10分 |
    效益指标 | 社会效益 | 受益 | 100 | 100 | 30%% | 30 |
  `);
  expect(form.indicators.map((one) => one.weight.quantity.value)).toEqual(['20', '10', '30']);
  expect(form.indicators[1]?.enteredPoints.quantity.value).toBe('10');
});

it('reads two forms that touch, under one title', () => {
  const forms = formsIn(`
    项目支出绩效自评表 | < | < | < | < | < | < | < | < | <
    一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分 | 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分
    产出指标 | 修路 | 5 | 5 | 50 | 效益指标 | 受益 | 100 | 100 | 40
    ^ | 架桥 | 1 | 1 | 10 | ^ | 满意 | 90% | 90% | 10
  `);
  expect(forms.map((form) => form.indicators.map((one) => [one.level1, one.level3, one.enteredPoints.text]))).toEqual([
    [
      ['产出指标', '修路', '50'],
      ['产出指标', '架桥', '10'],
    ],
    [
      ['效益指标', '受益', '40'],
      ['效益指标', '满意', '10'],
    ],
  ]);
});

it('reads the department form of Hunan with two classifications side by side (D2)', () => {
  const form = read(`
    2023年度部门整体支出绩效自评表 | < | < | < | < | < | < | <
    预算部门、单位名称 | 某乡人民政府 | < | < | < | < | < | <
    年度预算申请（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 自评得分
    ^ | 年度资金总额 | 861.10 | 2030.12 | 2030.12 | 10 | 100% | 10
    ^ | 按收入性质分： | < | < | 按支出性质分： | < | < | <
    ^ | 其中：一般公共预算：1325.68 | < | < | 其中：基本支出：900.47 | < | < | <
    ^ | 政府性基金拨款：118.82 | < | < | 项目支出：1025.20 | < | < | <
    ^ | 其他资金：585.62 | < | < | | < | < | <
    年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | < | <
    ^ | 保运转 | < | < | 完成 | < | < | <
    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分 | 偏差原因分析及改进措施
    产出指标 | 数量指标 | 修路 | 5 | 5 | 90 | 90 |
  `);
  expect(form.head).toBe('department filled 2023 万元');
  expect(form.money[0]).toBe('4 total C D E G F H');
  expect(form.rows).toHaveLength(1);
  expect(form.goals).toEqual(['B10 E10']);
});

it('reads a form whose columns shift between the money block and the indicators', () => {
  const form = read(`${HEAD}
    项目资金（万元） | < | < | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
    ^ | < | < | 年度资金总额 | 10 | 10 | 9 | 10 | 90% | 9
    ^ | < | < | 其中：财政拨款 | 10 | 10 | 9 | | |
    一级指标 | < | 二级指标 | 三级指标 | < | 指标值 | 完成值 | 分值 | 得分 | 偏差原因
    产出指标 | < | 数量指标 | 修路 | < | 5 | 5 | 50 | 50 |
    ^ | < | 质量指标 | 合格率 | < | 100% | 100% | 40 | 40 |
  `);
  expect(form.money[0]).toBe('5 total E F G I H J');
  expect(form.rows[0]).toBe('8 产出指标/数量指标/修路 F G H I J');
});

it('reads names with the level-2 label in the level-3 column and a unit in the actual', () => {
  const form = formIn(`${HEAD}
    一级指标 | 二级指标 | 三级指标 | 年度指标值 | < | 实际完成值 | < | 分值 | 得分
    产出指标 | 数量指标 | 修路 | 5 | 公里 | 4.5 | 公里 | 90 | 81
  `);
  expect(form.indicators[0]?.target.quantity).toMatchObject({ value: '5', unit: '公里' });
  expect(form.indicators[0]?.actual.quantity).toMatchObject({ value: '4.5', unit: '公里' });
});

it('joins the second unit column to the actual', () => {
  const form = formIn(`${HEAD}
    一级指标 | 二级指标 | 三级指标 | 指标值 | 计量单位 | 完成值 | 计量单位 | 分值 | 得分
    产出指标 | 数量指标 | 修路 | 5 | 公里 | 4500 | 米 | 90 | 81
  `);
  expect(form.indicators[0]?.target.quantity).toMatchObject({ value: '5', unit: '公里' });
  expect(form.indicators[0]?.actual.quantity).toMatchObject({ value: '4500', unit: '米' });
});

it('reads original and adjusted targets in two columns', () => {
  const form = formIn(`${HEAD}
    一级指标 | 二级指标 | 三级指标 | 年初目标值 | 调整后目标值 | 实际完成值 | 分值 | 得分
    产出指标 | 数量指标 | 修路 | 5 | 4 | 4 | 90 | 90
  `);
  expect([form.indicators[0]?.originalTarget.text, form.indicators[0]?.target.text]).toEqual(['5', '4']);
});

it('reads the score of a column 自评 beside 复核 with the same words', () => {
  const form = formIn(`${HEAD}
    一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | <
    ^ | ^ | ^ | ^ | ^ | ^ | 自评 | 复核
    产出指标 | 数量指标 | 修路 | 5 | 4 | 90 | 72 | 70
  `);
  expect(form.indicators[0]?.enteredPoints.text).toBe('72');
  expect(form.indicators[0]?.otherPoints.map((one) => one.field.text)).toEqual(['70']);
});

it('does not take a row of words between the tables for an indicator', () => {
  const form = read(`${HEAD}
    一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 备注
    产出指标 | 数量指标 | 修路 | 5 | 5 | 90 | 90 |
    （以下为满意度） | < | < | < | < | < | < | <
    满意度指标 | 服务对象满意度 | 群众满意度 | 90% | 95% | 10 | 10 |
    合计 | < | < | < | < | 100 | 100 |
  `);
  expect(form.rows.map((row) => row.split(' ')[0])).toEqual(['5', '7']);
  expect(form.rows[1]).toContain('满意度指标/服务对象满意度/群众满意度');
});

it('skips names without anything, keeps marks and placeholders with a weight', () => {
  const form = read(`${HEAD}
    一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 备注
    产出指标 | 数量指标 | 修路 | 5 | 5 | 80 | 80 |
    ^ | 质量指标 | 无 | | | | |
    ^ | 时效指标 | — | — | — | — | — |
    ^ | 成本指标 | 指标1 | | | 10 | |
  `);
  expect(form.rows.map((row) => row.split(' ')[0])).toEqual(['5', '7', '8']);
});

it('reads a table whose heading is the very first row of the sheet', () => {
  const form = read(`
    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
    产出指标 | 数量指标 | 修路 | 5 | 5 | 90 | 90 |
  `);
  expect(form.rows).toEqual(['2 产出指标/数量指标/修路 D E F G H']);
});

it('reads a money block with received money and a rate of arrival', () => {
  const form = formIn(`${HEAD}
    项目资金（万元） | | 预算数 | 到位数 | 资金到位率 | 执行数 | 执行率 | 得分
    ^ | 资金合计 | 100 | 90 | 90% | 81 | 81% | 8.1
    ^ | 财政资金 | 100 | 90 | 90% | 81 | 81% |
    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
    产出指标 | 数量指标 | 修路 | 5 | 5 | 90 | 90 |
  `);
  const [total] = form.funding?.rows ?? [];
  expect([total?.adjustedBudget.text, total?.received.text, total?.actual.text, total?.enteredRate.text]).toEqual([
    '100',
    '90',
    '81',
    '81%',
  ]);
});

it('reads 分值 and 得分 of the money block in rows of their own table beside goals with numbers', () => {
  const form = read(`${HEAD}
    年度绩效目标 | 目标1：修路5公里；目标2：架桥1座 | < | < | < | < | < | <
    年度目标完成情况 | 目标1：已完成；目标2：已完成 | < | < | < | < | < | <
    项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
    ^ | 年度资金总额 | 10 | 10 | 9 | 10 | 90% | 9
    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
    产出指标 | 数量指标 | 修路 | 5 | 5 | 90 | 90 |
  `);
  expect(form.goals).toEqual(['B4 B5']);
  expect(form.money).toHaveLength(1);
  expect(form.rows).toHaveLength(1);
});

it('reads goals written as 目标1, 目标2 under their headings, one row or several', () => {
  const form = formIn(`${HEAD}
    年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | < | <
    ^ | 目标1：修路5公里 | < | < | 目标1：修了5公里 | < | < | <
    ^ | 目标2：架桥1座 | < | < | 目标2：架了1座 | < | < | <
    ^ | …… | < | < | …… | < | < | <
    项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
    ^ | 年度资金总额 | 10 | 10 | 9 | 10 | 90% | 9
    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
    产出指标 | 数量指标 | 修路 | 5 | 5 | 90 | 90 |
  `);
  expect(form.goals.map((goal) => [goal.expected.text, goal.achieved.text])).toEqual([
    ['目标1：修路5公里', '目标1：修了5公里'],
  ]);
  expect(form.indicators.map((one) => one.goal)).toEqual([null]);
});

it('reads goal texts that stand right above the indicators', () => {
  const form = formIn(`${HEAD}
    年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | < | <
    ^ | 目标1：修路5公里 | < | < | 目标1：修了5公里 | < | < | <
    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
    产出指标 | 数量指标 | 修路 | 5 | 5 | 90 | 90 |
  `);
  expect(form.goals.map((goal) => [goal.expected.text, goal.achieved.text])).toEqual([
    ['目标1：修路5公里', '目标1：修了5公里'],
  ]);
  expect(form.indicators.map((one) => one.goal)).toEqual([null]);
});
