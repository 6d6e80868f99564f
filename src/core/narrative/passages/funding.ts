import type { Decimal } from '../../decimal';
import type { FundingRow } from '../../model';
import type { Run } from '../document';
import type { Looking } from '../looking';
import { computed, percent } from '../runs';
import type { Told } from '../view';

/** The money block of a form: its total row, its execution rate, and the cells both follow from. */

/** The row that is judged: the form's total row. null where the form has no money block. */
export function totalRowOf({ form, scored }: Told): FundingRow | null {
  return scored.execution?.row ?? form.funding?.rows.find(({ role }) => role === 'total') ?? null;
}

/** Every cell of the money block decides which column is the budget. */
export function noteFunding(look: Looking, { form }: Told): void {
  for (const row of form.funding?.rows ?? []) {
    for (const field of [row.originalBudget, row.adjustment, row.adjustedBudget, row.received, row.actual]) {
      look.note(field.at);
    }
    look.note(row.enteredRate.at);
  }
}

export function executionRate(look: Looking, told: Told): { ratio: Decimal; run: Run } | null {
  const { execution } = told.scored;
  const row = totalRowOf(told);
  noteFunding(look, told);
  if (execution?.rate === undefined || execution.rate === null || row === null) return null;
  const budget = { adjusted: row.adjustedBudget, original: row.originalBudget, received: row.received };
  const run = computed(percent(execution.rate), [row.actual.at, budget[execution.denominator].at]);
  return run === null ? null : { ratio: execution.rate, run };
}
