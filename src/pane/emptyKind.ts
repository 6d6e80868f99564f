import type { FormResult } from '../core/result';
import { canTake } from './cards';
import type { Outcome } from './run';
import type { EMPTY } from './wording';

export type EmptyKind = keyof typeof EMPTY;

/** Why a run has nothing to show, or nothing wrong; null where it has something. */
export function emptyKind(outcome: Outcome): EmptyKind | null {
  const { sheets, evaluation, judgements } = outcome;
  const { forms, findings } = evaluation.result;
  const isBlank = sheets.every(({ values }) => values.every((row) => row.every((value) => value === null)));
  if (isBlank) return 'workbook';
  if (forms.length === 0) return 'noForm';
  if (forms.every((form) => !form.takesPart)) return noneTakingKind(forms, outcome);
  return findings.length === 0 && judgements.length === 0 ? 'allFine' : null;
}

function noneTakingKind(forms: readonly FormResult[], outcome: Outcome): EmptyKind {
  if (forms.every(({ state }) => state === 'blank')) return 'allBlank';
  return forms.some((form) => canTake(form, outcome)) ? 'noneTaking' : 'noneToTick';
}
