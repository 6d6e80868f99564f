import { format as formatNumber } from 'numfmt';
import { decimal, HUNDRED, plain } from './decimal';
import { formatOf, type CellFormat } from './quantity/cellformats';
import { dateOfSerial } from './quantity/calendar';
import { dateOf, EMPTY, numberOf, WORDS } from './quantity/quantities';
import { readQuantity } from './quantity/read';
import type { CellValue, Quantity } from './model';

/** What a cell shows, and what it says. */

/** The number under its format; the plain decimal where the format cannot be read. */
function shownNumber(number: string, format: CellFormat): string {
  const exact = format.exact?.(number) ?? null;
  if (exact !== null) return exact;
  try {
    return formatNumber(format.code, Number(number));
  } catch {
    return number;
  }
}

function shownText(text: string, format: CellFormat): string {
  if (!format.changesText) return text;
  try {
    return formatNumber(format.code, text);
  } catch {
    return text;
  }
}

/**
 * What Excel shows: 0.95 under "0.00%" is "95.00%"; General shows the plain decimal, also where Excel would shorten it
 * to the column. A format that cannot be read shows the plain decimal. Logicals are TRUE and FALSE, errors themselves.
 */
export function displayText(value: CellValue, format: string): string {
  if (value === null) return '';
  if ('s' in value) return shownText(value.s, formatOf(format));
  if ('n' in value) return shownNumber(value.n, formatOf(format));
  return 'b' in value ? String(value.b).toUpperCase() : value.e;
}

function numberQuantity(number: string, format: CellFormat): Quantity {
  if (format.kind === 'time') return WORDS;
  if (format.isScaled) return readQuantity(shownNumber(number, format));
  if (format.kind === 'percent') return numberOf(plain(decimal(number).times(HUNDRED)), '%', format.sign, false);
  if (format.kind === 'number') return numberOf(number, format.unit, format.sign, false);
  const date = dateOfSerial(Number(number));
  return date === null ? numberOf(number, null, null, false) : dateOf(date, date);
}

/**
 * What a cell says. A true percentage (0.95 shown as 95%) is 95 with unit %, exactly; a number under a date format is
 * that day; a unit written into the number format (0"个") is the number's unit; text is read as people write it;
 * logicals and errors are words.
 */
export function cellQuantity(value: CellValue, format: string): Quantity {
  if (value === null) return EMPTY;
  if ('s' in value) return readQuantity(value.s);
  return 'n' in value ? numberQuantity(value.n, formatOf(format)) : WORDS;
}
