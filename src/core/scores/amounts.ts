import { ZERO, type Decimal } from '../decimal';
import type { Field, Form, Funding, FundingRow } from '../model';
import { convert } from '../quantity';
import { plainDecimal } from './read';

/** Amounts of the money block. */

/** What a money cell says. `unreadable`: words, a broken formula, a negative amount. */
export type Amount =
  { readonly state: 'known'; readonly value: Decimal } | { readonly state: 'blank' } | { readonly state: 'unreadable' };

const BLANK: Amount = { state: 'blank' };
const UNREADABLE: Amount = { state: 'unreadable' };

/** In the form's money unit; a cell that prints a unit of its own (372.29万元) is converted. */
export function amountIn(field: Field, moneyUnit: Form['moneyUnit']): Amount {
  const { kind, value, unit } = field.quantity;
  if (field.state === 'absent' || field.state === 'blank' || field.state === 'mark') return BLANK;
  const read = field.state === 'broken' || kind !== 'number' ? null : plainDecimal(value);
  if (read === null) return UNREADABLE;
  const converted = unit === null || moneyUnit === null ? read : convert(read, unit, moneyUnit);
  return converted === null ? UNREADABLE : { state: 'known', value: converted };
}

export function knownIn(field: Field, moneyUnit: Form['moneyUnit']): Decimal | null {
  const read = amountIn(field, moneyUnit);
  return read.state === 'known' ? read.value : null;
}

/** The row that is scored: 年度资金总额; a money block with a single row needs no such name. */
export function totalRowOf({ rows }: Funding): FundingRow | null {
  const total = rows.find(({ role }) => role === 'total');
  return total ?? (rows.length === 1 ? (rows[0] ?? null) : null);
}

/** The total is blank or 0 in a column in which a part has an amount. */
export function isBlankAboveParts(funding: Funding, total: FundingRow, pick: (row: FundingRow) => Field): boolean {
  const own = amountIn(pick(total), null);
  const isNothing = own.state === 'blank' || (own.state === 'known' && own.value.eq(ZERO));
  return isNothing && funding.rows.some((row) => row !== total && knownIn(pick(row), null)?.gt(ZERO) === true);
}
