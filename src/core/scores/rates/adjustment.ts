import { ZERO, sum } from '../../decimal';
import { RATE_NAMES } from '../../law/rateNames';
import type { ComputedRate } from '../score';
import { ADJUSTMENT } from './budget';
import { areComparable, cannot, computeRate, known, placesIn } from './compute';
import { figure, type RateSettings } from './definition';
import type { Figures, Reading } from './figures';
import { RATE } from './wording';

/**
 * The adjustment rate as net change from the original to the adjusted budget, and beside it, where the form gives the
 * amounts that the frame exempts, the rate without them.
 */
export function adjustmentRates(figures: Figures, settings: RateSettings): ComputedRate[] {
  const net = computeRate(ADJUSTMENT, figures, settings);
  const exempt = exemptAmounts(figures);
  if (net.ratio === null) return [net];
  const worded = `${RATE.net(net.ratio, false)}：${net.steps.join('；')}`;
  const stated = { ...net, steps: [worded] };
  return exempt.length === 0 ? [stated] : [stated, afterExempt(net, exempt, figures)];
}

interface ExemptAmount {
  readonly says: string;
  readonly reading: Reading;
}

function exemptAmounts(figures: Figures): ExemptAmount[] {
  const ids = ['adjustment.exempt.policy', 'adjustment.exempt.forceMajeure', 'adjustment.exempt.assigned'] as const;
  return ids.flatMap((id) => {
    const says = RATE.exemptNames[id];
    const reading = figures.read(figure(says, id));
    return reading === null ? [] : [{ says: RATE.figure(says, reading.value.abs(), '万元'), reading }];
  });
}

const AFTER = { id: 'rate.budgetAdjustment.afterExempt' } as const;

function afterExempt(net: ComputedRate, exempt: readonly ExemptAmount[], figures: Figures): ComputedRate {
  const original = figures.read(figure('', 'total.originalBudget'));
  const budget = figures.read(figure('', 'total.budget'));
  const cells = [...net.cells, ...exempt.flatMap(({ reading }) => reading.cells)];
  if (original === null || budget === null) return cannot(AFTER, RATE.exemptAbove, cells);
  const isClear = exempt.every(({ reading }) => areComparable(reading, budget));
  if (!isClear) return cannot(AFTER, RATE.unitUnknown(RATE_NAMES[AFTER.id]), cells);
  const change = budget.value.minus(original.value).abs();
  const taken = sum(exempt.map(({ reading }) => reading.value.abs()));
  const left = change.minus(taken);
  if (left.lt(ZERO)) return cannot(AFTER, RATE.exemptAbove, cells);
  const ratio = left.div(original.value);
  const parts = exempt.map(({ says }) => says).join('、');
  return known(AFTER, ratio, [RATE.exempted(change, taken, original.value, ratio, parts, placesIn(cells))], { cells });
}
