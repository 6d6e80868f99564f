import { columnIndex } from '../core/a1';
import { NAMED_FUNDING_COLUMNS, NAMED_INDICATOR_COLUMNS } from '../core/forms/headings';
import type { ColumnRole } from '../core/forms/recognise';
import { RECORD_ROLES } from '../core/forms/records/roles';
import { UsageError } from './trouble';
import { USAGE } from './wording';

/** The file behind --map: which column of which sheet really is what. */

/** What a column can be, by the kind of its table. */
const ROLES: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['indicator', [...NAMED_INDICATOR_COLUMNS, 'reviewPoints', 'higherPoints', 'lastPoints', 'other']],
  ['funding', [...NAMED_FUNDING_COLUMNS, 'other']],
  ...Object.entries(RECORD_ROLES),
]);

/**
 * @param json what JSON.parse gave.
 * @param path of the file, for the complaint.
 * @throws UsageError
 */
export function columnRolesOf(json: unknown, path: string): ColumnRole[] {
  if (!Array.isArray(json)) throw wrong(USAGE.mapNotAList(path));
  return json.map((entry: unknown, index) => columnRoleOf(entry, path, index + 1));
}

function columnRoleOf(entry: unknown, path: string, no: number): ColumnRole {
  const field = (name: string): string => {
    const value: unknown =
      typeof entry === 'object' && entry !== null ? Object.entries(entry).find(([key]) => key === name)?.[1] : null;
    if (typeof value !== 'string' || value === '') throw wrong(USAGE.mapField(path, no, name));
    return value;
  };
  const [sheet, column, role] = [field('sheet'), field('column').toUpperCase(), field('role')];
  if (columnIndex(column) === null) throw wrong(USAGE.mapColumn(path, no, column));
  const [table = ''] = role.split('.');
  const roles = ROLES.get(table)?.map((name) => `${table}.${name}`);
  if (roles === undefined) throw wrong(USAGE.mapTable(path, no, role));
  if (!roles.includes(role)) throw wrong(USAGE.mapRole(path, no, role, roles.join('、')));
  return { sheet, column, role };
}

function wrong(message: string): UsageError {
  return new UsageError(message, 'map-unusable');
}
