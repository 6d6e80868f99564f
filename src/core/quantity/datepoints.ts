import { daysInMonth, isoDate } from './calendar';
import type { Taken } from './numerals';

/** One day or period as it is written: 2021年12月31日, 2022/12/31, 2021年, 9月, 第四季度, 上半年. */

export interface Period {
  readonly year: number | null;
  readonly firstMonth: number;
  readonly firstDay: number;
  readonly lastMonth: number;
  readonly lastDay: number;
}

const NUMERIC = /((?:19|20)[0-9]{2})([./-])([0-9]{1,2})\2([0-9]{1,2})日?(?![0-9])/y;
const NUMERIC_MONTH = /((?:19|20)[0-9]{2})[/-]([0-9]{1,2})(?![0-9./-]|年)/y;
const OPEN_YEAR = /[本当全]年度?|年度?(?=[底末内终])/y;
const SPELLED =
  /(?:((?:19|20)[0-9]{2})年度?)?(?:第?([一二三四1-4])季度|([上下])半年|([0-9]{1,2})月份?(?:([0-9]{1,2})[日号]|([上中下])旬)?)?/y;
/** Only behind a start of the same kind: 2022.01-2022.12. */
const DOTTED_MONTH = /((?:19|20)[0-9]{2})\.([0-9]{1,2})$/y;
const MONTH_DAY = /([0-9]{1,2})[./]([0-9]{1,2})日?(?![0-9./])/y;
const DAY_ONLY = /([0-9]{1,2})[日号]/y;

function run(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null || found[0] === '' ? null : found;
}

export function toNumber(digits: string | undefined): number | null {
  return digits === undefined ? null : Number.parseInt(digits, 10);
}

function day(year: number | null, month: number, date: number): Period {
  return { year, firstMonth: month, firstDay: date, lastMonth: month, lastDay: date };
}

/** From the first day of one month to the last day of another. */
export function months(year: number | null, first: number, last: number): Period {
  return { year, firstMonth: first, firstDay: 1, lastMonth: last, lastDay: daysInMonth(year, last) };
}

function tenDays(year: number | null, month: number, which: string): Period {
  const start = which === '上' ? 1 : which === '中' ? 11 : 21;
  const end = which === '下' ? daysInMonth(year, month) : start + 9;
  return { year, firstMonth: month, firstDay: start, lastMonth: month, lastDay: end };
}

function quarter(year: number | null, name: string): Period {
  const number = '一二三四'.indexOf(name) + 1 || Number.parseInt(name, 10);
  return months(year, number * 3 - 2, number * 3);
}

function spelledPeriod(found: RegExpExecArray, impliedYear: number | null): Period {
  const [, yearText, quarterName, half, monthText, dayText, third] = found;
  const year = toNumber(yearText) ?? impliedYear;
  if (quarterName !== undefined) return quarter(year, quarterName);
  if (half !== undefined) return half === '上' ? months(year, 1, 6) : months(year, 7, 12);
  const month = toNumber(monthText);
  if (month === null) return months(year, 1, 12);
  if (third !== undefined) return tenDays(year, month, third);
  const date = toNumber(dayText);
  return date === null ? months(year, month, month) : day(year, month, date);
}

function numericPeriod(text: string, at: number): Taken<Period> | null {
  const full = run(NUMERIC, text, at);
  if (full !== null) {
    const value = day(toNumber(full[1]), Number.parseInt(full[3] ?? '', 10), Number.parseInt(full[4] ?? '', 10));
    return { value, end: at + full[0].length };
  }
  return monthPeriod(run(NUMERIC_MONTH, text, at), at);
}

function monthPeriod(month: RegExpExecArray | null, at: number): Taken<Period> | null {
  if (month === null) return null;
  const number = Number.parseInt(month[2] ?? '', 10);
  return { value: months(toNumber(month[1]), number, number), end: at + month[0].length };
}

/** The day or period at `at`; `impliedYear` serves where it names none. */
export function takePeriod(text: string, at: number, impliedYear: number | null): Taken<Period> | null {
  const numeric = numericPeriod(text, at);
  if (numeric !== null) return numeric;
  const open = run(OPEN_YEAR, text, at);
  if (open !== null) return { value: months(impliedYear, 1, 12), end: at + open[0].length };
  const spelled = run(SPELLED, text, at);
  return spelled && { value: spelledPeriod(spelled, impliedYear), end: at + spelled[0].length };
}

/** The end of a date range, which may leave out what the start said: 12.31 and 31日 after 2021.1.1. */
export function takeRangeEnd(text: string, at: number, start: Period): Taken<Period> | null {
  const monthDay = run(MONTH_DAY, text, at);
  if (monthDay !== null) {
    const value = day(start.year, Number.parseInt(monthDay[1] ?? '', 10), Number.parseInt(monthDay[2] ?? '', 10));
    return { value, end: at + monthDay[0].length };
  }
  const dayOnly = run(DAY_ONLY, text, at);
  if (dayOnly === null) return monthPeriod(run(DOTTED_MONTH, text, at), at) ?? takePeriod(text, at, start.year);
  return {
    value: day(start.year, start.lastMonth, Number.parseInt(dayOnly[1] ?? '', 10)),
    end: at + dayOnly[0].length,
  };
}

export function firstDayOf(period: Period): string | null {
  return isoDate(period.year, period.firstMonth, period.firstDay);
}

export function lastDayOf(period: Period): string | null {
  return isoDate(period.year, period.lastMonth, period.lastDay);
}
