import type { CellRef } from '../../model';
import type { IndicatorScore } from '../../scores/score';
import type { Looking } from '../looking';
import type { Told } from '../view';
import { noteFunding } from './funding';

/** Which cells a form's scores follow from. */

export interface CountedRow {
  readonly score: IndicatorScore;
  /** What stands in its cell after writing, two decimals. */
  readonly final: string | null;
}

/** The indicators of the form that apply, those without points of their own too. */
export function appliedRows({ scored, result }: Told): CountedRow[] {
  return scored.indicators
    .map((score, index) => ({ score, final: result.indicators[index]?.final ?? null }))
    .filter(({ score: { indicator, notScoredBecause } }) => {
      return !indicator.isPlaceholder && !indicator.isPart && notScoredBecause !== 'notApplicable';
    });
}

/** The rows that carry points. */
export function counted(told: Told): CountedRow[] {
  return appliedRows(told).filter(({ score }) => score.status !== 'notScored');
}

/** Notes them all; gives the cells of the points. */
export function scoringCells(look: Looking, told: Told): (CellRef | null)[] {
  const { form, scored } = told;
  for (const score of scored.indicators) noteIndicator(look, score);
  noteFunding(look, told);
  for (const row of form.funding?.rows ?? []) look.note(row.weight.at, row.enteredPoints.at, row.reason.at);
  look.note(form.funding?.labelWeightAt ?? null);
  for (const subtotal of form.subtotals) look.note(subtotal.at, subtotal.weight.at, subtotal.enteredPoints.at);
  look.note(form.total?.enteredPoints.at ?? null, form.total?.weight.at ?? null, form.grade?.at ?? null);
  noteBaseData(look, told);
  const points = scored.indicators.map(({ indicator }) => indicator.enteredPoints.at);
  return [scored.execution?.row?.enteredPoints.at ?? null, ...points];
}

function noteIndicator(look: Looking, { indicator }: IndicatorScore): void {
  const { target, originalTarget, actual, weight, enteredPoints, deviation, coefficient, tier } = indicator;
  for (const field of [target, originalTarget, actual, weight, enteredPoints, deviation, coefficient, tier]) {
    look.note(field.at);
  }
  look.note(indicator.nameAt, indicator.level1At, indicator.level2At);
  look.note(indicator.standard?.at ?? null, indicator.explanation?.at ?? null);
}

/** Indicators that base data answer, and the totals of projects where the county takes them in. */
function noteBaseData(look: Looking, { form, scored }: Told): void {
  if (form.kind !== 'department') return;
  for (const rate of scored.rates ?? []) look.note(...rate.cells);
  if (look.view.profile.total.projects === null) return;
  for (const project of look.view.projects) scoringCells(look, project);
}
