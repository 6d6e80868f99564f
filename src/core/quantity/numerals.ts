/** Numbers as they are typed into cells. */

/** What was read from `text` and where the rest begins. */
export interface Taken<T> {
  readonly value: T;
  readonly end: number;
}

/** Longer digit strings are account or phone numbers, not quantities. */
const MOST_DIGITS = 30;

const MINUS = /[-−﹣–]/;
const DIGITS = /[0-9]*/y;
const GROUP = /[,， ][0-9]{3}(?![0-9])/y;
const FRACTION = /\.[0-9]+/y;

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** Whole part with or without thousands separators; all groups must use the same one. */
function takeWhole(text: string, at: number): Taken<string> {
  const first = match(DIGITS, text, at);
  let end = at + first.length;
  let whole = first;
  const separator = text.charAt(end);
  while (first.length >= 1 && first.length <= 3 && text.charAt(end) === separator) {
    const group = match(GROUP, text, end);
    if (group === '') break;
    whole += group.slice(1);
    end += group.length;
  }
  return { value: whole, end };
}

/**
 * A decimal number at `at`: optional sign, thousands separators (comma, full-width comma or space), decimals. Decimals
 * are kept as printed, leading zeros dropped. null where no number stands or it has more than 30 digits.
 */
export function takeNumber(text: string, at: number): Taken<string> | null {
  const lead = text.charAt(at);
  const start = lead === '+' || (lead !== '' && MINUS.test(lead)) ? at + 1 : at;
  const whole = takeWhole(text, start);
  const fraction = match(FRACTION, text, whole.end);
  const digits = whole.value.length + Math.max(0, fraction.length - 1);
  if (digits === 0 || digits > MOST_DIGITS) return null;
  const magnitude = whole.value.replace(/^0+(?=[0-9])/, '').padStart(1, '0') + fraction;
  const isNegative = start > at && lead !== '+' && /[1-9]/.test(magnitude);
  return { value: isNegative ? `-${magnitude}` : magnitude, end: whole.end + fraction.length };
}

const CHINESE_DIGITS: ReadonlyMap<string, number> = new Map([
  ['〇', 0],
  ['零', 0],
  ['一', 1],
  ['二', 2],
  ['两', 2],
  ['三', 3],
  ['四', 4],
  ['五', 5],
  ['六', 6],
  ['七', 7],
  ['八', 8],
  ['九', 9],
]);
const CHINESE_NUMBER = /(?:[一二两三四五六七八九]百)?零?(?:[一二三四五六七八九]?十)?[一二两三四五六七八九]?/y;

/** A Chinese whole number below a thousand (三, 十二, 一百零五); null where none stands. */
export function takeChineseNumber(text: string, at: number): Taken<string> | null {
  const words = match(CHINESE_NUMBER, text, at);
  if (words === '' || words.startsWith('零')) return null;
  let total = 0;
  let digit: number | null = null;
  for (const word of words) {
    if (word === '百') total += (digit ?? 1) * 100;
    else if (word === '十') total += (digit ?? 1) * 10;
    digit = CHINESE_DIGITS.get(word) ?? null;
  }
  return { value: String(total + (digit ?? 0)), end: at + words.length };
}
