/** Shorthand for the rows of the forms; amounts in 万元, rates of true percent cells as ratios. */

export const PROJECT_MONEY = [
  '年初预算数',
  '全年预算数',
  '全年执行数',
  '分值',
  '执行率',
  '得分',
  '偏差原因分析及改进措施',
];

export const PROJECT = {
  attachment: '附件2',
  title: '项目支出绩效自评表',
  nameLabel: '项目名称',
  department: '巨鹿县小吕寨镇人民政府',
  unit: '巨鹿县小吕寨镇人民政府本级',
  moneyLabel: '项目资金（万元）',
  moneyHeadings: PROJECT_MONEY,
  rateFirst: false,
  totalByFormula: false,
  date: '2023年3月20日',
};

export const OUTPUT = '产出指标（50分）';
export const BENEFIT = '效益指标（30分）';
export const SATISFACTION = '满意度指标（10分）';

export function totalMoney(original, adjusted, actual, points, more = {}) {
  return {
    label: '年度资金总额',
    original,
    adjusted,
    actual,
    weight: 10,
    rate: 'formula',
    points,
    reason: null,
    ...more,
  };
}

/** An 其中 row: neither weight nor points of its own. */
export function partMoney(label, original, adjusted, actual) {
  return { label, original, adjusted, actual, weight: '—', rate: '—', points: '—', reason: null };
}

export function rows(level1, level2, list) {
  return list.map(([name, target, actual, weight, points, reason = null, more = {}]) => ({
    level1,
    level2,
    name,
    target,
    actual,
    weight,
    points,
    reason,
    ...more,
  }));
}
