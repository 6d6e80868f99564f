import { ONE, ZERO, decimal } from '../decimal';
import type { Profile } from '../law/profile';
import type { Form } from '../model';
import type { Rule } from '../rule';
import { EXECUTION_IN_TABLE, EXECUTION_METHODS, pointsFor, scoreExecution } from './execution';
import { groupsOf, scoreGroup, SHARED_WEIGHT } from './groups';
import { notScored, scoreRow, scoreWith, type RowContext } from './indicator';
import { METHODS } from './methods';
import type { Overwrite } from './plan';
import { QUALITATIVE } from './qualitative';
import { NO_RATES, rateBook } from './rates/book';
import { figuresOf } from './rates/figures';
import { progressOf } from './rates/progress';
import { weightIn } from './read';
import { roundPoints, within } from './rounding';
import type { ExecutionScore, IndicatorScore, ScoredForm } from './score';
import { scoreTotal, sumOfWeights } from './total';
import { NO_BASE_DATA, type BaseData } from './unit';
import { EXECUTION, STEP } from './wording';

export { EXECUTION_METHODS } from './execution';
export { METHODS } from './methods';
export { planExecution, planPoints, wantedExecution, wantedPoints, type Overwrite } from './plan';

/** Every rule that `method` of a score can name, with what it cites. */
export const SCORING_RULES: readonly Rule[] = [
  ...METHODS,
  QUALITATIVE,
  SHARED_WEIGHT,
  EXECUTION_IN_TABLE,
  ...Object.values(EXECUTION_METHODS),
];

/**
 * Scores a form: every indicator by the first method that fits, the execution rate by its total row, and the total as
 * it is after writing under `overwrite`. Pure; never throws for what cells hold.
 * @param base of the unit the form is about; serves the rates of a department.
 */
export function scoreForm(
  form: Form,
  profile: Profile,
  overwrite: Overwrite = 'higher',
  base: BaseData = NO_BASE_DATA,
): ScoredForm {
  const execution = scoreExecution(form, profile);
  if (form.kind !== 'project' && form.kind !== 'department') {
    const indicators = form.indicators.map((row) => notScored(row, weightIn(row.weight), 'notAScoredForm'));
    return { form, execution, indicators, total: null };
  }
  const rates = form.kind === 'department' ? rateBook(base, form, execution, profile) : NO_RATES;
  const progress = progressOf(figuresOf(base, form, execution));
  const indicators = scoreIndicators(form, { profile, year: form.year, rates, progress }, execution);
  const counted = execution === null ? null : countedOnce(execution, indicators, profile);
  const total = scoreTotal(form, counted, indicators, profile, overwrite);
  return { form, execution: counted, indicators, total, rates: [...rates.values()] };
}

function scoreIndicators(form: Form, context: RowContext, execution: ExecutionScore | null): IndicatorScore[] {
  const grouped = new Map(groupsOf(form).flatMap((group) => [...scoreGroup(group, context)]));
  return form.indicators.map((indicator) => {
    const score = grouped.get(indicator.row) ?? scoreRow(indicator, context);
    if (!form.hasWeights && score.notScoredBecause === 'noWeight') return withProgress(score, context);
    return indicator.row === execution?.indicatorRow ? asExecution(score, execution, context.profile) : score;
  });
}

/** A form without weights is judged on what was reached and by how much, without points. */
function withProgress(score: IndicatorScore, context: RowContext): IndicatorScore {
  const { ratio, met, direction, overFulfilled, obstacle, assumptions, hints } = scoreWith(
    score.indicator,
    ONE,
    context,
  );
  return { ...score, ratio, met, direction, overFulfilled, obstacle, assumptions, hints };
}

/** The row that is the execution rate itself: by its own target and actual, else by the money block's rate. */
function asExecution(score: IndicatorScore, { rate }: ExecutionScore, profile: Profile): IndicatorScore {
  const isOpen = score.status === 'needsJudgement' || score.status === 'kept';
  const lacksFigures = score.obstacle === 'actualMissing' || score.obstacle === 'targetMissing';
  if (rate === null || score.weight === null || !isOpen || !lacksFigures) return score;
  const { exact, steps } = pointsFor(rate, score.weight, profile);
  const points = roundPoints(within(exact, score.weight), score.weight, profile);
  return {
    ...score,
    exact,
    points,
    status: 'computed',
    method: EXECUTION_IN_TABLE.id,
    obstacle: null,
    steps: [STEP.executionRow, ...steps],
  };
}

/**
 * The same weight in the money block and in the table counts once, in the table; unless only both together make the
 * whole, as where 预算执行率 is an indicator beside the execution points.
 */
function countedOnce(
  execution: ExecutionScore,
  indicators: readonly IndicatorScore[],
  profile: Profile,
): ExecutionScore {
  const row = indicators.find(({ indicator }) => indicator.row === execution.indicatorRow);
  if (row?.weight?.gt(ZERO) !== true || execution.weight === null) return execution;
  if (sumOfWeights(execution, indicators)?.eq(decimal(profile.weights.total)) === true) return execution;
  return { ...execution, countedInTable: true, steps: [...execution.steps, EXECUTION.countedInTable] };
}
