import { quoted } from './forms';

/** Sentences about weights. */

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
