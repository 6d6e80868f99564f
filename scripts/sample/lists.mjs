import { addSheet, fitHeight, put } from './style.mjs';
import {
  ADJUSTMENTS,
  DEMONSTRATION,
  EXPENSES,
  HEADCOUNT,
  INSTITUTIONS,
  INSTITUTION_HEADINGS,
  INSTRUCTIONS,
  OVERVIEW,
  PROJECTS,
  SURVEYS,
  WORK_DONE,
} from './data/lists.mjs';

/** The sheets beside the forms. `blank` keeps headings and fixed labels only, as a county issues them. */

const AMOUNT = '0.00####';
const PERCENT = '0.00%';

/** A value, or nothing in the blank workbook. */
const shown = (blank, value) => (blank ? null : value);

function titled(workbook, name, title, widths, orientation) {
  const sheet = addSheet(workbook, name, widths, orientation);
  const lastColumn = String.fromCharCode(64 + widths.length);
  put(sheet, `A1:${lastColumn}1`, title, 'title');
  sheet.getRow(1).height = 32;
  return { sheet, lastColumn };
}

function headings(sheet, row, texts) {
  texts.forEach((text, index) => put(sheet, `${String.fromCharCode(65 + index)}${row}`, text, 'heading'));
  sheet.getRow(row).height = 24;
}

function line(sheet, row, values, formats = []) {
  values.forEach((value, index) => {
    put(sheet, `${String.fromCharCode(65 + index)}${row}`, value, 'body', formats[index] ?? null);
  });
  sheet.getRow(row).height = 20;
}

export function addInstructions(workbook, blank) {
  const sheet = addSheet(workbook, '填报说明', [96]);
  const first = blank ? '填报说明' : DEMONSTRATION;
  put(sheet, 'A1', first, 'title').font = { name: '宋体', size: 12, bold: true };
  INSTRUCTIONS.forEach((text, index) => {
    const shownText = blank ? text.replace('2022年度', '本年度') : text;
    put(sheet, `A${index + 2}`, shownText, 'note');
    fitHeight(sheet, index + 2, shownText, 96, 24);
  });
}

export function addOverview(workbook, blank) {
  const { sheet } = titled(workbook, '基本情况', '单位基本情况', [20, 76]);
  OVERVIEW.forEach(([label, value], index) => {
    put(sheet, `A${index + 2}`, label, 'heading');
    put(sheet, `B${index + 2}`, shown(blank, value), 'text');
    fitHeight(sheet, index + 2, value, 76, 24);
  });
}

export function addInstitutions(workbook, blank) {
  const { sheet } = titled(workbook, '机构设置', '部门机构设置情况', [36, 14, 14, 18]);
  headings(sheet, 2, INSTITUTION_HEADINGS);
  INSTITUTIONS.forEach((unit, index) => {
    line(sheet, index + 3, blank ? [null, null, null, null] : unit);
    sheet.getCell(`B${index + 3}`).dataValidation = {
      type: 'list',
      allowBlank: true,
      formulae: ['"行政,事业,参公,企业"'],
    };
  });
}

export function addBaseData(workbook, blank) {
  const { sheet } = titled(workbook, '基础数据', '部门整体支出绩效评价基础数据表', [34, 18, 18, 18]);
  headings(sheet, 2, ['财政供养人员情况（人）', '编制数', blank ? '实际在职人数' : '2022年实际在职人数', '控制率']);
  HEADCOUNT.forEach(([name, authorised, actual], index) => {
    const row = index + 3;
    const rate = { formula: `C${row}/B${row}`, result: actual / authorised };
    line(
      sheet,
      row,
      [name, ...[authorised, actual, rate].map((value) => shown(blank, value))],
      [null, null, null, PERCENT],
    );
  });
  const [last, budget, final] = ['2021年决算数', '2022年预算数', '2022年决算数'];
  const blankHeadings = ['上年决算数', '本年预算数', '本年决算数'];
  headings(sheet, 6, ['经费控制情况（万元）', ...(blank ? blankHeadings : [last, budget, final])]);
  EXPENSES.forEach(([name, ...amounts], index) => {
    const values = amounts.map((amount) => shown(blank, amount));
    line(sheet, index + 7, [blank ? blankName(name) : name, ...values], [null, AMOUNT, AMOUNT, AMOUNT]);
  });
  putAdjustments(sheet, 7 + EXPENSES.length, blank);
}

