import { SIMPLIFIED } from '../quantity';
import { check } from '../rule';
import type { Trouble } from '../rule';
import { productDefault } from './basis';
import { TYPOS } from './reportText/typos';
import { typedTexts, type TypedText } from './reportText/typedTexts';
import * as say from './reportText/wording';

/**
 * Slips of writing in a report and in answers typed into the forms, only where they are certain: traditional
 * characters, words that stand twice, typing errors that are no words.
 */
export const textLanguage = check<'workbook'>({
  id: 'text-language',
  title: '文字差错',
  about: 'workbook',
  severity: 'hint',
  cites: productDefault('报告使用规范的简体字，没有重字和错别字'),
  find: (workbook) => typedTexts(workbook).flatMap(slips),
});

const MOST_SHOWN = 5;

function slips({ text, at, where }: TypedText): Trouble[] {
  const said: Trouble[] = [];
  const words = traditionalIn(text);
  if (words.length > 0) said.push({ at, message: say.traditional(where, words) });
  const wrong = [...TYPOS].filter(([word]) => text.includes(word)).map(([word, right]) => say.corrected(word, right));
  if (wrong.length > 0) said.push({ at, message: say.typos(where, wrong.slice(0, MOST_SHOWN)) });
  const twice = doubledIn(text);
  if (twice.length > 0) said.push({ at, message: say.doubled(where, twice) });
  return said;
}

/** “部門”应为“部门”: the character with the one before it. */
function traditionalIn(text: string): string[] {
  const found = new Set<string>();
  let index = 0;
  for (const character of text) {
    if (found.size === MOST_SHOWN) break;
    if (SIMPLIFIED.has(character)) {
      const word = text.slice(Math.max(0, index - 1), index + 2).replace(/[^\p{Script=Han}]/gu, '');
      found.add(say.corrected(word, [...word].map((one) => SIMPLIFIED.get(one) ?? one).join('')));
    }
    index += character.length;
  }
  return [...found];
}

/** Words that never follow themselves; 的的确确, 不了了之, 是是非非 and 和和气气 are words of their own. */
const DOUBLED =
  /的的(?!确)|(?!^)了了(?!之|解|却|无|望|断)|是是(?!非)|和和(?![美气睦])|与与|及及|以及以及|进行进行|通过通过|以及及|并且并且|由于由于|我们我们|绩效绩效|预算预算|资金资金|评价评价|工作工作(?!法)|管理管理|项目项目/g;

function doubledIn(text: string): string[] {
  const found = new Set<string>();
  for (const [word] of text.matchAll(DOUBLED)) {
    if (found.size < MOST_SHOWN) found.add(word);
  }
  return [...found];
}
