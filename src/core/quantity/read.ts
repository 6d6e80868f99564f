import type { Quantity } from '../model';
import { readDate } from './dates';
import { readMeasure } from './measures';
import { EMPTY, WORDS } from './quantities';
import { remembered } from './remembered';
import { compactText, isCompactMark } from './text';

/** A measured thing named before its figure: 群众满意度≥95%, 完成时限2022年12月. */
const LABEL =
  /^[\p{Script=Han}()“”]{0,14}?(?:率|度|数量|人数|次数|个数|户数|面积|比例|金额|总额|资金|投资|成本|时限|时间|期限|长度|里程)[::为达到在]{0,2}(?=[^\p{Script=Han}]|[不大小高低至等控])/u;
/** Not such a name, or one that turns the figure into something else: 每季度1次, 超出进度5%. */
const NO_LABEL = /[未不无没缺欠超扣每各除非]|季度|年度|较|比上/;

/** The quantity behind the name of what was measured, where nothing else stands in the text. */
function readLabelled(text: string): Quantity | null {
  const label = LABEL.exec(text)?.[0] ?? '';
  if (label === '' || NO_LABEL.test(label)) return null;
  const rest = text.slice(label.length);
  return readDate(rest) ?? readMeasure(rest);
}

/** No quantity is longer than this; whatever is, is a text. Keeps every further step short. */
const LONGEST_QUANTITY = 80;
/** Digits, numerals, and the words that name a year: without one of them there is neither number nor date. */
const COUNTS = /[0-9一二两三四五六七八九十百年]/;
/** More Chinese characters than a quantity has characters. */
const LONG = /^(?:[^\u4e00-\u9fff]*[\u4e00-\u9fff]){81}/;
/** Only a note in brackets behind a figure may have several clauses. */
const CLAUSES = /^[^(（]*[\u4e00-\u9fff][，；。][\u4e00-\u9fff]/;

/** A sentence, told before anything is made of the text. */
function isSentence(text: string): boolean {
  return CLAUSES.test(text) || (text.length > LONGEST_QUANTITY && LONG.test(text));
}

/**
 * Reads the displayed text of one cell: number with sign and unit, range, deadline, words, or nothing. Never throws;
 * linear in the length of the text. Numbers have at most 30 digits and no exponent; several numbers or a sentence are
 * text. The value is the number before its unit (28.8万元 → "28.8", unit 万元), its decimals as printed.
 */
export const readQuantity = remembered((text: string): Quantity => {
  if (isSentence(text)) return WORDS;
  const compact = compactText(text);
  if (isCompactMark(compact)) return EMPTY;
  if (compact.length > LONGEST_QUANTITY || !COUNTS.test(compact)) return WORDS;
  return readDate(compact) ?? readMeasure(compact) ?? readLabelled(compact) ?? WORDS;
});
