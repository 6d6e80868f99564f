import { chooseForms, type Choice } from './choice';
import type { EvaluateOptions } from './evaluateOptions';
import type { Recognition } from './forms/recognise';
import { judgeForms, type JudgedForm } from './judged';
import { BUILTIN_PROFILE } from './law/builtin';
import type { Profile } from './law/profile';
import type { Edit, Form, Sheet } from './model';
import { rulesInForce, type RulesInForce } from './profileSheet/inForce';
import { formSheets } from './recognitions';
import { withReports } from './reportText';
import type { ScoredForm } from './scores/score';
import { scoreWorkbook } from './scores/workbook';

/** The forms of a workbook with their scores, and what writing would do to them; nothing is checked or reported yet. */
export interface ScoredForms {
  /** All forms that were read, those set aside too. */
  readonly read: ReturnType<typeof withReports<Recognition['unrecognised'][number]>>;
  readonly choice: Choice;
  readonly rules: RulesInForce;
  /** The forms that take part. */
  readonly scored: readonly ScoredForm[];
  /** Base data and lists of sheets that were not chosen: their figures served, and nothing is said of them. */
  readonly lenders: readonly ScoredForm[];
  /** One for each form that was read. */
  readonly judged: readonly JudgedForm[];
  /** What writing would put into the user's own cells. */
  readonly edits: readonly Edit[];
}

/** @param sheets all of the workbook: one may hold the rules, others may have been chosen */
export function scoreRecognised(
  recognition: Recognition,
  sheets: readonly Sheet[],
  options: EvaluateOptions,
): ScoredForms {
  const rules = rulesInForce(sheets, options.profile, options.profileIsChosen ?? !isDefault(options.profile));
  const read = withReports(recognition, formSheets(sheets));
  const choice = chooseForms(read.forms, sheets, options);
  const { scored, lenders } = scoresOf(read.forms, choice, rules.profile, options);
  const judged = judgeForms(read.forms, scored, options.overwrite);
  return { read, choice, rules, scored, lenders, judged, edits: judged.flatMap(({ plan }) => plan.edits) };
}

/** The figures of chosen sheets go before those of others. */
function scoresOf(
  forms: readonly Form[],
  { taking, lending }: Choice,
  profile: Profile,
  { overwrite, previous }: EvaluateOptions,
): Pick<ScoredForms, 'scored' | 'lenders'> {
  const chosen = forms.filter(({ id }) => taking.has(id));
  const others = forms.filter(({ id }) => lending.has(id));
  const all = scoreWorkbook([...chosen, ...others], profile, overwrite, previous?.forms);
  return {
    scored: all.slice(0, chosen.length),
    lenders: all.slice(chosen.length),
  };
}

/** The rules of whoever has chosen none. */
function isDefault({ source, id }: Profile): boolean {
  return source === 'builtin' && id === BUILTIN_PROFILE.id;
}
