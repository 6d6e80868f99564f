import type { Field } from './model';

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
