import type { Column, FormKind } from '../core/form';
import { partsOf, type BaseDataPart } from '../core/forms/records/baseDataParts';
import type { ColumnRole } from '../core/forms/recognise';
import type { FormResult } from '../core/result';
import { bareRole, placeOf, tableOf } from './columns';
import { COLUMN_TABLES, ROLES } from './wording';

/** What the columns of the forms were taken for, and what else they can be. */

export type ReadColumn = Column;

/** What was read, and what a person took out of the reading: that can be put back. */
export function listedColumns(
  { sheet, kind, columns }: FormResult,
  forms: readonly FormResult[],
  roles: readonly ColumnRole[],
): ReadColumn[] {
  const onSheet = forms.filter((form) => form.sheet === sheet);
  const listed = new Set(
    onSheet.flatMap((form) => form.columns.map(({ column, role }) => placeOf({ sheet, column, role }))),
  );
  const tables = tablesOf(kind);
  const taken = roles.filter(
    (one) => one.sheet === sheet && tables.includes(tableOf(one.role)) && !listed.has(placeOf(one)),
  );
  return [...columns, ...taken.map(({ column, role }) => ({ role, heading: '', column, certain: true }))];
}

const FORM_TABLES = ['funding', 'indicator'];

function tablesOf(kind: FormKind): readonly string[] {
  if (kind === 'baseData' || kind === 'institutions' || kind === 'projectList' || kind === 'survey') return [kind];
  if (kind === 'targets') return [...FORM_TABLES, kind];
  return kind === 'narrative' ? ['work'] : FORM_TABLES;
}

/** Sheets of which nothing is read any more since a person said what their columns are. */
export function sheetsLost(
  sheets: readonly { readonly name: string }[],
  forms: readonly FormResult[],
  roles: readonly ColumnRole[],
): string[] {
  const corrected = new Set(roles.map(({ sheet }) => sheet));
  return sheets
    .map(({ name }) => name)
    .filter((name) => corrected.has(name) && forms.every(({ sheet }) => sheet !== name));
}

type Table = keyof typeof COLUMN_TABLES;

const TABLES = Object.keys(COLUMN_TABLES) as readonly Table[];

/** Columns by the table they belong to, from left to right. */
export function columnTables(columns: readonly ReadColumn[]): {
  readonly table: Table;
  readonly columns: readonly ReadColumn[];
}[] {
  const tables = TABLES.map((table) => ({
    table,
    columns: columns.filter((column) => tableNamed(column) === table).sort(fromLeft),
  }));
  return tables.filter((one) => one.columns.length > 0);
}

function tableNamed({ role, about }: ReadColumn): Table {
  return TABLES.find((table) => table === (about ?? tableOf(role))) ?? 'other';
}

function fromLeft(one: ReadColumn, other: ReadColumn): number {
  return one.column.length - other.column.length || (one.column < other.column ? -1 : 1);
}

export interface RoleChoice {
  readonly role: string;
  readonly name: string;
}

/**
 * What a column of the same table can be; its present role is always among them.
 * @param about which of the tables of base data it is of, where that is known.
 */
export function roleChoices(present: string, about?: BaseDataPart): RoleChoice[] {
  const table = tableOf(present);
  const known = Object.entries(ROLES)
    .filter(([role]) => tableOf(role) === table && (about === undefined || partsOf(bareRole(role)).includes(about)))
    .map(([role, name]) => ({ role, name }));
  return known.some(({ role }) => role === present) ? known : [{ role: present, name: roleName(present) }, ...known];
}

export function roleName(role: string): string {
  return Object.entries(ROLES).find(([id]) => id === role)?.[1] ?? role;
}
