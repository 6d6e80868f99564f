import type { Citation } from '../rule';
import { ARITHMETIC, COMMON_INDICATORS, PRODUCT_DEFAULT, PROJECT_EVALUATION } from './sources';

const law = (says: string): Citation => ({ source: PROJECT_EVALUATION, says });
const frame = (says: string): Citation => ({ source: COMMON_INDICATORS, says });
const ours = (says: string): Citation => ({ source: PRODUCT_DEFAULT, says });
const arithmetic = (says: string): Citation => ({ source: ARITHMETIC, says });

/**
 * Where each setting of the built-in profile comes from, by its path; a setting inside one of these is covered by it.
 * Documents stand only where they were seen to contain the figure.
 */
export const CITATIONS: ReadonlyMap<string, Citation> = new Map([
  ['execution.denominator', ours('执行率以调整后预算数（全年预算数）为分母')],
  ['execution.method', ours('执行率得分＝执行率×分值')],
  ['execution.bands', ours('分档计分时各档执行率下限及得分比例，默认不启用')],
  ['execution.perPoint', ours('按百分点扣分时的满分线、每个百分点扣分和零分线，默认不启用')],
  ['execution.defaultWeight', law('预算执行率分值 10 分')],
  ['execution.overBudget', law('得分不超过该项分值，执行率超过 100% 的按分值封顶')],
  ['execution.zeroBudget', ours('预算数为 0 时由填报人判断')],
  ['quantitative.atMost', ours('不高于目标值的得满分，超过的按目标值÷完成值计分')],
  ['quantitative.atMostZero', ours('目标为 0 而实际大于 0 的不得分')],
  ['quantitative.equal', ours('“＝”按不低于目标值计分')],
  ['quantitative.missed', ours('未达到目标值的按完成比例计分')],
  ['quantitative.negativeActual', ours('完成值为负且未达目标的由填报人判断')],
  ['quantitative.late', ours('晚于时限的由填报人判断')],
  ['quantitative.range', ours('超出区间的由填报人判断')],
  ['quantitative.rangeSteps', ours('区间外分档计分的偏离程度和得分比例，默认不启用')],
  ['quantitative.satisfaction', ours('满意度按目标值计分')],
  ['quantitative.coefficient', ours('得分系数列不作为计分依据')],
  ['quantitative.noEvidence', ours('佐证材料栏空白不影响自评计分')],
  ['quantitative.blankAdjustedTarget', ours('有调整后目标列而未填的，按目标值缺失提示')],
  ['quantitative.byName', ours('按指标名称单独规定的计分办法，默认没有')],
  ['quantitative.standards', ours('没有目标值、写明评分标准的指标按表中标准计分，不足一个百分点的由填报人判断')],
  ['quantitative.overFulfilment', ours('完成值达到目标值 130% 及以上的说明原因，不影响得分')],
  ['qualitative.full', law('达成年度指标的得分值的 80%（含）至 100%')],
  ['qualitative.partial', law('部分达成年度指标并具有一定效果的得分值的 60%（含）至 80%，未达成的不足 60%')],
  ['qualitative.machine', ours('定性指标得分由填报人在档内填写，不自动给分')],
  ['rounding', ours('执行率保留百分数两位小数，得分保留两位小数，四舍五入')],
  ['total.notApplicable', ours('不适用的指标单独列出，总分按适用指标的分值计，不折算')],
  ['total.grades', law('90 分（含）以上为优，80 分（含）至 90 分为良，60 分（含）至 80 分为中，60 分以下为差')],
  ['total.caps', ours('按执行率限制总分，默认不启用')],
  ['total.ceiling', ours('总分上限，默认不启用')],
  ['total.unexplainedAdjustment', ours('调整幅度较大又无说明时不出总分，默认不启用')],
  ['total.projects', ours('部门总分吸收所属项目得分，默认不启用')],
  ['rates.adjustmentExempt', frame('预算调整数不含政策性变化、不可抗力和上级临时交办的调整；填了这些金额的予以扣除')],
  ['rates.carryOverBase', ours('结转结余率＝结转结余总额÷支出预算数')],
  ['rates.threePublicChangeBy', ours('三公经费变动率按本年和上年决算数计算，没有的按预算数')],
  ['rates.keyProjectsBy', ours('重点支出安排率按预算安排数计算，没有的按支出数')],
  ['rates.typedActual', ours('表中填了完成值的按填写的计分，与基础数据不一致时提示')],
  ['weights.total', ours('自评按百分制，各项分值合计 100 分')],
  ['weights.targetTable', ours('目标申报表中指标分值合计 90 分或 100 分')],
  ['weights.usualSplits[0]', law('预算执行率 10 分、产出 50 分、效益 30 分、满意度 10 分')],
  ['weights.usualSplits[1]', ours('设成本指标的：预算执行率 10 分、成本 20 分、产出 40 分、效益 20 分、满意度 10 分')],
  ['weights.usualSplits', ours('各部分分值通常的构成，与此不同的作提示')],
  ['review.lowExecution', ours('执行率低于 90% 的说明原因')],
  ['review.adjustmentWithReasonCell', ours('有原因栏的，调整幅度达到 10% 说明原因')],
  ['review.adjustmentWithoutReasonCell', ours('没有原因栏的，调整幅度达到 30% 在报告中说明')],
  ['review.pointTolerance', arithmetic('得分合计允许 0.01 分的尾差')],
  ['review.problemsBelowTotal', ours('总分偏低时须填写问题和措施，默认不启用')],
  ['review.early', ours('绩效得分明显高于执行率时提醒，默认不启用')],
  ['severities', ours('各项检查的严重程度，县级可逐项调整')],
]);
