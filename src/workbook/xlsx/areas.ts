import { parseA1 } from '../../core/a1';
import type { Rect } from '../../core/model';

/** "B2:D4" or "B2"; null when it is no area. */
export function parseArea(reference: string): Rect | null {
  const [from = '', to = from] = reference.split(':');
  const first = parseA1(from);
  const last = parseA1(to);
  if (first === null || last === null || last.row < first.row || last.col < first.col) return null;
  return { top: first.row, left: first.col, bottom: last.row, right: last.col };
}
