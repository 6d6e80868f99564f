import { decimal, type Decimal } from '../../decimal';
import type { FundingRow } from '../../model';
import type { Run } from '../document';
import type { Looking } from '../looking';
import { PROBLEMS } from '../phrases';
import { moneyText } from '../money';
import { computed, listed, percent, say, words } from '../runs';
import type { Told } from '../view';
import { executionRate, totalRowOf } from './funding';

/** A budget that was much changed, or much of it left: by the thresholds of the rules in force. */

export interface MoneyProblem {
  readonly what: readonly Run[];
  /** What a gap asks the reason of. */
  readonly ask: (name: string) => string;
}

/** null where neither is so, or where it cannot be known. */
export function moneyProblem(look: Looking, told: Told): MoneyProblem | null {
  const row = totalRowOf(told);
  if (row === null) return null;
  const [changed, left] = [adjustmentRuns(look, told, row), executionRuns(look, told)];
  if (changed.length + left.length === 0) return null;
  const what = listed(
    [changed, left].filter((runs) => runs.length > 0),
    '，',
  );
  if (changed.length === 0) return { what, ask: PROBLEMS.executionOf };
  return { what, ask: left.length === 0 ? PROBLEMS.adjustmentOf : PROBLEMS.bothOf };
}

function adjustmentRuns(look: Looking, { scored }: Told, row: FundingRow): Run[] {
  const rate = scored.execution?.adjustmentRate ?? null;
  const { adjustmentWithReasonCell: threshold } = look.view.profile.review;
  look.note(row.originalBudget.at, row.adjustedBudget.at, row.adjustment.at);
  if (rate === null || rate.abs().lt(decimal(threshold))) return [];
  const cells = [row.adjustedBudget.at, row.originalBudget.at];
  const phrase = rate.gt('0') ? PROBLEMS.grew : PROBLEMS.shrank;
  return say(phrase, { rate: computed(percent(rate.abs()), cells) ?? words(''), threshold: bound(threshold) });
}

function executionRuns(look: Looking, told: Told): Run[] {
  const rate = executionRate(look, told);
  const { lowExecution } = look.view.profile.review;
  if (rate === null || rate.ratio.gte(decimal(lowExecution))) return [];
  return say(PROBLEMS.execution, { rate: rate.run, threshold: bound(lowExecution), left: leftRuns(told) });
}

/** Denominator − actual; nothing where the two are in different units. */
function leftRuns(told: Told): Run[] {
  const row = totalRowOf(told);
  const { denominator } = told.scored.execution ?? {};
  if (row === null || denominator === undefined) return [];
  const budget = { adjusted: row.adjustedBudget, original: row.originalBudget, received: row.received }[denominator];
  const values = [budget, row.actual].map(({ quantity }): Decimal | null =>
    quantity.value === null ? null : decimal(quantity.value),
  );
  const [of, out] = values;
  if (!of || !out || budget.quantity.unit !== row.actual.quantity.unit) return [];
  const text = moneyText(of.minus(out), budget.quantity.unit ?? told.form.moneyUnit ?? '');
  const left = computed(text, [budget.at, row.actual.at]);
  return left === null ? [] : say(PROBLEMS.left, { left });
}

/** 0.9 → 90%: a bound of the county's rules, no figure of the workbook. */
export function bound(ratio: string): string {
  return percent(decimal(ratio)).replace(/\.?0+%$/, '%');
}
