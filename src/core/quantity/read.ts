import type { Quantity } from '../model';
import { readDate } from './dates';
import { readMeasure } from './measures';
import { EMPTY, WORDS } from './quantities';
import { compactText, isEmptyMark } from './text';

/** No quantity is longer than this; whatever is, is a text. Keeps every further step short. */
const LONGEST_QUANTITY = 80;

/**
 * Reads the displayed text of one cell: number with sign and unit, range, deadline, words, or nothing. Never throws;
 * linear in the length of the text. Numbers have at most 30 digits and no exponent; several numbers or a sentence are
 * text. The value is the number before its unit (28.8万元 → "28.8", unit 万元), its decimals as printed.
 */
export function readQuantity(text: string): Quantity {
  const compact = compactText(text);
  if (isEmptyMark(compact)) return EMPTY;
  if (compact.length > LONGEST_QUANTITY) return WORDS;
  return readDate(compact) ?? readMeasure(compact) ?? WORDS;
}
