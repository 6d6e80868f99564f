import type { Quantity } from '../model';
import { firstDayOf, lastDayOf, months, takePeriod, takeRangeEnd, toNumber, type Period } from './datepoints';
import type { Taken } from './numerals';
import { dateOf } from './quantities';

/**
 * Deadlines. A period named before 前 counts in full (9月前 allows all of September): people write it both ways, and
 * the milder reading accuses nobody of being late by mistake.
 */

const LEAD =
  /^(?:[≤≦<=]{1,2}|预计|计划|要求|应|须|需|力争|确保|已|均|全部|按时|按期|于|在|截至|截止到|截止|到|至|不晚于|不迟于|早于|[本当今]年度?(?=[0-9第上下一二三四])){0,4}/;
/** 22年12月: only before a month, since 22年 alone is a length of time. */
const TWO_DIGIT_YEAR = /^([12][0-9])年(?=[0-9]{1,2}月)/;
const UNTIL = /[≤≦<]|截[至止]|不[晚迟]于|早于|[到至]$/;
const SEPARATOR = /-{1,2}|[—–―~〜]{1,2}|至|到/y;
const CLOCK = /^[ T]?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?$/;
const DONE =
  '完成|完工|竣工|开工|交付|验收|建成|发放|拨付|兑付|下达|上报|报送|缴纳|公开|实施|执行|到位|结束|支付|办结|投入使用';
const TAIL = new RegExp(
  '^(?:全年)?(底|末|终|年底|年末)?(?:内|之内|以内|期间|止)?(?:\\(含\\))?(之前|以前|前|\\(前\\))?' +
    `(?:已|均|全部|全面|按时|按期|如期|及时|顺利){0,3}(?:(?:${DONE})(?:完毕|完成|到位|验收|任务|工作|使用)?)?$`,
);

/** 1 in 1-12月, 2021 in 2021-2023年: a start that takes its unit from the end. */
const SHORT_MONTH = /^(?:((?:19|20)[0-9]{2})(?:年度?|[./]))?([0-9]{1,2})(?=(?:-{1,2}|[—–―~〜]{1,2}|至|到)[0-9]{1,2}月)/;
/** 2022.01 in 2022.01-2022.12; alone it would be a decimal. */
const DOTTED_MONTH =
  /^((?:19|20)[0-9]{2})\.([0-9]{1,2})(?=(?:-{1,2}|[—–―~〜]{1,2}|至|到)(?:19|20)[0-9]{2}\.[0-9]{1,2}$)/;
const SHORT_YEAR = /^((?:19|20)[0-9]{2})(?=(?:-{1,2}|[—–―~〜]{1,2}|至|到)(?:19|20)[0-9]{2}年)/;

function takeShortStart(text: string): Taken<Period> | null {
  const month = SHORT_MONTH.exec(text) ?? DOTTED_MONTH.exec(text);
  if (month !== null) {
    const number = Number.parseInt(month[2] ?? '', 10);
    return { value: months(toNumber(month[1]), number, number), end: month[0].length };
  }
  const year = SHORT_YEAR.exec(text);
  return year && { value: months(toNumber(year[1]), 1, 12), end: year[0].length };
}

function separatorAt(text: string, at: number): number {
  SEPARATOR.lastIndex = at;
  return SEPARATOR.exec(text)?.[0].length ?? 0;
}

interface Span {
  readonly first: Period;
  readonly last: Period;
  readonly rest: string;
}

function takeSpan(text: string): Span | null {
  const start = takeShortStart(text) ?? takePeriod(text, 0, null);
  if (start === null) return null;
  const gap = separatorAt(text, start.end);
  const end = gap === 0 ? null : takeRangeEnd(text, start.end + gap, start.value);
  const last = end ?? start;
  return { first: start.value, last: last.value, rest: text.slice(last.end) };
}

/** What 底 means: the last month of a longer period, the last ten days of a month. */
function endOf(period: Period): Period {
  const isLong = period.firstMonth !== period.lastMonth;
  return { ...period, firstMonth: period.lastMonth, firstDay: isLong ? 1 : Math.max(period.firstDay, 21) };
}

/**
 * A deadline or a period from compact text: 9月前, 2022年底, 2021.1.1-12.31, 12月底之前完成. The date is the last day
 * it allows. null where the text is anything else, or names a day that does not exist.
 */
export function readDate(text: string): Quantity | null {
  const lead = LEAD.exec(text)?.[0] ?? '';
  const span = takeSpan(text.slice(lead.length).replace(TWO_DIGIT_YEAR, '20$1年'));
  if (span === null) return null;
  const tail = TAIL.exec(span.rest);
  if (tail === null && !CLOCK.test(span.rest)) return null;
  const [first, date] = [firstDayOf(span.first), lastDayOf(span.last)];
  if (first === null || date === null) return null;
  const isOpen = tail?.[2] !== undefined || UNTIL.test(lead);
  const since = tail?.[1] === undefined ? first : firstDayOf(endOf(span.last));
  return dateOf(date, isOpen ? null : since);
}

function withYear(date: string, year: number | null): string | null {
  if (!date.startsWith('--')) return date;
  return year === null ? null : `${String(year).padStart(4, '0')}${date.slice(1)}`;
}

/**
 * Whether something was done after its deadline. `year` (of the form) serves where a date names none.
 * @returns null when it cannot be told: one is no date, a year is unknown, or the actual names a period that ends after
 * the deadline but began before it (2021年 against 2021年9月前).
 */
export function laterThan(actual: Quantity, target: Quantity, year: number | null): boolean | null {
  if (actual.date === null || target.date === null) return null;
  const bothOpen = actual.date.startsWith('--') && target.date.startsWith('--');
  const dated = (date: string): string | null => (bothOpen ? date : withYear(date, year));
  const [done, due] = [dated(actual.date), dated(target.date)];
  if (done === null || due === null) return null;
  if (done <= due) return false;
  const began = actual.since === undefined ? null : dated(actual.since);
  return began !== null && began > due ? true : null;
}
