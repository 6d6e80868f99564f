import { roundHalfUp, truncate, ZERO, type Decimal } from '../decimal';
import type { Profile } from '../law/profile';

/** Rounds once, as the profile says; never above the weight. A full score stays the weight as it is printed. */
export function roundPoints(exact: Decimal, weight: Decimal, { rounding }: Profile): Decimal {
  const bounded = within(exact, weight);
  if (bounded.eq(weight)) return weight;
  const places = rounding.pointDecimals;
  const rounded = rounding.points === 'halfUp' ? roundHalfUp(bounded, places) : truncate(bounded, places);
  return rounded.gt(weight) ? truncate(bounded, places) : rounded;
}

export function within(points: Decimal, weight: Decimal): Decimal {
  if (points.lt(ZERO)) return ZERO;
  return points.gt(weight) ? weight : points;
}
