import { fixed, HUNDRED, plain } from '../decimal';
import type { Decimal } from '../decimal';

/** Every sentence that the checks say, one function each: what, actual and expected, in the form's own units. */

export function percent(rate: Decimal): string {
  return `${fixed(rate.times(HUNDRED), 2)}%`;
}

function quoted(name: string): string {
  return `“${name}”`;
}

// 资金

export function rateMismatch(label: string, rate: Decimal, entered: string, sum: string, other: string | null): string {
  const why = other === null ? '' : `（该数是执行数除以${other}得出的）`;
  return `${label}的执行率应为 ${percent(rate)}（${sum}），表中填 ${entered}${why}。`;
}

export function rateLastPlace(label: string, rate: Decimal, entered: string): string {
  return `${label}的执行率按四舍五入为 ${percent(rate)}，表中填 ${entered}，末位相差一个单位。`;
}

export function executionPointsMismatch(points: string, rate: string, weight: string, entered: string): string {
  return `执行率得分应为 ${points} 分（${rate} × ${weight}），表中填 ${entered} 分。`;
}

export function executionPointsRounded(points: string, rate: string, weight: string, entered: string): string {
  return `执行率得分精确到两位小数是 ${points} 分（${rate} × ${weight}），表中按整数填 ${entered} 分。`;
}

export function lastPlacePoints(what: string, points: string, entered: string): string {
  return `${what}应为 ${points} 分，表中填 ${entered} 分，末位相差一个单位。`;
}

export function lowExecution(rate: Decimal, threshold: Decimal, hasReasonCell: boolean): string {
  const below = `预算执行率 ${percent(rate)}，低于 ${plain(threshold.times(HUNDRED))}%`;
  return hasReasonCell ? `${below}，请在原因栏说明。` : `${below}，请在自评报告中说明原因。`;
}

export interface SumWords {
  readonly label: string;
  readonly column: string;
  readonly total: string;
  readonly parts: string;
  readonly group: string;
  readonly unit: string;
}

function sums({ label, column, total, parts, group, unit }: SumWords): string {
  return `${quoted(label)}的${column}填 ${total}${unit}，${group}合计 ${parts}${unit}`;
}

export function partsOverTotal(words: SumWords): string {
  return `${sums(words)}，超过了总额`;
}

export function partsBelowTotal(words: SumWords): string {
  return `${sums(words)}，两者不相等`;
}

export function partsIncomplete(words: SumWords): string {
  return `${sums(words)}，少于总额，请核对有没有漏填。`;
}

export function otherUnit(label: string, amount: string, likely: string, unit: string): string {
  return `；${quoted(label)}的 ${amount} 可能按${unit}填写，应为 ${likely}。`;
}

export function totalBlankAboveParts(label: string, columns: readonly string[]): string {
  return `${quoted(label)}一行的${columns.join('、')}是空的或填 0，下面各项却有金额，应填各项合计。`;
}

export const fillSum = '填入各项合计';

export function correctAmount(amount: string): string {
  return `改为 ${amount}`;
}

export function spentOverBudget(actual: string, budget: string, budgetName: string): string {
  return `全年执行数 ${actual}大于${budgetName} ${budget}，请核对金额，或补填追加的预算。`;
}

export function spentOverOriginal(actual: string, budget: string): string {
  return `全年执行数 ${actual}大于年初预算数 ${budget}，年中追加的预算没有在表中体现。`;
}

export function spentWithoutBudget(actual: string, budgetName: string): string {
  return `${budgetName}为 0，全年执行数却是 ${actual}，请核对预算数。`;
}

export function budgetZero(budgetName: string): string {
  return `${budgetName}为 0，执行率无法计算，这一项得分要由您确定。`;
}

export function adjustmentUnexplained(rate: Decimal, hasReasonCell: boolean): string {
  const change = rate.lt('0') ? `净减 ${percent(rate.abs())}` : `净增 ${percent(rate)}`;
  const where = hasReasonCell ? '请在原因栏说明' : '请在自评报告中说明原因';
  return `年初到调整后预算${change}，${where}；属于政策性调整、上级交办等情况的也请写明。`;
}

