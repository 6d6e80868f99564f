import { cellKey } from './a1';
import { runChecks } from './checks/run';
import { chooseForms, type Choice } from './choice';
import { withDerivedFacts } from './derived';
import { recognise, type ColumnRole, type Recognition } from './forms/recognise';
import { dependents } from './formulas';
import { judgeForms, type JudgedForm } from './judged';
import { BUILTIN_PROFILE } from './law/builtin';
import type { Profile } from './law/profile';
import type { CellRef, Edit, Form, Sheet } from './model';
import { isOutlineSheet } from './narrative/outlineWording';
import { rulesInForce, type RulesInForce } from './profileSheet/inForce';
import { isRuleSheet } from './profileSheet/read';
import { editResult, findingResult, formResult, notWrittenResult } from './report';
import { withReports, type ReportText } from './reportText';
import type { FormResult, Result } from './result';
import type { PreviousYear } from './rule';
import { scoreWorkbook } from './scores/workbook';
import { rateOfName } from './scores/rates';
import type { Overwrite } from './scores';
import type { ScoredForm } from './scores/score';
import { withEdits } from './writing';

export interface EvaluateOptions {
  readonly profile: Profile;
  /**
   * `profile` was named for this run and goes before the workbook's own sheet of rules; absent = it was unless it is
   * the default one.
   */
  readonly profileIsChosen?: boolean;
  readonly overwrite: Overwrite;
  /** Names of the sheets whose forms take part; empty or absent = all. */
  readonly sheets?: readonly string[];
  /** The year whose forms take part; null = the year of most forms. */
  readonly year?: number | null;
  /** Corrections of misread columns. */
  readonly columnRoles?: readonly ColumnRole[];
  /** Last year's workbook (readPrevious), to compare year with year; absent or null = none. */
  readonly previous?: PreviousYear | null;
  /** A report from outside the workbook, to compare with its forms; absent or null = none. */
  readonly report?: ReportText | null;
  /** Name of the workbook, for the result only. */
  readonly fileName: string;
}

export interface Evaluation {
  readonly result: Result;
  /** What writing would put into the user's own cells. */
  readonly edits: readonly Edit[];
  /** The scores behind the result, of the forms that take part: for shells that ask a person to judge. */
  readonly scored: readonly ScoredForm[];
  /** Base data and lists of sheets that were not chosen: their figures served, and nothing is said of them. */
  readonly lenders: readonly ScoredForm[];
  /** The rules that were in force: chosen, the workbook's own, or those that come with the product. */
  readonly profile: Profile;
}

/** The whole judgement: sheets in, scores, findings and edits out. Describes the workbook as it stands. */
export function evaluate(sheets: readonly Sheet[], options: EvaluateOptions): Evaluation {
  return evaluateRecognised(recognise(formSheets(sheets), options.columnRoles), sheets, options);
}

/** The judgement of forms that were recognised on these sheets before. */
export function evaluateRecognised(
  recognition: Recognition,
  sheets: readonly Sheet[],
  options: EvaluateOptions,
): Evaluation {
  const scoredForms = scoreRecognised(recognition, sheets, options);
  const { rules, scored, lenders, judged, edits } = scoredForms;
  const recalculates = recalculation(sheets, judged);
  const findings = review({ ...scoredForms, sheets, recalculates }, options);
  return {
    edits,
    scored,
    lenders,
    profile: rules.profile,
    result: {
      schemaVersion: 1,
      file: options.fileName,
      output: null,
      profile: nameOf(rules.profile),
      forms: formResults(judged, scored, options.previous ?? null),
      findings: findings.map(findingResult),
      edits: edits.map(editResult),
      notWritten: judged.flatMap(({ plan }) =>
        plan.notWritten.map((cell) => notWrittenResult(cell, recalculates(cell.at))),
      ),
    },
  };
}

/** What `score` reports: the workbook as it is after writing, and the edits that brought it there. */
export function evaluateAfterWriting(sheets: readonly Sheet[], options: EvaluateOptions): Evaluation {
  const before = recognitions(sheets, options.columnRoles, new Map());
  const { edits } = scoreRecognised(joined(before.values()), sheets, options);
  const written = withEdits(sheets, edits);
  const read = recognitions(written, options.columnRoles, before);
  const after = evaluateRecognised(joined(read.values()), written, options);
  return { ...after, edits, result: { ...after.result, edits: edits.map(editResult) } };
}

type Recognitions = ReadonlyMap<Sheet, Recognition>;

