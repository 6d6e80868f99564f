import { cells, money, only, where } from './readOne';

/** Whole-department forms that are laid out like a project form. */

it('reads the Hubei township form with a goal of 80 points (D1)', () => {
  const form = only(`
    2020年度塘湖镇部门整体绩效自评表 | < | < | < | < | <
    单位名称：某镇人民政府 | < | < | 填报日期：2021-03-01 | < | <
    基本支出总额 | 1200.5 | < | 项目支出总额 | 800 | <
    预算执行情况（万元）（20分） | | 预算数（A） | 执行数（B） | 执行率（B/A） | 得分（20分*执行率）
    ^ | 部门整体支出总额 | 2000.5 | 1980.5 | 99.00% | 19.8
    年度目标1：（80分） | < | < | < | < | <
    一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 得分
    产出指标 | 数量指标 | 新建公厕 | 5座 | 5座 | 40
    效益指标 | 社会效益指标 | 群众满意度 | ≥90% | 92% | 40
    总分 | < | < | < | < | 99.8
    偏差大或目标未完成原因分析 | | < | < | < | <
    改进措施及结果应用方案 | 作为下年预算依据 | < | < | < | <
  `);
  expect(form.kind).toBe('department');
  expect(form.unitName).toBe('某镇人民政府');
  expect(money(form)).toEqual([[null, 'C5', 'D5', 'E5', null, 'F5']]);
  expect(form.funding?.labelWeight).toBe('20');
  expect(cells(form)).toEqual([
    ['D8', 'E8', null, 'F8'],
    ['D9', 'E9', null, 'F9'],
  ]);
  expect(form.goals.map((goal) => goal.weight)).toEqual(['80']);
});

it('reads basic and project expenditure beside the original budget only (D4)', () => {
  const form = only(`
    部门整体支出绩效自评表 | < | < | < | < | < | < | <
    （2021年度） | < | < | < | < | < | < | <
    单位（盖章） | 某镇人民政府 | < | < | 填报日期 | 2022年2月3日 | < | <
    部门（单位）总体资金（万元） | 资金来源 | 年初预算数（A） | 全年执行数（B） | 分值（10分） | 得分 | 得分计算方法 |
    ^ | 年度资金总额： | 1172.55 | 1268.72 | 10 | 10 | 略 |
    ^ | 基本支出 | 985.19 | 914.97 | 10 | 10 | |
    ^ | 项目支出 | 187.36 | 353.75 | 10 | 10 | |
    ^ | 其他 | | | | | |
    年度总体目标 | 年初设定目标 | < | < | 年度总体目标完成情况 | < | < | <
    ^ | 保运转 | < | < | 已完成 | < | < | <
    绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值（A） | 全年实际值（B） | 分值 | 得分
    ^ | 产出指标 | 数量指标 | 村级换届 | 10个 | 10个 | 90 | 90
  `);
  expect(form.kind).toBe('department');
  expect(form.year).toBe(2021);
  expect(form.funding?.denominator).toBe('original');
  expect(form.funding?.rows.map((row) => [row.role, row.level])).toEqual([
    ['total', 0],
    ['basic', 1],
    ['project', 1],
    ['other', 1],
  ]);
  expect(money(form)[0]).toEqual(['C5', null, 'D5', null, 'E5', 'F5']);
  expect(cells(form)).toEqual([['E12', 'F12', 'G12', 'H12']]);
});

it('reads the adjusted target of two, the coefficient and the total in the head (D5)', () => {
  const form = only(`
    2022年度部门整体支出绩效自评表 | < | < | < | < | < | < | < | < | < | <
    主管部门 | 某局 | 财政处室 | 农业处 | 自评总分（分） | 97.6 | 部门联系人 | | 联系电话 | | 
    部门预算执行情况 | 年初预算数 | 全年（调整）预算数 | 全年执行数 | 执行率（%） | 执行率权重 | 执行率得分（分） | | | |
    年度总金额 | 100 | 200 | 152 | 76 | 10 | 7.6 | | | |
    当年绩效目标 | 年初绩效目标 | < | < | 全年（调整）绩效目标 | < | < | 全年目标实际完成情况 | < | < | <
    ^ | 甲 | < | < | 乙 | < | < | 丙 | < | < | <
    指标名称 | 计量单位 | 指标性质 | 年初指标值 | 调整指标值 | 全年完成值 | 得分系数（%） | 指标权重（分） | 指标得分（分） | 是否核心指标 | 说明
    政府采购执行率 | % | = | 100 | 90 | 92 | 100 | 5 | 5 | 否 |
    培训人次 | 人次 | ≥ | 300 | 320 | 330 | 100 | 85 | 85 | 是 |
  `);
  expect(form.kind).toBe('department');
  expect(money(form)).toEqual([['B4', 'C4', 'D4', 'E4', 'F4', 'G4']]);
  expect(form.funding?.rateInPercent).toBe(true);
  expect(cells(form)).toEqual([
    ['E8', 'F8', 'H8', 'I8'],
    ['E9', 'F9', 'H9', 'I9'],
  ]);
  expect(form.indicators.map((one) => [where(one.originalTarget), where(one.coefficient)])).toEqual([
    ['D8', 'G8'],
    ['D9', 'G9'],
  ]);
  expect(form.indicators[1]?.target.quantity).toMatchObject({ comparator: 'atLeast', value: '320', unit: '人次' });
  expect(where(form.total?.enteredPoints)).toBe('F2');
  expect(form.goals.map((goal) => [goal.expected.text, goal.achieved.text])).toEqual([['乙', '丙']]);
});

it('reads the Ministry-like form whose amounts exceed the budget (D8)', () => {
  const form = only(`
    部门整体支出绩效自评表 | < | < | < | < | < | < | <
    （2023年度） | < | < | < | < | < | < | <
    部门 | 某县档案馆 | < | < | < | < | < | <
    预算资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
    ^ | 年度资金总额 | 300 | 329.77 | 338.31 | 10 | 102.59% |
    ^ | 其中:当年财政拨款 | 300 | 329.77 | 338.31 | — | 102.59% | —
    ^ | 上年结转资金 | | | | — | | —
    年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | < | <
    ^ | 甲 | < | < | 乙 | < | < | <
    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
    产出指标 | 时效指标 | 完成时间 | 9月前 | 7月 | 50 | 50 |
    效益指标 | 社会效益指标 | 查档人次 | ≥2000人次 | 3061 | 40 | 40 |
  `);
  expect(form.kind).toBe('department');
  expect(form.unitName).toBe('某县档案馆');
  expect(money(form)[0]).toEqual(['C5', 'D5', 'E5', 'G5', 'F5', 'H5']);
  expect(form.indicators[0]?.target.quantity).toMatchObject({ kind: 'date', date: '--09-30', comparator: 'by' });
});

it('reads a scored index table whose standards stand where a target would', () => {
  const form = only(`
    部门整体支出绩效评价评分表 | < | < | < | < | < | <
    一级指标 | 二级指标 | 三级指标 | 评分标准 | 分值 | 自评得分 | 扣分原因和其他说明
    投入（15分） | 预算配置（15分） | 在职人员控制率 | ≦100%，每超1个百分点扣0.5分 | 5 | 5 |
    ^ | ^ | “三公经费”变动率 | ≦0，每超1个百分点扣0.5分 | 5 | 4 | 接待增加
  `);
  expect(form.kind).toBe('department');
  expect(cells(form)).toEqual([
    [null, null, 'E3', 'F3'],
    [null, null, 'E4', 'F4'],
  ]);
});
