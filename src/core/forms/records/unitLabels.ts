import type { FactId, MoneyMeasure, UnitId } from '../../facts/ids';
import { remembered } from '../remembered';
import { figureHeading, withoutYear } from './figureHeadings';
import { bareLabel, moneySubject, rateLabel } from './figureLabels';
import { progressFigure } from './progressLabels';

/** Labels beside which one value stands: what the unit is and did, and figures named in full (在职人数, 三公经费决算数). */

const UNIT: readonly (readonly [RegExp, UnitId])[] = [
  [/^(填报|填表|预算|自评|部门|编报)?(单位|部门)(单位)?(名称|全称)?$|^预算部门、单位名称$/, 'unit.name'],
  [/^((预算)?主管(预算)?(部门|单位)|上级主管部门)(名称)?$/, 'unit.department'],
  [/^(预算|单位|部门|预算单位)(编码|代码)$/, 'unit.code'],
  [/^(评价|自评|绩效|预算|填报)?年[度份]$/, 'unit.year'],
  [/^(单位|部门)?(主要)?(职责|职能)(概述|情况|职责)?(概述)?$|^(主要)?职能职责(概述)?$/, 'unit.duties'],
  [/^(本|全)?(年度|年)(主要|重点)?(工作)?(任务|内容|计划|工作)$|^(年度)?(主要|重点)工作(任务|内容)?$/, 'unit.tasks'],
  [/^(主要|年度|工作|取得的?)*(成绩|成效|业绩)$|^年度工作总体情况$/, 'unit.achievements'],
  [/^(评价|自评)(对象|范围)(和范围|及范围)?$/, 'unit.scope'],
  [/^(评价|自评)(方法|方式)$/, 'unit.method'],
  [/^(评价|自评)目的$/, 'unit.purpose'],
  [/^(评价|自评)(工作)?(起止)?(时间|期间|日期)$/, 'unit.period'],
  [/^(评价|自评)(工作)?(组织)(方式|形式|情况|实施)?$|^评价机构$|^组织(方式|实施)(情况)?$/, 'unit.organisation'],
  [/^绩效(运行)?监控(时间|情况)?$/, 'unit.monitoring'],
  [/^(管理)?制度(名称)?([和及、]文号)?$|^管理制度(建设)?(情况)?$/, 'unit.rules'],
  [/^厉行节约(保障)?(措施|情况)$/, 'unit.saving'],
];

export const unitLabel = remembered((label: string): UnitId | null => {
  const base = bareLabel(label);
  if (base === '' || base.length > 16) return null;
  return UNIT.find(([pattern]) => pattern.test(base))?.[1] ?? null;
});

/** What is said of the unit beyond its name, so that a sheet of such labels is 基本情况 and no head of another form. */
export function describesUnit(id: FactId): boolean {
  return id.startsWith('unit.') && !['unit.name', 'unit.department', 'unit.code', 'unit.year'].includes(id);
}

const PEOPLE = /^(行政|事业|工勤|其他)?(人员)?(核定)?(编制|在职|实有|在编)(人员|职工)?(人)?(总)?数?$/;
const PARTS: Readonly<Record<string, '.administrative' | '.institution' | '.worker' | '.other'>> = {
  行政: '.administrative',
  事业: '.institution',
  工勤: '.worker',
  其他: '.other',
};

const NAMED: readonly (readonly [RegExp, FactId])[] = [
  [/^(所有|全部|年末|期末)?固定资产(总额|总值|原值|总量|合计)$|^所有固定资产$/, 'assets.total'],
  [/^(实际)?在用固定资产(总额|原值|总量)?$/, 'assets.inUse'],
  [/^(既定|计划|序时)支付进度$/, 'payment.planned'],
  [/^实际支付进度$/, 'payment.actual'],
];

const SUFFIXES: readonly (readonly [RegExp, MoneyMeasure])[] = [
  [/年初预算(安排)?(数|金额|额)?$/, 'originalBudget'],
  [/(调整后|全年)?预算(安排)?(数|金额|额)?$/, 'budget'],
  [/(实际)?(决算|执行|支出)(数|金额|额)$|决算$/, 'final'],
];

/** 在职人数, 三公经费决算数, 固定资产总额 … : a label that names a whole figure; null for any other. */
export const wholeFigure = remembered((label: string): FactId | null => {
  const base = bareLabel(label);
  if (base === '' || base.length > 20) return null;
  return (
    progressFigure(base) ??
    people(base) ??
    NAMED.find(([pattern]) => pattern.test(base))?.[1] ??
    rateLabel(base) ??
    money(base)
  );
});

function people(base: string): FactId | null {
  const found = PEOPLE.exec(base);
  const measure = found === null ? figureHeading(base)?.measure : undefined;
  if (found === null) {
    if (measure === 'authorised') return 'headcount.authorised';
    return measure === 'staff' ? 'headcount.actual' : null;
  }
  const part = PARTS[found[1] ?? ''] ?? '';
  return found[4] === '编制' ? `headcount.authorised${part}` : `headcount.actual${part}`;
}

function money(base: string): FactId | null {
  const { year, rest } = withoutYear(base);
  const isLast = year === 'last';
  for (const [pattern, measure] of SUFFIXES) {
    const subject = pattern.test(rest) ? moneySubject(rest.replace(pattern, '')) : null;
    if (subject === null) continue;
    if (!isLast) return `${subject}.${measure}`;
    return measure === 'originalBudget' ? null : `${subject}.${measure === 'budget' ? 'lastBudget' : 'lastFinal'}`;
  }
  const subject = moneySubject(rest);
  if (subject === null) return isLast ? null : parted(rest);
  if (subject === 'carryOver') return isLast ? 'carryOver.lastFinal' : 'carryOver.final';
  if (isLast) return `${subject}.lastFinal`;
  return subject === 'procurement' && /^实际/.test(rest) ? 'procurement.final' : `${subject}.amount`;
}

/** 年初采购预算, 调整后采购预算数: the measure in two pieces around what the money is for. */
function parted(label: string): FactId | null {
  for (const [pattern, measure] of PARTED) {
    const subject = moneySubject(pattern.exec(label)?.[1] ?? '');
    if (subject !== null) return `${subject}.${measure}`;
  }
  return null;
}

const PARTED: readonly (readonly [RegExp, MoneyMeasure])[] = [
  [/^年初(.+)预算(?:数|金额|额)?$/, 'originalBudget'],
  [/^(?:调整后的?|全年)(.+)预算(?:数|金额|额)?$/, 'budget'],
];
