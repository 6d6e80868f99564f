import { formatOf } from './display/format';
import { EMPTY, WORDS } from './quantity/quantities';
import { readQuantity } from './quantity/read';
import type { CellValue, Quantity } from './model';

/** What a cell shows, and what it says. */

/**
 * What Excel shows: 0.95 under "0.00%" is "95.00%"; General shows the plain decimal, also where Excel would shorten it
 * to the column. A format that cannot be read shows the plain decimal. Logicals are TRUE and FALSE, errors themselves.
 */
export function displayText(value: CellValue, format: string): string {
  if (value === null) return '';
  if ('s' in value) return formatOf(format).showText(value.s);
  if ('n' in value) return formatOf(format).showNumber(value.n);
  return 'b' in value ? String(value.b).toUpperCase() : value.e;
}

/**
 * What a cell says. A true percentage (0.95 shown as 95%) is 95 with unit %, exactly; a number under a date format is
 * that day; a unit written into the number format (0"个") is the number's unit; text is read as people write it;
 * logicals and errors are words.
 */
export function cellQuantity(value: CellValue, format: string): Quantity {
  if (value === null) return EMPTY;
  if ('s' in value) return readQuantity(value.s);
  return 'n' in value ? formatOf(format).readNumber(value.n) : WORDS;
}
