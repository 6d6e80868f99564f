import { plainNumber } from './numbers';

/** Days between the two date systems of Excel: 1 January 1904 is day 0 of one and day 1462 of the other. */
const DAYS_1904 = 1462;
const MS_PER_DAY = 86_400_000;
/** Serial 60 is 29 February 1900, a day that never was; dates before it count one less. */
const FALSE_LEAP_DAY = 60;

/** A number format that shows a date (not only a time of day or a duration). */
export function isDateFormat(code: string): boolean {
  const letters = code
    .replace(/"[^"]*"|\\.|[_*]./g, '')
    .replace(/\[[^[\]]*\]/g, '')
    .replace(/[eE][+-]/g, '')
    .toLowerCase();
  if (letters.startsWith('general')) return false;
  return /[yde]/.test(letters) || (letters.includes('m') && !/[hs]/.test(letters));
}

/** A serial of a 1904 workbook as a serial of the 1900 system; negative ones stay. */
export function from1904(serial: string): string {
  return shift(serial, DAYS_1904);
}

export function to1904(serial: string): string {
  return shift(serial, -DAYS_1904);
}

function shift(serial: string, days: number): string {
  const match = /^([0-9]{1,9})(\.[0-9]+)?$/.exec(serial);
  if (match === null) return serial;
  const day = Number(match[1]) + days;
  return day < 0 ? serial : (plainNumber(`${String(day)}${match[2] ?? ''}`) ?? serial);
}

const ISO = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d{1,9})?))?)?(?:Z|[+-]\d{2}:\d{2})?$/;

/** A date as strict workbooks write it (t="d", ISO 8601) as a serial of the 1900 system; null when it is none. */
export function serialOfIso(text: string): string | null {
  const match = ISO.exec(text.trim());
  if (match === null || (match[1] === undefined && match[4] === undefined)) return null;
  const [, year, month, date, hours = '0', minutes = '0', seconds = '0'] = match;
  const day = year === undefined ? 0 : serialDay(Number(year), Number(month), Number(date));
  if (day === null) return null;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return plainNumber((day + time).toPrecision(15));
}

function serialDay(year: number, month: number, date: number): number | null {
  const utc = Date.UTC(year, month - 1, date);
  const real = new Date(utc);
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== date) return null;
  const day = (utc - Date.UTC(1899, 11, 30)) / MS_PER_DAY;
  return day > FALSE_LEAP_DAY ? day : day - 1;
}
