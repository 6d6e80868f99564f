import type { Sign } from './quantities';
import { takeTrailingSign } from './signs';
import { takeUnit, wholeUnit } from './units';
import { BEFORE_NO_NOUN } from './unitwords';

/** What follows a number: its unit, an estimate (余, 多, 左右), a comparing word, a noun that is no unit. */

export interface Tail {
  readonly unit: string | null;
  readonly approximate: boolean;
  readonly sign: Sign | null;
}

const END_MARKS = /[。.;；,，、!！]{1,3}$/;
const INCLUDED = /\(含(?:本数)?\)$/;
const ABOUT_END = /(?:左右|上下)$/;
const ABOUT_START = /^[余多]/;
/** Words that turn a number with a noun into a statement (5个未完成, 5个以上且…): not a plain quantity any more. */
const STATEMENT = /[未不无没缺欠超扣计每各前后且或及和与,，;；。:]|[^\p{Script=Han}()“”"·、a-zA-Z]/u;
/** 5个工作日内办结 says no more than 5个工作日内. */
const DONE_WITHIN = /内(?:完成|办结|办理|拨付|发放|支付|到位|送达){1,2}$/;
/** A note in brackets behind the figure: 0（未开展）. One that compares is part of what is said. */
const NOTE = /\([^()<>=≥≤≧≦±]{1,40}\)$/;
const LONGEST_NOUN = 12;
const LONGEST_UNLISTED_UNIT = 2;
const DONE: ReadonlySet<string> = new Set(['完成', '已完成', '达标', '合格', '满意', '覆盖', '到位', '整']);

interface Stripped {
  readonly text: string;
  readonly approximate: boolean;
  readonly sign: Sign | null;
}

function stripEnd(text: string): Stripped {
  let rest = text.replace(END_MARKS, '').replace(DONE_WITHIN, '内');
  const sign = takeTrailingSign(rest);
  rest = (sign === null ? rest : rest.slice(0, sign.end)).replace(INCLUDED, '');
  const about = ABOUT_END.test(rest);
  return { text: rest.replace(ABOUT_END, ''), approximate: about, sign: sign?.value ?? null };
}

/** 万 and the counting word behind 余 as one unit: 5万余人 is 万人. */
function takeWholeUnit(text: string): { unit: string | null; approximate: boolean; rest: string } {
  const before = ABOUT_START.test(text) ? 1 : 0;
  const unit = takeUnit(text, before);
  const rest = text.slice(unit?.end ?? before);
  if (unit === null || !ABOUT_START.test(rest)) return { unit: unit?.value ?? null, approximate: before > 0, rest };
  const second = takeUnit(rest, 1);
  const joined = unit.value + (second?.value ?? '');
  return { unit: joined, approximate: true, rest: rest.slice(second?.end ?? 1) };
}

/** (个) behind a bare number is its unit; a short note in brackets behind a unit is passed over. */
function unitInBrackets(rest: string): string | null {
  return rest.startsWith('(') && rest.endsWith(')') ? wholeUnit(rest.slice(1, -1)) : null;
}

function isNoun(rest: string): boolean {
  return rest.length <= LONGEST_NOUN && !STATEMENT.test(rest);
}

/** A short word that is in no list still names what was counted (5垄). */
function unlistedUnit(rest: string): string | null {
  const isWord = /^[^年月日\P{Script=Han}]+$/u.test(rest);
  return rest.length <= LONGEST_UNLISTED_UNIT && isWord && isNoun(rest) ? rest : null;
}

function takesNoun(unit: string): boolean {
  return !BEFORE_NO_NOUN.has(unit.slice(-1));
}

/** 5万万元 is a slip of the hand, not 5万 of something. */
function isMultipliedTwice(unit: string, rest: string): boolean {
  return /[万亿]$/.test(unit) && /^[万亿]/.test(rest);
}

/** @returns null where the rest is no unit, so that the whole text is no plain quantity. */
export function readTail(text: string, allowed: { readonly nounAllowed: boolean }): Tail | null {
  const end = stripEnd(text);
  const { unit, approximate, rest } = takeWholeUnit(end.text);
  const tail = { approximate: approximate || end.approximate, sign: end.sign };
  if (rest === '' || DONE.has(rest)) return { ...tail, unit };
  const bracketed = unitInBrackets(rest);
  if (bracketed !== null) return { ...tail, unit: unit ?? bracketed };
  if (NOTE.test(end.text)) return readTail(end.text.replace(NOTE, ''), allowed);
  if (!allowed.nounAllowed) return null;
  if (unit === null) return withUnlisted(tail, rest);
  return takesNoun(unit) && isNoun(rest) && !isMultipliedTwice(unit, rest) ? { ...tail, unit } : null;
}

function withUnlisted(tail: Omit<Tail, 'unit'>, rest: string): Tail | null {
  const unit = unlistedUnit(rest);
  return unit === null ? null : { ...tail, unit };
}
