import { decimal, type Decimal } from '../decimal';
import type { Field } from '../model';

/** Points and weights as they stand in cells. */

const PLAIN = /^-?[0-9]{1,30}(?:\.[0-9]{1,30})?$/;

/** A plain decimal; null for anything else, so that no cell can stop the scoring. */
export function plainDecimal(text: string | null): Decimal | null {
  return text !== null && text.length < 64 && PLAIN.test(text) ? decimal(text) : null;
}

/** What stands in a score cell: 9.5, 9.5分; null when blank or no number. */
export function enteredIn(field: Field): Decimal | null {
  return isPoints(field.quantity.unit) ? numberIn(field) : null;
}

/** A weight: 10, 10分, 20%; null when blank or no number. */
export function weightIn(field: Field): Decimal | null {
  const { unit } = field.quantity;
  return unit === '%' || isPoints(unit) ? numberIn(field) : null;
}

function isPoints(unit: string | null): boolean {
  return unit === null || unit === '' || unit === '分';
}

function numberIn({ state, quantity }: Field): Decimal | null {
  return state === 'number' && quantity.kind === 'number' ? plainDecimal(quantity.value) : null;
}

/** 不适用 and the like: the row says that it does not apply this year. */
const NOT_APPLICABLE: ReadonlySet<string> = new Set(['不适用', '本年不适用', '本年度不适用', '不适用本年']);

export function saysNotApplicable(field: Field): boolean {
  // All of them hold this character, and hardly any other text of such a cell does.
  return field.text.includes('用') && NOT_APPLICABLE.has(field.text.replace(/[\s()（）。.]/g, ''));
}
