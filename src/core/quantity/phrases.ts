import type { Quantity } from '../model';
import { readMeasure } from './measures';
import { remembered } from './remembered';
import { compactText } from './text';

/** A short statement that ends in one counted figure: 改造户厕300座, 覆盖全镇23个村, 全年清理垃圾不少于500吨. */
export interface Phrase {
  /** What is said before the figure. */
  readonly words: string;
  readonly quantity: Quantity;
}

const SIGN = '(?:不(?:得|应)?(?:少于|低于|小于|超过|高于|大于|多于)|至少|达到?|[<>=≥≤≧≦])';
const WORDS_BEFORE = new RegExp(`^[\\p{Script=Han}“”《》]{2,16}?(?=${SIGN}{0,2}[0-9])`, 'u');
/** Words that turn the figure into something else, or are figures themselves. */
const NO_PHRASE = /[未无没缺欠超扣每各除非第前后约近一二三四五六七八九十百千]|较|比上|同比|季度|月|不足|[至到]$/;
const YEAR = /^[^0-9]*(?:19|20)[0-9]{2}年/;
const LONGEST_PHRASE = 40;

/** null where the text is anything else: several figures, a sentence, a figure without a known unit. */
export const readPhrase = remembered((text: string): Phrase | null => {
  if (text.length > LONGEST_PHRASE) return null;
  const compact = compactText(text);
  const words = WORDS_BEFORE.exec(compact)?.[0] ?? '';
  if (words === '' || NO_PHRASE.test(words)) return null;
  const rest = compact.slice(words.length);
  const quantity = YEAR.test(rest) ? null : readMeasure(rest);
  return quantity?.kind === 'number' && quantity.unit !== null ? { words, quantity } : null;
});
