import { decimal } from '../decimal';
import { PROFILE_WORDING as SAY } from './wording';

/** Lists whose order means something: each value is below, or above, the one before it. */

export function descending(path: string, values: readonly string[]): string[] {
  return values.every((value, i) => i === 0 || decimal(value).lt(values[i - 1] ?? value))
    ? []
    : [SAY.notDescending(path)];
}

export function ascending(path: string, values: readonly string[]): string[] {
  return values.every((value, i) => i === 0 || decimal(value).gt(values[i - 1] ?? value))
    ? []
    : [SAY.notAscending(path)];
}
