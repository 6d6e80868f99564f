import type { AdjustmentId, EnteredRateId, HeadcountPart, MoneySubject } from '../../facts/ids';
import { squeeze, withoutNumber } from '../headingText';
import { remembered } from '../remembered';

/** What the lines of base data are about: every spelling as data, tried on a label without numbering and brackets. */

const SUBJECTS: readonly (readonly [RegExp, MoneySubject])[] = [
  [/^三公经费(支出|合计|总额|总计|小计)?$/, 'threePublic'],
  [/^(公务用车|公车)购置(经费|费|费用|支出)?$/, 'threePublic.vehicles.purchase'],
  [/^(公务用车|公车)(运行维护|运行|维护|运维)(经费|费|费用|支出)?$/, 'threePublic.vehicles.running'],
  [/^(公务用车|公车)(购置)?(和|及|与|、)?(运行)?维护(经费|费|费用|支出)?$/, 'threePublic.vehicles'],
  [/^(公务用车|公车)(购置(和|及|与|、)?运行)?(经费|费|费用|支出)?$/, 'threePublic.vehicles'],
  [/^(因公)?出国(境)?(经费|费|费用|支出)?$/, 'threePublic.abroad'],
  [/^公务接待(经费|费|费用|支出)?$/, 'threePublic.reception'],
  [/^(重点)(项目)?支出(安排)?(合计|总额)?$|^重点项目(资金|经费)?$/, 'keyProjects'],
  [/^项目(总)?支出(合计|总额|小计)?$/, 'project'],
  [/^业务工作(经费|专项|项目)$/, 'project.business'],
  [/^运行维护(经费|专项)$/, 'project.operation'],
  [/^([省市县中央级]*)专项资金$/, 'project.special'],
  [/^(日常)?公用(经费|支出)(支出|合计|总额|小计)?$/, 'operatingPublic'],
  [/^办公(经)?费$/, 'operatingPublic.office'],
  [/^水费[、,和]?电费([、,和]?差旅费)?$|^水电费([、,和]?差旅费)?$/, 'operatingPublic.utilities'],
  [/^会议费([、,和]?培训费)?$/, 'operatingPublic.meetings'],
  [/^其他公用(经费|支出)$/, 'operatingPublic.other'],
  [/^人员(经费|支出|类)(支出|合计|总额|小计)?$/, 'personnel'],
  [/^(部门)?基本支出预算调整$/, 'basicAdjustment'],
  [/^(部门)?基本支出(合计|总额|小计)?$/, 'basic'],
  [/^(实际)?政府采购(金额|支出|预算|项目|资金|情况)?(合计|总额)?$|^(实际)?采购(金额|支出|资金)?$/, 'procurement'],
  [/^(年?末|年?底|累计|期末)(结转|结余)(资金)?$/, 'carryOver'],
  [/^(年?末|年?底|累计|期末|本年|资金)*结转(和|及|与|、)?结余(资金)?(合计|总额)?$/, 'carryOver'],
  [/^(本年)?(总收入|收入(合计|总计|总额)|部门收入)$/, 'income'],
  [/^(本年)?((部门)?(预算)?总支出|支出(合计|总计|总额)|部门支出|部门整体支出|整体支出|部门预算支出)$/, 'total'],
  [/^(部门)?(整体|年度)?(预算)?资金(总额|合计)$/, 'total'],
];

/** Sources of money; a line such as 其他资金 means one only under 按收入性质分 or 收入. */
const SOURCES: readonly (readonly [RegExp, MoneySubject])[] = [
  [/政府(性)?基金/, 'income.governmentFund'],
  [/^(本年)?(一般公共预算|公共财政|财政拨款|一般预算)/, 'income.generalBudget'],
  [/专户|非税/, 'income.specialAccount'],
  [/^上年结转|^年初结转/, 'income.carryOver'],
  [/事业收入|单位(自有)?资金|经营收入/, 'income.unitFunds'],
  [/^其他(资金|收入)?$/, 'income.other'],
];

export const moneySubject = remembered((label: string): MoneySubject | null => firstOf(SUBJECTS, bareLabel(label)));

