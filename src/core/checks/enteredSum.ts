import { ZERO } from '../decimal';
import type { Field } from '../model';
import type { IndicatorScore, ScoredForm } from '../scores/score';
import { isSkipped } from './asked';
import { distinctCells, totalRowOf } from './cells';
import { isEmpty, numberOf } from './figures';

/** The score cells that make a total, each once; null where one of them is blank or cannot be read. */
export function scoreCells(scored: ScoredForm, rows: ReadonlySet<number> | null): readonly Field[] | null {
  const own = scored.indicators.filter(({ indicator }) => rows === null || rows.has(indicator.row));
  const counted = own.filter((score) => counts(score));
  const fields = distinctCells(counted, ({ indicator }) => indicator.enteredPoints).map(
    ({ indicator }) => indicator.enteredPoints,
  );
  return fields.length === 0 || fields.some((field) => numberOf(field) === null) ? null : fields;
}

/** A row with nothing to score (a placeholder, a part, —, 不适用) is no gap in the sum. */
function counts({ indicator, weight, status, notScoredBecause }: IndicatorScore): boolean {
  const { enteredPoints } = indicator;
  if (enteredPoints.state === 'absent' || indicator.isPart) return false;
  const isGap = isEmpty(enteredPoints);
  if (isGap && (notScoredBecause === 'countedAbove' || isSkipped(notScoredBecause))) return false;
  if (isGap && enteredPoints.state === 'mark') return status !== 'notScored' && weight?.gt(ZERO) === true;
  return (
    !isGap || weight?.gt(ZERO) === true || (weight === null && !indicator.isPlaceholder && !isEmpty(indicator.actual))
  );
}

/**
 * The execution points beside the indicators: null where the money block has no score of its own, or the rate is
 * counted among the indicators.
 */
export function executionCell({ form, execution }: ScoredForm): Field | null {
  if (form.funding === null || execution?.countedInTable === true) return null;
  const field = (execution?.row ?? totalRowOf(form.funding))?.enteredPoints;
  return field === undefined || field.state === 'absent' || field.state === 'mark' ? null : field;
}
