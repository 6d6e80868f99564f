import type { CellValue } from '../core/model';
import { plainNumber } from './xlsx/numbers';

/** Empty text and an empty cell are the same to a person. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  return keyOf(a) === keyOf(b);
}

function keyOf(value: CellValue): string {
  if (value === null || ('s' in value && value.s === '')) return '';
  return JSON.stringify(value);
}

/** As every adapter stores it: numbers without needless zeros. A number that is none is the caller's mistake. */
export function storedValue(value: CellValue): CellValue {
  if (value === null || !('n' in value)) return value;
  const number = plainNumber(value.n);
  if (number === null) throw new TypeError(`not a number: ${value.n.slice(0, 40)}`);
  return { n: number };
}
