import { fixed, HUNDRED } from '../../decimal';
import type { Decimal } from '../../decimal';

/** "85.25%" */
export function percent(rate: Decimal): string {
  return `${fixed(rate.times(HUNDRED), 2)}%`;
}

export function quoted(name: string): string {
  return `“${name}”`;
}
