import { addSheet, fitHeight, put } from './style.mjs';

/**
 * Lays out 项目支出绩效自评表 and 部门整体支出绩效自评表. Both have ten columns: A the block's name, B to J its content.
 * Row 7 is always the total of the money block.
 */

const WIDTHS = [6, 18, 20, 24, 15, 15, 9, 10, 10, 26];
const FIRST_MONEY_ROW = 7;
const AMOUNT = '0.00####';
const PERCENT = '0.00%';
const POINTS = '0.00';

/** Adds the form; `form` is one of the objects of data/. Blank forms have the same shape with nulls. */
export function addForm(workbook, form) {
  const sheet = addSheet(workbook, form.sheet, WIDTHS);
  sheet.pageSetup.fitToHeight = 1;
  putHead(sheet, form);
  const afterMoney = putMoney(sheet, form);
  const afterGoals = putGoals(sheet, form, afterMoney);
  const afterTable = putIndicators(sheet, form, afterGoals);
  putFoot(sheet, form, afterTable, afterGoals + 1);
  return sheet;
}

function putHead(sheet, form) {
  put(sheet, 'A1:C1', form.attachment, 'note');
  put(sheet, 'A2:J2', form.title, 'title');
  sheet.getRow(2).height = 30;
  put(sheet, 'A3:J3', form.year === null ? '（      年度）' : `（${form.year}年度）`, 'subtitle');
  put(sheet, 'A4:B4', form.nameLabel, 'heading');
  put(sheet, 'C4:J4', form.name);
  put(sheet, 'A5:B5', '主管部门', 'heading');
  put(sheet, 'C5:E5', form.department);
  put(sheet, 'F5:G5', '实施单位', 'heading');
  put(sheet, 'H5:J5', form.unit);
  [4, 5].forEach((row) => (sheet.getRow(row).height = 22));
}

function putMoney(sheet, form) {
  const last = FIRST_MONEY_ROW + form.funding.length - 1;
  put(sheet, `A6:A${last}`, form.moneyLabel, 'heading');
  put(sheet, 'B6:C6', null, 'heading');
  form.moneyHeadings.forEach((heading, index) => put(sheet, `${'DEFGHIJ'[index]}6`, heading, 'heading'));
  sheet.getRow(6).height = 32;
  form.funding.forEach((row, index) => putMoneyRow(sheet, form, row, FIRST_MONEY_ROW + index));
  return last + 1;
}

function putMoneyRow(sheet, form, row, at) {
  put(sheet, `B${at}:C${at}`, row.label);
  put(sheet, `D${at}`, row.original, 'body', AMOUNT);
  put(sheet, `E${at}`, row.adjusted, 'body', AMOUNT);
  put(sheet, `F${at}`, row.actual, 'body', AMOUNT);
  const [weight, rate] = form.rateFirst ? ['H', 'G'] : ['G', 'H'];
  put(sheet, `${weight}${at}`, row.weight);
  put(sheet, `${rate}${at}`, rateOf(row, at), 'body', row.rateFormat ?? PERCENT);
  put(sheet, `I${at}`, row.points, 'body', POINTS);
  put(sheet, `J${at}`, row.reason, 'text');
  fitHeight(sheet, at, row.reason, WIDTHS[9], 22);
}

/** "formula": what a county's form computes by itself, with its cached result. */
function rateOf(row, at) {
  if (row.rate !== 'formula') return row.rate;
  return { formula: `F${at}/E${at}`, result: row.actual / row.adjusted };
}

function putGoals(sheet, form, at) {
  put(sheet, `A${at}:A${at + 1}`, '年度总体目标', 'heading');
  put(sheet, `B${at}:F${at}`, '预期目标', 'heading');
  put(sheet, `G${at}:J${at}`, '实际完成情况', 'heading');
  sheet.getRow(at).height = 22;
  put(sheet, `B${at + 1}:F${at + 1}`, form.goals.expected, 'text');
  put(sheet, `G${at + 1}:J${at + 1}`, form.goals.achieved, 'text');
  fitHeight(sheet, at + 1, form.goals.expected, 78, 60);
  fitHeight(sheet, at + 1, form.goals.achieved, 52, 60);
  return at + 2;
}

