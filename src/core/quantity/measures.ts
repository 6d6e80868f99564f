import type { Quantity } from '../model';
import { takeLead, type Lead } from './leads';
import { takeChineseNumber, takeNumber, type Taken } from './numerals';
import { numberOf } from './quantities';
import { readAround, readPlusMinus, readRange, takeUpper } from './ranges';
import { mergeSigns } from './signs';
import { readTail } from './tails';
import { takeUnit } from './units';
import { RANKS } from './unitwords';

/** Numbers and ranges with their signs and units, from compact text. */

type AnyNumber = Taken<string> & { readonly chinese: boolean };

/** A number in digits, or in Chinese words where a known unit or the end of 百分之 follows. */
function takeAnyNumber(text: string, lead: Lead): AnyNumber | null {
  const digits = takeNumber(text, lead.end);
  if (digits !== null) return { ...digits, chinese: false };
  const isHundred = lead.unit === '%' && text.slice(lead.end) === '百';
  if (isHundred) return { value: '100', end: text.length, chinese: true };
  const words = takeChineseNumber(text, lead.end);
  if (words === null) return null;
  const unit = takeUnit(text, words.end)?.value ?? null;
  const isCount = unit === null ? lead.unit !== null && words.end === text.length : !RANKS.has(unit);
  return isCount ? { ...words, chinese: true } : null;
}

function readSingle(text: string, lead: Lead, number: AnyNumber): Quantity | null {
  const tail = readTail(text.slice(number.end), { nounAllowed: !number.chinese });
  const sign = tail && mergeSigns(lead.sign, tail.sign);
  if (tail === null || sign === 'conflict') return null;
  return numberOf(number.value, tail.unit ?? lead.unit, sign, lead.approximate || tail.approximate);
}

/** A number or a range with sign and unit; null where the text is a sentence, has several numbers or contradicts itself. */
export function readMeasure(text: string): Quantity | null {
  const lead = takeLead(text);
  const number = lead && takeAnyNumber(text, lead);
  if (lead === null || number === null) return null;
  if (lead.plusMinus) return readPlusMinus(text, lead, number.value, number.end);
  const upper = takeUpper(text, number.end);
  if (upper !== null) return readRange(text, lead, number.value, upper);
  return readAround(text, lead, number.value, number.end) ?? readSingle(text, lead, number);
}
