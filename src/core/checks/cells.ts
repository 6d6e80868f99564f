import { cellKey } from '../a1';
import { decimal, fixed, HUNDRED, plain } from '../decimal';
import type { Decimal } from '../decimal';
import { heldBy } from '../held';
import type { CellRef, Field, Form, Funding, FundingRow, Indicator } from '../model';
import { remembered } from '../quantity/remembered';
import type { Fix } from '../rule';

/** Which cells a finding points to, and what a person would type there. */

/** A cell that a person could type into: neither a formula nor locked. */
export function canType(field: Field): boolean {
  return field.at !== null && !field.hasFormula && !field.isLocked;
}

export interface Typing {
  readonly field: Field;
  readonly to: string;
}

/** A repair of all these cells; undefined when one of them must not be overwritten. */
export function fixOf(label: string, typings: readonly Typing[]): Fix | undefined {
  if (typings.length === 0 || !typings.every(({ field }) => canType(field))) return undefined;
  const edits = typings.flatMap(({ field, to }) =>
    field.at === null ? [] : [{ at: field.at, from: heldBy(field.cell), to }],
  );
  return { label, edits };
}

/** Points or an amount as typed; a text cell with a unit keeps its unit. */
export function typedNumber(field: Field, value: Decimal): string {
  const isText = field.cell !== null && 's' in field.cell;
  return isText && field.quantity.unit !== null ? plain(value) + field.quantity.unit : plain(value);
}

/** A rate in the style of its cell: 95.06% among texts, 0.9506 in a percent-format cell, 95.06 under a % heading. */
export function typedRate(field: Field, rate: Decimal, inPercent: boolean): string {
  const percent = fixed(rate.times(HUNDRED), 2);
  if (field.cell !== null && 's' in field.cell) return /[%％]/.test(field.text) ? `${percent}%` : percent;
  if (field.format.includes('%')) return plain(decimal(percent).div(HUNDRED));
  const shown = field.quantity.value === null ? null : decimal(field.quantity.value);
  return inPercent || shown?.gt(decimal('1.5')) === true ? percent : plain(decimal(percent).div(HUNDRED));
}

/** The row that is scored: 年度资金总额. */
export function totalRowOf(funding: Funding): FundingRow | null {
  return (
    funding.rows.find((row) => row.role === 'total' && row.level === 0) ??
    funding.rows.find((row) => row.level === 0) ??
    null
  );
}

/** Where a finding about the whole form points. */
export function formCell(form: Form): CellRef {
  return form.titleAt ?? { sheet: form.sheet, row: form.range.top, col: form.range.left };
}

const LONGEST_NAME = 40;

/** The indicator's name as printed, without 指标1：; cut where it is very long. */
export function nameOf(indicator: Indicator): string {
  const name = indicator.level3 ?? indicator.level2 ?? indicator.level1 ?? '';
  const short = bareName(name);
  return short === '' ? `第${String(indicator.row + 1)}行` : short;
}

export const bareName = remembered((name: string): string => {
  const line = name.slice(0, 200).replace(/\s/g, '');
  const bare = line.replace(/^(?:指标[0-9]{1,3}[:：、.．]?|[0-9]{1,3}[:：、.．])/, '');
  return bare.length > LONGEST_NAME ? `${bare.slice(0, LONGEST_NAME)}…` : bare;
});

/** Of the items whose fields stand in one cell (merged over rows) the first. */
export function distinctCells<T>(items: readonly T[], fieldOf: (item: T) => Field): readonly T[] {
  if (standInOrder(items, fieldOf)) return items;
  const seen = new Set<string>();
  return items.filter((item) => {
    const { at } = fieldOf(item);
    return at === null || seen.size < seen.add(cellKey(at)).size;
  });
}

/** Each cell stands below the one before: they are all different. */
function standInOrder<T>(items: readonly T[], fieldOf: (item: T) => Field): boolean {
  let last = -1;
  return items.every((item) => {
    const { at } = fieldOf(item);
    if (at === null) return true;
    const isBelow = at.row > last;
    last = at.row;
    return isBelow;
  });
}
