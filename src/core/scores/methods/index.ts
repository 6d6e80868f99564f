import type { ScoringMethod } from '../method';
import { atLeast } from './atLeast';
import { atMostLinear, atMostRatio, atMostZero } from './atMost';
import { coefficient } from './coefficient';
import { deadline } from './deadline';
import { directionUnknown, equalStrict, sameAsTarget } from './equal';
import { named } from './named';
import { withinRange } from './range';
import { satisfaction } from './satisfaction';
import { standard } from './standard';

/** Every way to score a quantitative indicator, in the order in which they are tried. */
export const METHODS: readonly ScoringMethod[] = [
  named,
  standard,
  coefficient,
  satisfaction,
  deadline,
  withinRange,
  sameAsTarget,
  equalStrict,
  atMostZero,
  atMostLinear,
  atMostRatio,
  atLeast,
  directionUnknown,
];
