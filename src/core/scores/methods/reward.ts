import { decimal, type Decimal } from '../../decimal';
import { shown, type Case } from '../method';
import { within } from '../rounding';
import { NAMED } from '../wording';

/** What a band or a situation gives: a share of the weight, or points of its own, never above the weight. */
export type Reward = { readonly share: string } | { readonly points: string };

/** @param why what it is given for, in words. */
export function rewardOf(given: Case, reward: Reward, why: string): { readonly exact: Decimal; readonly step: string } {
  const { weight } = given;
  if ('share' in reward) {
    const exact = weight.times(decimal(reward.share));
    return { exact, step: NAMED.share(why, reward.share, weight, shown(given, exact)) };
  }
  const exact = within(decimal(reward.points), weight);
  return { exact, step: NAMED.points(why, shown(given, exact)) };
}
