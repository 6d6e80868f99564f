import { BENEFIT, OUTPUT, PROJECT, SATISFACTION, partMoney, rows, totalMoney } from './project.mjs';

/** Last year's form, left in the workbook: 300 households × 0.4 万元 = 120 万元. Total 99.47. */
export const toilets2021 = {
  ...PROJECT,
  sheet: '2021年户厕改造自评表',
  year: 2021,
  name: '农村户厕改造项目',
  funding: [
    totalMoney(120, 120, 120, 10),
    partMoney('其中：当年财政拨款', 120, 120, 120),
    partMoney('上年结转资金', 0, 0, 0),
    partMoney('其他资金', 0, 0, 0),
  ],
  goals: {
    expected: '新建户用卫生厕所300户，改善村民如厕条件。',
    achieved: '新建户用卫生厕所300户，全部通过验收。',
  },
  indicators: [
    ...rows(OUTPUT, '数量指标', [['新建户用卫生厕所', '≥300户', '300户', 20, 20]]),
    ...rows(OUTPUT, '质量指标', [['户厕验收合格率', '≥98%', '100%', 10, 10]]),
    ...rows(OUTPUT, '时效指标', [
      ['户厕建设按期完成率', '≥95%', '90%', 10, 9.47, '两个村施工队进场较晚；下一步提前签订2022年施工合同。'],
    ]),
    ...rows(OUTPUT, '成本指标', [['户均改造成本', '≤4000元/户', '4000元/户', 10, 10]]),
    ...rows(BENEFIT, '社会效益指标', [['新建户厕使用率', '≥95%', '96%', 15, 15]]),
    ...rows(BENEFIT, '生态效益指标', [['厕所粪污得到有效处理', '有效处理', '达成年度指标', 15, 15]]),
    ...rows(SATISFACTION, '服务对象满意度指标', [['改厕农户满意度', '≥90%', '91%', 10, 10]]),
  ],
  total: 99.47,
  grade: '优',
  date: '2022年3月18日',
};
