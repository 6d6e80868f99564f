import { decimal, HUNDRED, plain } from '../decimal';
import type { CellValue } from '../model';
import type { ValueKind } from './line';
import { PROBLEM, RULE_SHEET } from './wording';

/** Values of the profile in the cells of the sheet, and back. */

/** What stands in a cell, as a person sees it. */
export type Seen =
  { readonly state: 'blank' } | { readonly state: 'broken' } | { readonly state: 'text'; readonly text: string };

/** A number in a percent format is the percentage that is shown. */
export function seenIn(value: CellValue, format: string, hasFormula: boolean): Seen {
  if (value === null) return hasFormula ? { state: 'broken' } : { state: 'blank' };
  if ('e' in value) return { state: 'broken' };
  if ('b' in value) return { state: 'text', text: value.b ? 'TRUE' : 'FALSE' };
  if ('s' in value) return value.s.trim() === '' ? { state: 'blank' } : { state: 'text', text: value.s.trim() };
  const isPercent = format.includes('%');
  return { state: 'text', text: isPercent ? `${plain(decimal(value.n).times(HUNDRED))}%` : value.n };
}

/** A setting as it is shown: 90%, 0.5, 按分值封顶. */
export function shownValue(value: string | number | boolean, kind: ValueKind): CellValue {
  const text = String(value);
  switch (kind.kind) {
    case 'text':
      return { s: text };
    case 'percent':
      return { s: `${plain(decimal(text).times(HUNDRED))}%` };
    case 'percentage':
      return { s: `${text}%` };
    case 'points':
    case 'count':
      return { n: text };
    case 'choice':
    case 'rule':
      return { s: kind.words.get(text) ?? text };
  }
}

export type ReadValue =
  | { readonly ok: true; readonly value: string | number | boolean }
  | { readonly ok: false; readonly problem: (place: string) => string };

const PERCENT_TEXT = /^(-?[0-9]{1,14}(?:\.[0-9]{1,12})?)%$/;
const NUMBER_TEXT = /^-?[0-9]{1,14}(?:\.[0-9]{1,12})?$/;
/** Longer texts are no value of any kind but free words. */
const LONGEST = 60;

/** What a person typed as a value of the profile. */
export function readValue(typed: string, kind: ValueKind): ReadValue {
  if (kind.kind === 'text') return { ok: true, value: typed };
  const text = typed.length > LONGEST ? typed : typed.normalize('NFKC').replace(/\s/g, '');
  switch (kind.kind) {
    case 'choice':
      return readChoice(typed, text, kind.words);
    case 'rule':
      return readRule(typed, kind.words);
    case 'points':
      return NUMBER_TEXT.test(text)
        ? { ok: true, value: text }
        : { ok: false, problem: (place) => PROBLEM.notPoints(place, typed) };
    case 'count':
      return /^[0-9]{1,3}$/.test(text)
        ? { ok: true, value: Number(text) }
        : { ok: false, problem: (place) => PROBLEM.notCount(place, typed) };
    default:
      return readPercent(typed, text, kind.kind === 'percent');
  }
}

function readPercent(typed: string, text: string, isRatio: boolean): ReadValue {
  const number = PERCENT_TEXT.exec(text)?.[1];
  if (number === undefined) return { ok: false, problem: (place) => PROBLEM.notPercent(place, typed) };
  return { ok: true, value: isRatio ? plain(decimal(number).div(HUNDRED)) : number };
}

function readChoice(typed: string, text: string, words: ReadonlyMap<string, string>): ReadValue {
  const found = [...words].find(([, word]) => sameWord(word, text));
  if (found === undefined) {
    return { ok: false, problem: (place) => PROBLEM.notAChoice(place, typed, [...words.values()]) };
  }
  const [value] = found;
  return { ok: true, value: value === 'true' || value === 'false' ? value === 'true' : value };
}

const RULE_ID = /^[a-z][a-z0-9-]{0,60}$/;

function readRule(typed: string, titles: ReadonlyMap<string, string>): ReadValue {
  const found = [...titles].find(([, title]) => sameWord(title, typed));
  if (found !== undefined) return { ok: true, value: found[0] };
  if (RULE_ID.test(typed)) return { ok: true, value: typed };
  return { ok: false, problem: (place) => PROBLEM.notARule(place, typed) };
}

/** Full-width and half-width signs are one. */
export function sameWord(word: string, text: string): boolean {
  return text.length <= LONGEST && bareWord(word) === bareWord(text);
}

/** A name without blanks and commas, so that it is found however it was typed. */
export function bareWord(text: string): string {
  return text
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replace(/[\s,，、]/g, '');
}

/** What to write into a cell of this kind, in words. */
export function wanted(kind: ValueKind, off?: string): string {
  const may = kind.kind === 'choice' ? RULE_SHEET.mayBe([...kind.words.values()]) : RULE_SHEET.numberOf[kind.kind];
  return [may, off === undefined ? '' : RULE_SHEET.orOff(off)].filter((part) => part !== '').join('，');
}
