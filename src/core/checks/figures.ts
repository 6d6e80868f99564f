import {
  agreesAsPrinted,
  decimal,
  decimalsIn,
  decimalsOf,
  HUNDRED,
  sum,
  truncate,
  roundHalfUp,
  ZERO,
} from '../decimal';
import type { Decimal } from '../decimal';
import type { Field, MoneyUnit } from '../model';
import { printedOf } from '../printed';
import { convert } from '../quantity';

/** Figures as they were entered, and how far printing may make them differ from the exact ones. */

export function isEmpty(field: Field): boolean {
  return field.state === 'blank' || field.state === 'mark';
}

/** It says one number: not words, a date or a range. */
export function isNumber({ state, quantity }: Field): boolean {
  return state === 'number' && quantity.kind === 'number' && quantity.value !== null;
}

/** The number a field says; null when it is blank, words, a date, a range or broken. */
export function numberOf(field: Field): Decimal | null {
  const { value } = field.quantity;
  return isNumber(field) && value !== null ? decimal(value) : null;
}

/** An amount in the form's own money unit; null where the field's own unit is not money. */
export function amountOf(field: Field, unit: MoneyUnit | null): Decimal | null {
  const value = numberOf(field);
  const own = field.quantity.unit;
  return value === null || own === null || unit === null ? value : convert(value, own, unit);
}

/**
 * - `right`: the exact figure, or it rounded or cut off to the decimals shown. - `whole`: right only because no decimals
 * are shown. - `lastPlace`: one unit off in the last place. - `wrong`: anything else.
 */
export type Agreement = 'right' | 'whole' | 'lastPlace' | 'wrong';

/** @param exact every figure that counts as right. @param tolerance the largest unit that a last place may have. */
export function agreementOf(exact: readonly Decimal[], printed: string, tolerance: Decimal): Agreement {
  const shown = decimal(printed);
  if (exact.some((value) => value.eq(shown))) return 'right';
  if (exact.some((value) => agreesAsPrinted(value, printed))) return decimalsOf(printed) > 0 ? 'right' : 'whole';
  const unit = placeUnit(decimalsOf(printed));
  const step = unit.lt(tolerance) ? unit : tolerance;
  const isNear = exact.some(
    (value) => unit.lte(tolerance) && asShown(value, printed).some((near) => near.minus(shown).abs().lte(step)),
  );
  return isNear ? 'lastPlace' : 'wrong';
}

/** Full points for less than the full result are never a matter of printing: 10 for 9.51 of 10 is wrong. */
export function isFullForLess(exact: readonly Decimal[], printed: string, weight: Decimal | null): boolean {
  const shown = decimal(printed);
  return weight !== null && shown.gte(weight) && !exact.some((value) => value.eq(shown));
}

function asShown(exact: Decimal, printed: string): Decimal[] {
  const places = decimalsOf(printed);
  return [roundHalfUp(exact, places), truncate(exact, places)];
}

/** 0.01 for two decimals. */
export function placeUnit(places: number): Decimal {
  return decimal(`1e-${String(places)}`);
}

/**
 * How far a sum may lie from its parts: half a unit of the coarsest decimals that any figure shows, for each part. Whole
 * numbers show no decimals and are taken as exact.
 */
export function sumTolerance(figures: readonly Decimal[], parts: number, atLeast: Decimal = ZERO): Decimal {
  const places = figures.map(decimalsIn).filter((count) => count > 0);
  if (places.length === 0) return atLeast;
  const half = placeUnit(Math.min(...places)).times(decimal('0.5'));
  const tolerance = half.times(decimal(String(parts)));
  return tolerance.gt(atLeast) ? tolerance : atLeast;
}

export function addsUp(total: Decimal, parts: readonly Decimal[], atLeast: Decimal = ZERO): boolean {
  const together = sum(parts);
  if (together.eq(total)) return true;
  return total
    .minus(together)
    .abs()
    .lte(sumTolerance([total, ...parts], parts.length, atLeast));
}

/** A rate as people print it: 0.86, 86 or 86%; which readings the printed figure allows, as percentages. */
export function rateReadings(field: Field): { percent: string | null; ratio: string | null } {
  const printed = printedOf(field);
  if (printed === null) return { percent: null, ratio: null };
  if (field.quantity.unit === '%' || /%|％/.test(field.text)) return { percent: printed, ratio: null };
  return { percent: printed, ratio: decimalsOf(printed) === 0 ? `${printed}.0` : printed };
}

/**
 * A printed rate is over ÷ under to the decimals it shows. Told by products, for most rates are right and few quotients
 * end; false also where only a closer look can tell (see rateAgreement).
 */
export function isRateOf(over: Decimal, under: Decimal, field: Field): boolean {
  if (over.lt(ZERO) || under.lte(ZERO)) return false;
  const { percent, ratio } = rateReadings(field);
  return (
    (percent !== null && isQuotient(over.times(HUNDRED), under, percent)) ||
    (ratio !== null && isQuotient(over, under, ratio))
  );
}

/** Rounded half up or cut off: from half a unit below what is printed to a whole unit above, that one left out. */
function isQuotient(over: Decimal, under: Decimal, printed: string): boolean {
  const unit = placeUnit(decimalsOf(printed)).times(under);
  const gap = over.minus(decimal(printed).times(under));
  return gap.lt(unit) && gap.times(TWO).plus(unit).gte(ZERO);
}

const TWO = decimal('2');
const SMALLEST_RATE_PLACE = decimal('0.1');

/** @param rate exact ratio. A last place is at most a tenth of a percentage point. */
export function rateAgreement(rate: Decimal, field: Field): Agreement {
  const { percent, ratio } = rateReadings(field);
  const exact = [rate.times(HUNDRED)];
  const asPercent = percent === null ? 'wrong' : agreementOf(exact, percent, SMALLEST_RATE_PLACE);
  const asRatio = ratio === null ? 'wrong' : agreementOf([rate], ratio, SMALLEST_RATE_PLACE.div(HUNDRED));
  const order: Agreement[] = ['right', 'whole', 'lastPlace', 'wrong'];
  return order.find((answer) => answer === asPercent || answer === asRatio) ?? 'wrong';
}
