import type { Decimal } from '../decimal';
import type { Profile } from '../law/profile';
import type { Indicator } from '../model';
import type { Rule } from '../rule';
import type { Sense } from './direction';
import type { Pair } from './pair';
import type { RateBook } from './rates/book';
import type { Progress } from './rates/progress';
import { roundPoints, within } from './rounding';
import type { Obstacle } from './score';

/** One indicator that is to be scored. */
export interface Case {
  readonly indicator: Indicator;
  readonly profile: Profile;
  /** Of the form; serves dates that name no year. */
  readonly year: number | null;
  readonly weight: Decimal;
  /** Target and actual as two numbers in one unit; null where they are not both numbers. */
  readonly pair: Pair | null;
  /** Which way a single target points that has a number beside it; null for any other row. */
  readonly sense: Sense | null;
  /** Of the department; empty where there are none. */
  readonly rates: RateBook;
  /** Of the department: what was spent by the end of a month. */
  readonly progress: Progress;
}

/** What a method says. Either `exact` or `obstacle` is set. */
export interface Verdict {
  /** Points before rounding, 0 to the weight. */
  readonly exact: Decimal | null;
  readonly obstacle: Obstacle | null;
  readonly met: boolean | null;
  readonly ratio: Decimal | null;
  readonly direction: 'atLeast' | 'atMost' | null;
  readonly steps: readonly string[];
  readonly assumptions: readonly string[];
  readonly hints: readonly string[];
}

/** One way to score an indicator. The first of the table that fits is used. */
export interface ScoringMethod extends Rule {
  fits(given: Case): boolean;
  score(given: Case): Verdict;
}

/** Declares a scoring method; the identity function, there for its type. */
export function method(rule: ScoringMethod): ScoringMethod {
  return rule;
}

type Details = Partial<Omit<Verdict, 'exact' | 'obstacle'>>;

/** Points the rules give; kept within 0..weight. */
export function gives(exact: Decimal, weight: Decimal, details: Details): Verdict {
  return verdict(within(exact, weight), null, details);
}

/** The rules cannot tell. */
export function cannot(obstacle: Obstacle, details: Details = {}): Verdict {
  return verdict(null, obstacle, details);
}

const NONE: readonly string[] = [];

function verdict(
  exact: Decimal | null,
  obstacle: Obstacle | null,
  { met = null, ratio = null, direction = null, steps = NONE, assumptions = NONE, hints = NONE }: Details,
): Verdict {
  return { exact, obstacle, met, ratio, direction, steps, assumptions, hints };
}

/** The points as the profile rounds them, for the arithmetic in words. */
export function shown({ weight, profile }: Case, exact: Decimal): Decimal {
  return roundPoints(exact, weight, profile);
}
