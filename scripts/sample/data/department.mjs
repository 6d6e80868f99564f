import { BENEFIT, OUTPUT, PROJECT, SATISFACTION, rows } from './project.mjs';

/**
 * The county's headings: 全年预算数 is the original budget, 全年预算调整数 the adjusted one.
 * 1672.699499 ÷ 1759.62291 = 95.06 %, 9.51 points. Total 99.21.
 */
export const DEPARTMENT_MONEY = [
  '全年预算数',
  '全年预算调整数',
  '资金执行数',
  '执行率',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
];

function money(label, original, adjusted, actual, weight, points, reason = null) {
  return { label, original, adjusted, actual, weight, rate: 'formula', points, reason };
}

export const department = {
  ...PROJECT,
  attachment: '附件3',
  title: '部门整体支出绩效自评表',
  sheet: '部门整体支出绩效自评表',
  year: 2022,
  nameLabel: '单位名称',
  name: '巨鹿县小吕寨镇人民政府',
  moneyLabel: '预算资金（万元）',
  moneyHeadings: DEPARTMENT_MONEY,
  rateFirst: true,
  funding: [
    money('年度资金总额', 1617.5399, 1759.62291, 1672.699499, 10, 9.51),
    money('其中：人员类', 905.3184, 962.10141, 948.377999, '—', '—'),
    money('运转类公用经费', 134.985, 140.285, 132.085, '—', '—'),
    money(
      '特定目标类',
      577.2365,
      657.2365,
      592.2365,
      '—',
      '—',
      '上级年中追加人居环境整治72万元、燃气安全8万元，部分工程跨年支付；今后提前储备项目，加快采购和验收。',
    ),
  ],
  goals: {
    expected:
      '保障镇机关和所属单位正常运转，抓好招商、党建、安全、人居环境和基层治理等重点工作，完成年度三个专项任务。',
    achieved: '各项重点工作基本按计划完成，三个专项均已实施，群众满意度92%。',
  },
  indicators: [
    ...rows(OUTPUT, '数量指标', [
      ['上报招商信息', '≥45条', '48条', 4, 4],
      ['新签约项目', '≥4个', '4个', 4, 4],
      ['新建户用卫生厕所', '≥592户', '592户', 5, 5],
      ['清理农村生活垃圾', '≥2200吨', '2300吨', 4, 4],
      ['发放张贴安全宣传品', '≥6000份', '6000份', 3, 3],
      ['理论中心组学习', '≥12次', '12次', 3, 3],
      ['清理农村集体经济合同', '≥120份', '111份', 4, 3.7],
      ['配备网格员', '≥114名', '114名', 3, 3],
    ]),
    ...rows(OUTPUT, '质量指标', [
      ['户厕验收合格率', '≥98%', 1, 5, 5, null, { actualFormat: '0%' }],
      ['安全隐患整改率', '=100%', 1, 5, 5, null, { actualFormat: '0%' }],
    ]),
    ...rows(OUTPUT, '时效指标', [['重点工作按期完成率', '≥95%', 0.95, 5, 5, null, { actualFormat: '0%' }]]),
    ...rows(OUTPUT, '成本指标', [['公用经费支出', '≤140.285万元', '132.085万元', 5, 5]]),
    ...rows(BENEFIT, '经济效益指标', [
      ['完成固定资产投资', '≥4.5亿元', '4.5385亿元', 8, 8],
      ['新增村集体收入', '≥45万元', '45万元', 6, 6],
    ]),
    ...rows(BENEFIT, '社会效益指标', [['安全生产事故起数', '≤0起', '0起', 6, 6]]),
    ...rows(BENEFIT, '生态效益指标', [['镇村环境面貌', '明显改善', '达成年度指标', 5, 5]]),
    ...rows(BENEFIT, '可持续影响指标', [['网格化治理机制', '健全并运行', '达成年度指标', 5, 5]]),
    ...rows(SATISFACTION, '服务对象满意度指标', [['群众满意度', '≥90%', 0.92, 10, 10, null, { actualFormat: '0%' }]]),
  ],
  total: 99.21,
  grade: '优',
};
