import { cellOf } from '../a1';
import { plain, roundHalfUp } from '../decimal';
import type { FormResult } from '../result';
import type { PreviousYear } from '../rule';
import type { ScoredForm } from '../scores/score';
import { changedRows, targetQuality, type DerivedFact } from './targetQuality';
import { yearOnYear } from './yearOnYear';

/**
 * Adds to the facts of each form that takes part what follows from several forms or from last year's workbook: the
 * quality of its targets, the change of its figures. All of them are ratios.
 * @param forms as they stand in the result. @param taking those that take part, as they were scored.
 */
export function withDerivedFacts(
  forms: readonly FormResult[],
  taking: readonly ScoredForm[],
  previous: PreviousYear | null,
): FormResult[] {
  const changed = changedRows(taking);
  const change = yearOnYear({ forms: taking, previous });
  const derived = new Map(
    taking.map(({ form }) => {
      const quality = targetQuality(form, changed.get(form) ?? null);
      return [form.id, [...quality, ...change(form)].map(factResult)];
    }),
  );
  return forms.map((form) => ({ ...form, facts: [...form.facts, ...(derived.get(form.id) ?? [])] }));
}

function factResult({ id, label, at, ratio, steps }: DerivedFact): FormResult['facts'][number] {
  return {
    id,
    label,
    read: { cell: at === null ? null : cellOf(at), raw: null, value: null },
    unit: '%',
    computed: plain(roundHalfUp(ratio, 8)),
    steps: [...steps],
  };
}
