import { format as formatNumber } from 'numfmt';
import { decimal, HUNDRED, plain } from './decimal';
import { formatOf, type CellFormat } from './display/cellformats';
import { dateOfSerial, daysInMonth, isoDate } from './quantity/calendar';
import { dateOf, EMPTY, numberOf, WORDS } from './quantity/quantities';
import { readQuantity } from './quantity/read';
import type { CellValue, Quantity } from './model';

/** What a cell shows, and what it says. */

/** More numbers than this under one format are hardly the same again. */
const MOST_SHOWN = 512;

/** The number under its format; the plain decimal where the format cannot be read. Kept: the same few stand on every form. */
function shownNumber(number: string, format: CellFormat): string {
  if (format.showsAll) return number;
  const known = format.shown.get(number);
  if (known !== undefined) return known;
  const text = numberUnder(number, format);
  if (format.shown.size >= MOST_SHOWN) format.shown.clear();
  format.shown.set(number, text);
  return text;
}

function numberUnder(number: string, format: CellFormat): string {
  if (format.exact !== null) return format.exact(number);
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
  return dateQuantity(number, format);
}

/**
 * Says what is shown. Without a day, the whole month: who types 2022年9月 gets the 1st under yyyy"年"m"月". Without a
 * year, none: the one stored is the year in which it was typed.
 */
function dateQuantity(number: string, format: CellFormat): Quantity {
  const date = dateOfSerial(Number(number));
  if (date === null) return numberOf(number, null, null, false);
  const { year, month, day } = format.shows;
  const stored = date.split('-').map((part) => Number.parseInt(part, 10));
  const [storedYear = 0, storedMonth = 0, storedDay = 0] = stored;
  const shownYear = year ? storedYear : null;
  const months = month || day ? ([storedMonth, storedMonth] as const) : ([1, 12] as const);
  const last = day ? storedDay : daysInMonth(shownYear, months[1]);
  const to = isoDate(shownYear, months[1], last) ?? date;
  return dateOf(to, isoDate(shownYear, months[0], day ? storedDay : 1));
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
