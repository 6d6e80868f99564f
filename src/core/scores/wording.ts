import { fixed, plain, type Decimal } from '../decimal';
import type { Tier } from './score';

/** Every sentence of the scoring: arithmetic a person can follow, what was assumed, what is worth a look. */

/** Points in steps have two decimals. */
export const points = (value: Decimal): string => fixed(value, 2);

/** A number with its unit as a person writes it: 52个, 95%. */
export const amount = (value: Decimal, unit: string | null): string => `${plain(value)}${unit ?? ''}`;

export const TIER_NAMES: Readonly<Record<Tier, string>> = {
  achieved: '达成年度指标',
  partial: '部分达成年度指标并具有一定效果',
  notAchieved: '未达成年度指标且效果较差',
};

const SIGNS = { atLeast: '≥', atMost: '≤', more: '>', less: '<' } as const;

export function signOf(direction: 'atLeast' | 'atMost', strict: boolean): string {
  if (direction === 'atLeast') return strict ? SIGNS.more : SIGNS.atLeast;
  return strict ? SIGNS.less : SIGNS.atMost;
}

export const STEP = {
  met: (target: string, actual: string, full: Decimal) =>
    `达到目标（${target}，实际 ${actual}），得满分 ${points(full)}`,
  missedZero: (target: string, actual: string) => `未达到目标（${target}，实际 ${actual}），按规定不得分，得 0.00`,
  times: (weight: Decimal, over: Decimal, under: Decimal, result: Decimal) =>
    `${plain(weight)} × ${plain(over)} ÷ ${plain(under)} = ${points(result)}`,
  linear: (weight: Decimal, target: Decimal, actual: Decimal, result: Decimal) =>
    `${plain(weight)} ×（1 −（${plain(actual)} − ${plain(target)}）÷ ${plain(target)}）= ${points(result)}`,
  share: (weight: Decimal, share: string, result: Decimal) => `${plain(weight)} × ${share} = ${points(result)}`,
  twice: (target: string, actual: string) => `实际 ${actual} 达到目标 ${target} 的两倍及以上，得 0.00`,
  same: (actual: string, full: Decimal) => `完成值与目标值相同（${actual}），得满分 ${points(full)}`,
  inRange: (range: string, actual: string, full: Decimal) =>
    `在目标范围内（${range}，实际 ${actual}），得满分 ${points(full)}`,
  outside: (range: string, actual: string) => `超出目标范围（${range}，实际 ${actual}）`,
  beyondSteps: '偏离超过最后一档，得 0.00',
  zeroExceeded: (actual: string) => `目标为 0，实际 ${actual}，得 0.00`,
  inTime: (due: string, done: string, full: Decimal) => `按时完成（时限 ${due}，实际 ${done}），得满分 ${points(full)}`,
  late: (due: string, done: string) => `晚于时限（时限 ${due}，实际 ${done}）`,
  none: '按规定不得分，得 0.00',
  deduct: (weight: Decimal, minus: string, steps: Decimal, result: Decimal) =>
    `${plain(weight)} − ${minus} × ${fixedSteps(steps)} = ${points(result)}`,
  band: (actual: string, weight: Decimal, share: string, result: Decimal) =>
    `实际 ${actual} 对应得分比例 ${share}，${plain(weight)} × ${share} = ${points(result)}`,
  beyondBands: (actual: string) => `实际 ${actual} 不在任何得分档内，得 0.00`,
  deviation: (percent: string, weight: Decimal, share: string, result: Decimal) =>
    `偏离目标 ${percent}%，${plain(weight)} × ${share} = ${points(result)}`,
  beyondDeviation: (percent: string) => `偏离目标 ${percent}%，超过最后一档，得 0.00`,
  satisfactionFull: (actual: string, full: string, result: Decimal) =>
    `满意度 ${actual}，达到 ${full}%，得满分 ${points(result)}`,
  satisfactionZero: (actual: string, zero: string) => `满意度 ${actual}，低于 ${zero}%，得 0.00`,
  satisfactionLinear: (weight: Decimal, actual: Decimal, zero: string, full: string, result: Decimal) =>
    `${plain(weight)} ×（${plain(actual)} − ${zero}）÷（${full} − ${zero}）= ${points(result)}`,
  coefficient: (weight: Decimal, percent: Decimal, result: Decimal) =>
    `${plain(weight)} × 得分系数 ${plain(percent)}% = ${points(result)}`,
  over: (percent: string, result: Decimal) => `完成值为目标值的 ${percent}%，按超额完成规定得 ${points(result)}`,
  noEvidence: '佐证材料栏空白，按规定得 0.00',
  tier: (tier: Tier, from: Decimal, to: Decimal, toIncluded: boolean) =>
    `${TIER_NAMES[tier]}：得分应在 ${points(from)}（含）至 ${points(to)}${toIncluded ? '（含）' : '（不含）'}之间`,
  tierEntered: (entered: Decimal) => `填报得分 ${points(entered)}，在该档范围内`,
  machineTier: (tier: Tier, weight: Decimal, share: string, result: Decimal) =>
    `${TIER_NAMES[tier]}，${plain(weight)} × ${share} = ${points(result)}`,
  candidate: (words: string) => `完成情况“${words}”接近“达成年度指标”，请确认等级`,
  kept: (entered: Decimal, weight: Decimal) =>
    `无法由表中数据重新计算，保留填报得分 ${points(entered)}（分值 ${plain(weight)}）`,
  groupFull: (rows: string, weight: Decimal) => `第 ${rows} 行合并计分，全部达到目标，得满分 ${points(weight)}`,
  groupSum: (rows: string, parts: string, result: Decimal) => `第 ${rows} 行合并计分，${parts} = ${points(result)}`,
  groupOpen: (rows: string, weight: Decimal) =>
    `第 ${rows} 行合并计分（分值 ${plain(weight)}），未全部达到目标，请判断得分`,
  countedAbove: (row: number) => `与第 ${String(row)} 行合并计分，分值和得分计在该行`,
  notApplicable: '本行不适用，不计分',
  noAdjustedTarget: '没有调整后的目标值，按规定不计分',
  executionRow: '本行就是预算执行率，按执行率计分，只计一次',
} as const;

