import { normaliseText } from '../../quantity';
import { remembered } from '../../quantity/remembered';

/** Names made comparable: of projects, indicators, units. Every step is linear in the length of the text. */

const LONGEST = 120;

function bare(text: string): string {
  return normaliseText(text.slice(0, LONGEST * 4))
    .replace(/[\s"'“”‘’《》〈〉「」【】[\]()（）·.。,，、:：;；\-—_]/g, '')
    .slice(0, LONGEST);
}

/** A project's name without number, year, quotes and brackets; null where none is left. */
export function projectKey(name: string | null): string | null {
  return name === null ? null : keyOf(name);
}

const keyOf = remembered((name: string): string | null => {
  const numbered = name
    .slice(0, LONGEST)
    .replace(/^\s*(?:其中[:：]|[(（]?[0-9一二三四五六七八九十]{1,3}[)）.、．:：])\s*/, '');
  const key = bare(numbered).replace(/^20[0-9]{2}年(?:度)?/, '');
  return key.length < 2 ? null : key;
});

/** Two names of one project, where neither is found as it stands: 户厕改造 and 农村户厕改造项目. */
export function isOneProject(a: string, b: string): boolean {
  return isOneStem(projectStem(a), projectStem(b));
}

/** The same of two stems: a name that prints less of it is contained in the other. */
export function isOneStem(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= 4 && long.includes(short);
}

/** A key without 项目, 专项资金 … at its end. */
export function projectStem(key: string): string {
  return /[目金费]$/.test(key) ? key.replace(/(?:专项)?(?:项目|资金|经费)$/, '') : key;
}

/** An indicator's name without its number, sign and the blank for a figure (≥**平方米). */
export function indicatorKey(name: string | null): string | null {
  return name === null ? null : keyOfIndicator(name);
}

const keyOfIndicator = remembered((name: string): string | null => {
  const numbered = name.slice(0, LONGEST).replace(/^\s*(?:指标[0-9]{1,3}|[0-9]{1,3}[.、．:：])\s*[:：.、．]?/, '');
  const key = bare(numbered).replace(/[≥≤><=＝﹦≧≦*×]/g, '');
  return key === '' ? null : key;
});

/** How much two names share: the share of the shorter one's pairs of characters that the longer one has. 0 to 1. */
export function likeness(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const pairs = pairsOf(short);
  if (pairs.length === 0) return long.includes(short) ? 1 : 0;
  const known = new Set(pairsOf(long));
  return pairs.filter((pair) => known.has(pair)).length / pairs.length;
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(text.length - 1, 0) }, (_, index) => text.slice(index, index + 2));
}

/** What may stand behind a township's name: its government, an office, a school. */
const OF_A_TOWNSHIP =
  /^(?:$|(?:人民)?政府|党委|党政|人大|本级|机关|办事处|委员会|[\p{Script=Han}]{0,10}(?:所|站|中心|办公室|办|村|学校?|院|园)$)/u;

/** Words that end like a township's name and are none. */
const NO_TOWNSHIP: ReadonlySet<string> = new Set(['城镇', '乡镇', '村镇', '城乡']);

/** 小吕寨镇 of 巨鹿县小吕寨镇人民政府本级; null where the name is not one of a township (住房和城乡建设局). */
export const townshipIn = remembered((name: string): string | null => {
  const text = bare(name)
    .replace(/^.{0,20}?(?:省|自治区)/, '')
    .replace(/^.{1,10}?(?:市|州|盟)/, '')
    .replace(/^.{0,10}?(?:县|区|旗)(?!公所)/, '');
  const found = /^([\p{Script=Han}]{1,8}?(?:镇|乡|街道))/u.exec(text)?.[1];
  if (found === undefined || NO_TOWNSHIP.has(found) || !OF_A_TOWNSHIP.test(text.slice(found.length))) return null;
  return found;
});

/** One name for a unit: without the county before it, and without 人民政府, 本级, 机关 behind it. */
export const unitKey = remembered(
  (name: string): string =>
    townshipIn(name) ??
    bare(name)
      .replace(/^.{1,10}?(?:省|自治区)/, '')
      .replace(/^.{1,10}?(?:市|县|区|旗)(?=.{2})/, '')
      .replace(/(?:本级|机关)$/, ''),
);

/** Two names of one unit: with and without its county, its office, 人民政府. */
export function isOneUnit(a: string, b: string): boolean {
  const [one, other] = [unitKey(a), unitKey(b)];
  return one.includes(other) || other.includes(one);
}

/**
 * Two names of the same department, with or without its county and 人民政府. 本级 counts: it is less than the whole, and so
 * does the office of a township.
 */
export function isSameDepartment(a: string, b: string): boolean {
  const [short = '', long = ''] = [departmentName(a), departmentName(b)].sort(
    (one, other) => one.length - other.length,
  );
  if (short === '' || !long.endsWith(short)) return false;
  return long === short || /[省市州县区旗]$/.test(long.slice(0, long.length - short.length));
}

function departmentName(name: string): string {
  return bare(normaliseText(name.slice(0, LONGEST * 4)).replace(/\([^()]*\)/g, '')).replace(/人民政府$/, '');
}
