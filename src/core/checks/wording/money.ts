import { HUNDRED, plain, ZERO } from '../../decimal';
import type { Decimal } from '../../decimal';
import { percent, quoted } from './forms';

/** Sentences about money. */

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
  const change = rate.lt(ZERO) ? `净减 ${percent(rate.abs())}` : `净增 ${percent(rate)}`;
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

export function adjustedMismatch(
  label: string,
  words: { original: string; adjustment: string; expected: string; entered: string },
): string {
  return `${quoted(label)}年初预算 ${words.original} 加调整数 ${words.adjustment} 应为 ${words.expected}，表中调整后预算填 ${words.entered}。`;
}
