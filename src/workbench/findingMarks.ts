import { parseA1 } from '../core/a1';
import type { FindingResult } from '../core/result';

export type MarkKind = FindingResult['severity'];

/** By sheet, then the gravest finding of each zero-based row. */
export type RowMarks = ReadonlyMap<string, ReadonlyMap<number, MarkKind>>;

const GRAVITY: readonly MarkKind[] = ['hint', 'warning', 'error'];

export function findingMarks(findings: readonly Pick<FindingResult, 'sheet' | 'cell' | 'severity'>[]): RowMarks {
  const marks = new Map<string, Map<number, MarkKind>>();
  for (const { sheet, cell, severity } of findings) {
    const place = cell === null ? null : parseA1(cell);
    if (sheet === null || place === null) continue;
    const rows = marks.get(sheet) ?? new Map<number, MarkKind>();
    const held = rows.get(place.row);
    if (held === undefined || GRAVITY.indexOf(severity) > GRAVITY.indexOf(held)) rows.set(place.row, severity);
    marks.set(sheet, rows);
  }
  return marks;
}
