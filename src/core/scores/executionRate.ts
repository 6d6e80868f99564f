import { ZERO, type Decimal } from '../decimal';
import type { Profile } from '../law/profile';
import type { Form, Funding, FundingRow } from '../model';
import { amountIn, isBlankAboveParts, knownIn, totalRowOf, type Amount } from './amounts';
import type { ExecutionObstacle } from './score';
import { EXECUTION } from './wording';

/** The two amounts behind the rate, or why there is none. */
export interface RateView {
  readonly row: FundingRow | null;
  readonly denominator: Funding['denominator'];
  readonly budget: Decimal | null;
  readonly actual: Decimal | null;
  readonly obstacle: ExecutionObstacle | null;
  readonly adjustmentRate: Decimal | null;
  /** Which budget was used, and why. */
  readonly notes: readonly string[];
}

type Key = 'adjustedBudget' | 'originalBudget' | 'received';
const KEYS: Readonly<Record<Funding['denominator'], Key>> = {
  adjusted: 'adjustedBudget',
  original: 'originalBudget',
  received: 'received',
};

export function viewRate(form: Form, funding: Funding, profile: Profile): RateView {
  const row = totalRowOf(funding);
  const denominator = row === null ? funding.denominator : denominatorOf(row, funding, profile);
  const nothing: Omit<RateView, 'obstacle' | 'notes'> = {
    row,
    denominator,
    budget: null,
    actual: null,
    adjustmentRate: null,
  };
  if (row === null) return { obstacle: 'budgetMissing', notes: [], ...nothing };
  const column = columnOf(row, denominator);
  if (
    isBlankAboveParts(funding, row, (each) => each[column]) ||
    isBlankAboveParts(funding, row, (each) => each.actual)
  ) {
    return { obstacle: 'totalBlankAboveParts', notes: [EXECUTION.totalBlank], ...nothing };
  }
  const { budget, notes } = budgetOf(row, denominator, form);
  const actual = amountIn(row.actual, form.moneyUnit);
  const adjustmentRate = adjustmentRateOf(row, form);
  const why = funding.denominatorNote === null ? [] : [funding.denominatorNote];
  return {
    obstacle: obstacleOf(budget, actual),
    notes: [...why, ...notes],
    row,
    denominator,
    budget: valueOf(budget),
    actual: valueOf(actual),
    adjustmentRate,
  };
}

/** The county's own rule goes before the form's reading, wherever the form has that column. */
function denominatorOf(row: FundingRow, funding: Funding, { execution }: Profile): Funding['denominator'] {
  if (execution.denominator === 'adjusted') return funding.denominator;
  return row[KEYS[execution.denominator]].state === 'absent' ? funding.denominator : execution.denominator;
}

/** Without an adjusted column the only other budget column stands for it. */
function columnOf(row: FundingRow, denominator: Funding['denominator']): Key {
  const own = KEYS[denominator];
  if (row[own].state !== 'absent') return own;
  return (['adjustedBudget', 'originalBudget'] as const).find((key) => row[key].state !== 'absent') ?? own;
}

function budgetOf(
  row: FundingRow,
  denominator: Funding['denominator'],
  form: Form,
): { budget: Amount; notes: string[] } {
  const column = columnOf(row, denominator);
  const budget = amountIn(row[column], form.moneyUnit);
  const change = knownIn(row.adjustment, form.moneyUnit);
  if (denominator === 'adjusted' && column === 'originalBudget' && change !== null && budget.state === 'known') {
    const value = budget.value.plus(change);
    return { budget: { state: 'known', value }, notes: [EXECUTION.summed(budget.value, change, value)] };
  }
  return { budget, notes: [noteOf(row, denominator)] };
}

function noteOf(row: FundingRow, denominator: Funding['denominator']): string {
  const budgets = [row.originalBudget, row.adjustedBudget].filter(({ state }) => state !== 'absent');
  return budgets.length === 1 && denominator !== 'received' ? EXECUTION.oneBudget : EXECUTION.denominator[denominator];
}

function obstacleOf(budget: Amount, actual: Amount): ExecutionObstacle | null {
  if (isUnreadable(budget) || isUnreadable(actual)) return 'unreadable';
  if (budget.state === 'blank') return 'budgetMissing';
  if (actual.state === 'blank') return 'actualMissing';
  return valueOf(budget)?.eq(ZERO) === true ? 'budgetZero' : null;
}

function isUnreadable(amount: Amount): boolean {
  return amount.state === 'unreadable' || (amount.state === 'known' && amount.value.lt(ZERO));
}

function valueOf(amount: Amount): Decimal | null {
  return amount.state === 'known' ? amount.value : null;
}

/** (adjusted − original) ÷ original; null without both, or with an original of 0. */
function adjustmentRateOf(row: FundingRow, { moneyUnit }: Form): Decimal | null {
  const original = knownIn(row.originalBudget, moneyUnit);
  const adjusted = knownIn(row.adjustedBudget, moneyUnit);
  const change = row.adjustedBudget.state === 'absent' ? knownIn(row.adjustment, moneyUnit) : null;
  if (original === null || original.lte(ZERO)) return null;
  const difference = adjusted === null ? change : adjusted.minus(original);
  return difference === null ? null : difference.div(original);
}