/** The county's form numbers the projects; their names are the unit's to type. */
function blankName(name) {
  return /^\d\.[^.]*项目$/.test(name) ? `${name.slice(0, 2)}（项目名称）` : name;
}

function putAdjustments(sheet, at, blank) {
  put(sheet, `A${at}`, '预算调整情况（万元）', 'heading');
  put(sheet, `B${at}`, '调整金额', 'heading');
  put(sheet, `C${at}:D${at}`, '说明', 'heading');
  sheet.getRow(at).height = 24;
  ADJUSTMENTS.forEach(([name, amount], index) => {
    const row = at + 1 + index;
    put(sheet, `A${row}`, blank ? name.replace(/（.*）/, '') : name);
    put(sheet, `B${row}`, shown(blank, amount), 'body', AMOUNT);
    put(sheet, `C${row}:D${row}`, null, 'text');
    sheet.getRow(row).height = 20;
  });
  const row = at + 1 + ADJUSTMENTS.length;
  put(sheet, `A${row}:D${row}`, '注：预算数为调整后的全年预算；项目支出为基本支出以外的支出。', 'note');
}

export function addProjectList(workbook, blank) {
  const { sheet } = titled(workbook, '项目清单', '项目支出清单', [8, 34, 16, 15, 15, 15, 12], 'landscape');
  put(sheet, 'A2:G2', '单位：万元', 'note').alignment = { horizontal: 'right', vertical: 'middle' };
  headings(sheet, 3, ['序号', '项目名称', '项目类别', '年初预算数', '全年预算数', '全年执行数', '执行率']);
  const formats = [null, null, null, AMOUNT, AMOUNT, AMOUNT, PERCENT];
  PROJECTS.forEach(([name, category, original, adjusted, actual], index) => {
    const row = index + 4;
    const rate = { formula: `F${row}/E${row}`, result: actual / adjusted };
    const values = [name, category, original, adjusted, actual, rate].map((value) => shown(blank, value));
    line(sheet, row, [index + 1, ...values], formats);
  });
  const sums = [577.2365, 657.2365, 592.2365].map((result, index) => {
    const column = 'DEF'[index];
    return { formula: `SUM(${column}4:${column}6)`, result };
  });
  const rate = { formula: 'F7/E7', result: 592.2365 / 657.2365 };
  line(sheet, 7, ['合计', null, null, ...[...sums, rate].map((value) => shown(blank, value))], formats);
  put(sheet, 'A8:G8', '注：本表列示本单位全部项目支出。', 'note');
}

export function addWorkDone(workbook, blank) {
  const { sheet } = titled(workbook, '工作履行情况', '工作履行活动完成情况', [8, 18, 38, 16, 12]);
  headings(sheet, 2, ['序号', '工作领域', '工作内容', '完成数量', '单位']);
  const list = blank ? WORK_DONE.slice(0, 20) : WORK_DONE;
  list.forEach((values, index) => line(sheet, index + 3, [index + 1, ...values.map((value) => shown(blank, value))]));
}

export function addSurveys(workbook, blank) {
  const widths = [24, 14, 14, 12, 12, 12, 12, 12, 12];
  const { sheet } = titled(workbook, '满意度调查', '服务对象满意度调查情况', widths, 'landscape');
  const texts = [
    '调查对象',
    '调查时间',
    '调查方式',
    '发放份数',
    '回收份数',
    '有效份数',
    '满意份数',
    '满意率',
    '目标值',
  ];
  headings(sheet, 2, texts);
  SURVEYS.forEach(([object, time, method, sent, returned, valid, satisfied, target], index) => {
    const row = index + 3;
    const rate = { formula: `G${row}/F${row}`, result: satisfied / valid };
    const values = [object, time, method, sent, returned, valid, satisfied, rate, target];
    const formats = [null, null, null, null, null, null, null, PERCENT, null];
    line(
      sheet,
      row,
      values.map((value) => shown(blank, value)),
      formats,
    );
  });
}
