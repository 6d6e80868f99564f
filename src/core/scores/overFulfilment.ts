import { HUNDRED, ONE, ZERO, decimal, fixed, type Decimal } from '../decimal';
import type { Profile } from '../law/profile';
import type { Case, Verdict } from './method';
import { shown } from './method';
import { within } from './rounding';
import { isMoney, isQuantity } from './names';
import type { Pair } from './pair';
import { HINT, STEP } from './wording';

type Rule = Profile['quantitative']['overFulfilment'];

/** Far above the target, as the profile draws the line. Never for a target that is not to be exceeded. */
export function isOverFulfilled({ indicator, pair, profile }: Case, verdict: Verdict): boolean {
  if (pair === null || pair.upper !== null || verdict.direction !== 'atLeast' || verdict.met !== true) return false;
  const rule = profile.quantitative.overFulfilment;
  if (rule.appliesTo === 'quantity' && !isQuantity(indicator)) return false;
  if (pair.target.eq(ZERO)) return rule.zeroTargetFrom !== null && pair.actual.gte(rule.zeroTargetFrom);
  return verdict.ratio !== null && isBeyond(verdict.ratio, rule) && isFarEnough(pair, rule);
}

function isBeyond(ratio: Decimal, { from, fromIncluded }: Rule): boolean {
  return fromIncluded ? ratio.gte(from) : ratio.gt(from);
}

/** Small counts jump: 2 instead of 1 is no over-fulfilment. */
function isFarEnough({ target, actual, unit }: Pair, { countsByAtLeast }: Rule): boolean {
  const isCount = unit !== '%' && unit !== '‰' && !isMoney(unit) && isWhole(target) && isWhole(actual);
  return !isCount || actual.minus(target).gte(countsByAtLeast);
}

function isWhole(value: Decimal): boolean {
  return value.round(0, 0).eq(value);
}

/** What an over-fulfilled target does to the points. */
export function withOverFulfilment(given: Case, verdict: Verdict): Verdict {
  const rule = given.profile.quantitative.overFulfilment;
  const { weight } = given;
  const percent = verdict.ratio === null ? null : fixed(verdict.ratio.times(HUNDRED), 2);
  if (rule.effect === 'none' || percent === null) return verdict;
  if (rule.effect === 'flag') return { ...verdict, hints: [...verdict.hints, HINT.overFulfilled(percent)] };
  const exact = within(pointsLeft(rule, weight, verdict.ratio ?? ONE), weight);
  return { ...verdict, exact, steps: [...verdict.steps, STEP.over(percent, shown(given, exact))] };
}

function pointsLeft(rule: Rule, weight: Decimal, ratio: Decimal): Decimal {
  switch (rule.effect) {
    case 'minus':
      return weight.minus(rule.minusPoints);
    case 'zero':
      return ZERO;
    case 'deviation':
      return weight.minus(weight.times(ratio.minus(ONE)).times(decimal(rule.deviationFactor)));
    case 'ladder':
      return weight.times(decimal(rule.ladder.filter(({ from }) => ratio.gte(from)).at(-1)?.share ?? '1'));
    default:
      return weight;
  }
}
