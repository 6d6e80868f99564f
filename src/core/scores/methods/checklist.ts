import { ZERO, decimal, plain, type Decimal } from '../../decimal';
import type { NamedRule } from '../../law/profile';
import { cannot, gives, shown, type Case, type Verdict } from '../method';
import { enteredIn } from '../read';
import { NAMED } from '../wording';

/** Indicators that a person goes through item by item; the rules say what each item is worth. */

export function checklist(given: Case, { items }: NamedRule & { kind: 'checklist' }): Verdict {
  const listed = items.map(({ says, points }) => NAMED.item(says, points)).join('；');
  const entered = enteredIn(given.indicator.enteredPoints);
  const reachable = sumsOf(items.map(({ points }) => points));
  const isOdd = entered !== null && !reachable.has(plain(entered));
  return cannot('byStandard', { steps: [NAMED.checklist(listed)], hints: isOdd ? [NAMED.notASum(entered)] : [] });
}

/** Every sum that some of the items make; stops where a county lists more items than any person goes through. */
function sumsOf(points: readonly string[]): ReadonlySet<string> {
  let sums = new Set(['0']);
  for (const one of points) {
    if (sums.size > LARGEST) break;
    sums = new Set([...sums, ...[...sums].map((sum) => plain(decimal(sum).plus(one)))]);
  }
  return sums;
}

const LARGEST = 2000;

/** @param actual the number of violations, where the row gives one. */
export function violations(
  given: Case,
  { minus }: NamedRule & { kind: 'violations' },
  actual: Decimal | null,
): Verdict {
  const { weight } = given;
  if (actual === null || actual.lt(ZERO)) return cannot('byStandard', { steps: [NAMED.violations(weight, minus)] });
  const left = weight.minus(decimal(minus).times(actual));
  const exact = left.lt(ZERO) ? ZERO : left;
  const steps = [NAMED.counted(weight, minus, plain(actual), shown(given, exact))];
  return gives(exact, weight, { met: actual.eq(ZERO), steps });
}