export function budgetFromZero(adjusted: string, hasReasonCell: boolean): string {
  const where = hasReasonCell ? '请在原因栏说明' : '请在自评报告中说明原因';
  return `年初预算数为 0，调整后预算数为 ${adjusted}，${where}。`;
}

export function subRowScored(labels: readonly string[]): string {
  return `${labels.map(quoted).join('、')}也填了得分；执行率只按资金总额一行计分，这些得分不计入总分。`;
}

// 分值

export function weightsTwoRemedies(
  indicators: string,
  execution: string,
  sum: string,
  wanted: string,
  rest: string,
): string {
  return `指标分值合计 ${indicators} 分，加上预算执行率 ${execution} 分共 ${sum} 分，应为 ${wanted} 分：请把指标分值调整为合计 ${rest} 分，或不再给预算执行率单列 ${execution} 分。`;
}

export function weightsNot100(
  sum: string,
  indicators: string,
  execution: string | null,
  wanted: readonly string[],
): string {
  const made = execution === null ? '' : `（指标 ${indicators} 分 + 预算执行率 ${execution} 分）`;
  return `分值合计应为 ${wanted.join(' 或 ')} 分，现为 ${sum} 分${made}。`;
}

export function levelWeights(label: string, declared: string, actual: string): string {
  return `${quoted(label)}标明 ${declared} 分，所属各指标的分值合计 ${actual} 分。`;
}

export function executionWeights(label: string, row: string): string {
  return `预算执行情况的标题标明 ${label} 分，资金总额一行的分值是 ${row} 分。`;
}

export function unusualSplit(found: string, usual: readonly string[]): string {
  return `一级指标分值为${quoted(found)}，与常用的${usual.map(quoted).join('或')}不同，如有县级规定请忽略。`;
}

export function pointsAboveWeight(name: string, entered: string, weight: string): string {
  return `${quoted(name)}得分 ${entered} 分，超过分值 ${weight} 分。`;
}

export function pointsNegative(name: string, entered: string): string {
  return `${quoted(name)}得分填了 ${entered} 分，得分不能小于 0。`;
}

// 得分

export function pointsMissing(name: string, why: string): string {
  return `${quoted(name)}的得分是空的：${why}。`;
}

export const missingBecause = {
  qualitative: '这是定性指标，请按达成、部分达成、未达成判断后填写得分',
  late: '完成时间晚于目标时间，扣多少分要由您确定',
  directionUnknown: '看不出目标是越高越好还是越低越好，请填写得分',
  sharedWeight: '几行共用一个分值且没有全部完成，请填写得分',
  noRatio: '目标值或完成值不能按比例折算，请填写得分',
  budgetMissing: '预算数没有填写，执行率无法计算',
  actualMissing: '全年执行数没有填写，执行率无法计算',
} as const;

export function pointsMismatch(name: string, points: string, arithmetic: string, entered: string): string {
  const how = arithmetic === '' ? '' : `（${arithmetic}）`;
  return `${quoted(name)}得分应为 ${points} 分${how}，表中填 ${entered} 分。`;
}

export function pointsRounded(name: string, points: string, entered: string): string {
  return `${quoted(name)}得分精确到两位小数是 ${points} 分，表中按整数填 ${entered} 分。`;
}

export function indicatorPoints(name: string): string {
  return `${quoted(name)}得分`;
}

export function correctPoints(points: string): string {
  return `改为 ${points} 分`;
}

export const tierWords = { achieved: '达成', partial: '部分达成', notAchieved: '未达成' } as const;

export function outsideTier(
  name: string,
  tier: string,
  from: string,
  to: string,
  isTop: boolean,
  entered: string,
): string {
  const upper = isTop ? `${to} 分` : `${to} 分（不含）`;
  return `${quoted(name)}按“${tier}”得分应在 ${from} 分至 ${upper}之间，表中填 ${entered} 分。`;
}

export function totalMismatch(label: string, sum: string, entered: string): string {
  return `${quoted(label)}应为 ${sum} 分（各项得分之和），表中填 ${entered} 分。`;
}

