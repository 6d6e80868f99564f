import { quoted } from './forms';

/** Sentences about points, total and grade. */

export function pointsMissing(name: string, why: string): string {
  return `${quoted(name)}的得分是空的：${why}。`;
}

export const missingBecause = {
  qualitative: '这是定性指标，请按达成、部分达成、未达成判断后填写得分',
  late: '完成时间晚于目标时间，扣多少分要由您确定',
  directionUnknown: '看不出目标是越高越好还是越低越好，请填写得分',
  sharedWeight: '几行共用一个分值且没有全部完成，请填写得分',
  noRatio: '目标值或完成值不能按比例折算，请填写得分',
  byStandard: '得分要对照评分标准判断，请填写得分',
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
