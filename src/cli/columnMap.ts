import { columnIndex } from '../core/a1';
import type { FundingColumn, IndicatorColumn } from '../core/forms/headings';
import type { ColumnRole } from '../core/forms/recognise';
import { RECORD_ROLES } from '../core/forms/records/roles';
import { UsageError } from './trouble';
import { USAGE } from './wording';

/** The file behind --map: which column of which sheet really is what. */

const INDICATOR: readonly IndicatorColumn[] = [
  'level1',
  'level2',
  'level3',
  'comparator',
  'nature',
  'target',
  'originalTarget',
  'unit',
  'actual',
  'weight',
  'points',
  'reviewPoints',
  'higherPoints',
  'lastPoints',
  'coefficient',
  'tier',
  'deviation',
  'evidence',
  'other',
];

const FUNDING: readonly FundingColumn[] = [
  'originalBudget',
  'adjustment',
  'adjustedBudget',
  'received',
  'actual',
  'rate',
  'weight',
  'points',
  'reason',
  'other',
];

const ROLES: ReadonlySet<string> = new Set([
  ...INDICATOR.map((role) => `indicator.${role}`),
  ...FUNDING.map((role) => `funding.${role}`),
  ...Object.entries(RECORD_ROLES).flatMap(([table, roles]) => roles.map((role) => `${table}.${role}`)),
]);

/**
 * @param json what JSON.parse gave.
 * @param path of the file, for the complaint.
 * @throws UsageError
 */
export function columnRolesOf(json: unknown, path: string): ColumnRole[] {
  if (!Array.isArray(json)) throw new UsageError(USAGE.mapNotAList(path));
  return json.map((entry: unknown, index) => columnRoleOf(entry, path, index + 1));
}

function columnRoleOf(entry: unknown, path: string, no: number): ColumnRole {
  const field = (name: string): string => {
    const value: unknown =
      typeof entry === 'object' && entry !== null ? Object.entries(entry).find(([key]) => key === name)?.[1] : null;
    if (typeof value !== 'string' || value === '') throw new UsageError(USAGE.mapField(path, no, name));
    return value;
  };
  const [sheet, column, role] = [field('sheet'), field('column').toUpperCase(), field('role')];
  if (columnIndex(column) === null) throw new UsageError(USAGE.mapColumn(path, no, column));
  if (!ROLES.has(role)) throw new UsageError(USAGE.mapRole(path, no, role, [...ROLES].join('、')));
  return { sheet, column, role };
}
