import { parseA1 } from '../../core/a1';
import type { Rect } from '../../core/model';
import { LIMITS } from './limits';
import { TextScanner } from './textScanner';

/** "B2:D4" or "B2"; null when it is no area. */
export function parseArea(reference: string): Rect | null {
  const area = plainArea(reference) ?? anyArea(reference);
  return area === null || area.bottom < area.top || area.right < area.left ? null : area;
}

/** As every program writes it; null when it is written in any other way. */
function plainArea(reference: string): Rect | null {
  const scanner = new TextScanner(reference);
  const left = scanner.takeColumn();
  const top = scanner.takeNumber() - 1;
  const isCell = scanner.isAtEnd;
  if (!isCell && !scanner.take(':')) return null;
  const right = isCell ? left : scanner.takeColumn();
  const bottom = isCell ? top : scanner.takeNumber() - 1;
  const isWithin = left >= 0 && right >= 0 && right < LIMITS.columns && top >= 0 && bottom >= 0 && bottom < LIMITS.rows;
  return isWithin && scanner.isAtEnd ? { top, left, bottom, right } : null;
}

function anyArea(reference: string): Rect | null {
  const [from = '', to = from] = reference.split(':');
  const first = parseA1(from);
  const last = parseA1(to);
  if (first === null || last === null) return null;
  return { top: first.row, left: first.col, bottom: last.row, right: last.col };
}