export const incomeSource = remembered((label: string): MoneySubject | null => firstOf(SOURCES, bareLabel(label)));

function firstOf<Found>(table: readonly (readonly [RegExp, Found])[], label: string): Found | null {
  if (label === '' || label.length > 20) return null;
  return table.find(([pattern]) => pattern.test(label))?.[1] ?? null;
}

/** 2.水费、电费、差旅费 → without number; 其中：公车购置 → without 其中; “三公”经费（万元） → 三公经费; 出国（境）费 → 出国境费. */
export const bareLabel = remembered((label: string): string => {
  if (label.length > 60) return '';
  const text = squeeze(label)
    .replace(/["'“”‘’「」]/g, '')
    .replace(/\(境\)/g, '境')
    .replace(/\([^()]*\)?/g, '');
  const unnumbered = withoutNumber(text.replace(/^[（(]?[一二三四五六七八九十\d]{1,2}[)）]/, ''));
  return withoutNumber(unnumbered.replace(/^其中[:：]?/, '')).replace(/[:：]+$/, '');
});

const PARTS: readonly (readonly [RegExp, HeadcountPart])[] = [
  [/^(合计|总计|小计|总数|人员总数|编制总数|财政供养人员.*|在职人员|人员情况|人员编制情况|机构人员情况)$/, ''],
  [/^行政(编制|人员|单位)?(人员)?$/, '.administrative'],
  [
    /^(参公|参照公务员法?管理)?事业(编制|人员|单位)?(人员)?$|^(参公|参照公务员法?管理)(人员|编制|单位)?$/,
    '.institution',
  ],
  [/^(机关)?工勤(编制|人员)?(人员)?$/, '.worker'],
  [/^其他(编制|人员)?(人员)?$/, '.other'],
];

export const headcountPart = remembered((label: string): HeadcountPart | null => firstOf(PARTS, bareLabel(label)));

const ADJUSTMENTS: readonly (readonly [RegExp, AdjustmentId])[] = [
  [/不可抗力|自然灾害|抗灾|救灾|疫情/, 'adjustment.exempt.forceMajeure'],
  [/交办|交付的?任务|临时(性)?(工作)?任务/, 'adjustment.exempt.assigned'],
  [/政策/, 'adjustment.exempt.policy'],
];

const ADJUSTMENT_TOTAL = /^(预算)?(调整|追加)?(金额|数)?(合计|总计|总额|小计)$/;

/** Which kind of change of the budget a line names; `adjustment.item` for any that is not exempt. */
export function adjustmentOf(label: string): AdjustmentId {
  if (ADJUSTMENT_TOTAL.test(bareLabel(label))) return 'adjustment.total';
  const text = squeeze(label.slice(0, 60));
  return ADJUSTMENTS.find(([pattern]) => pattern.test(text))?.[1] ?? 'adjustment.item';
}

const RATES: readonly (readonly [RegExp, EnteredRateId])[] = [
  [/^(财政供养|在职)人员控制率$/, 'rate.headcountControl'],
  [/^三公经费(支出)?控制率$/, 'rate.threePublicControl'],
  [/^三公经费(支出)?变动率$/, 'rate.threePublicChange'],
  [/^公用经费控制率$/, 'rate.operatingPublicControl'],
  [/^(政府)?采购(预算)?(执行|完成)率$/, 'rate.procurementExecution'],
  [/^(预算|部门预算)(完成|执行)率$/, 'rate.budgetCompletion'],
  [/^预算调整率$/, 'rate.budgetAdjustment'],
  [/^支付进度率?$/, 'rate.paymentProgress'],
  [/^结转结余率$/, 'rate.carryOver'],
  [/^结转结余变动率$/, 'rate.carryOverChange'],
  [/^重点支出安排率$/, 'rate.keyProjects'],
  [/^固定资产(利用|使用)率$/, 'rate.assetUse'],
];

/** 在职人员控制率 … as the label of a line. */
export function rateLabel(label: string): EnteredRateId | null {
  return firstOf(RATES, bareLabel(label));
}
