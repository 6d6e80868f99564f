import { ONE, decimal, type Decimal } from '../decimal';
import type { Profile } from '../law/profile';
import { normaliseText } from '../quantity';
import { remembered } from '../quantity/remembered';
import type { Tier, TierBand } from './score';

/** The words that state or suggest a qualitative tier, and the points a tier allows. */

const AIMS = ['年度指标', '预期指标', '年度目标', '预期目标', '绩效目标', '目标', '指标'];
const PARTIAL_ENDS = ['', '并具有一定效果', '且具有一定效果', '具有一定效果'];
const MISSED_ENDS = ['', '且效果较差', '并且效果较差', '效果较差'];

/** The official phrases with the short forms in use. */
const OFFICIAL: ReadonlyMap<string, Tier> = new Map<string, Tier>([
  ...AIMS.map((aim): [string, Tier] => [`达成${aim}`, 'achieved']),
  ...AIMS.flatMap((aim) => PARTIAL_ENDS.map((end): [string, Tier] => [`部分达成${aim}${end}`, 'partial'])),
  ...AIMS.flatMap((aim) => MISSED_ENDS.map((end): [string, Tier] => [`未达成${aim}${end}`, 'notAchieved'])),
]);

/** Enough only in a column that asks for the tier. */
const TIER_COLUMN: ReadonlyMap<string, Tier> = new Map<string, Tier>([
  ['达成', 'achieved'],
  ['部分达成', 'partial'],
  ['未达成', 'notAchieved'],
]);

const SUGGEST_ACHIEVED: ReadonlySet<string> = new Set(
  (
    '完成 已完成 全部完成 全面完成 按时完成 按期完成 及时完成 圆满完成 达标 已达标 全部达标 合格 全部合格 验收合格 及时 ' +
    '有效 是 好 高 优 良好 优秀 较好 较高 显著 明显 效果明显 效果显著 效果良好 成效显著 明显提升 显著提升 有效提升 ' +
    '有效改善 明显改善 显著改善 有所提升 不断提升 持续提升 逐步提升 合规 规范 满意'
  ).split(' '),
);

/** Lists of choices that were left in the target's place: whoever repeats one has said nothing. */
const CHOICE_LISTS: ReadonlySet<string> = new Set(
  '好坏 优良中低差 优良中差 优良差 优中差 好中差 高中低 高低 大小 强弱 有无 是否 强中弱 大中小 合格不合格 达标不达标'.split(
    ' ',
  ),
);

const bare = remembered((text) => normaliseText(text).replace(/[\s，,。.;；、/|（()）:：“”"]/g, ''));

/** The tier a text states in so many words; null for anything else. */
export function statedTier(text: string): Tier | null {
  return OFFICIAL.get(bare(text)) ?? null;
}

/** The tier in a tier column, where 达成 is enough. */
export function tierInColumn(text: string): Tier | null {
  if (text === '') return null;
  return statedTier(text) ?? TIER_COLUMN.get(bare(text)) ?? null;
}

/** 达成 where the actual repeats the target or says that all is well; null for the echo of a choice list. */
export function suggestedTier(target: string, actual: string): Tier | null {
  const said = bare(actual);
  if (said === '' || CHOICE_LISTS.has(said)) return null;
  return said === bare(target) || SUGGEST_ACHIEVED.has(said) ? 'achieved' : null;
}

export function bandOf(tier: Tier, weight: Decimal, { qualitative }: Profile): TierBand {
  const [full, partial] = [weight.times(decimal(qualitative.full)), weight.times(decimal(qualitative.partial))];
  if (tier === 'achieved') return { from: full, to: weight, toIncluded: true };
  if (tier === 'partial') return { from: partial, to: full, toIncluded: false };
  return { from: weight.minus(weight), to: partial, toIncluded: false };
}

export function isInBand(points: Decimal, { from, to, toIncluded }: TierBand): boolean {
  return points.gte(from) && (points.lt(to) || (toIncluded && points.eq(to)));
}

/** Share of the weight that the profile gives for a tier without a person; null = a person decides. */
export function machineShare(tier: Tier, { qualitative }: Profile): string | null {
  const share = qualitative.machine[tier];
  return share === null || ONE.lt(share) ? null : share;
}
