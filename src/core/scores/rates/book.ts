import { HUNDRED, roundHalfUp, type Decimal } from '../../decimal';
import type { Profile } from '../../law/profile';
import { RATE_IDS, RATE_NAMES, type RateId } from '../../law/rateNames';
import type { Form } from '../../model';
import type { ComputedRate, ExecutionScore } from '../score';
import type { BaseData } from '../unit';
import { adjustmentRates } from './adjustment';
import { ADJUSTMENT } from './budget';
import { cannot, computeRate, known, placesIn } from './compute';
import { figuresOf } from './figures';
import { RATES } from './index';
import { RATE } from './wording';

/** The rates of one department, worked out once for all that ask. */
export type RateBook = ReadonlyMap<RateId, ComputedRate>;

export const NO_RATES: RateBook = new Map();

export function rateBook(
  base: BaseData,
  form: Form,
  execution: ExecutionScore | null,
  { rates: settings }: Profile,
): RateBook {
  const figures = figuresOf(base, form, execution);
  const computed = [
    executionRate(execution),
    ...RATES.filter((rate) => rate !== ADJUSTMENT).map((rate) => computeRate(rate, figures, settings)),
    ...adjustmentRates(figures, settings),
  ];
  const byId = new Map(computed.map((rate) => [rate.id, rate]));
  return new Map(
    RATE_IDS.flatMap((id): [RateId, ComputedRate][] => {
      const rate = byId.get(id);
      return rate === undefined ? [] : [[id, rate]];
    }),
  );
}

function executionRate(execution: ExecutionScore | null): ComputedRate {
  const id = { id: 'rate.budgetExecution' } as const;
  const row = execution?.row ?? null;
  if (execution === null || execution.rate === null || row === null) return cannot(id, RATE.noExecution);
  const budget = { adjusted: row.adjustedBudget, original: row.originalBudget, received: row.received };
  const cells = [row.actual.at, budget[execution.denominator].at].flatMap((at) => at ?? []);
  const [arithmetic = ''] = execution.steps;
  return known(id, execution.rate, [`${arithmetic}${placesIn(cells)}`], { cells });
}

/** What an indicator of this rate is scored by: without exempt amounts where the profile says so, never its sign alone. */
export function scoredRate(book: RateBook, id: RateId, { rates }: Profile): ComputedRate | null {
  const after = book.get('rate.budgetAdjustment.afterExempt');
  const isExempted = id === ADJUSTMENT.id && rates.adjustmentExempt === 'deduct' && after !== undefined;
  const found = isExempted ? { ...after, name: RATE_NAMES[id] } : (book.get(id) ?? null);
  return found !== null && found.ratio !== null && id === ADJUSTMENT.id
    ? { ...found, ratio: found.ratio.abs() }
    : found;
}

/** In percent, as it is printed: 0.94642857 → 94.64. */
export function percentOfRate(ratio: Decimal, { rounding }: Profile): Decimal {
  return roundHalfUp(ratio.times(HUNDRED), rounding.rateDecimals);
}
