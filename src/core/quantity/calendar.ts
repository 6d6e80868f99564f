/** The Gregorian calendar in whole numbers. */

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in a month (1 to 12); a February of an unknown year has 29. 0 for a month that does not exist. */
export function daysInMonth(year: number | null, month: number): number {
  const days = MONTH_LENGTHS[month - 1] ?? 0;
  return month === 2 && (year === null || isLeap(year)) ? 29 : days;
}

/** "2021-09-30", or "--09-30" without a year; null for a day that does not exist. */
export function isoDate(year: number | null, month: number, day: number): string | null {
  if (day < 1 || day > daysInMonth(year, month)) return null;
  const head = year === null ? '-' : String(year).padStart(4, '0');
  return `${head}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const DAYS_TO_1970 = 25_569;
const LAST_SERIAL = 2_958_465;

/**
 * The day of a spreadsheet's serial number (1900 system, as Excel counts it, its 29 February 1900 included); time of
 * day is cut off. null outside 1900-01-01 to 9999-12-31, and for the day that never was.
 */
export function dateOfSerial(serial: number): string | null {
  const day = Math.floor(serial);
  if (!(day >= 1 && day <= LAST_SERIAL) || day === 60) return null;
  return civilDate((day < 60 ? day + 1 : day) - DAYS_TO_1970);
}

/** Days since 1970-01-01 to a date, by eras of 400 years that begin on 1 March. */
function civilDate(days: number): string | null {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return isoDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}
