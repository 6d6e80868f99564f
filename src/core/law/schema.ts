import * as z from 'zod/mini';
import { quantitative } from './quantitativeSchema';
import { decimalText, gradeName, rate, shortText, titleText } from './schemaParts';

/**
 * The shape of a rule profile. Decimals are strings; rates and shares are ratios ("0.9" = 90 %); a rule file may write
 * them as JSON numbers. Codes such as EX-LIN in the comments name the published variant a setting stands for.
 */

const execution = z.strictObject({
  /**
   * `adjusted`: what the form itself says. `original`, `received`: the county's rule, wherever the form has that column.
   */
  denominator: z.enum(['adjusted', 'original', 'received']),
  /** `linear`: rate × weight. `bands`: steps. `perPoint`: full from a rate on, then minus points for each percent. */
  method: z.enum(['linear', 'bands', 'perPoint']),
  /** Lower bound (included) of the rate and the share of the weight it gives, best first; used by `bands`. */
  bands: z.array(z.strictObject({ from: rate, share: rate })),
  /** Used by `perPoint`: nothing below `zeroBelow`. */
  perPoint: z.strictObject({ fullFrom: rate, minus: decimalText, zeroBelow: rate }),
  /** The weight where the form prints none but has a points column. */
  defaultWeight: decimalText,
  overBudget: z.enum(['cap', 'block']),
  zeroBudget: z.enum(['ask', 'zero', 'full']),
});

const qualitative = z.strictObject({
  /** Lower bounds as shares of the weight: full from `full` to 1, partial from `partial` to `full`, none below. */
  full: rate,
  partial: rate,
  /** Shares of the weight that are given without a person, by tier; null = a person decides. */
  machine: z.strictObject({
    achieved: z.nullable(rate),
    partial: z.nullable(rate),
    notAchieved: z.nullable(rate),
  }),
});

const rounding = z.strictObject({
  points: z.enum(['halfUp', 'truncate']),
  pointDecimals: z.int().check(z.gte(0), z.lte(2)),
  /** Decimals of the percentage that is multiplied with the weight: 2 = 95.06 %. */
  rateDecimals: z.int().check(z.gte(0), z.lte(8)),
});

const total = z.strictObject({
  notApplicable: z.enum(['listed', 'rebased']),
  grades: z.array(z.strictObject({ grade: gradeName, from: decimalText })).check(z.minLength(1)),
  /** Cuts the total where the execution rate is below `below`; empty = off. */
  caps: z.array(z.strictObject({ below: rate, atMost: decimalText })),
  /** No total above this, whatever the rows give (a breach found by an audit); null = off. */
  ceiling: z.nullable(decimalText),
  /** No total above `above` while an adjustment from `from` has no reason; null = off. */
  unexplainedAdjustment: z.nullable(z.strictObject({ from: rate, above: decimalText })),
  /**
   * The department's total takes in those of its projects: own total × (1 − share) + their mean × share, the mean
   * weighted by budget, by what was spent, or not at all; null = off.
   */
  projects: z.nullable(z.strictObject({ share: rate, weighBy: z.enum(['budget', 'spent', 'equal']) })),
});

/** How the rates of a department are worked out from base data, where counties differ. */
const rates = z.strictObject({
  /** Amounts changed by policy, force majeure or tasks from above are taken off before the adjustment rate is scored. */
  adjustmentExempt: z.enum(['deduct', 'ignore']),
  /** What the carry-over is divided by: the budget, or what was spent. */
  carryOverBase: z.enum(['budget', 'final']),
  /** The change of the three public expenses: of what was spent, or of what was budgeted. */
  threePublicChangeBy: z.enum(['final', 'budget']),
  keyProjectsBy: z.enum(['budget', 'final']),
  /** An actual that was typed beside one that base data give: the typed one is scored, or the computed one. */
  typedActual: z.enum(['asTyped', 'computed']),
});

const weights = z.strictObject({
  total: decimalText,
  /** Sums of indicator weights allowed in a table without an execution weight. */
  targetTable: z.array(decimalText),
  /** Usual splits of execution, cost, output, benefit and satisfaction; cost "0" = no level-1 cost indicator. */
  usualSplits: z.array(
    z.strictObject({
      execution: decimalText,
      cost: decimalText,
      output: decimalText,
      benefit: decimalText,
      satisfaction: decimalText,
    }),
  ),
});

const review = z.strictObject({
  /** Execution below this asks for a reason. */
  lowExecution: rate,
  /** Adjustment from this asks for a reason where the money block has a reason cell. */
  adjustmentWithReasonCell: rate,
  adjustmentWithoutReasonCell: rate,
  /** Sums of points agree within at least this. */
  pointTolerance: decimalText,
  /** Below this total, problems and measures must be written; null = off. */
  problemsBelowTotal: z.nullable(decimalText),
  /** Indicator scores ahead of the execution rate by more than `gap` of it, or `unspent` of the budget left; null = off. */
  early: z.nullable(z.strictObject({ gap: rate, unspent: rate })),
});

export const profileSchema = z.strictObject({
  id: shortText,
  title: titleText,
  source: z.enum(['builtin', 'workbook', 'file']),
  fingerprint: z.string(),
  execution,
  quantitative,
  qualitative,
  rounding,
  total,
  rates,
  weights,
  review,
  /** Severities changed by the county, by rule id. */
  severities: z.record(
    z.string().check(z.regex(/^[a-z][a-z0-9-]{0,60}$/)),
    z.enum(['error', 'warning', 'hint', 'off']),
  ),
});