export const ASSUMED = {
  named: '目标值未写符号，按指标名称判断为不低于目标值',
  atMost: '目标值未写符号，按指标名称判断为不高于目标值',
  zero: '目标值为 0 且未写符号，按不高于目标值判断',
  atLeast: '目标值未写符号，按不低于目标值判断',
  equalAtLeast: '目标值写的是“＝”，按不低于目标值计分',
  equalAtMost: '目标值写的是“＝”，按不高于目标值计分',
  counted: (target: string, actual: string) => `按文字中的数量 ${target}、${actual} 比较`,
  converted: (from: string, to: string) => `完成值已由${from}换算为${to}`,
} as const;

export const HINT = {
  strictMet: (target: string, actual: string) =>
    `目标为${target}，实际正好是 ${actual}，按达到目标计满分，请核对目标值的符号`,
  approximate: (text: string) => `“${text}”是估计数，建议填写准确数字`,
  copiedSign: (text: string, value: string) => `完成值“${text}”带了目标的符号，已按 ${value} 计算，请去掉符号`,
  overFulfilled: (percent: string) => `完成值为目标值的 ${percent}%，得分可由填报人调整`,
  unclearDate: '从填写的时间看不出是否晚于时限，请写明完成日期',
} as const;

export const EXECUTION = {
  rate: (over: Decimal, under: Decimal, percent: string) => `${plain(over)} ÷ ${plain(under)} = ${percent}%`,
  points: (percent: string, weight: Decimal, result: Decimal) => `${percent}% × ${plain(weight)} = ${points(result)}`,
  capped: (weight: Decimal) => `执行率超过 100%，按分值封顶，得 ${points(weight)}`,
  blocked: '执行率超过 100%，请先核对预算数和执行数，暂不计分',
  band: (percent: string, share: string, weight: Decimal, result: Decimal) =>
    `执行率 ${percent}% 对应得分比例 ${share}，${plain(weight)} × ${share} = ${points(result)}`,
  perPoint: (percent: string, weight: Decimal, minus: string, below: Decimal, result: Decimal) =>
    `执行率 ${percent}%，低于满分线 ${plain(below)} 个百分点，${plain(weight)} − ${minus} × ${plain(below)} = ${points(result)}`,
  full: (percent: string, weight: Decimal) => `执行率 ${percent}% 达到满分线，得 ${points(weight)}`,
  none: (percent: string) => `执行率 ${percent}% 低于零分线，得 0.00`,
  oneBudget: '表中只有一列预算数，按该列计算',
  denominator: { adjusted: '分母为调整后（全年）预算数', original: '分母为年初预算数', received: '分母为实际到位资金' },
  summed: (original: Decimal, change: Decimal, adjusted: Decimal) =>
    `调整后预算 = ${plain(original)} + ${plain(change)} = ${plain(adjusted)}`,
  zeroBudget: '预算数和执行数均为 0，执行率无法计算',
  zeroBudgetSpent: '预算数为 0 但有执行数，执行率无法计算',
  zeroBudgetPoints: (result: Decimal) => `预算数为 0，按规定得 ${points(result)}`,
  totalBlank: '资金总额行为空或为 0，而下面各行有数，请先补齐总额，暂不计算',
  countedInTable: '预算执行率在指标表中单独成行，分值只计一次',
} as const;

