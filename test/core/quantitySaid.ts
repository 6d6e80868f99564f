import type { Quantity } from '../../src/core/model';

/** "atLeast 50 个", "within 90..95 %", "by 2021-12-31", "text", "empty"; "!" = strict, "~" = an estimate. */
export function said(quantity: Quantity): string {
  if (quantity.kind === 'text' || quantity.kind === 'empty') return quantity.kind;
  const upper = quantity.upper === null ? '' : `..${quantity.upper}`;
  const sign = quantity.comparator === null ? '' : quantity.comparator + (quantity.strict ? '!' : '');
  const figure = quantity.value === null ? quantity.date : quantity.value + upper + (quantity.approximate ? '~' : '');
  return [sign, figure, quantity.unit].filter((part) => part !== null && part !== '').join(' ');
}
