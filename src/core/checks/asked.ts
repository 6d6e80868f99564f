import { ZERO } from '../decimal';
import type { Severity } from '../rule';
import type { IndicatorScore, ScoredForm } from '../scores/score';

/** Whether a form asks for an indicator's target and actual, and how much it matters. */
export function missingMatters({ form }: ScoredForm, score: IndicatorScore): Severity | null {
  const { indicator, weight, notScoredBecause } = score;
  if (form.state === 'blank' || indicator.isPart || isSkipped(notScoredBecause)) return null;
  if (weight?.gt(ZERO) === true) return 'error';
  const isShared = notScoredBecause === 'countedAbove';
  const isNamed = indicator.level3 !== null && !indicator.isPlaceholder;
  return (isShared || !form.hasWeights) && isNamed ? 'warning' : null;
}

/** The row does not apply, or the county's rules leave it out. */
export function isSkipped(reason: IndicatorScore['notScoredBecause']): boolean {
  return reason === 'notApplicable' || reason === 'noAdjustedTarget';
}