/** Rules that a county writes for the indicators of one name. */
export const NAMED = {
  actual: (actual: string) => `实际 ${actual}`,
  share: (why: string, share: string, weight: Decimal, result: Decimal) =>
    `${why} 对应得分比例 ${share}，${plain(weight)} × ${share} = ${points(result)}`,
  points: (why: string, result: Decimal) => `${why} 对应得分 ${points(result)}`,
  slope: (weight: Decimal, factor: string, percent: string, result: Decimal) =>
    `${plain(weight)} ×（1 − ${factor} × ${percent}%）= ${points(result)}`,
  slopeZero: (percent: string, limit: string) => `${percent}% 超过 ${limit}%，得 0.00`,
  over: (weight: Decimal, over: Decimal, under: Decimal, result: Decimal) =>
    `${plain(weight)} × ${plain(over)} ÷ ${plain(under)} = ${points(result)}`,
  situation: (rate: string, percent: string, sign: string, limit: string) => `${rate} ${percent}%（${sign}${limit}%）`,
  noSituation: '不在任何得分情形内，得 0.00',
  milestone: (name: string, percent: string, limit: string) => `${name} ${percent}%（≥${limit}%）`,
  milestoneMissed: (name: string, percent: string, limit: string) => `${name} ${percent}%，低于 ${limit}%，得 0.00`,
  milestoneSum: (result: Decimal) => `各时点合计得 ${points(result)}`,
  checklist: (items: string) => `逐项检查计分：${items}，请判断得分`,
  item: (says: string, given: string) => `${says}（${given} 分）`,
  notASum: (entered: Decimal) => `填报得分 ${points(entered)} 不是各检查项分值之和，请核对`,
  violations: (weight: Decimal, minus: string) =>
    `没有问题得满分 ${points(weight)}，每出现一例扣 ${minus} 分，扣完为止，请判断得分`,
  counted: (weight: Decimal, minus: string, count: string, result: Decimal) =>
    `${plain(weight)} − ${minus} × ${count} = ${points(result)}`,
  noProportion: (actual: string, target: string) =>
    `未达到目标（${target}，实际 ${actual}），无法按比例计算，请判断得分`,
} as const;

