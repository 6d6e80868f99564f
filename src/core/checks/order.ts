import type { CellRef } from '../model';
import type { Severity } from '../rule';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

interface Placed {
  readonly severity: Severity;
  readonly at: CellRef | null;
}

/** Errors, warnings, hints; each in sheet order, then by row and column. Stable. */
export function inReadingOrder<Draft extends Placed>(drafts: readonly Draft[], sheetNames: readonly string[]): Draft[] {
  const places = new Map(sheetNames.map((name, index) => [name, index]));
  const sheetOf = (at: CellRef | null): number => (at === null ? -1 : (places.get(at.sheet) ?? places.size));
  return [...drafts].sort(
    (a, b) =>
      RANK[a.severity] - RANK[b.severity] ||
      sheetOf(a.at) - sheetOf(b.at) ||
      (a.at?.row ?? -1) - (b.at?.row ?? -1) ||
      (a.at?.col ?? -1) - (b.at?.col ?? -1),
  );
}
