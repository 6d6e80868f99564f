import { compactText } from './text';
import type { Taken } from './numerals';
import { isListed, LATIN, PREFIXES } from './unitwords';

/** Finding the unit behind a number. */

const LONGEST_WORD = 4;
const LATIN_WORD = /[a-zA-Z]{1,4}(?:\^?[23]|[²³])?(?![a-zA-Z0-9])/y;
const PERCENT = /(?:[%﹪]+|百分比(?:\([%﹪]\))?)/y;
const PER_WORD = /[\p{Script=Han}㎡㎥%]{1,4}/uy;
const PER_SIGN = /[/、·•.]|每/y;

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function takeListed(text: string, at: number): string {
  for (let length = LONGEST_WORD; length > 0; length -= 1) {
    const word = text.slice(at, at + length);
    if (word.length === length && isListed(word)) return word;
  }
  return '';
}

function takeLatin(text: string, at: number): string {
  const word = match(LATIN_WORD, text, at);
  return LATIN.has(word.toLowerCase().replace('^', '')) ? word : '';
}

export function takePrefix(text: string, at: number): string {
  for (let length = 2; length > 0; length -= 1) {
    const word = text.slice(at, at + length);
    if (PREFIXES.has(word)) return word;
  }
  return '';
}

/** One unit without 每 or /: 个, 万亩, km, %. A listed word goes first, so that 千克 is not a thousand of 克. */
function takeSimple(text: string, at: number): Taken<string> | null {
  const percent = match(PERCENT, text, at);
  if (percent !== '') return { value: '%', end: at + percent.length };
  const word = takeListed(text, at) || takeLatin(text, at);
  if (word !== '') return { value: word, end: at + word.length };
  const prefix = takePrefix(text, at);
  if (prefix === '') return null;
  const base = takeListed(text, at + prefix.length) || takeLatin(text, at + prefix.length);
  const unit = prefix + base;
  return { value: unit, end: at + unit.length };
}

/** The part behind / or 每 may be any short word (元/生·年); behind 、 and · only once a / stands before. */
function takePer(text: string, at: number, isFirst: boolean): string {
  const sign = match(PER_SIGN, text, at);
  if (sign === '' || (isFirst && sign !== '/' && sign !== '每')) return '';
  const unit = takeSimple(text, at + sign.length);
  if (unit !== null) return text.slice(at, unit.end);
  const word = match(PER_WORD, text, at + sign.length);
  return word === '' ? '' : sign + word;
}

/** The unit that begins at `at`: 个, 万人次, 元/人、天, km, %; null where no known unit stands. */
export function takeUnit(text: string, at: number): Taken<string> | null {
  const first = takeSimple(text, at);
  if (first === null) return null;
  let { value: unit, end } = first;
  for (let parts = 0; parts < 3; parts += 1) {
    const per = takePer(text, end, parts === 0);
    unit += per;
    end += per.length;
  }
  return { value: unit, end };
}

/** A whole text as a unit: "个", "百分比", "单位:万元"; null where it is none that is known. */
export function wholeUnit(text: string): string | null {
  const compact = compactText(text).replace(/^(?:单位|计量单位)[::]?/, '');
  const unit = takeUnit(compact, 0);
  return unit !== null && unit.end === compact.length ? unit.value : null;
}
