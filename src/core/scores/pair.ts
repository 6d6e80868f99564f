import { decimal, HUNDRED, ONE, ZERO, type Decimal } from '../decimal';
import type { Field, Indicator, Quantity } from '../model';
import { compareUnits, convert, percentInName } from '../quantity';
import { nameOf, rateNameOf } from './names';
import { plainDecimal } from './read';
import type { Obstacle } from './score';

/** Target and actual as numbers in one unit, the target's. */
export interface Pair {
  readonly target: Decimal;
  /** Upper bound of a range; null for a single target. */
  readonly upper: Decimal | null;
  readonly actual: Decimal;
  readonly unit: string | null;
  readonly comparator: 'atLeast' | 'atMost' | 'equal' | null;
  readonly strict: boolean;
}

export type Paired = { readonly pair: Pair } | { readonly obstacle: Obstacle };

/** Brings target and actual together; says why where they do not meet. */
export function pairOf(indicator: Indicator): Paired {
  const target = indicator.target.quantity;
  const actual = indicator.actual.quantity;
  const missing = missingOf(indicator.target, indicator.actual);
  if (missing !== null) return { obstacle: missing };
  if (actual.kind !== 'number' || (target.kind !== 'number' && target.kind !== 'range')) {
    return { obstacle: 'unreadable' };
  }
  return paired(target, actual, nameOf(indicator));
}

/** targetMissing, actualMissing or unreadable; null where both cells say something. */
export function missingOf(target: Field, actual: Field): Obstacle | null {
  if (target.state === 'broken' || actual.state === 'broken') return 'unreadable';
  if (saysNothing(target)) return 'targetMissing';
  return saysNothing(actual) ? 'actualMissing' : null;
}

export function saysNothing(field: Field): boolean {
  return (
    field.state === 'absent' || field.state === 'blank' || field.state === 'mark' || field.quantity.kind === 'empty'
  );
}

function paired(target: Quantity, actual: Quantity, name: string): Paired {
  const unit = target.unit ?? (percentInName(name) ? '%' : null);
  const from = plainDecimal(target.value);
  const to = plainDecimal(target.upper);
  const done = plainDecimal(actual.value);
  if (!from || !done || (target.kind === 'range' && !to?.gte(from))) return { obstacle: 'unreadable' };
  if (isPercentAmbiguous({ from: to ?? from, unit }, { from: done, unit: actual.unit }, name))
    return { obstacle: 'percentAmbiguous' };
  if (isScaleAmbiguous({ from: to ?? from, unit }, { from: done, unit: actual.unit }))
    return { obstacle: 'scaleAmbiguous' };
  const converted = inUnit(done, actual.unit, unit);
  if (converted === null) return { obstacle: 'unitMismatch' };
  const { comparator } = target;
  const sign = comparator === 'atLeast' || comparator === 'atMost' || comparator === 'equal' ? comparator : null;
  const upper = target.kind === 'range' ? to : null;
  return { pair: { target: from, upper, actual: converted, unit, comparator: sign, strict: target.strict } };
}

function inUnit(value: Decimal, from: string | null, to: string | null): Decimal | null {
  if (from === null || to === null || compareUnits(from, to) === 'same') return value;
  return convert(value, from, to);
}

interface Side {
  readonly from: Decimal;
  readonly unit: string | null;
}

/** 0.95 beside 95 %: the bare one may be 95 % or 0.95 %. Two bare numbers count only where the name says it is a rate. */
function isPercentAmbiguous(target: Side, actual: Side, name: string): boolean {
  const bareActual = actual.unit === null && isShare(actual.from) && target.from.gt(ONE);
  const bareTarget = target.unit === null && isShare(target.from) && actual.from.gt(ONE);
  if (bareActual && target.unit === '%') return true;
  if (bareTarget && actual.unit === '%') return true;
  const bothBare = target.unit === null && actual.unit === null && rateNameOf(name) !== '';
  return bothBare && isBelowHundred(target.from) && (bareActual || bareTarget);
}

function isShare(value: Decimal): boolean {
  return value.gt(ZERO) && value.lte(ONE);
}

function isBelowHundred(value: Decimal): boolean {
  return value.lte(HUNDRED);
}

const MULTIPLIERS: ReadonlyMap<string, Decimal> = new Map([
  ['万', decimal('10000')],
  ['亿', decimal('100000000')],
]);
const TEN = decimal('10');

/** 13302.5 beside 1.6万元 is a thousand times as much, or 元: the bare one comes near the other as 元 only. */
function isScaleAmbiguous(target: Side, actual: Side): boolean {
  if (target.from.lte(ZERO) || actual.from.lte(ZERO)) return false;
  if (actual.unit === null) return isNearAs(actual.from, target);
  return target.unit === null && isNearAs(target.from, actual);
}

function isNearAs(bare: Decimal, { from, unit }: Side): boolean {
  const multiplier = MULTIPLIERS.get(unit?.charAt(0) ?? '');
  if (multiplier === undefined) return false;
  const whole = from.times(multiplier);
  return bare.times(TEN).gte(whole) && bare.lte(whole.times(TEN));
}
