import { parseA1 } from '../a1';
import type { Rect } from '../model';

/** "A1:H30" → zero-based area; null when it is no range. */
export function rectOf(range: string): Rect | null {
  const [from = '', to = from] = range.split(':');
  const [start, end] = [parseA1(from), parseA1(to)];
  return start && end ? { top: start.row, left: start.col, bottom: end.row, right: end.col } : null;
}
