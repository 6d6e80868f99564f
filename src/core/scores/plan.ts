import { agreesAsPrinted, ZERO, type Decimal } from '../decimal';
import type { Field, FundingRow } from '../model';
import { printedOf } from '../printed';
import { plainDecimal } from './read';
import type { ExecutionScore, IndicatorScore } from './score';

/** Whether an entered score is replaced: never, where it is above the computed one, or always. */
export type Overwrite = 'none' | 'higher' | 'all';

interface Planned {
  readonly field: Field;
  readonly entered: Decimal | null;
  readonly points: Decimal | null;
  readonly weight: Decimal | null;
  readonly exact: readonly Decimal[];
}

/**
 * The points that stand in the row's cell after writing; null where nothing certain will stand there. Formulas and
 * locked cells keep what they show. Where the form has no score column, the computed points.
 */
export function planPoints(score: IndicatorScore, overwrite: Overwrite): Decimal | null {
  return keepsItsContent(score.indicator.enteredPoints) ? score.entered : wantedPoints(score, overwrite);
}

/** The same for the execution rate's points. */
export function planExecution(score: ExecutionScore, overwrite: Overwrite): Decimal | null {
  if (score.row === null || keepsItsContent(score.row.enteredPoints)) return score.entered;
  return wantedExecution(score, score.row, overwrite);
}

/** The points that would stand in the row's cell if it could be written, whatever it is. */
export function wantedPoints(score: IndicatorScore, overwrite: Overwrite): Decimal | null {
  const { indicator, entered, points, weight, exact, status } = score;
  if (status !== 'computed') return entered;
  const field = indicator.enteredPoints;
  return wanted({ field, entered, points, weight, exact: exact === null ? [] : [exact] }, overwrite);
}

/** The same for the execution rate's points. */
export function wantedExecution(score: ExecutionScore, row: FundingRow, overwrite: Overwrite): Decimal | null {
  const { entered, points, weight, exact } = score;
  return wanted({ field: row.enteredPoints, entered, points, weight, exact }, overwrite);
}

function keepsItsContent({ hasFormula, isLocked }: Field): boolean {
  return hasFormula || isLocked;
}

function wanted(planned: Planned, overwrite: Overwrite): Decimal | null {
  const { field, entered, points } = planned;
  if (points === null) return entered;
  if (entered === null) return isFree(field) || overwrite === 'all' ? points : null;
  if (agrees(planned)) return entered;
  if (overwrite === 'all') return points;
  if (entered.lt(ZERO)) return null;
  return overwrite === 'higher' && entered.gt(points) ? points : entered;
}

function isFree({ state }: Field): boolean {
  return state === 'absent' || state === 'blank' || state === 'mark';
}

/**
 * Right to the decimals it shows, and left as it is. Full points for less than the full result are never a matter of
 * printing: 10 for 9.51 of 10 is wrong, 9 for 8.62 is not.
 */
function agrees({ field, entered, points, weight, exact }: Planned): boolean {
  if (entered === null || points === null) return false;
  if (entered.eq(points)) return true;
  const isFullForLess = weight !== null && entered.gte(weight) && points.lt(weight);
  const printed = printedOf(field);
  if (printed === null || plainDecimal(printed)?.eq(entered) !== true) return false;
  return !isFullForLess && exact.some((value) => agreesAsPrinted(value, printed));
}
