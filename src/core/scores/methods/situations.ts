import { decimal, ZERO, fixed } from '../../decimal';
import type { NamedRule } from '../../law/profile';
import { cannot, gives, type Case, type Verdict } from '../method';
import { percentOfRate, scoredRate } from '../rates/book';
import { RATE } from '../rates/wording';
import { NAMED, signOf } from '../wording';
import { rewardOf } from './reward';

type Rule = NamedRule & { kind: 'situations' };
type Situation = Rule['situations'][number];

/** The first situation that holds. One that cannot be told leaves the row to a person: a later one might be wrong. */
export function inSituations(given: Case, rule: Rule): Verdict {
  const steps: string[] = [];
  for (const situation of rule.situations) {
    const rate = scoredRate(given.rates, situation.rate, given.profile);
    if (rate === null || rate.ratio === null) {
      return cannot('noRatio', { steps: [...steps, rate?.missing ?? RATE.unknown] });
    }
    const percent = percentOfRate(rate.ratio, given.profile);
    steps.push(...rate.steps);
    if (!holds(situation, percent)) continue;
    const sign = signOf(situation.is, false);
    const why = NAMED.situation(rate.name, fixed(percent, given.profile.rounding.rateDecimals), sign, situation.bound);
    const { exact, step } = rewardOf(given, situation, why);
    return gives(exact, given.weight, { steps: [...steps, step] });
  }
  return gives(ZERO, given.weight, { steps: [...steps, NAMED.noSituation] });
}

function holds({ is, bound }: Situation, percent: ReturnType<typeof percentOfRate>): boolean {
  return is === 'atMost' ? percent.lte(decimal(bound)) : percent.gte(decimal(bound));
}