const INDICATOR_HEADINGS = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];

function putIndicators(sheet, form, at) {
  const last = at + form.indicators.length;
  put(sheet, `A${at}:A${last}`, '绩效指标', 'heading');
  INDICATOR_HEADINGS.forEach((heading, index) => put(sheet, `${'BCDEFGH'[index]}${at}`, heading, 'heading'));
  put(sheet, `I${at}:J${at}`, '偏差原因分析及改进措施', 'heading');
  sheet.getRow(at).height = 24;
  putLabels(sheet, form.indicators, 'level1', 'B', at + 1);
  putLabels(sheet, form.indicators, 'level2', 'C', at + 1);
  form.indicators.forEach((row, index) => putIndicator(sheet, row, at + 1 + index));
  return last + 1;
}

/** One merged cell for each run of the same label; level 2 also ends where level 1 does. */
function putLabels(sheet, rows, level, column, top) {
  const key = (row) => (level === 'level1' ? row.level1 : `${row.level1}\n${row.level2}`);
  let start = 0;
  for (let index = 1; index <= rows.length; index += 1) {
    if (index < rows.length && key(rows[index]) === key(rows[start])) continue;
    const area = index - start > 1 ? `${column}${top + start}:${column}${top + index - 1}` : `${column}${top + start}`;
    put(sheet, area, rows[start][level], 'heading');
    start = index;
  }
}

function putIndicator(sheet, row, at) {
  put(sheet, `D${at}`, row.name, 'text');
  put(sheet, `E${at}`, row.target, 'body', row.targetFormat ?? null);
  put(sheet, `F${at}`, row.actual, 'body', row.actualFormat ?? null);
  put(sheet, `G${at}`, row.weight);
  put(sheet, `H${at}`, row.points, 'body', POINTS);
  put(sheet, `I${at}:J${at}`, row.reason, 'text');
  fitHeight(sheet, at, row.reason, WIDTHS[8] + WIDTHS[9], 24);
  fitHeight(sheet, at, row.name, WIDTHS[3], 24);
}

function putFoot(sheet, form, at, firstIndicator) {
  const last = at - 1;
  put(sheet, `A${at}:F${at}`, '总分', 'heading');
  put(sheet, `G${at}`, 100, 'heading');
  const sum = { formula: `I${FIRST_MONEY_ROW}+SUM(H${firstIndicator}:H${last})`, result: form.total };
  put(sheet, `H${at}`, form.totalByFormula ? sum : form.total, 'heading', POINTS);
  put(sheet, `I${at}:J${at}`, null);
  put(sheet, `A${at + 1}:F${at + 1}`, '评价等级', 'heading');
  put(sheet, `G${at + 1}:H${at + 1}`, form.grade, 'heading');
  put(sheet, `I${at + 1}:J${at + 1}`, null);
  [at, at + 1].forEach((row) => (sheet.getRow(row).height = 22));
  put(sheet, `A${at + 2}:D${at + 2}`, '填报人：', 'note');
  put(sheet, `E${at + 2}:G${at + 2}`, '单位负责人：', 'note');
  put(sheet, `H${at + 2}:J${at + 2}`, `填报日期：${form.date ?? ''}`, 'note');
  guard(sheet, firstIndicator, last, at + 1);
}

/** What the county's form refuses: points outside 0..weight, a grade that is none. */
function guard(sheet, first, last, gradeRow) {
  for (let row = first; row <= last; row += 1) {
    sheet.getCell(`H${row}`).dataValidation = {
      type: 'decimal',
      operator: 'between',
      allowBlank: true,
      formulae: [0, `G${row}`],
      showErrorMessage: true,
      errorTitle: '得分',
      error: '得分应在0到分值之间',
    };
  }
  sheet.getCell(`G${gradeRow}`).dataValidation = { type: 'list', allowBlank: true, formulae: ['"优,良,中,差"'] };
}
