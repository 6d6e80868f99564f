import { columnsOf, firstColumn } from './columnRoles';
import { agreesAsPrinted, decimal, HUNDRED, ZERO } from '../decimal';
import type { Decimal } from '../decimal';
import type { Funding } from '../model';
import { fieldIn } from './grid';
import type { Grid, Span } from './grid';
import type { FundingHeader } from './fundingHeader';
import type { FundingColumn } from './fundingHeadings';
import type { HeaderColumn } from './headingRows';

/**
 * Which column is which budget. The heading 全年预算数 means the original budget in one county and the adjusted one in
 * another: the neighbours decide, then the letters of the rate's heading, then the arithmetic of the printed rate. What
 * is not certain is marked so.
 */
export interface BudgetColumns {
  readonly originalBudget: Span | undefined;
  readonly adjustment: Span | undefined;
  readonly adjustedBudget: Span | undefined;
  readonly received: Span | undefined;
  readonly actual: Span | undefined;
  readonly rate: Span | undefined;
  readonly weight: Span | undefined;
  readonly points: Span | undefined;
  readonly reason: Span | undefined;
  readonly denominator: Funding['denominator'];
  readonly note: string | null;
  /** Left columns of the spans whose role is not certain. */
  readonly uncertain: ReadonlySet<number>;
}

type Found = HeaderColumn<FundingColumn>;

export function assignBudgets(grid: Grid, header: FundingHeader, rows: readonly number[]): BudgetColumns {
  const first = (role: FundingColumn): Found | undefined => firstColumn(header.columns, role);
  const rate = first('rate');
  const actual = byLetter(header, rate?.heading.quotient?.over) ?? first('actual');
  const amounts = new Amounts(grid, actual, rate, rows);
  const budgets = namedBudgets(header, amounts, byLetter(header, rate?.heading.quotient?.under));
  return {
    originalBudget: budgets.originalBudget,
    adjustment: budgets.adjustment,
    adjustedBudget: budgets.adjustedBudget,
    received: first('received'),
    actual,
    rate,
    weight: first('weight'),
    points: first('points'),
    reason: first('reason'),
    denominator: budgets.denominator,
    note: budgets.note,
    uncertain: budgets.uncertain,
  };
}

function byLetter(header: FundingHeader, letter: string | undefined): Found | undefined {
  return letter === undefined ? undefined : header.columns.find((column) => column.heading.letter === letter);
}

type Budgets = Pick<
  BudgetColumns,
  'originalBudget' | 'adjustment' | 'adjustedBudget' | 'denominator' | 'note' | 'uncertain'
>;

function namedBudgets(header: FundingHeader, amounts: Amounts, lettered: Found | undefined): Budgets {
  const { columns } = header;
  const original = firstColumn(columns, 'originalBudget');
  const adjusted = lettered?.role === 'adjustedBudget' ? lettered : firstColumn(columns, 'adjustedBudget');
  const adjustment = firstColumn(columns, 'adjustment');
  const plain = columnsOf(columns, 'budget');
  const budget = lettered?.role === 'budget' ? lettered : plain.at(-1);
  const before = original ?? (adjusted && /调整/.test(adjusted.heading.full) ? plain[0] : undefined);
  if (adjusted) return settle(amounts, { original: before, adjustment, adjusted });
  if (original && budget) return settle(amounts, { original, adjustment, adjusted: budget });
  if (plain.length === 2 && !adjustment)
    return settle(amounts, { original: plain[0], adjustment: undefined, adjusted: plain[1], guessed: true });
  const base = original ?? budget;
  if (base && adjustment) return besideAdjustment(amounts, base, adjustment);
  if (budget) return settle(amounts, { original: undefined, adjustment: undefined, adjusted: budget });
  if (original)
    return { ...settle(amounts, { original, adjustment: undefined, adjusted: undefined }), denominator: 'original' };
  if (adjustment && firstColumn(columns, 'received') === undefined)
    return settle(amounts, { original: undefined, adjustment: undefined, adjusted: adjustment, guessed: true });
  return { ...settle(amounts, { original: undefined, adjustment, adjusted: undefined }), denominator: 'received' };
}

