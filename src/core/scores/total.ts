import { HUNDRED, ZERO, decimal, fixed, roundHalfUp, sum, type Decimal } from '../decimal';
import type { Profile } from '../law/profile';
import type { Form } from '../model';
import { planExecution, planPoints, type Overwrite } from './plan';
import { isWithinWeight } from './qualitative';
import { saysNothing } from './pair';
import type { ExecutionScore, IndicatorScore, TotalScore } from './score';
import { TOTAL as SAY } from './wording';

/** One part of the total. */
interface Part {
  readonly weight: Decimal;
  readonly stands: Decimal;
  readonly certainty: 'known' | 'kept' | 'pending' | 'notApplicable';
}

/** The indicators' weights and the execution weight, each counted once; null where no indicator has a weight. */
export function sumOfWeights(execution: ExecutionScore | null, indicators: readonly IndicatorScore[]): Decimal | null {
  const weights = indicators.flatMap(({ weight }) => weight ?? []);
  if (weights.length === 0) return null;
  const own = execution === null || execution.countedInTable ? null : execution.weight;
  return own === null ? sum(weights) : sum(weights).plus(own);
}

/** The total as it is after writing under this policy; null for a form whose indicators have no weights. */
export function scoreTotal(
  form: Form,
  execution: ExecutionScore | null,
  indicators: readonly IndicatorScore[],
  profile: Profile,
  overwrite: Overwrite,
): TotalScore | null {
  const weight = sumOfWeights(execution, indicators);
  if (weight === null) return null;
  const own = partOfExecution(execution, overwrite);
  const parts = [own, ...indicators.map((score) => partOf(score, overwrite))];
  const known = standing(parts, 'known');
  const keptWeight = weightOf(parts, 'kept');
  const pendingWeight = weightOf(parts, 'pending');
  const notApplicableWeight = weightOf(parts, 'notApplicable');
  const base = {
    known,
    keptWeight,
    pendingWeight,
    weight,
    notApplicableWeight,
    points: null,
    grade: null,
    obstacle: null,
    steps: [],
  } as const;
  if (pendingWeight.gt(ZERO)) {
    return { ...base, obstacle: 'pending', steps: [SAY.pending(known, keptWeight, pendingWeight)] };
  }
  if (form.unreadMoneyAt !== undefined && !weight.eq(profile.weights.total)) {
    return { ...base, obstacle: 'moneyUnread', steps: [SAY.moneyUnread(known)] };
  }
  if (weight.gt(profile.weights.total)) {
    return { ...base, obstacle: 'weightsAboveTotal', steps: [SAY.weightsAbove(weight, profile.weights.total)] };
  }
  const points = known.plus(standing(parts, 'kept'));
  const first = SAY.sum(own?.stands ?? null, points.minus(own?.stands ?? ZERO), points);
  return finish({ ...base, steps: [first], points }, form, execution, profile);
}

type Open = TotalScore & { readonly points: Decimal; readonly weight: Decimal };

/** Re-basing, caps and the grade, in this order. */
function finish(summed: Open, form: Form, execution: ExecutionScore | null, profile: Profile): TotalScore {
  const capped = withCaps(withNotApplicable(summed, profile), execution, profile);
  if (isUnexplained(capped.points, form, execution, profile)) {
    const percent = fixed((execution?.adjustmentRate ?? ZERO).times(HUNDRED), 2);
    const step = SAY.unexplained(percent, profile.total.unexplainedAdjustment?.above ?? '');
    return { ...capped, points: null, obstacle: 'unexplainedAdjustment', steps: [...capped.steps, step] };
  }
  const isComparable = capped.weight.eq(profile.weights.total) && isWhole(capped, profile);
  return { ...capped, grade: isComparable ? gradeOf(capped.points, profile) : null };
}

/** Without a conversion to the full scale, rows that do not apply leave no grade. */
function isWhole({ notApplicableWeight }: TotalScore, { total }: Profile): boolean {
  return notApplicableWeight.eq(ZERO) || total.notApplicable === 'rebased';
}

