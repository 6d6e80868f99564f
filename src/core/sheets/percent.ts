import { decimal, fixed, HUNDRED } from '../decimal';

/** A ratio as a percentage of two decimals: "0.95060114" → "95.06". */
export function percentOf(ratio: string | null): string | null {
  return ratio === null ? null : fixed(decimal(ratio).times(HUNDRED), 2);
}
