import { decimal, plain } from '../decimal';
import type { Quantity } from '../model';
import { compareUnits } from './convert';
import { lengthOf, type Lead } from './leads';
import { takeNumber } from './numerals';
import { rangeOf, type Sign } from './quantities';
import { readTail } from './tails';
import { takeUnit } from './units';

/** Ranges: 90%-95%, 10-15个, 介于80和100之间, ±10%, 10%±2%. */

const RANGE_SIGN = /(?:-{1,2}|[—–―~〜]{1,2}|至|到|和|与)/y;

export interface Upper {
  readonly value: string;
  readonly lowerUnit: string | null;
  readonly end: number;
}

/** In -10--5 the second minus belongs to the number. */
function gapAt(text: string, at: number): number {
  const gap = lengthOf(RANGE_SIGN, text, at);
  return gap === 2 && text.startsWith('-') && text.startsWith('--', at) ? 1 : gap;
}

/** The second number of a range behind the first: separator, number; units must agree where both are written. */
export function takeUpper(text: string, at: number): Upper | null {
  const unit = takeUnit(text, at);
  const from = unit?.end ?? at;
  const gap = gapAt(text, from);
  const start = from + gap + (gap > 0 && text.startsWith('百分之', from + gap) ? 3 : 0);
  const upper = gap === 0 ? null : takeNumber(text, start);
  return upper && { value: upper.value, lowerUnit: unit?.value ?? null, end: upper.end };
}

function isConflict(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && compareUnits(a, b) !== 'same';
}

/** Bounds from `lower` (a number just read) to `upper`, smaller one first; null where units or signs contradict. */
export function readRange(text: string, lead: Lead, lower: string, upper: Upper): Quantity | null {
  const tail = readTail(text.slice(upper.end).replace(/之间$/, ''), { nounAllowed: true });
  if (tail === null || isConflict(upper.lowerUnit, tail.unit) || isCode(text, lead.end)) return null;
  if (isOneSided(lead.sign) || tail.sign?.comparator === 'atLeast') return null;
  if (upper.lowerUnit !== null && tail.unit === null) return null;
  const [low, high] = decimal(lower).gt(decimal(upper.value)) ? [upper.value, lower] : [lower, upper.value];
  return rangeOf(low, high, tail.unit ?? lead.unit, lead.approximate || tail.approximate);
}

/** A leading zero shows a phone number or a code, not a bound. */
function isCode(text: string, at: number): boolean {
  return /^0[0-9]/.test(text.slice(at, at + 2));
}

function isOneSided(sign: Sign | null): boolean {
  return sign !== null && sign.weak !== true;
}

/** ±10% around zero. */
export function readPlusMinus(text: string, lead: Lead, amount: string, end: number): Quantity | null {
  const tail = readTail(text.slice(end).replace(/之间$/, ''), { nounAllowed: false });
  if (tail === null || amount.startsWith('-')) return null;
  const isZero = !/[1-9]/.test(amount);
  return rangeOf(isZero ? amount : `-${amount}`, amount, tail.unit ?? lead.unit, lead.approximate);
}

/** 10%±2% as 8% to 12%. */
export function readAround(text: string, lead: Lead, centre: string, at: number): Quantity | null {
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