interface Choice {
  readonly original: Found | undefined;
  readonly adjustment: Found | undefined;
  readonly adjusted: Found | undefined;
  readonly guessed?: boolean;
}

function settle(amounts: Amounts, choice: Choice): Budgets {
  const { original, adjustment, adjusted } = choice;
  const disputed =
    original !== undefined &&
    adjusted !== undefined &&
    !amounts.areSame(original, adjusted) &&
    amounts.rateFits(original) &&
    !amounts.rateFits(adjusted);
  const isUncertain = adjusted !== undefined && (disputed || (choice.guessed && !amounts.rateFits(adjusted)));
  return {
    originalBudget: original,
    adjustment,
    adjustedBudget: adjusted,
    denominator: 'adjusted',
    note: null,
    uncertain: isUncertain ? new Set([adjusted.left]) : NO_COLUMNS,
  };
}

const NO_COLUMNS: ReadonlySet<number> = new Set();

/**
 * A budget beside a heading 预算调整数 and no adjusted budget: the heading is either the change or the budget after it.
 * The printed rate tells; without one, an amount at least half of the budget and not below what was spent is taken for
 * the whole, and the column is marked as not certain.
 */
function besideAdjustment(amounts: Amounts, base: Found, adjustment: Found): Budgets {
  const whole: Budgets = {
    originalBudget: base,
    adjustment: undefined,
    adjustedBudget: adjustment,
    denominator: 'adjusted',
    note: null,
    uncertain: NO_COLUMNS,
  };
  const change: Budgets = {
    originalBudget: base,
    adjustment,
    adjustedBudget: undefined,
    denominator: 'adjusted',
    note: null,
    uncertain: NO_COLUMNS,
  };
  if (amounts.rateFits(adjustment)) return whole;
  if (amounts.rateFitsSum(base, adjustment)) return change;
  const looksWhole = amounts.isWhole(base, adjustment);
  return { ...(looksWhole ? whole : change), uncertain: new Set([adjustment.left]) };
}

/** The amounts of the first row that has a budget and spending: the row by which the printed rate is tried out. */
class Amounts {
  private readonly actual: Decimal | null;
  private readonly row: number;

  constructor(
    private readonly grid: Grid,
    actual: Found | undefined,
    private readonly rate: Found | undefined,
    rows: readonly number[],
  ) {
    this.row = rows.find((row) => actual && this.amount(actual, row)?.gt(ZERO)) ?? rows[0] ?? 0;
    this.actual = actual ? this.amount(actual, this.row) : null;
  }

  rateFits(budget: Span): boolean {
    return this.fits(this.amount(budget, this.row));
  }

  areSame(budget: Span, other: Span): boolean {
    const one = this.amount(budget, this.row);
    const two = this.amount(other, this.row);
    return one !== null && two !== null && one.eq(two);
  }

  rateFitsSum(budget: Span, change: Span): boolean {
    const [base, delta] = [this.amount(budget, this.row), this.amount(change, this.row)];
    return base !== null && delta !== null && this.fits(base.plus(delta));
  }

  isWhole(budget: Span, candidate: Span): boolean {
    const [base, value] = [this.amount(budget, this.row), this.amount(candidate, this.row)];
    if (base === null || value === null) return false;
    return value.times(decimal('2')).gte(base) && (this.actual === null || value.gte(this.actual));
  }

  private fits(budget: Decimal | null): boolean {
    if (budget === null || this.actual === null || budget.lte(ZERO)) return false;
    const printed = printedRates(fieldIn(this.grid, this.rate, this.row).quantity.value);
    if (printed.length === 0) return false;
    const percent = this.actual.times(HUNDRED).div(budget);
    return printed.some((text) => agreesAsPrinted(percent, text));
  }

  private amount(span: Span, row: number): Decimal | null {
    const { value } = fieldIn(this.grid, span, row).quantity;
    return value === null ? null : decimal(value);
  }
}

/** A rate may be printed 95.06, 95.06% or 0.9506: both readings, in percent. */
function printedRates(value: string | null): string[] {
  if (value === null) return [];
  return [value, decimal(value).times(HUNDRED).toFixed()];
}
