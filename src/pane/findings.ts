import { fullAddress } from '../core/a1';
import type { Judgement } from '../core/judgement';
import type { FindingResult } from '../core/result';
import type { Severity } from '../core/rule';

/** A finding with what a person has said of it. */
export interface ListedFinding {
  readonly key: string;
  readonly finding: FindingResult;
  /** null = open; "" = verified without a note. */
  readonly note: string | null;
}

/** Tells a finding again after the next run: the same rule says the same of the same cell. */
export function findingKey({ rule, sheet, cell, message }: FindingResult): string {
  return [rule, sheet ?? '', cell ?? '', message].join('\u0000');
}

/** Findings of one severity in the result's order. Where two are alike, both carry the same note. */
export function listed(
  findings: readonly FindingResult[],
  severity: Severity,
  notes: ReadonlyMap<string, string>,
): ListedFinding[] {
  return findings
    .filter((finding) => finding.severity === severity)
    .map((finding) => {
      const key = findingKey(finding);
      return { key, finding, note: notes.get(key) ?? null };
    });
}

/** What a card under 待您判定 already asks is not asked again as a finding. */
export function withoutJudged(findings: readonly FindingResult[], judgements: readonly Judgement[]): FindingResult[] {
  const asked = new Set(judgements.flatMap(({ at }) => (at === null ? [] : fullAddress(at))));
  return findings.filter(
    ({ rule, sheet, cell }) => rule !== ASKS_FOR_POINTS || !asked.has(`${sheet ?? ''}!${cell ?? ''}`),
  );
}

const ASKS_FOR_POINTS = 'points-missing';

export function openCount(findings: readonly ListedFinding[]): number {
  return findings.filter(({ note }) => note === null).length;
}
