import { partsOf } from '../core/forms/records/baseDataParts';
import type { ColumnRole } from '../core/forms/recognise';
import type { Result } from '../core/result';

/** Which columns of the forms a person is asked about, and what becomes of her answers. */

export interface AskedColumn {
  readonly sheet: string;
  /** Column letter. */
  readonly column: string;
  readonly heading: string;
  readonly role: string;
}

/** Columns that are not certain, of forms that take part, and that nobody has confirmed yet. */
export function columnsToAsk({ forms }: Result, confirmed: readonly ColumnRole[]): AskedColumn[] {
  const known = new Set(confirmed.map(placeOf));
  return forms.flatMap((form) => {
    if (!form.takesPart) return [];
    return form.columns
      .filter(({ certain, column, role }) => !certain && !known.has(placeOf({ sheet: form.sheet, column, role })))
      .map(({ column, heading, role }) => ({ sheet: form.sheet, column, heading, role }));
  });
}

/** Later corrections go before earlier ones of the same column. */
export function withRoles(roles: readonly ColumnRole[], added: readonly ColumnRole[]): ColumnRole[] {
  return [...roles.filter((role) => !added.some((one) => replaces(one, role))), ...added];
}

/** Of a column of base data the people may be put right, and the money below them too. */
function replaces(later: ColumnRole, earlier: ColumnRole): boolean {
  if (placeOf(later) !== placeOf(earlier)) return false;
  if (tableOf(later.role) !== 'baseData') return true;
  const parts = partsOf(bareRole(earlier.role));
  return partsOf(bareRole(later.role)).some((part) => parts.includes(part));
}

/** A money block and an indicator table may share a column. */
export function placeOf({ sheet, column, role }: ColumnRole): string {
  return `${sheet}!${column}!${tableOf(role)}`;
}

/** indicator.points → indicator */
export function tableOf(role: string): string {
  return role.slice(0, Math.max(0, role.indexOf('.')));
}

/** indicator.points → points */
export function bareRole(role: string): string {
  return role.slice(role.indexOf('.') + 1);
}
