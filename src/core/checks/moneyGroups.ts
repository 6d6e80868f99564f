import type { Funding, FundingRole, FundingRow } from '../model';
import { totalRowOf } from './cells';

/** A row of the money block with the rows that are its parts: siblings of one level, split one way. */
export interface MoneyGroup {
  readonly total: FundingRow;
  readonly parts: readonly FundingRow[];
  /** 各项资金, 按支出性质分的各项 …: how the message calls the parts. */
  readonly name: string;
}

const BY_USE: ReadonlySet<FundingRole> = new Set<FundingRole>([
  'basic',
  'personnel',
  'operatingPublic',
  'operatingOther',
  'project',
  'targeted',
]);

export function moneyGroups(funding: Funding): MoneyGroup[] {
  const top = totalRowOf(funding);
  return funding.rows.flatMap((row, index) => {
    if (row !== top && row.level === 0) return [];
    const parts = partsBelow(funding.rows, index);
    return parts.length === 0 ? [] : bySplit(row, parts);
  });
}

function partsBelow(rows: readonly FundingRow[], index: number): FundingRow[] {
  const level = rows[index]?.level ?? 0;
  const end = rows.findIndex((row, at) => at > index && row.level <= level);
  return rows.slice(index + 1, end < 0 ? rows.length : end).filter((row) => row.level === level + 1);
}

/** Some forms list the same money twice, by source and by use; 其他 belongs to the list it stands in. */
function bySplit(total: FundingRow, parts: readonly FundingRow[]): MoneyGroup[] {
  const bySource: FundingRow[] = [];
  const byUse: FundingRow[] = [];
  let current = bySource;
  for (const row of parts) {
    if (row.role !== 'other') current = BY_USE.has(row.role) ? byUse : bySource;
    current.push(row);
  }
  if (bySource.length === 0 || byUse.length === 0) return [{ total, parts, name: '各项' }];
  return [
    { total, parts: bySource, name: '按收入性质分的各项' },
    { total, parts: byUse, name: '按支出性质分的各项' },
  ];
}
