import type { ColumnRole } from '../core/forms/recognise';
import type { FormResult, Result } from '../core/result';
import { ROLES } from './wording';

/** What the columns of the forms were taken for, and which of them a person is asked about. */

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
  const replaced = new Set(added.map(placeOf));
  return [...roles.filter((role) => !replaced.has(placeOf(role))), ...added];
}

/** A money block and an indicator table may share a column. */
function placeOf({ sheet, column, role }: ColumnRole): string {
  return `${sheet}!${column}!${tableOf(role)}`;
}

export type ReadColumn = FormResult['columns'][number];

/** What was read, and what a person took out of the reading: that can be put back. */
export function listedColumns({ sheet, columns }: FormResult, roles: readonly ColumnRole[]): ReadColumn[] {
  const listed = new Set(columns.map(({ column, role }) => placeOf({ sheet, column, role })));
  const taken = roles.filter((one) => one.sheet === sheet && !listed.has(placeOf(one)));
  return [...columns, ...taken.map(({ column, role }) => ({ role, heading: '', column, certain: true }))];
}

const TABLES = ['funding', 'indicator', 'other'] as const;

/** Columns by the table they belong to, from left to right. */
export function columnTables(columns: readonly ReadColumn[]): {
  readonly table: (typeof TABLES)[number];
  readonly columns: readonly ReadColumn[];
}[] {
  const tables = TABLES.map((table) => ({
    table,
    columns: columns.filter(({ role }) => tableNamed(role) === table).sort(fromLeft),
  }));
  return tables.filter((one) => one.columns.length > 0);
}

function tableNamed(role: string): (typeof TABLES)[number] {
  return TABLES.find((table) => tableOf(role) === `${table}.`) ?? 'other';
}

function fromLeft(one: ReadColumn, other: ReadColumn): number {
  return one.column.length - other.column.length || (one.column < other.column ? -1 : 1);
}

function tableOf(role: string): string {
  return role.slice(0, role.indexOf('.') + 1);
}

export interface RoleChoice {
  readonly role: string;
  readonly name: string;
}

/** What a column of the same table can be; its present role is always among them. */
export function roleChoices(present: string): RoleChoice[] {
  const table = tableOf(present);
  const known = Object.entries(ROLES)
    .filter(([role]) => role.startsWith(table))
    .map(([role, name]) => ({ role, name }));
  return known.some(({ role }) => role === present) ? known : [{ role: present, name: present }, ...known];
}

export function roleName(role: string): string {
  return Object.entries(ROLES).find(([id]) => id === role)?.[1] ?? role;
}
