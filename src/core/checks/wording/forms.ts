import { fixed, HUNDRED, plain } from '../../decimal';
import type { Decimal } from '../../decimal';

/** "85.25%" */
export function percent(rate: Decimal): string {
  return `${fixed(rate.times(HUNDRED), 2)}%`;
}

export function quoted(name: string): string {
  return `“${name}”`;
}

/** "592.2365 万元"; the bare number where no unit is known. */
export function amount(value: Decimal, unit: string | null): string {
  return unit === null || unit === '' ? plain(value) : `${plain(value)} ${unit}`;
}
