import type { Comparator, Quantity } from '../model';

/** The few shapes a quantity has, each made in one place. */

/** A comparison as a person states it. `weak` gives way to a second one in the same text (控制在…以上 is at least). */
export interface Sign {
  readonly comparator: Comparator;
  readonly strict: boolean;
  readonly weak?: boolean;
}

const NOTHING: Quantity = {
  kind: 'empty',
  comparator: null,
  strict: false,
  value: null,
  upper: null,
  unit: null,
  date: null,
  approximate: false,
};

export const EMPTY: Quantity = NOTHING;

export const WORDS: Quantity = { ...NOTHING, kind: 'text', comparator: 'text' };

export function numberOf(value: string, unit: string | null, sign: Sign | null, approximate: boolean): Quantity {
  return {
    kind: 'number',
    comparator: sign === null ? null : sign.comparator,
    strict: sign !== null && sign.strict,
    value,
    upper: null,
    unit,
    date: null,
    approximate,
  };
}

export function rangeOf(value: string, upper: string, unit: string | null, approximate: boolean): Quantity {
  return { ...NOTHING, kind: 'range', comparator: 'within', value, upper, unit, approximate };
}

/** @param since first day the text may mean; left out where it is open (9月前). */
export function dateOf(date: string, since: string | null): Quantity {
  const quantity: Quantity = { ...NOTHING, kind: 'date', comparator: 'by', date };
  return since === null ? quantity : { ...quantity, since };
}
