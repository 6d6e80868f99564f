import { parseA1 } from '../a1';
import type { CellRef, OwnCell } from '../model';
import type { Place } from './document';

/** From the sheet 自评报告 to the cells behind it. */

export function refOf({ sheet, cell }: Place): CellRef | null {
  const address = parseA1(cell);
  return address === null ? null : { sheet, ...address };
}

/** 基础数据!B3, as a link. */
export function linkTo(place: Place): OwnCell {
  const link = refOf(place);
  const value = { s: `${place.sheet}!${place.cell}` };
  return link === null ? { value } : { value, link };
}
