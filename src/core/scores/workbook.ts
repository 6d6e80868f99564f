import type { Profile } from '../law/profile';
import type { Form } from '../model';
import { scoreForm } from './index';
import type { Overwrite } from './plan';
import { withProjects } from './projects';
import { rateBook } from './rates/book';
import type { ScoredForm } from './score';
import { baseDataOf, hasSeveralUnits, isSameUnit } from './unit';

/**
 * Scores the forms of a workbook together: base data serve the rates of their department, and where the county has it
 * so, projects serve its total.
 * @param forms those that take part, in the order of the workbook.
 * @param lastYear the forms of last year's workbook: they say what this year's base data leave out of last year.
 * @returns one for each form, in the same order.
 */
export function scoreWorkbook(
  forms: readonly Form[],
  profile: Profile,
  overwrite: Overwrite,
  lastYear: readonly Form[] = [],
): ScoredForm[] {
  const whole = scoreBeside(forms, [], { profile, overwrite, lastYear });
  return whole.map((one) => withOwnRates(one, whole, { profile, overwrite, lastYear }));
}

export interface Scoring {
  readonly profile: Profile;
  readonly overwrite: Overwrite;
  /** The forms of last year's workbook; empty without one. */
  readonly lastYear: readonly Form[];
}

/**
 * Scores some forms of a workbook anew.
 * @param others those that were scored before and stay as they are: they lend their base data and their totals.
 */
export function scoreBeside(forms: readonly Form[], others: readonly ScoredForm[], scoring: Scoring): ScoredForm[] {
  const all = [...forms, ...others.map(({ form }) => form)];
  const scored = forms.map((form) => scoreAmong(form, all, scoring));
  const whole = [...scored, ...others];
  return scored.map((one) => withProjects(one, whole, scoring.profile));
}

function scoreAmong(form: Form, forms: readonly Form[], { profile, overwrite, lastYear }: Scoring): ScoredForm {
  if (form.kind !== 'department') return scoreForm(form, profile, overwrite);
  return scoreForm(form, profile, overwrite, baseDataOf(form, forms, lastYear));
}

/** Base data are given the rates of their department; without one, those they make by themselves. */
function withOwnRates(one: ScoredForm, all: readonly ScoredForm[], { profile, lastYear }: Scoring): ScoredForm {
  if (one.form.kind !== 'baseData' || (one.form.facts ?? []).length === 0) return one;
  const forms = all.map(({ form }) => form);
  const several = hasSeveralUnits(forms);
  const department = all.find(({ form }) => form.kind === 'department' && isSameUnit(one.form, form, several));
  if (department?.rates !== undefined) return { ...one, rates: department.rates };
  return { ...one, rates: [...rateBook(baseDataOf(one.form, forms, lastYear), one.form, null, profile).values()] };
}
