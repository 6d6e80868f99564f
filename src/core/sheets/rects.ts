import { parseA1 } from '../a1';
import type { Rect } from '../model';
import type { FormResult } from '../result';
import { refOf } from './cells';

/** "A1:H30" → zero-based area; null when it is no range. */
export function rectOf(range: string): Rect | null {
  const [from = '', to = from] = range.split(':');
  const [start, end] = [parseA1(from), parseA1(to)];
  return start && end ? { top: start.row, left: start.col, bottom: end.row, right: end.col } : null;
}

/** The named cell lies in the form's area. */
export function isInside(
  form: FormResult,
  place: { readonly sheet: string | null; readonly cell: string | null },
): boolean {
  if (place.sheet !== form.sheet) return false;
  const at = refOf(place.sheet, place.cell);
  const range = rectOf(form.range);
  if (at === null || range === null) return false;
  return at.row >= range.top && at.row <= range.bottom && at.col >= range.left && at.col <= range.right;
}
