import { decimal, type Decimal } from '../decimal';
import type { Field } from '../model';
import { convert } from '../quantity';
import type { Figure } from './document';
import { amount, computed, measured } from './runs';

/** Money in one unit throughout the report, whatever units the forms are filled in. */

export const MONEY_UNIT = '万元';

/** As the form shows it where it is in 万元; of another unit the same amount in 万元. null where no number stands. */
export function moneyOf(field: Field, unit: string | null, withUnit = true): Figure | null {
  const shown = measured(field, withUnit ? (unit ?? '') : '');
  const own = field.quantity.unit ?? unit;
  const { value, approximate } = field.quantity;
  if (shown === null || own === null || own === MONEY_UNIT || value === null || approximate) return shown;
  const inWan = convert(decimal(value), own, MONEY_UNIT);
  return inWan === null ? shown : (computed(amount(inWan, withUnit ? MONEY_UNIT : ''), [field.at]) ?? shown);
}

/** An amount that was worked out. */
export function moneyText(value: Decimal, unit: string): string {
  const inWan = convert(value, unit, MONEY_UNIT);
  return inWan === null ? amount(value, unit) : amount(inWan, MONEY_UNIT);
}

/** The unit of a table's amounts: forms that say no unit are left as they are. */
export function tableUnit(unit: string | null): string {
  return unit === null ? '' : MONEY_UNIT;
}
