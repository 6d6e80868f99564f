import type { Field, Indicator } from './model';

/**
 * The number as it is displayed ("95.00", "9.00" for a 9 under the format 0.00), whose decimals tell how exact it was
 * meant; null where the field says no number.
 */
export function printedOf(field: Field): string | null {
  const { kind, value } = field.quantity;
  if (field.state !== 'number' || kind !== 'number' || value === null) return null;
  if (field.text === value) return value;
  const text = field.text.slice(0, LONGEST_NUMBER).replace(/[,，]/g, '');
  return /-?[0-9]+(?:\.[0-9]+)?/.exec(text)?.[0] ?? value;
}

const LONGEST_NUMBER = 80;

/** ≥4.5亿元: a bare number with its sign and unit, where these stand in columns of their own. */
export function saidInFull({ text, quantity }: Pick<Field, 'text' | 'quantity'>, unit = quantity.unit): string {
  if (!/^[-−]?\d+(\.\d+)?$/.test(text)) return text;
  const { comparator, strict } = quantity;
  const signs = comparator === 'atLeast' || comparator === 'atMost' ? SIGNS[comparator] : null;
  const sign = signs === null ? '' : strict ? signs.strict : signs.plain;
  return `${sign}${text}${unit ?? ''}`;
}

const SIGNS = { atLeast: { plain: '≥', strict: '>' }, atMost: { plain: '≤', strict: '<' } } as const;

/** The actual value in full: a bare number is in the unit of its target. */
export function actualInFull({ actual, target }: Pick<Indicator, 'actual' | 'target'>): string {
  return saidInFull(actual, actual.quantity.unit ?? target.quantity.unit);
}
