import type { Quantity } from '../model';
import { numberOf, type Sign } from './quantities';
import { readQuantity } from './read';
import { remembered } from './remembered';
import { signOfCell } from './signs';
import { compactText, isEmptyMark } from './text';
import { wholeUnit } from './units';
import { PREFIXES } from './unitwords';

/** Sign, number and unit from columns of their own. */

const LONGEST_UNIT = 12;

/** The unit a cell of a unit column names; an unknown short word is a unit too. */
const unitOfCell = remembered((text: string): string | null => {
  if (isEmptyMark(text)) return null;
  const known = wholeUnit(text);
  const compact = compactText(text);
  return known ?? (compact.length <= LONGEST_UNIT ? compact : null);
});

/** 5万 beside 亩 is 万亩; otherwise what the value cell says wins. */
function joinUnits(own: string | null, column: string | null): string | null {
  if (own === null || column === null) return own ?? column;
  return PREFIXES.has(own) && !PREFIXES.has(column.slice(0, 1)) ? own + column : own;
}

function isYear(quantity: Quantity, unit: string | null): boolean {
  return unit === '年' && quantity.unit === null && /^(?:19|20)[0-9]{2}$/.test(quantity.value ?? '');
}

function joinNumber(quantity: Quantity, sign: Sign | null, unit: string | null): Quantity {
  if (isYear(quantity, unit)) return readQuantity(`${quantity.value ?? ''}年`);
  const own = quantity.comparator === null ? sign : { comparator: quantity.comparator, strict: quantity.strict };
  return numberOf(quantity.value ?? '', joinUnits(quantity.unit, unit), own, quantity.approximate);
}

/** 12 beside 月底前, 2022年12 beside 月: number and unit cell make a deadline together. */
function joinedDate(value: string, unit: string | undefined): Quantity | null {
  if (unit === undefined || !/^[年月日]/.test(compactText(unit))) return null;
  const whole = readQuantity(value + unit);
  return whole.kind === 'date' ? whole : null;
}

/**
 * A quantity from separate cells. The sign cell may hold a sign or words (大于等于, 不少于); 正向, 反向 and 定性 are no
 * signs. Where the value cell has a sign or a unit of its own, that wins.
 */
export function joinQuantity(parts: { sign?: string; value: string; unit?: string }): Quantity {
  const quantity = readQuantity(parts.value);
  const unit = parts.unit === undefined ? null : unitOfCell(parts.unit);
  if (quantity.kind === 'range') return { ...quantity, unit: joinUnits(quantity.unit, unit) };
  if (quantity.kind === 'text') return joinedDate(parts.value, parts.unit) ?? quantity;
  if (quantity.kind !== 'number') return quantity;
  const deadline = unit === null || wholeUnit(unit) !== null ? null : joinedDate(parts.value, parts.unit);
  if (deadline !== null) return deadline;
  return joinNumber(quantity, parts.sign === undefined ? null : signOfCell(parts.sign), unit);
}