export function totalRounded(label: string, sum: string, entered: string): string {
  return `${quoted(label)}按各项得分相加是 ${sum} 分，表中取整填 ${entered} 分。`;
}

export function gradeMismatch(total: string, grade: string, entered: string): string {
  return `总分 ${total} 分对应的等级是“${grade}”，表中填“${entered}”。`;
}

export function correctGrade(grade: string): string {
  return `改为“${grade}”`;
}

// 指标

export function targetMissing(name: string): string {
  return `${quoted(name)}没有填写指标值。`;
}

export function actualMissing(name: string): string {
  return `${quoted(name)}没有填写完成值。`;
}

export function unitMismatch(name: string, target: string, actual: string): string {
  return `${quoted(name)}的指标值以“${target}”为单位，完成值以“${actual}”为单位，不能直接比较，请统一单位。`;
}

export function shortfallUnexplained(name: string, target: string, actual: string, hasReasonCell: boolean): string {
  const missed = `${quoted(name)}指标值 ${target}，完成 ${actual}，没有达到目标`;
  return hasReasonCell ? `${missed}，请填写原因和改进措施。` : `${missed}，请在自评报告中说明原因和改进措施。`;
}

export function overfulfilmentUnexplained(name: string, target: string, actual: string, ratio: Decimal | null): string {
  const rate = ratio === null ? '' : `，完成率 ${percent(ratio)}`;
  return `${quoted(name)}指标值 ${target}，完成 ${actual}${rate}，超出目标较多，请说明原因。`;
}

// 读不懂的内容

export function percentAmbiguous(name: string, column: string, value: string, reading: string): string {
  return `${quoted(name)}的${column} ${value} 可能是 ${reading}，也可能是 ${value}%，请改成其中一种写法。`;
}

export function readAsPercent(reading: string): string {
  return `改为 ${reading}`;
}

export function actualUnreadable(name: string, actual: string, target: string): string {
  return `${quoted(name)}的指标值是 ${target}，完成值“${actual}”读不出数字，请填写实际完成的数。`;
}

export function amountUnreadable(label: string, column: string, text: string): string {
  return `${quoted(label)}的${column}“${text}”读不出金额，请只填数字。`;
}

export function amountNegative(label: string, column: string, text: string): string {
  return `${quoted(label)}的${column}填了 ${text}，金额不能小于 0，请核对。`;
}

export function figureUnreadable(label: string, column: string, text: string): string {
  return `${quoted(label)}的${column}“${text}”读不出数字，请只填数字。`;
}

export function errorValue(error: string): string {
  return `单元格显示 ${error}，公式出错，请检查公式引用的内容。`;
}

export const formulaWithoutValue = '单元格的公式还没有计算结果，请用 Excel 或 WPS 打开、保存一次再检查。';

// 整个工作簿

export function notRecognised(sheet: string, missing: readonly string[]): string {
  const what = missing.length === 0 ? '没有读出表头' : `没有找到表头${missing.map(quoted).join('、')}`;
  return `工作表${quoted(sheet)}像是自评表，但${what}，没有参与计算。`;
}

export function blankForm(title: string): string {
  return `${quoted(title)}还没有填写完成情况，没有参与计算。`;
}

export function otherYear(title: string, year: number, wanted: number | null): string {
  const now = wanted === null ? '' : `，本次检查的是 ${String(wanted)} 年度`;
  return `${quoted(title)}是 ${String(year)} 年度的表${now}，没有参与计算。`;
}

export function hiddenForms(sheet: string): string {
  return `工作表${quoted(sheet)}是隐藏的，上面的自评表没有参与计算。`;
}

export function readingAssumed(name: string, assumptions: readonly string[]): string {
  return `${quoted(name)}：${assumptions.map((sentence) => sentence.replace(/。$/, '')).join('；')}。`;
}

export function internalError(rule: string): string {
  return `本软件的“${rule}”这项检查在这张表上没有运行成功，其他检查和得分不受影响。`;
}