export const TOTAL = {
  sum: (execution: Decimal | null, indicators: Decimal, total: Decimal) =>
    execution === null
      ? `指标得分合计 ${points(total)}`
      : `预算执行 ${points(execution)} + 指标得分 ${points(indicators)} = ${points(total)}`,
  pending: (known: Decimal, kept: Decimal, pending: Decimal) =>
    `已确定 ${points(known)} 分，保留填报得分的分值 ${plain(kept)}，待判断的分值 ${plain(pending)}，暂不出总分`,
  applicable: (weight: Decimal, result: Decimal) => `扣除不适用指标后分值合计 ${plain(weight)}，得分 ${points(result)}`,
  rebased: (result: Decimal, weight: Decimal, base: string, rebased: Decimal) =>
    `折算为 ${base} 分制：${points(result)} ÷ ${plain(weight)} × ${base} = ${points(rebased)}`,
  capped: (percent: string, below: string, atMost: string) => `执行率 ${percent}% 低于 ${below}%，总分不超过 ${atMost}`,
  ceiling: (atMost: string) => `总分上限为 ${atMost}`,
  moneyUnread: (known: Decimal) => `资金情况没有读懂，指标已确定 ${points(known)} 分，暂不出总分`,
  weightsAbove: (weight: Decimal, base: string) => `分值合计 ${plain(weight)}，超过 ${base}，暂不出总分`,
  unexplained: (percent: string, above: string) =>
    `预算调整幅度 ${percent}% 且没有说明，得分超过 ${above} 分，补充说明后再出总分`,
} as const;

/** Points by the form's own 评分标准. */
export const STANDARD = {
  full: (full: Decimal) => `达到评分标准，得满分 ${points(full)}`,
  deduct: (weight: Decimal, minus: string, count: Decimal, result: Decimal) =>
    `按评分标准：${plain(weight)} − ${minus} × ${fixedSteps(count)} = ${points(result)}`,
  open: (beyond: string, whole: Decimal, exact: Decimal) =>
    `偏离标准 ${beyond} 个百分点：不足一个百分点不扣的得 ${points(whole)}，按比例扣的得 ${points(exact)}`,
  mildest: (mild: Decimal) => `填报得分高于两种算法，最多得 ${points(mild)}`,
  band: (actual: string, words: string, result: Decimal) => `比率 ${actual}%，按评分标准“${words}”得 ${points(result)}`,
  noBand: (actual: string) => `比率 ${actual}% 对不上评分标准的任何一档，请判断得分`,
  words: (text: string) => `评分标准：“${text.length > 80 ? `${text.slice(0, 80)}…` : text}”，请对照判断得分`,
} as const;

/** A department's total that takes in those of its projects. */
export const PROJECTS = {
  none: '按规定部门总分要计入所属项目得分，但没有找到项目自评表，暂不出总分',
  lacking: (name: string, why: string) => `按规定部门总分要计入所属项目得分，“${name}”${why}，暂不出总分`,
  noTotal: '还没有总分',
  notOutOf: (whole: string) => `的分值合计不是 ${whole} 分`,
  noAmount: { budget: '没有预算数', spent: '没有执行数' },
  noAmounts: '按规定部门总分要计入所属项目得分，但各项目金额合计为 0，暂不出总分',
  mean: (weighBy: 'budget' | 'spent' | 'equal', terms: readonly string[], mean: Decimal) =>
    `项目平均得分（${MEAN_NAMES[weighBy]}）：（${terms.join(' + ')}）÷ 合计 = ${points(mean)}`,
  joined: (own: Decimal, ownShare: string, mean: Decimal, share: string, result: Decimal) =>
    `部门自身得分 ${points(own)} × ${ownShare} + 项目平均得分 ${points(mean)} × ${share} = ${points(result)}`,
} as const;

const MEAN_NAMES = { budget: '按预算数加权', spent: '按执行数加权', equal: '不加权' } as const;

function fixedSteps(steps: Decimal): string {
  return plain(steps.round(4, 1));
}
