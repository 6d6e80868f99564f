import * as z from 'zod/mini';
import { MONTHS } from './months';
import { RATE_IDS } from './rateNames';
import { decimalText, rate, shortText, signedDecimalText } from './schemaParts';

/**
 * Rules of the county for the indicators of one name; they go before every general rule. Bounds and targets are in the
 * row's own unit, rates in percent ("100" = 100 %). A rule gives a share of the weight or points of its own; neither
 * ever exceeds the weight.
 */

/** What is given: a share of the weight, or points. */
const shareOf = { share: rate };
const pointsOf = { points: decimalText };

const bound = { bound: signedDecimalText };
const band = z.union([z.strictObject({ ...bound, ...shareOf }), z.strictObject({ ...bound, ...pointsOf })]);

const condition = { rate: z.enum(RATE_IDS), is: z.enum(['atMost', 'atLeast']), ...bound };
const situation = z.union([
  z.strictObject({ ...condition, ...shareOf }),
  z.strictObject({ ...condition, ...pointsOf }),
]);

const ofMonth = { month: z.enum(MONTHS), atLeast: decimalText };
const milestone = z.union([z.strictObject({ ...ofMonth, ...shareOf }), z.strictObject({ ...ofMonth, ...pointsOf })]);

const better = z.enum(['higher', 'lower']);

/** The rate of the department that serves a row without figures of its own, whatever the row is called. */
const tied = { rate: z.optional(z.enum(RATE_IDS)) };

export const namedRule = z.discriminatedUnion('kind', [
  /**
   * Full at the threshold (null = the row's own target), then `minus` points for every `per` beyond it, never below 0.
   * `count`: only whole steps, every step begun, or in proportion.
   */
  z.strictObject({
    name: shortText,
    kind: z.literal('deduct'),
    ...tied,
    better,
    threshold: z.nullable(signedDecimalText),
    per: decimalText,
    minus: decimalText,
    count: z.enum(['whole', 'begun', 'proRata']),
  }),
  /** Steps of the actual, best first: the bound is included; nothing beyond the last. */
  z.strictObject({
    name: shortText,
    kind: z.literal('bands'),
    ...tied,
    better,
    bands: z.array(band).check(z.minLength(1)),
  }),
  /** Steps of |target − actual| ÷ target, smallest first; nothing beyond the last. */
  z.strictObject({
    name: shortText,
    kind: z.literal('deviation'),
    bands: z.array(z.strictObject({ upTo: rate, share: rate })).check(z.minLength(1)),
  }),
  /**
   * In proportion to a target: actual ÷ target where higher is better, target ÷ actual where lower is, either way from
   * `equal`. The row's own target goes before this one.
   */
  z.strictObject({
    name: shortText,
    kind: z.literal('proportional'),
    ...tied,
    better: z.enum(['higher', 'lower', 'equal']),
    target: signedDecimalText,
  }),
  /** Weight × (1 − factor × |rate| ÷ 100); nothing above `zeroAbove`. */
  z.strictObject({
    name: shortText,
    kind: z.literal('slope'),
    ...tied,
    factor: decimalText,
    zeroAbove: decimalText,
  }),
  /** The first situation that holds, told by rates of the department; nothing where none does. */
  z.strictObject({
    name: shortText,
    kind: z.literal('situations'),
    situations: z.array(situation).check(z.minLength(1)),
  }),
  /** What is given for each end of a month by which the budget was spent as far as it should be; earliest first. */
  z.strictObject({
    name: shortText,
    kind: z.literal('milestones'),
    milestones: z.array(milestone).check(z.minLength(1)),
  }),
  /** Each item that is met gives its points: a person says which. */
  z.strictObject({
    name: shortText,
    kind: z.literal('checklist'),
    items: z.array(z.strictObject({ says: shortText, points: decimalText })).check(z.minLength(1)),
  }),
  /** Full without a violation, `minus` points for each, never below 0: a person counts them, or the row's actual does. */
  z.strictObject({
    name: shortText,
    kind: z.literal('violations'),
    minus: decimalText,
  }),
]);
