import { ZERO, decimal, type Decimal } from '../../decimal';
import type { NamedRule } from '../../law/profile';
import { cannot, gives, shown, type Case, type Verdict } from '../method';
import { amount, NAMED, STEP, signOf } from '../wording';

type Rule = NamedRule & { kind: 'proportional' };

/** In proportion to a target: the row's own where it has one, else the rule's. */
export function proportional(given: Case, rule: Rule, actual: Decimal): Verdict {
  const { weight, pair } = given;
  const target = pair?.upper === null ? pair.target : decimal(rule.target);
  const direction = directionOf(rule, actual, target);
  const sign = rule.better === 'equal' ? '=' : signOf(direction, false);
  const [wanted, done] = [`${sign}${amount(target, null)}`, amount(actual, null)];
  if (isMet(direction, actual, target)) {
    return gives(weight, weight, { met: true, direction, steps: [STEP.met(wanted, done, weight)] });
  }
  const ratio = ratioOf(direction, actual, target);
  if (ratio === null) {
    return cannot('noRatio', { met: false, direction, steps: [NAMED.noProportion(done, wanted)] });
  }
  const exact = weight.times(ratio.over).div(ratio.under);
  const steps = [NAMED.over(weight, ratio.over, ratio.under, shown(given, exact))];
  return gives(exact, weight, { met: false, direction, steps });
}

function directionOf({ better }: Rule, actual: Decimal, target: Decimal): 'atLeast' | 'atMost' {
  if (better === 'equal') return actual.gt(target) ? 'atMost' : 'atLeast';
  return better === 'higher' ? 'atLeast' : 'atMost';
}

function isMet(direction: 'atLeast' | 'atMost', actual: Decimal, target: Decimal): boolean {
  return direction === 'atLeast' ? actual.gte(target) : actual.lte(target);
}

/**
 * Missed: the part of the way that was gone. A reduction that was wanted (a target below 0) counts by how much was
 * reduced, nothing where it grew. null where there is no proportion.
 */
function ratioOf(
  direction: 'atLeast' | 'atMost',
  actual: Decimal,
  target: Decimal,
): { readonly over: Decimal; readonly under: Decimal } | null {
  if (direction === 'atMost' && target.lt(ZERO)) {
    return { over: actual.lt(ZERO) ? actual : ZERO, under: target };
  }
  if (target.lte(ZERO) || actual.lt(ZERO)) return null;
  return direction === 'atLeast' ? { over: actual, under: target } : { over: target, under: actual };
}
