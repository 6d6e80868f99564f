import type { Decimal } from './decimal';
import { planWriting, type WritingPlan } from './edits';
import type { Form } from './model';
import { planExecution, planPoints } from './scores';
import type { Overwrite } from './scores';
import type { ScoredForm } from './scores/score';
import { unscored } from './scores/unscored';

/** A form with its scores and with what writing would do to it. */
export interface JudgedForm {
  readonly scored: ScoredForm;
  readonly takesPart: boolean;
  /** What stands in each indicator's cell after writing, in the form's order. */
  readonly finals: readonly (Decimal | null)[];
  readonly executionFinal: Decimal | null;
  readonly plan: WritingPlan;
}

/**
 * @param forms all that were read, in the order of the workbook
 * @param scored the scores of those that take part
 * @returns one for each form; a form that does not take part is shown as it stands
 */
export function judgeForms(
  forms: readonly Form[],
  scored: readonly ScoredForm[],
  overwrite: Overwrite,
): readonly JudgedForm[] {
  const byId = new Map(scored.map((one) => [one.form.id, one]));
  return forms.map((form) => {
    const one = byId.get(form.id);
    return one === undefined ? asItStands(form) : judged(one, overwrite);
  });
}

function judged(scored: ScoredForm, overwrite: Overwrite): JudgedForm {
  return {
    scored,
    takesPart: true,
    finals: scored.indicators.map((score) => planPoints(score, overwrite)),
    executionFinal: scored.execution === null ? null : planExecution(scored.execution, overwrite),
    plan: planWriting(scored, overwrite),
  };
}

function asItStands(form: Form): JudgedForm {
  const scored = unscored(form);
  return {
    scored,
    takesPart: false,
    finals: scored.indicators.map((score) => score.entered),
    executionFinal: null,
    plan: { edits: [], notWritten: [], writable: [] },
  };
}