/** @param before of sheets that were read already: one that is still the same object is not read again. */
function recognitions(
  sheets: readonly Sheet[],
  columnRoles: readonly ColumnRole[] | undefined,
  before: Recognitions,
): Recognitions {
  return new Map(formSheets(sheets).map((sheet) => [sheet, before.get(sheet) ?? recognise([sheet], columnRoles)]));
}

/** What was recognised on one sheet after the other. */
export function joined(found: Iterable<Recognition>): Recognition {
  const all = [...found];
  return { forms: all.flatMap(({ forms }) => forms), unrecognised: all.flatMap(({ unrecognised }) => unrecognised) };
}

/** The sheets that may hold forms: all but those that say how to score and how to report. */
export function formSheets(sheets: readonly Sheet[]): Sheet[] {
  return sheets.filter((sheet) => !isRuleSheet(sheet) && !isOutlineSheet(sheet));
}

/** The figures of chosen sheets go before those of others. */
function scoresOf(
  forms: readonly Form[],
  { taking, lending }: Choice,
  profile: Profile,
  { overwrite, previous }: EvaluateOptions,
): Pick<Evaluation, 'scored' | 'lenders'> {
  const chosen = forms.filter(({ id }) => taking.has(id));
  const others = forms.filter(({ id }) => lending.has(id));
  const all = scoreWorkbook([...chosen, ...others], profile, overwrite, previous?.forms);
  return {
    scored: all.slice(0, chosen.length),
    lenders: all.slice(chosen.length),
  };
}

/** What is known once the forms are scored, before anything is checked or reported. */
interface ScoredForms extends Pick<Evaluation, 'scored' | 'lenders' | 'edits'> {
  readonly read: ReturnType<typeof withReports<Recognition['unrecognised'][number]>>;
  readonly choice: Choice;
  readonly rules: RulesInForce;
  readonly judged: readonly JudgedForm[];
}

function scoreRecognised(recognition: Recognition, sheets: readonly Sheet[], options: EvaluateOptions): ScoredForms {
  const rules = rulesInForce(sheets, options.profile, options.profileIsChosen ?? !isDefault(options.profile));
  const read = withReports(recognition, formSheets(sheets));
  const choice = chooseForms(read.forms, sheets, options);
  const { scored, lenders } = scoresOf(read.forms, choice, rules.profile, options);
  const judged = judgeForms(read.forms, scored, options.overwrite);
  return { read, choice, rules, scored, lenders, judged, edits: judged.flatMap(({ plan }) => plan.edits) };
}

type Recalculates = (at: CellRef | null) => boolean;

/** Whether a cell holds a formula that follows, directly or not, from a cell that writing may change. */
function recalculation(sheets: readonly Sheet[], judged: readonly JudgedForm[]): Recalculates {
  const writable = judged.flatMap(({ plan }) => plan.writable);
  const recalculated = dependents(sheets, writable);
  return (at) => at !== null && recalculated.has(cellKey(at));
}

interface Reviewed extends ScoredForms {
  readonly sheets: readonly Sheet[];
  readonly recalculates: Recalculates;
}

function review(
  { sheets, read, choice, rules, scored, recalculates }: Reviewed,
  { previous, report }: EvaluateOptions,
): ReturnType<typeof runChecks> {
  const reports = [...read.texts].flatMap(([formId, text]) => (choice.taking.has(formId) ? [text] : []));
  return runChecks(
    {
      forms: scored,
      aside: choice.aside,
      unrecognised: read.unrecognised,
      previous: previous ?? null,
      ruleSheet: rules.ruleSheet,
      reports: report ? [...reports, report] : reports,
      sheetNames: sheets.map((sheet) => sheet.name),
    },
    { profile: rules.profile, recalculates, rateAskedBy: (name) => rateOfName(name)?.id ?? null },
  );
}

/** Rates of a unit are listed with its department's form; in a workbook without one, with its base data. */
function formResults(
  judged: readonly JudgedForm[],
  scored: readonly ScoredForm[],
  previous: PreviousYear | null,
): readonly FormResult[] {
  const listing = scored.some(({ form }) => form.kind === 'department') ? 'department' : 'baseData';
  const results = judged.map((one) => formResult(one, one.takesPart && one.scored.form.kind === listing));
  return withDerivedFacts(results, scored, previous);
}

function nameOf({ id, title, source, fingerprint }: Profile): Result['profile'] {
  return { id, title, source, fingerprint };
}

/** The rules of whoever has chosen none. */
function isDefault({ source, id }: Profile): boolean {
  return source === 'builtin' && id === BUILTIN_PROFILE.id;
}
