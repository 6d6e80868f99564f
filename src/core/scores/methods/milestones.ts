import { decimal, fixed, ZERO, type Decimal } from '../../decimal';
import type { NamedRule } from '../../law/profile';
import { cannot, gives, shown, type Case, type Verdict } from '../method';
import { percentOfRate } from '../rates/book';
import { within } from '../rounding';
import { NAMED } from '../wording';
import { rewardOf } from './reward';

type Rule = NamedRule & { kind: 'milestones' };
type Milestone = Rule['milestones'][number];

/** What each end of a month gives that was reached, added up. A month that is not known leaves the row to a person. */
export function byMilestones(given: Case, { milestones }: Rule): Verdict {
  const seen = milestones.map((milestone) => reached(given, milestone));
  const steps = seen.flatMap((one) => one.steps);
  const known = seen.flatMap(({ exact }) => exact ?? []);
  if (known.length < seen.length) return cannot('noRatio', { steps });
  const exact = within(
    known.reduce((total, one) => total.plus(one), ZERO),
    given.weight,
  );
  return gives(exact, given.weight, { steps: [...steps, NAMED.milestoneSum(shown(given, exact))] });
}

function reached(
  given: Case,
  milestone: Milestone,
): { readonly exact: Decimal | null; readonly steps: readonly string[] } {
  const { name, ratio, steps, missing } = given.progress(milestone.month);
  if (ratio === null) return { exact: null, steps: missing === null ? [] : [missing] };
  const percent = percentOfRate(ratio, given.profile);
  const printed = fixed(percent, given.profile.rounding.rateDecimals);
  if (percent.lt(decimal(milestone.atLeast)))
    return { exact: ZERO, steps: [...steps, NAMED.milestoneMissed(name, printed, milestone.atLeast)] };
  const { exact, step } = rewardOf(given, milestone, NAMED.milestone(name, printed, milestone.atLeast));
  return { exact, steps: [...steps, step] };
}
