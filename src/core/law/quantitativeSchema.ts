import * as z from 'zod/mini';
import { namedRule } from './namedRuleSchema';
import { decimalText, rate } from './schemaParts';

const overFulfilment = z.strictObject({
  /** Actual ÷ target from which a reason is asked for. */
  from: rate,
  /** `from` itself counts as over-fulfilled. */
  fromIncluded: z.boolean(),
  /** Counts must also exceed the target by this many. */
  countsByAtLeast: decimalText,
  /** A target of 0 counts as over-fulfilled from this actual; null = never. */
  zeroTargetFrom: z.nullable(decimalText),
  /** `note`: a reason is asked for. `must`: it is required. */
  reason: z.enum(['none', 'note', 'must']),
  /** `zero`: no points. `deviation`: weight × (actual ÷ target − 1) × factor is taken off. `flag`: only shown. */
  effect: z.enum(['none', 'flag', 'minus', 'zero', 'deviation', 'ladder']),
  appliesTo: z.enum(['all', 'quantity']),
  minusPoints: decimalText,
  deviationFactor: decimalText,
  /** Share of the weight that is left from this actual ÷ target on, smallest first; used by `ladder`. */
  ladder: z.array(z.strictObject({ from: rate, share: rate })),
});

export const quantitative = z.strictObject({
  /** `ratio`: weight × target ÷ actual. `linear`: weight × (1 − (actual − target) ÷ target). */
  atMost: z.enum(['ratio', 'linear']),
  /** At most 0, and more than 0 happened. */
  atMostZero: z.enum(['zero', 'ask']),
  equal: z.enum(['asAtLeast', 'strict']),
  /** A target that is missed gives its ratio, or nothing. */
  missed: z.enum(['ratio', 'zero']),
  negativeActual: z.enum(['ask', 'zero']),
  /** `share`: of the weight that is left. */
  late: z.union([z.enum(['ask', 'zero']), z.strictObject({ share: rate })]),
  range: z.enum(['ask', 'proportional', 'steps']),
  /** Distance outside ÷ the nearest bound, smallest first; used by `range: steps`; nothing beyond the last. */
  rangeSteps: z.array(z.strictObject({ upTo: rate, share: rate })),
  /**
   * Satisfaction in percent: full from `full`, nothing below `zero`; between, weight × actual ÷ full (`ofFull`) or on a
   * straight line from 0 at `zero` (`linear`).
   */
  satisfaction: z.union([
    z.literal('asTarget'),
    z.strictObject({ full: decimalText, zero: decimalText, between: z.enum(['ofFull', 'linear']) }),
  ]),
  /** `points`: weight × the form's own coefficient column. */
  coefficient: z.enum(['ignore', 'points']),
  /** An indicator whose evidence cell is empty gives nothing. */
  noEvidence: z.enum(['ignore', 'zero']),
  /** A row with an original target but no adjusted one. */
  blankAdjustedTarget: z.enum(['missing', 'skip']),
  byName: z.array(namedRule),
  /**
   * The form's own 评分标准 on a row without a target. `ask`: a part of a percentage point is for a person to decide;
   * `whole`: it costs nothing; `proRata`: it costs its part. `ignore`: the rows are for a person.
   */
  standards: z.enum(['ask', 'whole', 'proRata', 'ignore']),
  overFulfilment,
});
