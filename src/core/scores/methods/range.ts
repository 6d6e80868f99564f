import { ZERO, decimal, type Decimal } from '../../decimal';
import { PRODUCT_DEFAULT } from '../../law/sources';
import { cannot, gives, method, shown, type Case, type Verdict } from '../method';
import type { Pair } from '../pair';
import { amount, STEP } from '../wording';
import { pairOfCase } from './number';

/** A target from–to: inside → the weight; outside as the profile says. */
export const withinRange = method({
  id: 'within-range',
  title: '区间目标：在范围内得满分',
  cites: [{ source: PRODUCT_DEFAULT, says: '在目标范围内得满分，超出的由填报人判断' }],
  fits: ({ pair }) => pair !== null && pair.upper !== null,
  score: (given) => {
    const pair = pairOfCase(given);
    const upper = pair.upper ?? pair.target;
    const range = `${amount(pair.target, null)}-${amount(upper, pair.unit)}`;
    const actual = amount(pair.actual, pair.unit);
    if (pair.actual.gte(pair.target) && pair.actual.lte(upper)) {
      return gives(given.weight, given.weight, { met: true, steps: [STEP.inRange(range, actual, given.weight)] });
    }
    return outside(given, pair, upper, STEP.outside(range, actual));
  },
});

function outside(given: Case, pair: Pair, upper: Decimal, step: string): Verdict {
  const bound = pair.actual.lt(pair.target) ? pair.target : upper;
  const way = given.profile.quantitative.range;
  const verdict = way === 'steps' ? bySteps(given, pair.actual, bound) : byProportion(given, pair.actual, bound);
  if (way === 'ask' || verdict === null) return cannot('noRatio', { met: false, steps: [step] });
  return { ...verdict, met: false, steps: [step, ...verdict.steps] };
}

/** Below the range like at least its lower bound, above it like at most its upper one. */
function byProportion(given: Case, actual: Decimal, bound: Decimal): Verdict | null {
  const { weight } = given;
  if (bound.lte(ZERO) || actual.lt(ZERO)) return null;
  const [over, under] = actual.lt(bound) ? [actual, bound] : [bound, actual];
  const exact = weight.times(over).div(under);
  return gives(exact, weight, { steps: [STEP.times(weight, over, under, shown(given, exact))] });
}

function bySteps(given: Case, actual: Decimal, bound: Decimal): Verdict | null {
  const { weight, profile } = given;
  if (bound.eq(ZERO)) return null;
  const distance = actual.minus(bound).abs().div(bound.abs());
  const step = profile.quantitative.rangeSteps.find(({ upTo }) => distance.lte(upTo));
  if (step === undefined) return gives(ZERO, weight, { steps: [STEP.beyondSteps] });
  const exact = weight.times(decimal(step.share));
  return gives(exact, weight, { steps: [STEP.share(weight, step.share, shown(given, exact))] });
}
