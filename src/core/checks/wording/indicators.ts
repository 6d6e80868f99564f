import type { Decimal } from '../../decimal';
import { percent, quoted } from './forms';

/** Sentences about targets, actuals and reasons. */

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
  const missed =
    target === ''
      ? `${quoted(name)}没有达到评分标准的满分要求`
      : `${quoted(name)}指标值 ${target}，完成 ${actual}，没有达到目标`;
  return hasReasonCell ? `${missed}，请填写原因和改进措施。` : `${missed}，请在自评报告中说明原因和改进措施。`;
}

export function overfulfilmentUnexplained(name: string, target: string, actual: string, ratio: Decimal | null): string {
  const rate = ratio === null ? '' : `，完成率 ${percent(ratio)}`;
  return `${quoted(name)}指标值 ${target}，完成 ${actual}${rate}，超出目标较多，请说明原因。`;
}
