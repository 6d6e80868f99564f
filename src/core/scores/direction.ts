import { ZERO } from '../decimal';
import type { Indicator } from '../model';
import { isCost, isMoney, isRate, nameOf, rateNameOf } from './names';
import type { Pair } from './pair';
import { ASSUMED } from './wording';

/** Which way a target points. */
export type Sense =
  | { readonly direction: 'atLeast' | 'atMost'; readonly assumption: string | null; readonly isHint: boolean }
  | { readonly direction: null };

/** A rate that ends so is the better the higher. */
const BETTER_HIGHER = '处置 办结 化解 整改 完成 达标 发放 到位 覆盖 合格 执行 及时 知晓 满意'.split(' ');
/** A rate that ends so is the better the lower. */
const BETTER_LOWER = '控制 变动 调整 结余 受害 成灾 发生 死亡 投诉'.split(' ');
/** 不合格率, 未完成率: the opposite of what follows. */
const NEGATIONS = ['不', '未'];
const INCIDENTS = '起数';
const COST_CONTROL_RATE = '成本控制率';
const PRICES = ['标准', '单价'];

const UNKNOWN: Sense = { direction: null };
const STATED: Readonly<Record<'atLeast' | 'atMost', Sense>> = {
  atLeast: { direction: 'atLeast', assumption: null, isHint: false },
  atMost: { direction: 'atMost', assumption: null, isHint: false },
};
const assumed = (direction: 'atLeast' | 'atMost', assumption: string): Sense => ({
  direction,
  assumption,
  isHint: false,
});

/**
 * Direction of a target, from its sign or, where it has none, from the indicator's name; direction null = a person must
 * say. Actual = target needs no direction and is settled before.
 */
export function senseOf(indicator: Indicator, pair: Pair): Sense {
  if (pair.comparator === 'equal') return senseOfEqual(indicator, pair);
  return pair.comparator === null ? senseOfName(indicator, pair) : STATED[pair.comparator];
}

/** The order matters: the first that fits. */
function senseOfName(indicator: Indicator, pair: Pair): Sense {
  const name = nameOf(indicator);
  const rate = rateNameOf(name);
  if (endsInAny(rate, BETTER_HIGHER)) return assumed('atLeast', ASSUMED.named);
  if (name.includes(COST_CONTROL_RATE) || isPrice(name, pair)) return UNKNOWN;
  if (endsInAny(rate, BETTER_LOWER) || isNegated(rate) || name.includes(INCIDENTS))
    return assumed('atMost', ASSUMED.atMost);
  if (isCost(indicator) && isMoney(pair.unit)) return assumed('atMost', ASSUMED.atMost);
  if (pair.target.eq(ZERO)) return assumed('atMost', ASSUMED.zero);
  if (isCost(indicator) && !isRate(indicator, pair.unit)) return UNKNOWN;
  return { direction: 'atLeast', assumption: ASSUMED.atLeast, isHint: true };
}

function senseOfEqual(indicator: Indicator, pair: Pair): Sense {
  const isCostInMoney = isCost(indicator) && isMoney(pair.unit);
  if (pair.actual.eq(pair.target)) return STATED[isCostInMoney ? 'atMost' : 'atLeast'];
  if (pair.target.eq(ZERO)) return assumed('atMost', ASSUMED.equalAtMost);
  if (isPrice(nameOf(indicator), pair)) return UNKNOWN;
  if (isCostInMoney) return assumed('atMost', ASSUMED.equalAtMost);
  const isUnclearCost = isCost(indicator) && pair.unit === null && !isRate(indicator, pair.unit);
  return isUnclearCost ? UNKNOWN : assumed('atLeast', ASSUMED.equalAtLeast);
}

function endsInAny(rate: string, words: readonly string[]): boolean {
  return words.some((word) => rate.endsWith(`${word}率`)) && !isNegated(rate);
}

function isNegated(rate: string): boolean {
  return BETTER_HIGHER.some((word) => NEGATIONS.some((negation) => rate.endsWith(`${negation}${word}率`)));
}

/** 补助标准, 单价: neither more nor less is better. A rate of standards reached is none. */
function isPrice(name: string, { unit }: Pair): boolean {
  return unit !== '%' && rateNameOf(name) === '' && PRICES.some((word) => name.includes(word));
}
