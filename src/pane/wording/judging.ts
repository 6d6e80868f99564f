import type { PointsProblem } from '../../core/judgement';
import type { Obstacle, Tier } from '../../core/scores/score';

/** Sentences about rows that only a person can score. */

export const JUDGE = {
  lead: '这些指标不能按数值算出得分，请您判定；只有您选了或填了，才会写入得分格。',
  tiers: { achieved: '达成', partial: '部分达成', notAchieved: '未达成' } satisfies Record<Tier, string>,
  tierFull: {
    achieved: '达成年度指标',
    partial: '部分达成年度指标并具有一定效果',
    notAchieved: '未达成年度指标且效果较差',
  } satisfies Record<Tier, string>,
  band: (from: string, to: string, included: boolean) => `${from}～${to}${included ? '' : '（不含）'}`,
  bandSpoken: (from: string, to: string, included: boolean) =>
    `${from} 分（含）至 ${to} 分${included ? '（含）' : '（不含）'}`,
  tierGroup: (name: string) => `“${name}”的档次`,
  points: '得分',
  unit: '分',
  place: (sheet: string, row: number) => `${sheet}，第 ${String(row)} 行`,
  pointsOf: (name: string) => `“${name}”的得分`,
  outOf: (weight: string) => `分值 ${weight}`,
  target: '指标值',
  actual: '完成值',
  entered: (points: string) => `表内得分“${points}”不在可接受的范围`,
  blank: '（空）',
  chosen: (points: string) => `已定 ${points} 分，写入结果时填入得分格`,
  withdraw: '撤回',
  typeWithin: (band: string) => `请填该档的得分：${band}`,
  statedOther: (stated: string) => `完成值写的是“${stated}”，与所选档次不一致，请一并修改完成值。`,
  candidate: (tier: string) => `完成值的说法接近“${tier}”，仅供参考，没有计分。`,
  problems: {
    notANumber: () => '请填数字，例如 7.5。',
    tooManyDecimals: () => '得分最多保留两位小数。',
    outsideTier: (band: string) => `这一档的得分应在 ${band}之间，请改填或换一档。`,
    outsideWeight: (band: string) => `得分应在 ${band}之间。`,
  } satisfies Record<PointsProblem, (band: string) => string>,
  obstacles: {
    targetMissing: '没有填指标值。',
    actualMissing: '没有填完成值。',
    unreadable: '指标值或完成值认不出数字。',
    percentAmbiguous: '完成值不知是百分数还是比例。',
    scaleAmbiguous: '完成值或指标值没有写单位，不知是不是以万计。',
    unitMismatch: '指标值与完成值的单位不同。',
    qualitative: '定性指标，请选档次。',
    directionUnknown: '看不出是越高越好还是越低越好。',
    late: '完成时间晚于规定时限。',
    sharedWeight: '几行合用一个分值，且没有全部达到目标。',
    noRatio: '无法按比例计分。',
    byStandard: '按评分标准由人判断。',
    budgetZero: '预算数和执行数都是 0，执行率算不出。',
  } satisfies Record<Obstacle | 'budgetZero', string>,
  keeps: {
    formula: '得分格是公式，不能代填，请在公式引用的单元格里修改。',
    locked: '得分格受工作表保护，不能代填，请手工填写。',
    broken: '得分格显示错误值，请先改正。',
  },
  noCell: '这张表没有得分列，没有地方可写，请手工记录。',
  why: (points: string, tier: string | null) => `您判定${tier === null ? '' : `为“${tier}”`}，得 ${points} 分`,
} as const;
