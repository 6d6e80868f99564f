import { ONE, ZERO, type Decimal } from '../../decimal';
import { cannot, gives, type Case, type Verdict } from '../method';
import type { Pair } from '../pair';
import { amount, HINT, signOf, STEP } from '../wording';

/** What the methods for two numbers have in common. */

/** @throws where a method is used for a case it does not fit: our own mistake. */
export function pairOfCase({ pair }: Case): Pair {
  if (pair === null) throw new Error('scored as two numbers without two numbers');
  return pair;
}

export function ratioOf({ target, actual }: Pair): Decimal | null {
  if (target.lte(ZERO) || actual.lt(ZERO)) return null;
  return actual.eq(target) ? ONE : actual.div(target);
}

type Assumed = Pick<Verdict, 'assumptions' | 'hints'>;
const NOTHING_ASSUMED: Assumed = { assumptions: [], hints: [] };

/** What was taken for granted to find the direction, as parts of a verdict. */
export function assumedIn({ sense }: Case): Assumed {
  if (sense === null || sense.direction === null || sense.assumption === null) return NOTHING_ASSUMED;
  return { assumptions: [sense.assumption], hints: sense.isHint ? [sense.assumption] : [] };
}

export function met(given: Case, direction: 'atLeast' | 'atMost'): Verdict {
  const pair = pairOfCase(given);
  const [target, actual] = [signed(pair, direction), amount(pair.actual, pair.unit)];
  const exactly = pair.strict && pair.actual.eq(pair.target);
  const { assumptions, hints } = assumedIn(given);
  return gives(given.weight, given.weight, {
    met: true,
    direction,
    assumptions,
    ratio: ratioOf(pair),
    steps: [STEP.met(target, actual, given.weight)],
    hints: exactly ? [...hints, HINT.strictMet(target, actual)] : hints,
  });
}

/** A missed target: by its ratio where there is one, nothing where the profile says so, otherwise a person decides. */
export function missed(
  given: Case,
  direction: 'atLeast' | 'atMost',
  hasPositiveTarget: boolean,
  byRatio: () => Verdict,
): Verdict {
  const { negativeActual, missed: rule } = given.profile.quantitative;
  const pair = pairOfCase(given);
  const details = { ...assumedIn(given), met: false, direction, ratio: ratioOf(pair) } as const;
  const [target, actual] = [signed(pair, direction), amount(pair.actual, pair.unit)];
  const nothing = gives(ZERO, given.weight, { ...details, steps: [STEP.missedZero(target, actual)] });
  if (rule === 'zero') return nothing;
  if (!hasPositiveTarget) return cannot('noRatio', details);
  if (pair.actual.lt(ZERO)) return negativeActual === 'zero' ? nothing : cannot('noRatio', details);
  return { ...byRatio(), ...details };
}

function signed(pair: Pair, direction: 'atLeast' | 'atMost'): string {
  const sign = pair.comparator === 'equal' ? '=' : signOf(direction, pair.strict);
  return `${sign}${amount(pair.target, pair.unit)}`;
}
