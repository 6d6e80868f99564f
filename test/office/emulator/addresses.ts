import { a1, parseA1, rangeOf } from '../../../src/core/a1';
import type { Area } from './bookData';
import { invalid } from './protocol';

/** "A1", "A1:B7"; absolute signs allowed. */
export function areaOf(address: string): Area {
  const [first, last] = address.slice(address.lastIndexOf('!') + 1).split(':');
  const from = parseA1(first ?? '');
  const to = parseA1(last ?? first ?? '');
  if (from === null || to === null) throw invalid(`not an address here: ${address}`);
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.col, to.col),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.col, to.col),
  };
}

/** "项目1!A1:B7", the name in quotes where it needs them. */
export function addressOf(sheet: string, area: Area): string {
  const name = /^[\p{L}_][\p{L}\d_]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  const isCell = area.top === area.bottom && area.left === area.right;
  return `${name}!${isCell ? a1(area.top, area.left) : rangeOf(area)}`;
}

export function overlap(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top > area.bottom || area.left > area.right ? null : area;
}
