import { sum, ZERO, type Decimal } from './decimal';
import { planExecution, planPoints, type Overwrite } from './scores';
import type { ScoredForm } from './scores/score';

/** Points of one level-1 label, or of the execution rate (label null), as they stand after writing. */
export interface LevelSum {
  readonly label: string | null;
  /** Weights of its rows; a shared weight is counted once. */
  readonly weight: Decimal;
  /** What is certain so far. */
  readonly points: Decimal;
  /** Weight of the rows that still need a person. */
  readonly pending: Decimal;
}

interface Part {
  readonly label: string | null;
  readonly weight: Decimal;
  readonly points: Decimal | null;
}

/** The execution rate first, then the level-1 labels in the form's order; only what has a weight. */
export function levelSums({ execution, indicators }: ScoredForm, overwrite: Overwrite): LevelSum[] {
  const parts: Part[] = [];
  if (execution !== null && execution.weight !== null && !execution.countedInTable) {
    parts.push({ label: null, weight: execution.weight, points: planExecution(execution, overwrite) });
  }
  for (const score of indicators) {
    if (score.weight === null || score.status === 'notScored') continue;
    const isOpen = score.status === 'needsJudgement';
    const label = score.indicator.level1 ?? '';
    parts.push({ label, weight: score.weight, points: isOpen ? null : planPoints(score, overwrite) });
  }
  return [...new Set(parts.map(({ label }) => label))].map((label) => summed(label, parts));
}

function summed(label: string | null, all: readonly Part[]): LevelSum {
  const parts = all.filter((part) => part.label === label);
  return {
    label,
    weight: sum(parts.map(({ weight }) => weight)),
    points: sum(parts.map(({ points }) => points ?? ZERO)),
    pending: sum(parts.filter(({ points }) => points === null).map(({ weight }) => weight)),
  };
}
