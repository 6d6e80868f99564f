import { decimal, plain } from '../decimal';
import type { Quantity } from '../model';
import { takeChineseNumber, takeNumber, type Taken } from './numerals';
import { numberOf, rangeOf, type Sign } from './quantities';
import { mergeSigns, takeSign } from './signs';
import { readTail } from './tails';
import { compareUnits } from './convert';
import { takeUnit } from './units';

/** Numbers and ranges with their signs and units, from compact text. */

interface Lead {
  readonly sign: Sign | null;
  readonly approximate: boolean;
  /** ± before the number. */
  readonly plusMinus: boolean;
  /** 百分之, 千分之 and ¥ name the unit before the number. */
  readonly unit: string | null;
  readonly end: number;
}

const APPROXIMATE = /大约|约为|约|近|将近|接近|[≈]/y;
const FILLER = /(?:目标值|目标|实际|现已|已|共计|共|合计|累计|总计|完成|实现|人民币|应|须|需|力争|介于|为|是|在)[::]?/y;
const NAMED_UNITS: readonly (readonly [string, string])[] = [
  ['百分之', '%'],
  ['千分之', '‰'],
  ['¥', '元'],
  ['￥', '元'],
];

function length(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** Reads one word in front of the number; null where none is left, 'conflict' where signs contradict. */
function takeLeadWord(text: string, lead: Lead): Lead | null | 'conflict' {
  const sign = takeSign(text, lead.end);
  if (sign !== null) {
    const merged = sign.value === null ? 'conflict' : mergeSigns(lead.sign, sign.value);
    return merged === 'conflict' ? merged : { ...lead, sign: merged, end: sign.end };
  }
  const about = length(APPROXIMATE, text, lead.end);
  if (about > 0) return { ...lead, approximate: true, end: lead.end + about };
  if (text.startsWith('±', lead.end)) return { ...lead, plusMinus: true, end: lead.end + 1 };
  const named = NAMED_UNITS.find(([word]) => text.startsWith(word, lead.end));
  if (named !== undefined) return { ...lead, unit: named[1], end: lead.end + named[0].length };
  const filler = length(FILLER, text, lead.end);
  return filler > 0 ? { ...lead, end: lead.end + filler } : null;
}

const MOST_LEAD_WORDS = 8;

function takeLead(text: string): Lead | null {
  let lead: Lead = { sign: null, approximate: false, plusMinus: false, unit: null, end: 0 };
  for (let words = 0; words < MOST_LEAD_WORDS; words += 1) {
    const next = takeLeadWord(text, lead);
    if (next === 'conflict') return null;
    if (next === null) break;
    lead = next;
  }
  return lead;
}

/** A number in digits; or in Chinese words where a known unit or the end of 百分之 follows. */
function takeAnyNumber(text: string, lead: Lead): (Taken<string> & { chinese: boolean }) | null {
  const digits = takeNumber(text, lead.end);
  if (digits !== null) return { ...digits, chinese: false };
  const words = takeChineseNumber(text, lead.end) ?? (text.startsWith('百', lead.end) ? hundred(lead.end) : null);
  if (words === null || text.startsWith('十分', lead.end)) return null;
  const isNamed = lead.unit !== null && words.end === text.length;
  const needsNoUnit = isNamed || takeUnit(text, words.end) !== null;
  return needsNoUnit && (lead.unit === '%' || !text.startsWith('百', lead.end)) ? { ...words, chinese: true } : null;
}

function hundred(at: number): Taken<string> {
  return { value: '100', end: at + 1 };
}

const RANGE_SIGN = /(?:-{1,2}|[—–―~〜]{1,2}|至|到|和|与)/y;

interface Upper {
  readonly value: string;
  readonly lowerUnit: string | null;
  readonly end: number;
}

/** The second number of a range behind the first: separator, number; units must agree where both are written. */
function takeUpper(text: string, at: number): Upper | null {
  const unit = takeUnit(text, at);
  const from = unit?.end ?? at;
  const gap = length(RANGE_SIGN, text, from);
  const start = from + gap + (gap > 0 && text.startsWith('百分之', from + gap) ? 3 : 0);
  const upper = gap === 0 ? null : takeNumber(text, start);
  return upper && { value: upper.value, lowerUnit: unit?.value ?? null, end: upper.end };
}

function isConflict(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && compareUnits(a, b) !== 'same';
}

function readRange(text: string, lead: Lead, lower: string, upper: Upper): Quantity | null {
  const tail = readTail(text.slice(upper.end).replace(/之间$/, ''), { nounAllowed: true });
  if (tail === null || isConflict(upper.lowerUnit, tail.unit) || isLabel(lower) || isLabel(upper.value)) return null;
  if (upper.lowerUnit !== null && tail.unit === null) return null;
  const [low, high] = decimal(lower).gt(decimal(upper.value)) ? [upper.value, lower] : [lower, upper.value];
  return rangeOf(low, high, tail.unit ?? lead.unit, lead.approximate || tail.approximate);
}

/** Digit groups of a phone or account number rather than a bound. */
function isLabel(value: string): boolean {
  return /^[0-9]{11,}$/.test(value);
}

/** ±10% around zero. */
function readPlusMinus(text: string, lead: Lead, amount: string, end: number): Quantity | null {
  const tail = readTail(text.slice(end).replace(/之间$/, ''), { nounAllowed: false });
  if (tail === null || amount.startsWith('-')) return null;
  const isZero = !/[1-9]/.test(amount);
  return rangeOf(isZero ? amount : `-${amount}`, amount, tail.unit ?? lead.unit, lead.approximate);
}

/** 10%±2% as 8% to 12%. */
function readAround(text: string, lead: Lead, centre: string, at: number): Quantity | null {
  const unit = takeUnit(text, at);
  const from = unit?.end ?? at;
  const spread = text.startsWith('±', from) ? takeNumber(text, from + 1) : null;
  const tail = spread && readTail(text.slice(spread.end), { nounAllowed: false });
  if (spread === null || tail === null || isConflict(unit?.value ?? null, tail.unit)) return null;
  const [middle, width] = [decimal(centre), decimal(spread.value).abs()];
  return rangeOf(
    plain(middle.minus(width)),
    plain(middle.plus(width)),
    tail.unit ?? unit?.value ?? null,
    lead.approximate,
  );
}

function readSingle(text: string, lead: Lead, number: Taken<string> & { chinese: boolean }): Quantity | null {
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
