import type { DepartmentCase } from './case';

/** Forms with targets and actual values, with a block of money above. */

export const TARGET_FORMS: readonly DepartmentCase[] = [
  {
    name: 'D1 Hubei: execution of 20 points, one goal of 80, basic and project expenditure in the head',
    byHand: 'the author of this test, with pencil: 1980.5 ÷ 2000.5 = 0.9900025, printed 99.00%, × 20 = 19.80',
    drawing: `
      2020年度某镇部门整体绩效自评表 | < | < | < | < | <
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
    `,
    head: 'department filled 2020 万元',
    unit: '某镇人民政府',
    money: ['5 total - C D E - F'],
    rows: ['8 产出指标/数量指标/新建公厕 D E - F -', '9 效益指标/社会效益指标/群众满意度 D E - F -'],
    total: '- F10',
    grade: null,
    weights: [null, null],
    subtotals: [],
    facts: ['basic.amount B3 1200.5 万元', 'project.amount E3 800 万元'],
    executionRate: '0.9900025',
    adjustmentRate: null,
  },
  {
    name: 'D2 Hunan: base data above, income beside expenditure with amounts inside the cells',
    byHand:
      'the author of this test, from the figures that a township of 衡山县 published for 2023: 2030.12 ÷ 2030.12 = 1; (2030.12 − 861.10) ÷ 861.10 = 1169.02 ÷ 861.10 = 1.35758913',
    drawing: `
      附件一 | < | < | < | < | < | < | <
      部门整体支出绩效自评基础数据表 | < | < | < | < | < | < | <
      财政供养人员情况（人） | < | 编制数 | < | 2023年实际在职人数 | < | 控制率 | <
      ^ | ^ | 46 | < | 50 | < | 108.70% | <
      经费控制情况（万元） | < | 2022年决算数 | < | 2023年预算数 | < | 2023年决算数 | <
      公用经费 | < | 118.31 | < | 85.76 | < | 193.42 | <
      项目支出 | < | 874.20 | < | 308.17 | < | 1025.20 | <
      附件二 | < | < | < | < | < | < | <
      部门整体支出绩效自评表 | < | < | < | < | < | < | <
      （2023年度） | < | < | < | < | < | < | <
      预算部门、单位名称 | 某乡人民政府 | < | < | < | < | < | <
      年度预算申请（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 自评得分
      ^ | 年度资金总额 | 861.10 | 2030.12 | 2030.12 | 10 | 100% | 10
      ^ | 按收入性质分： | < | < | 按支出性质分： | < | < | <
      ^ | 其中：  一般公共预算：1325.68 | < | < | 其中：基本支出：900.47 | < | < | <
      ^ | 政府性基金拨款：118.82 | < | < | 项目支出：1025.20 | < | < | <
      ^ | 纳入专户管理的非税收入拨款： | < | < |  | < | < | <
      ^ | 其他资金：585.62 | < | < |  | < | < | <
      年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | < | <
      ^ | 保运转 | < | < | 已完成 | < | < | <
      绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分
      ^ | 产出指标 | 数量指标 | 村级换届 | 10个 | 10个 | 50 | 50
      ^ | 效益指标 | 社会效益指标 | 群众满意度 | ≥90% | 92% | 40 | 40
      总分 | < | < | < | < | < | 100 | 100
    `,
    head: 'department filled 2023 万元',
    unit: '某乡人民政府',
    money: ['13 total C D E G F H'],
    rows: ['22 产出指标/数量指标/村级换届 E F G H -', '23 效益指标/社会效益指标/群众满意度 E F G H -'],
    total: 'G24 H24',
    grade: null,
    weights: ['50', '40'],
    subtotals: [],
    facts: [
      'headcount.authorised C4 46 人',
      'headcount.actual E4 50 人',
      'rate.headcountControl G4 108.70% %',
      'operatingPublic.lastFinal C6 118.31 万元',
      'operatingPublic.budget E6 85.76 万元',
      'operatingPublic.final G6 193.42 万元',
      'project.lastFinal C7 874.20 万元',
      'project.budget E7 308.17 万元',
      'project.final G7 1025.20 万元',
      'income.generalBudget.amount B15 1325.68 万元',
      'basic.amount E15 900.47 万元',
      'income.governmentFund.amount B16 118.82 万元',
      'project.amount E16 1025.20 万元',
      'income.other.amount B18 585.62 万元',
    ],
    executionRate: '1',
    adjustmentRate: '1.35758913',
  },
  {
    name: 'D4 Guizhou: the original budget only, three rows with points',
    byHand:
      'the author of this test, from the figures that a township of 绥阳县 published for 2021: 1268.72 ÷ 1172.55 = 1.08201782, over the original budget',
    drawing: `
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
    `,
    head: 'department filled 2021 万元',
    unit: '某镇人民政府',
    money: ['5 total C - D - E F', '6 basic C - D - E F', '7 project C - D - E F', '8 other C - D - E F'],
    rows: ['12 产出指标/数量指标/村级换届 E F G H -'],
    total: null,
    grade: null,
    weights: ['90'],
    subtotals: [],
    facts: [],
    executionRate: '1.08201782',
    adjustmentRate: null,
  },
  {
    name: 'D5 Chongqing: original and adjusted targets, coefficients, the total in the head',
    byHand: 'the author of this test: 152 ÷ 200 = 0.76; (200 − 100) ÷ 100 = 1; of two targets the adjusted one counts',
    drawing: `
      2022年度部门整体支出绩效自评表 | < | < | < | < | < | < | < | < | < | <
      主管部门 | 某局 | 财政处室 | 农业处 | 自评总分（分） | 97.6 | 部门联系人 | | 联系电话 | | 
      部门预算执行情况 | 年初预算数 | 全年（调整）预算数 | 全年执行数 | 执行率（%） | 执行率权重 | 执行率得分（分） | | | |
      年度总金额 | 100 | 200 | 152 | 76 | 10 | 7.6 | | | |
      当年绩效目标 | 年初绩效目标 | < | < | 全年（调整）绩效目标 | < | < | 全年目标实际完成情况 | < | < | <
      ^ | 甲 | < | < | 乙 | < | < | 丙 | < | < | <
      指标名称 | 计量单位 | 指标性质 | 年初指标值 | 调整指标值 | 全年完成值 | 得分系数（%） | 指标权重（分） | 指标得分（分） | 是否核心指标 | 说明
      政府采购执行率 | % | = | 100 | 90 | 92 | 100 | 5 | 5 | 否 |
      培训人次 | 人次 | ≥ | 300 | 320 | 330 | 100 | 85 | 85 | 是 |
    `,
    head: 'department filled 2022 -',
    unit: '某局',
    money: ['4 total B C D E F G'],
    rows: ['8 */*/政府采购执行率 E F H I K', '9 */*/培训人次 E F H I K'],
    total: '- F2',
    grade: null,
    weights: ['5', '85'],
    subtotals: [],
    facts: [],
    executionRate: '0.76',
    adjustmentRate: '1',
  },
  {
    name: 'D8 Anhui: spent more than the budget, a date and a number that was far exceeded',
    byHand:
      'the author of this test, from the figures that an archive of 金寨县 published for 2023: 338.31 ÷ 329.77 = 1.02589684; (329.77 − 320) ÷ 320 = 0.03053125',
    drawing: `
      部门整体支出绩效自评表 | < | < | < | < | < | < | <
      （2023年度） | < | < | < | < | < | < | <
      部门 | 某县档案馆 | < | < | < | < | < | <
      预算资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
      ^ | 年度资金总额 | 320 | 329.77 | 338.31 | 10 | 102.59% |
      ^ | 其中:当年财政拨款 | 320 | 329.77 | 338.31 | — | 102.59% | —
      ^ | 上年结转资金 | | | | — | | —
      年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | < | <
      ^ | 甲 | < | < | 乙 | < | < | <
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      产出指标 | 时效指标 | 完成时间 | 9月前 | 7月 | 50 | 50 |
      效益指标 | 社会效益指标 | 查档人次 | ≥2000人次 | 3061 | 40 | 40 |
      总分 | < | < | < | < | 100 | |
    `,
    head: 'department filled 2023 万元',
    unit: '某县档案馆',
    money: ['5 total C D E G F H', '6 fiscal C D E G F H', '7 carryOver C D E G F H'],
    rows: ['11 产出指标/时效指标/完成时间 D E F G H', '12 效益指标/社会效益指标/查档人次 D E F G H'],
    total: 'F13 G13',
    grade: null,
    weights: ['50', '40'],
    subtotals: [],
    facts: [],
    executionRate: '1.02589684',
    adjustmentRate: '0.03053125',
  },
];
