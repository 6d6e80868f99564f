import type { CellValue } from '../core/model';

/** Empty text and an empty cell are the same to a person. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  return keyOf(a) === keyOf(b);
}

function keyOf(value: CellValue): string {
  if (value === null || ('s' in value && value.s === '')) return '';
  return JSON.stringify(value);
}
