import * as say from './wording';

/** Pairs of marks in a text: what does not close, what mixes full and half width, what stands twice. */

const OPENERS = '（(《〔【〈「『“‘';
const CLOSERS = '）)》〕】〉」』”’';
/** Index of the kind: （ and ( are one. */
const KIND = [0, 0, 2, 3, 4, 5, 6, 7, 8, 9];
const MOST_SHOWN = 3;

export function marksIn(text: string): string[] {
  const problems = new Set<string>();
  const open: string[] = [];
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (OPENERS.includes(character)) open.push(character);
    else if (CLOSERS.includes(character)) close(character, open, text, index, problems);
  }
  for (const left of open) problems.add(say.PUNCTUATION.unclosed(left));
  if ((text.match(/"/g)?.length ?? 0) % 2 === 1) problems.add(say.PUNCTUATION.unclosed('"'));
  for (const [marks] of text.matchAll(/，{2,3}(?!，)|、{2,}|；{2,}|[，、；][。；]|。[，、；]/g)) {
    problems.add(say.PUNCTUATION.doubled(marks));
  }
  return [...problems].slice(0, MOST_SHOWN);
}

function close(closer: string, open: string[], text: string, index: number, problems: Set<string>): void {
  if ((open.length === 0 && isListMark(closer, text, index)) || isApostrophe(closer, text, index)) return;
  const opener = open.pop();
  if (opener === undefined) {
    problems.add(say.PUNCTUATION.unclosed(closer));
    return;
  }
  const [from, to] = [OPENERS.indexOf(opener), CLOSERS.indexOf(closer)];
  if (KIND[from] !== KIND[to]) problems.add(say.PUNCTUATION.unclosed(opener));
  else if (from !== to) problems.add(say.PUNCTUATION.mixed(opener, closer));
}

/** 1）and 一） number a list without opening. */
function isListMark(closer: string, text: string, index: number): boolean {
  if (closer !== '）' && closer !== ')') return false;
  return /(?:^|[\s，。；：、])[0-9a-zA-Z一二三四五六七八九十]{1,3}$/.test(text.slice(Math.max(0, index - 4), index));
}

function isApostrophe(closer: string, text: string, index: number): boolean {
  return closer === '’' && /[A-Za-z]/.test(text.charAt(index - 1));
}
