import { agreesAsPrinted, decimal, HUNDRED, plain, ZERO, type Decimal } from '../../decimal';
import { fullAddress } from '../../a1';
import { MONTH_NAMES, type Month } from '../../law/months';
import { areComparable, placesIn } from './compute';
import { figure } from './definition';
import type { Figures, Reading } from './figures';
import { RATE } from './wording';

/** How far the budget was spent by the end of a month. */

/** Either `ratio` or `missing` is set. */
export interface MonthProgress {
  /** As it is named: 4月末执行率. */
  readonly name: string;
  /** Exact, 0.25 = 25 %; null = not known. */
  readonly ratio: Decimal | null;
  readonly steps: readonly string[];
  /** Why there is none. */
  readonly missing: string | null;
}

export type Progress = (month: Month) => MonthProgress;

/** The rate that base data state goes before one worked out: the budget of that month may have been another. */
export function progressOf(figures: Figures): Progress {
  return (month) => {
    const name = RATE.byMonth(MONTH_NAMES[month]);
    const computed = bySpending(name, month, figures);
    const asked = figure(name, `rate.execution.m${month}`, '%');
    const stated = figures.read(asked);
    if (stated !== null) return byStatement(name, stated, computed);
    const broken = figures.unreadable(asked);
    return broken === null ? computed : missing(name, RATE.unreadable(name, name, fullAddress(broken)));
  };
}

function byStatement(name: string, stated: Reading, computed: MonthProgress): MonthProgress {
  const { value, cells, hasUnit } = stated;
  const places = placesIn(cells);
  if (!hasUnit && mayBeRatio(value)) return missing(name, RATE.noPercentSign(name, plain(value), places));
  const ratio = value.div(HUNDRED);
  const isOther = computed.ratio !== null && !agreesAsPrinted(computed.ratio.times(HUNDRED), plain(value));
  const steps = [RATE.stated(name, value, places), ...(isOther ? [RATE.statedDiffers(name), ...computed.steps] : [])];
  return { name, ratio, steps, missing: null };
}

/** 0.26 without a sign: 26 % or 0.26 %? */
function mayBeRatio(value: Decimal): boolean {
  return !value.eq(ZERO) && value.abs().lte(LARGEST_RATIO);
}

const LARGEST_RATIO = decimal('3');

function bySpending(name: string, month: Month, figures: Figures): MonthProgress {
  const spent = figure(RATE.spentByMonth(MONTH_NAMES[month]), `execution.spent.m${month}`);
  const budget = figure('全年（调整后）预算数', 'total.budget');
  const [over, under] = [figures.read(spent), figures.read(budget)];
  if (over === null) return missing(name, RATE.noProgress(name, spent.says));
  if (under === null) return missing(name, RATE.missing(name, [budget.says]));
  if (!areComparable(over, under)) return missing(name, RATE.unitUnknown(name));
  if (under.value.eq(ZERO)) return missing(name, RATE.zero(name, budget.says));
  if (under.value.lt(ZERO)) return missing(name, RATE.negative(name, budget.says));
  const ratio = over.value.div(under.value);
  const [above, below] = [
    RATE.figure(spent.says, over.value, spent.unit),
    RATE.figure(budget.says, under.value, budget.unit),
  ];
  return {
    name,
    ratio,
    steps: [RATE.share(above, below, ratio, placesIn([...over.cells, ...under.cells]))],
    missing: null,
  };
}

function missing(name: string, why: string): MonthProgress {
  return { name, ratio: null, steps: [], missing: why };
}
