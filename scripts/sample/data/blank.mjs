import { BENEFIT, OUTPUT, PROJECT, SATISFACTION } from './project.mjs';
import { department, DEPARTMENT_MONEY } from './department.mjs';

/** The forms as a county issues them: labels and placeholder rows, nothing typed. */

const FRAME = [
  [OUTPUT, ['数量指标', '质量指标', '时效指标', '成本指标']],
  [BENEFIT, ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标']],
  [SATISFACTION, ['服务对象满意度指标']],
];

function placeholder(level1, level2, name) {
  return { level1, level2, name, target: null, actual: null, weight: null, points: null, reason: null };
}

function placeholders() {
  return FRAME.flatMap(([level1, names]) =>
    names.flatMap((level2) => ['指标1：', '……'].map((name) => placeholder(level1, level2, name))),
  );
}

function emptyMoney(label, weight) {
  const mark = weight === null ? '—' : null;
  return {
    label,
    original: null,
    adjusted: null,
    actual: null,
    weight: weight ?? '—',
    rate: mark,
    points: mark,
    reason: null,
  };
}

const EMPTY = {
  year: null,
  name: null,
  department: null,
  unit: null,
  goals: { expected: null, achieved: null },
  total: null,
  totalByFormula: false,
  grade: null,
  date: null,
};

/** A blank 项目支出绩效自评表 on a sheet of the given name; `year` null leaves the year line open. */
export function blankProject(sheet, year = null) {
  const parts = ['其中：当年财政拨款', '上年结转资金', '其他资金'].map((label) => emptyMoney(label, null));
  const funding = [emptyMoney('年度资金总额', 10), ...parts];
  return { ...PROJECT, ...EMPTY, year, sheet, funding, indicators: placeholders() };
}

export function blankDepartment() {
  const parts = ['其中：人员类', '运转类公用经费', '特定目标类'].map((label) => emptyMoney(label, null));
  const funding = [emptyMoney('年度资金总额', 10), ...parts];
  return { ...department, ...EMPTY, moneyHeadings: DEPARTMENT_MONEY, funding, indicators: placeholders() };
}
