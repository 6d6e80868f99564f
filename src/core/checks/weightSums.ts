import { decimal, sum } from '../decimal';
import type { Decimal } from '../decimal';
import type { Form } from '../model';
import { onceFor } from '../quantity/remembered';
import type { IndicatorScore, ScoredForm } from '../scores/score';
import { distinctCells, totalRowOf } from './cells';
import { numberOf } from './figures';

/** Sums of weights; a weight that is merged over several rows counts once. */

/** Rules ask for them again for each label of a form. */
export const weightedRows = onceFor(({ indicators }: ScoredForm): readonly IndicatorScore[] => {
  const rows = indicators.filter(({ weight, indicator }) => weight !== null && !indicator.isPart);
  return distinctCells(rows, ({ indicator }) => indicator.weight);
});

export function weightsOf(rows: readonly Pick<IndicatorScore, 'weight'>[]): Decimal[] {
  return rows.map(({ weight }) => weight).filter((weight) => weight !== null);
}

/** The execution weight where the form prints one outside the indicator table. */
export function printedExecutionWeight({ form, execution }: ScoredForm): Decimal | null {
  if (form.funding === null || execution?.countedInTable === true) return null;
  const row = execution?.row ?? totalRowOf(form.funding);
  const own = row === null ? null : numberOf(row.weight);
  return own ?? (form.funding.labelWeight === null ? null : decimal(form.funding.labelWeight));
}

export interface FormWeights {
  /** One for each indicator, or for each goal or level-1 label where the rows carry none. */
  readonly indicators: readonly Decimal[];
  readonly execution: Decimal | null;
}

/** null where the form states no weights, or one of them cannot be read. */
export function formWeights(scored: ScoredForm): FormWeights | null {
  const { form } = scored;
  const isUnclear = form.indicators.some(({ weight }) => weight.state === 'text' || weight.state === 'broken');
  const indicators = weightsOf(weightedRows(scored));
  const stated = indicators.length > 0 ? indicators : labelWeights(form);
  return isUnclear || stated.length === 0 ? null : { indicators: stated, execution: printedExecutionWeight(scored) };
}

function labelWeights(form: Form): Decimal[] {
  const goals = form.goals.flatMap((goal) => (goal.weight === null ? [] : [decimal(goal.weight)]));
  if (goals.length > 0) return goals.length === form.goals.length ? goals : [];
  const labels = form.subtotals.filter((subtotal) => subtotal.level === 1).map((subtotal) => numberOf(subtotal.weight));
  const levels = new Set(form.indicators.map((indicator) => indicator.level1));
  return labels.length === levels.size ? labels.filter((weight) => weight !== null) : [];
}

export function total(weights: FormWeights): Decimal {
  return sum(weights.indicators).plus(weights.execution ?? decimal('0'));
}
