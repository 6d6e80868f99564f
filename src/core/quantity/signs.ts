import type { Taken } from './numerals';
import type { Sign } from './quantities';
import { remembered } from './remembered';
import { normaliseText } from './text';
import { wholeUnit } from './units';

/** Comparison signs and words, in front of a number, behind it, in a column of their own, or in an indicator's name. */

const AT_LEAST: Sign = { comparator: 'atLeast', strict: false };
const AT_MOST: Sign = { comparator: 'atMost', strict: false };
const MORE: Sign = { comparator: 'atLeast', strict: true };
const LESS: Sign = { comparator: 'atMost', strict: true };
const EQUAL: Sign = { comparator: 'equal', strict: false, weak: true };
const KEPT_AT: Sign = { comparator: 'atMost', strict: false, weak: true };

function spelled(sign: Sign, words: string): (readonly [string, Sign])[] {
  return words.split(' ').map((word) => [word, sign] as const);
}

const LEADING: ReadonlyMap<string, Sign> = new Map([
  ...spelled(
    AT_LEAST,
    '大于等于 大于或等于 大于及等于 等于或大于 高于或等于 高于等于 不低于 不少于 不小于 至少 最少 最低',
  ),
  ...spelled(AT_LEAST, '不得低于 不得少于 不得小于 不应低于 不应少于 不应小于 达到 达'),
  ...spelled(
    AT_MOST,
    '小于等于 小于或等于 小于及等于 等于或小于 低于或等于 低于等于 不超过 不高于 不大于 不多于 至多 最多 最高',
  ),
  ...spelled(AT_MOST, '不得超过 不得高于 不得大于 不得多于 不应超过 不应高于 不应大于 未超过 未超'),
  ...spelled(MORE, '大于 超过 高于 多于 超'),
  ...spelled(LESS, '小于 低于 少于 不足 不到'),
  ...spelled(EQUAL, '等于'),
  ...spelled(KEPT_AT, '控制在 控制到 控制'),
]);
const LONGEST_WORD = 6;

const TRAILING: readonly (readonly [string, Sign])[] = [
  ...spelled(AT_LEAST, '(含)以上 及其以上 及以上 或以上 含以上 以上(含) 以上'),
  ...spelled(AT_MOST, '(含)以下 及其以下 及以下 或以下 含以下 以下(含) 以下 (含)以内 以内(含) 以内 之内'),
];

const SIGN_RUN = /[<>=≥≤≧≦⩾⩽≮≯﹤﹥﹦═]{1,6}/y;
const NAMED_SIGN = /[<>=≥≤≧≦⩾⩽≮≯﹤﹥﹦═]+/g;

/** ">=", "≥≥", "=>" and the like as one sign; null for a contradiction such as "<>". */
function signOfRun(run: string): Sign | null {
  const up = /[>≥≧⩾≮﹥]/.test(run);
  const down = /[<≤≦⩽≯﹤]/.test(run);
  if (up && down) return null;
  const withBound = /[=≥≧⩾≮≤≦⩽≯﹦═]/.test(run);
  if (up) return withBound ? AT_LEAST : MORE;
  if (down) return withBound ? AT_MOST : LESS;
  return EQUAL;
}

/** The sign or comparing word that begins at `at`; value null where the signs contradict themselves. */
export function takeSign(text: string, at: number): Taken<Sign | null> | null {
  SIGN_RUN.lastIndex = at;
  const run = SIGN_RUN.exec(text)?.[0];
  if (run !== undefined) return { value: signOfRun(run), end: at + run.length };
  for (let length = LONGEST_WORD; length > 0; length -= 1) {
    const sign = LEADING.get(text.slice(at, at + length));
    if (sign !== undefined) return { value: sign, end: at + length };
  }
  return null;
}

/** The comparing word that ends the text (以上, 以内, 内 behind a unit); end = where it begins. */
export function takeTrailingSign(text: string): Taken<Sign> | null {
  const found = TRAILING.find(([word]) => text.endsWith(word));
  if (found !== undefined) return { value: found[1], end: text.length - found[0].length };
  const isShort = text.endsWith('内') && (text === '内' || wholeUnit(text.slice(0, -1)) !== null);
  return isShort ? { value: AT_MOST, end: text.length - 1 } : null;
}

/** Two signs of one text as one; 'conflict' where they contradict each other. */
export function mergeSigns(first: Sign | null, second: Sign | null): Sign | null | 'conflict' {
  if (first === null || second === null) return first ?? second;
  if (first.comparator === second.comparator) return first;
  if (first.weak === true) return second;
  return second.weak === true ? first : 'conflict';
}

/** What a cell of a sign column says: ≥, ﹦, 大于等于, 不少于 …; null for 正向, 反向, 定性, 定量 and anything else. */
export const signOfCell = remembered((text: string): Sign | null => takeSign(normaliseText(text), 0)?.value ?? null);

/** A bare =, < or > counts only before a number, a placeholder or the end, because names also hold formulas. */
function standsForSign(name: string, run: string, end: number): boolean {
  return /[≥≤≧≦⩾⩽]/.test(run) || /^ ?(?:[0-9*×_)%…-]|[xX]{1,4}(?![a-zA-Z])|$)/.test(name.slice(end, end + 6));
}

function signsOfRuns(name: string): Sign[] {
  return [...name.matchAll(NAMED_SIGN)]
    .filter((found) => standsForSign(name, found[0], found.index + found[0].length))
    .map((found) => signOfRun(found[0]))
    .filter((sign) => sign !== null);
}

const NAMED_WORD =
  /(?:大于(?:或)?等于|小于(?:或)?等于|不(?:得)?(?:低于|少于|小于|超过|高于|大于|多于))(?= ?(?:[0-9*×_]|[xX]{2}))/g;

interface NamedSign {
  readonly comparator: 'atLeast' | 'atMost' | 'equal';
  readonly strict: boolean;
}

/**
 * The sign inside an indicator's name: 新建面积≥**平方米, 处理时限（≤）, 参训人数不少于**人. null where the name has
 * none, or several that contradict each other.
 */
export const signInName = remembered((name: string): NamedSign | null => {
  const text = normaliseText(name);
  const words = [...text.matchAll(NAMED_WORD)].map((found) => LEADING.get(found[0]) ?? null);
  const all = [...signsOfRuns(text), ...words.filter((sign) => sign !== null)];
  const merged = all.reduce<Sign | null | 'conflict'>(
    (sum, sign) => (sum === 'conflict' ? sum : mergeSigns(sum, sign)),
    null,
  );
  if (merged === null || merged === 'conflict') return null;
  const { comparator, strict } = merged;
  return comparator === 'atLeast' || comparator === 'atMost' || comparator === 'equal' ? { comparator, strict } : null;
});