function withNotApplicable(summed: Open, { total, weights, rounding }: Profile): Open {
  const applicable = summed.weight.minus(summed.notApplicableWeight);
  if (summed.notApplicableWeight.eq(ZERO) || applicable.lte(ZERO)) return summed;
  const rebased = roundHalfUp(summed.points.times(decimal(weights.total)).div(applicable), rounding.pointDecimals);
  const steps = [
    SAY.applicable(applicable, summed.points),
    SAY.rebased(summed.points, applicable, weights.total, rebased),
  ];
  const points = total.notApplicable === 'rebased' ? rebased : summed.points;
  return { ...summed, points, steps: [...summed.steps, ...steps] };
}

function withCaps(summed: Open, execution: ExecutionScore | null, { total }: Profile): Open {
  const rate = execution?.rate ?? null;
  const caps = rate === null ? [] : total.caps.filter(({ below }) => rate.lt(below));
  const limits = caps.map(({ below, atMost }) => ({
    atMost,
    step: SAY.capped(fixed((rate ?? ZERO).times(HUNDRED), 2), decimal(below).times(HUNDRED).toFixed(), atMost),
  }));
  if (total.ceiling !== null) limits.push({ atMost: total.ceiling, step: SAY.ceiling(total.ceiling) });
  return limits.reduce<Open>(
    (open, { atMost, step }) =>
      open.points.gt(atMost) ? { ...open, points: decimal(atMost), steps: [...open.steps, step] } : open,
    summed,
  );
}

function isUnexplained(points: Decimal, form: Form, execution: ExecutionScore | null, { total }: Profile): boolean {
  const rule = total.unexplainedAdjustment;
  const rate = execution?.adjustmentRate ?? null;
  if (rule === null || rate === null || rate.abs().lt(rule.from) || points.lte(rule.above)) return false;
  const hasReason = execution?.row !== undefined && execution.row !== null && !saysNothing(execution.row.reason);
  return !hasReason && !form.texts.some(({ role, text }) => role === 'reasonForAll' && !saysNothing(text));
}

/** null where the profile has no grade for it. */
export function gradeOf(points: Decimal, { total }: Profile): TotalScore['grade'] {
  return total.grades.find(({ from }) => points.gte(from))?.grade ?? null;
}

function partOf(score: IndicatorScore, overwrite: Overwrite): Part | null {
  const { weight, status, notScoredBecause } = score;
  if (weight === null || weight.lte(ZERO)) return null;
  if (status === 'notScored') {
    const isExcused = notScoredBecause === 'notApplicable' || notScoredBecause === 'noAdjustedTarget';
    return isExcused ? { weight, stands: ZERO, certainty: 'notApplicable' } : null;
  }
  const stands = planPoints(score, overwrite);
  if (status === 'needsJudgement' || stands === null) return { weight, stands: ZERO, certainty: 'pending' };
  return { weight, stands, certainty: status === 'kept' ? 'kept' : 'known' };
}

/** An execution score that cannot be recomputed is kept like any other, but never one beside a total left blank. */
function partOfExecution(execution: ExecutionScore | null, overwrite: Overwrite): Part | null {
  if (execution?.weight === null || execution === null || execution.countedInTable) return null;
  const { weight, points, obstacle } = execution;
  const stands = planExecution(execution, overwrite);
  const pending: Part = { weight, stands: ZERO, certainty: 'pending' };
  if (stands === null || obstacle === 'totalBlankAboveParts') return pending;
  if (points !== null) return { weight, stands, certainty: 'known' };
  return isWithinWeight(stands, weight) ? { weight, stands, certainty: 'kept' } : pending;
}

function standing(parts: readonly (Part | null)[], certainty: Part['certainty']): Decimal {
  return parts.reduce((total, part) => (part?.certainty === certainty ? total.plus(part.stands) : total), ZERO);
}

function weightOf(parts: readonly (Part | null)[], certainty: Part['certainty']): Decimal {
  return parts.reduce((total, part) => (part?.certainty === certainty ? total.plus(part.weight) : total), ZERO);
}
