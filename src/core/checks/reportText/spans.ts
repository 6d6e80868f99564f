import { decimal, decimalsOf, HUNDRED, type Decimal } from '../../decimal';
import { convert } from '../../quantity';
import { placeUnit } from '../figures';
import type { Figure, Sentence } from './sentences';

/** A printed figure stands for every value that is printed so; quotients of such figures are known between two bounds. */

export interface Span {
  readonly low: Decimal;
  readonly exact: Decimal;
  readonly high: Decimal;
}

const HALF = decimal('0.5');

/** Amounts of money in 万元; null where the figure is no exact amount. Whole numbers and 元 are taken as exact. */
export function spanOf({ digits, unit, isVague }: Figure): Span | null {
  if (isVague || unit === null) return null;
  const places = decimalsOf(digits);
  const isExact = unit === '元' || (places === 0 && unit !== '%' && unit !== '亿元');
  const half = isExact ? decimal('0') : placeUnit(places).times(HALF);
  const exact = inWan(decimal(digits), unit);
  const slack = inWan(half, unit);
  return { low: exact.minus(slack), exact, high: exact.plus(slack) };
}

function inWan(value: Decimal, unit: string): Decimal {
  return convert(value, unit, '万元') ?? value;
}

/** 元 and 万元 are of one kind; anything else only with itself. */
export function areAlike(a: Figure, b: Figure): boolean {
  const isMoney = (unit: string | null): boolean => unit !== null && /^[万亿]?元$/.test(unit);
  return a.unit === b.unit || (isMoney(a.unit) && isMoney(b.unit));
}

export function isAmount({ unit }: Figure): boolean {
  return unit !== null && unit !== '%' && unit !== '分';
}

/** Part of a whole in percent. */
export function shareOf(part: Span, whole: Span): Span {
  return {
    low: part.low.div(whole.high).times(HUNDRED),
    exact: part.exact.div(whole.exact).times(HUNDRED),
    high: part.high.div(whole.low).times(HUNDRED),
  };
}

/** By how many percent a figure differs from the one before. */
export function changeOf(now: Span, before: Span): Span {
  const of = (a: Decimal, b: Decimal): Decimal => a.minus(b).abs().div(b).times(HUNDRED);
  const [one, other] = [of(now.low, before.high), of(now.high, before.low)];
  const [low, high] = one.lt(other) ? [one, other] : [other, one];
  return { low, exact: of(now.exact, before.exact), high };
}

export function differenceOf(a: Span, b: Span): Span {
  const slack = a.high.minus(a.exact).plus(b.high.minus(b.exact));
  const exact = a.exact.minus(b.exact).abs();
  return { low: exact.minus(slack), exact, high: exact.plus(slack) };
}

/** Rounded or cut off, the last place one off. */
export function isPrintedOf({ low, high }: Span, printed: Figure): boolean {
  const said = decimal(printed.digits).abs();
  const unit = placeUnit(decimalsOf(printed.digits));
  const value = printed.unit !== null && /元$/.test(printed.unit) ? inWan(said, printed.unit) : said;
  const slack = printed.unit !== null && /元$/.test(printed.unit) ? inWan(unit, printed.unit) : unit;
  return value.gte(low.minus(slack)) && value.lte(high.plus(slack));
}

/** The words between the figure before and this one. */
export function wordsBefore({ text, start, figures }: Sentence, index: number): string {
  const [before, figure] = [figures[index - 1], figures[index]];
  return figure === undefined ? '' : text.slice(before === undefined ? 0 : before.end - start, figure.start - start);
}

export function wordsBehind({ text, start }: Sentence, { end }: Figure): string {
  return text.slice(end - start);
}
