import type { FactId, MoneyMeasure, MoneySubject } from '../../facts/ids';
import { isSubtotalLabel, isTotalLabel } from '../closingLabels';
import { squeeze } from '../headingText';
import { tidy } from '../indicatorFields';
import type { FigureMeasure } from './figureHeadings';
import { adjustmentOf, bareLabel, headcountPart } from './figureLabels';
import type { FigureColumn, FigureHeader } from './figureTable';

/** What a line of base data is called under one of its headings. */

/** Named by nothing but the label of the line. */
export const BY_LABEL: readonly MoneySubject[] = ['project.item', 'operatingPublic.other'];

export interface Named {
  readonly id: FactId;
  readonly subject: string | null;
}

/** 其中：公车购置 → 公车购置, 2.出国经费 → 出国经费, on one line. */
export function lineName(label: string): string {
  const bare = tidy(label).replace(/^其中[:：]/, '');
  return bare.replace(/^[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）.．、](?!\d)/, '').trim();
}

export function headcountFact(label: string, measure: FigureMeasure): Named | null {
  const part = headcountPart(label);
  if (part === null) return null;
  if (measure === 'authorised') return { id: `headcount.authorised${part}`, subject: null };
  if (measure === 'staff') return { id: `headcount.actual${part}`, subject: null };
  return measure === 'controlRate' ? { id: `rate.headcountControl${part}`, subject: null } : null;
}

export function buildingFact(measure: FigureMeasure, subject: string | null): Named | null {
  const id = BUILDING.get(measure);
  return id === undefined ? null : { id, subject };
}

const BUILDING: ReadonlyMap<FigureMeasure, FactId> = new Map([
  ['areaApproved', 'building.area.approved'],
  ['areaActual', 'building.area.actual'],
  ['areaRate', 'rate.buildingArea'],
  ['investmentApproved', 'building.investment.approved'],
  ['investmentActual', 'building.investment.actual'],
  ['investmentRate', 'rate.buildingInvestment'],
]);

export function adjustmentFact(label: string): Named {
  const id = adjustmentOf(label);
  return { id, subject: id === 'adjustment.total' ? null : lineName(label) };
}

const RATES: ReadonlyMap<string, FactId> = new Map([
  ['threePublic controlRate', 'rate.threePublicControl'],
  ['threePublic changeRate', 'rate.threePublicChange'],
  ['operatingPublic controlRate', 'rate.operatingPublicControl'],
  ['procurement executionRate', 'rate.procurementExecution'],
  ['total executionRate', 'rate.budgetCompletion'],
  ['carryOver changeRate', 'rate.carryOverChange'],
]);

/** 年初结转和结余 under 本年收入合计 is no income of the year: it is what was left at the end of the last. */
export function leftBefore(label: string, measure: MoneyMeasure | null): Named | null {
  if (measure === null) return null;
  if (!/^年初/.test(bareLabel(label))) return { id: `income.carryOver.${measure}`, subject: null };
  return measure === 'final' ? { id: 'carryOver.lastFinal', subject: null } : null;
}

/** 实际支付进度 is no rate of the whole year. */
export function rateId(subject: MoneySubject, { heading: { measure }, text }: FigureColumn): FactId | null {
  return /支付/.test(text) ? null : (RATES.get(`${subject} ${measure}`) ?? null);
}

/** 合计 of a table that is about one thing only, or about all that the unit spends. */
export function headed(title: string, { section }: FigureHeader): MoneySubject | null {
  const words = [squeeze(title), squeeze(section?.text ?? '')];
  if (words.some((text) => /三公["”’」]?(经费|支出)/.test(text))) return 'threePublic';
  return words.some((text) => /(部门|单位)(整体)?(预算)?(支出|预算)/.test(text) && !OF_PART.test(text))
    ? 'total'
    : null;
}

const OF_PART = /拨款|基金|一般公共预算|项目|三公|基本|公用|人员|采购|调整|收入/;

/** Lines that may have parts under them which are named only by their own label. */
export function familyOf(subject: MoneySubject): MoneySubject | null {
  const root = subject.split('.')[0];
  return root === 'project' || root === 'operatingPublic' || root === 'income' ? root : null;
}

/** 运行维护经费 means a part of the project expenditure only under 项目支出. */
export function isForeignPart(subject: MoneySubject, family: MoneySubject | null): boolean {
  return subject.startsWith('project.') && family !== 'project';
}

/** 合计, 小计. */
export function closesLines(label: string): boolean {
  return isTotalLabel(bareLabel(label)) || isSubtotalLabel(bareLabel(label));
}
