import { simplified } from './traditional';

/** Cell text made comparable, before anything is read from it. Every step is linear in the length of the text. */

const INVISIBLE = /[\p{Cf}\p{Variation_Selector}]/gu;
const CONTROLS = /(?![\s\u0085])\p{Cc}/gu;
const BLANKS = /[\s\u0085]+/g;
/** All full-width ASCII except ，；！？, which separate clauses in Chinese and must not become digit separators. */
const FULL_WIDTH = /[\uff02-\uff0b\uff0d-\uff1a\uff1c-\uff1e\uff20-\uff5e]/g;
/** Kangxi radicals and compatibility ideographs, as text copied out of a PDF holds them (⼈ for 人). */
const COMPATIBILITY = /[\u2e80-\u2fdf\uf900-\ufaff]/g;

/** Of these characters no step changes any; most texts of a form hold no other. */
const PLAIN = /^[!-~%°±·×÷‰℃≈≠≤≥①-⑳、。《》〈〉「」『』【】〔〕\u4e00-\u9fff，；！？]*$/;
/** Of these only those of full width and the blanks change; nearly all other texts hold no other. */
const COMMON = /^[ \t\r\n\u00a0\u3000!-~°±·×÷‰℃≈≠≤≥①-⑳、。《》〈〉「」『』【】〔〕“”‘’—…\u4e00-\u9fff\uff01-\uff5e]*$/;

/**
 * Full-width letters, digits, brackets and signs become half-width, invisible characters go, every run of blanks and
 * line breaks becomes one space, ends are trimmed. Chinese punctuation (，。；、！？…), circled numbers and ㎡ stay.
 */
export function normaliseText(text: string): string {
  if (PLAIN.test(text)) return text;
  if (COMMON.test(text)) return inHalfWidth(text).replace(BLANKS, ' ').trim();
  return inHalfWidth(text.replace(INVISIBLE, ''))
    .replace(COMPATIBILITY, (character) => character.normalize('NFKC'))
    .replace(CONTROLS, '')
    .replace(BLANKS, ' ')
    .trim();
}

function inHalfWidth(text: string): string {
  return text.replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}

/** Normalised text without blanks; one between two digits is kept as a space, since 3 5 need not be 35. */
export function compactText(text: string): string {
  const normal = simplified(normaliseText(text));
  return normal.replace(/ /g, (_, at: number) =>
    isDigit(normal.charAt(at - 1)) && isDigit(normal.charAt(at + 1)) ? ' ' : '',
  );
}

export function isDigit(character: string): boolean {
  return character.length === 1 && character >= '0' && character <= '9';
}

const EMPTY_WORDS: ReadonlySet<string> = new Set([
  '',
  '空',
  '(空)',
  '空白',
  '无',
  '(无)',
  '无。',
  '暂无',
  '暂无。',
  'n/a',
]);
const LONGEST_EMPTY_WORD = 3;
const EMPTY_SIGNS = /^(?:[-‐‑‒–—―─━−﹣_/\\]+|\*+|…+|\.{2,}|。{2,}|·{2,})$/;

/** Blank, or one of the marks that stand for nothing: —, /, //, 无, 暂无, 空, *, ……, N/A. A lone "0" is a number. */
export function isEmptyMark(text: string): boolean {
  return !isDigit(text.charAt(0)) && isCompactMark(compactText(text));
}

/** The same of a compact text. */
export function isCompactMark(compact: string): boolean {
  const isWord = compact.length <= LONGEST_EMPTY_WORD && EMPTY_WORDS.has(compact.toLowerCase());
  return isWord || EMPTY_SIGNS.test(compact);
}
