import type { Decimal } from '../../decimal';
import type { RateId } from '../../law/rateNames';
import type { Figure } from '../document';
import type { Looking } from '../looking';
import { computed, percent } from '../runs';

/** The exact ratio and the cells it was worked out from; null where it cannot be known. */
export function rateOf(look: Looking, id: RateId): { ratio: Decimal; figure: Figure } | null {
  const rate = look.view.rates.get(id);
  if (rate?.ratio === undefined || rate.ratio === null) return null;
  look.note(...rate.cells);
  const figure = computed(percent(rate.ratio.abs()), rate.cells);
  return figure === null ? null : { ratio: rate.ratio, figure };
}

/** The rate as it is printed, without its sign. */
export function rateFigure(look: Looking, id: RateId): Figure | null {
  return rateOf(look, id)?.figure ?? null;
}
