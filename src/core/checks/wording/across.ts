import { amount, quoted } from './forms';
import { decimal, plain } from '../../decimal';
import type { Decimal } from '../../decimal';

/** Sentences about forms that do not agree with each other. */

export const listTotal = '合计';

const MEASURES = { original: '年初预算数', budget: '全年预算数', actual: '全年执行数' } as const;

export function inCell(sheet: string, label: string): string {
  return `工作表${quoted(sheet)}的${quoted(label)}`;
}

export function inRow(sheet: string, row: string, column: string): string {
  return `工作表${quoted(sheet)}中${quoted(row)}的${column}`;
}

export function listTogether(sheet: string, measure: keyof typeof MEASURES): string {
  return `工作表${quoted(sheet)}各项目${MEASURES[measure]}的合计`;
}

export function formsTogether(count: number, measure: keyof typeof MEASURES): string {
  return `${String(count)} 个项目自评表${MEASURES[measure]}的合计`;
}

export function shownAmount(value: string, unit: string | null): string {
  return value === '' ? '' : amount(decimal(value), unit);
}

export function shownTotal(value: Decimal): string {
  return amount(value, '万元');
}

export function executionRateOf(sheet: string): string {
  return `${inSheet(sheet)}的预算执行率`;
}

export function totalPointsOf(sheet: string): string {
  return `${inSheet(sheet)}的总分`;
}

export function shownPoints(value: Decimal): string {
  return `${plain(value)} 分`;
}

interface Placed {
  readonly where: string;
  readonly shown: string;
}

export function figuresDiffer(odd: Placed, reference: Placed, isTenThousand: boolean): string {
  const differ = `${odd.where}是 ${odd.shown}，${reference.where}是 ${reference.shown}`;
  return isTenThousand
    ? `${differ}，正好相差一万倍，可能有一处把元填成了万元，请核对。`
    : `${differ}，两处不一致，请核对。`;
}

const SHOWN_NAMES = 3;

/** “甲”、“乙”、“丙”等 5 个 */
function listing(names: readonly string[], what: string): string {
  const shown = names.slice(0, SHOWN_NAMES).map(quoted).join('、');
  return names.length > SHOWN_NAMES ? `${shown}等 ${String(names.length)} 个${what}` : shown;
}

export function projectsWithoutForm(sheet: string, names: readonly string[], isComplete: boolean): string {
  const end = isComplete ? '清单标明列示了全部项目，请补上自评表或核对项目名称' : '如需自评请补上，或核对项目名称';
  return `工作表${quoted(sheet)}列出的${listing(names, '项目')}没有找到项目自评表，${end}。`;
}

export function projectsNotListed(sheet: string, names: readonly string[]): string {
  return `${listing(names, '项目')}有项目自评表，工作表${quoted(sheet)}的清单中却没有，请核对清单和项目名称。`;
}

const SUBJECTS = {
  total: '资金总额',
  basic: '基本支出',
  personnel: '人员经费',
  operatingPublic: '公用经费',
  project: '项目支出',
} as const;

export function departmentFigure(subject: keyof typeof SUBJECTS, measure: keyof typeof MEASURES): string {
  return `${SUBJECTS[subject]}${MEASURES[measure]}`;
}

/** @param figures at least one of departmentFigure. */
export function notCompared(sheets: readonly string[], figures: readonly string[]): string {
  const shown = figures.slice(0, SHOWN_NAMES).join('、');
  const all = figures.length > SHOWN_NAMES ? `${shown}等 ${String(figures.length)} 项` : shown;
  return `工作表${sheets.map(quoted).join('、')}的${all}不一致，不知以哪份为准，没有与基础数据和项目合计核对，请先改成一致再检查。`;
}

export function figuresRounded(odd: Placed, reference: Placed): string {
  return `${odd.where}是 ${odd.shown}，${reference.where}是 ${reference.shown}，只是取整不同，建议填写一致。`;
}

export function projectAboveWhole(project: Placed, whole: Placed, isTenThousand: boolean): string {
  const above = `${project.where}是 ${project.shown}，比整个部门还多（${whole.where}是 ${whole.shown}）`;
  return isTenThousand ? `${above}，可能把元填成了万元，请核对。` : `${above}，请核对。`;
}

export function adjustmentsDiffer(sum: string, change: string): string {
  return `预算调整各项合计 ${sum}，整体自评表调整后预算与年初预算相差 ${change}，两处不一致，请核对。`;
}

export function unitNamesDiffer(name: string, sheet: string, other: string, otherSheet: string): string {
  return `工作表${quoted(sheet)}的单位是${quoted(name)}，工作表${quoted(otherSheet)}的单位是${quoted(other)}，请核对是不是同一单位。`;
}

export function listedPoints(project: string, listed: string, entered: string): string {
  return `清单中${quoted(project)}的得分是 ${listed} 分，它的自评表总分是 ${entered} 分，两处不一致。`;
}

export function listedRate(sheet: string, row: string, entered: string, rate: string, sum: string): string {
  return `工作表${quoted(sheet)}中${quoted(row)}的执行率应为 ${rate}（${sum}），表中填 ${entered}。`;
}

export function listedGrade(project: string, listed: string, entered: string): string {
  return `清单中${quoted(project)}的等级是${quoted(listed)}，它的自评表等级是${quoted(entered)}，两处不一致。`;
}

export function rateDiffers(where: string, name: string, entered: string, rate: string, sum: string): string {
  return `${where}的${name}填 ${entered}，按基础数据应为 ${rate}（${sum}），请核对。`;
}

export function targetChanged(name: string, promised: string, evaluated: string): string {
  return `${quoted(name)}申报的目标是 ${promised}，自评表的目标是 ${evaluated}，请按批复的目标自评，有调整的请注明。`;
}

export function targetsDropped(project: string, names: readonly string[]): string {
  return `${quoted(project)}申报的目标中，${listing(names, '指标')}在自评表里没有找到，请补上或说明原因。`;
}

export function targetsAdded(project: string, names: readonly string[]): string {
  return `${quoted(project)}自评表里的${listing(names, '指标')}在申报的目标中没有找到，请核对。`;
}

export function inSheet(sheet: string): string {
  return `工作表${quoted(sheet)}`;
}

export function correctRate(rate: string): string {
  return `改为 ${rate}`;
}

export function headingYear(sheet: string, label: string, year: number): string {
  return `工作表${quoted(sheet)}标明是 ${String(year)} 年度，栏目却写着${quoted(label)}，请核对年份和数据是不是本年度的。`;
}

export function weightChanged(name: string, before: string, now: string): string {
  return `${quoted(name)}由 ${before} 分改为 ${now} 分`;
}

export function weightsChanged(project: string, changes: readonly string[]): string {
  const shown = changes.slice(0, SHOWN_NAMES).join('、');
  const more = changes.length > SHOWN_NAMES ? `等 ${String(changes.length)} 项` : '';
  return `${quoted(project)}自评的分值与申报时不同：${shown}${more}，请核对。`;
}

export const actualValue = '实际完成值';

export function surveyOf(sheet: string, subject: string | null): string {
  return subject === null ? `${inSheet(sheet)}的满意度调查` : `${inSheet(sheet)}中${quoted(subject)}的满意度调查结果`;
}

export function satisfactionDiffers(stated: Placed, surveyed: Placed): string {
  return `${stated.where}是 ${stated.shown}，${surveyed.where}是 ${surveyed.shown}，两处不一致，请核对。`;
}
