import { decimal, type Decimal } from '../decimal';
import type { Field } from '../model';

/** Points and weights as they stand in cells. */

const PLAIN = /^-?[0-9]{1,30}(?:\.[0-9]{1,30})?$/;

/** A plain decimal; null for anything else, so that no cell can stop the scoring. */
export function plainDecimal(text: string | null): Decimal | null {
  return text !== null && text.length < 64 && PLAIN.test(text) ? decimal(text) : null;
}

const POINT_UNITS: ReadonlySet<string | null> = new Set([null, '', '分']);

/** What stands in a score cell: 9.5, 9.5分; null when blank or no number. */
export function enteredIn(field: Field): Decimal | null {
  return numberIn(field, (unit) => POINT_UNITS.has(unit));
}

/** A weight: 10, 10分, 20%; null when blank or no number. */
export function weightIn(field: Field): Decimal | null {
  return numberIn(field, (unit) => unit === '%' || POINT_UNITS.has(unit));
}

function numberIn({ state, quantity }: Field, fits: (unit: string | null) => boolean): Decimal | null {
  const { kind, value, unit } = quantity;
  return state === 'number' && kind === 'number' && fits(unit) ? plainDecimal(value) : null;
}

/** 不适用 and the like: the row says that it does not apply this year. */
const NOT_APPLICABLE: ReadonlySet<string> = new Set(['不适用', '本年不适用', '本年度不适用', '不适用本年']);

export function saysNotApplicable(field: Field): boolean {
  return NOT_APPLICABLE.has(field.text.replace(/[\s()（）。.]/g, ''));
}
