import { fixed, HUNDRED, plain } from '../../decimal';
import type { Decimal } from '../../decimal';

/** Sentences of the rules that only some counties turn on. */

const TEXTS = { problems: '存在的问题', measures: '改进措施' } as const;

export function problemsMissing(total: Decimal, limit: string, roles: readonly (keyof typeof TEXTS)[]): string {
  return `总分 ${plain(total)} 分低于 ${limit} 分，应写明${roles.map((role) => TEXTS[role]).join('和')}。`;
}

export function inReport(message: string): string {
  return `${message.replace(/。$/, '')}；本表没有这一栏，请在自评报告中写明。`;
}

const percent = (ratio: Decimal): string => `${fixed(ratio.times(HUNDRED), 2)}%`;

export function pointsAhead(reached: Decimal, rate: Decimal): string {
  return `指标得分为分值的 ${percent(reached)}，而预算执行率只有 ${percent(rate)}，请核实完成值和执行数。`;
}

export function muchUnspent(left: Decimal): string {
  return `预算还有 ${percent(left)} 没有支出，请核实执行数，或说明原因。`;
}
