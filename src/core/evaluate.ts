import { cellKey } from './a1';
import { runChecks } from './checks/run';
import { withDerivedFacts } from './derived';
import type { EvaluateOptions } from './evaluateOptions';
import { recognise, type Recognition } from './forms/recognise';
import { dependents } from './formulas';
import type { JudgedForm } from './judged';
import type { Profile } from './law/profile';
import type { CellRef, Edit, Sheet } from './model';
import { formSheets, joined, recognitions } from './recognitions';
import { editResult, findingResult, formResult, notWrittenResult } from './report';
import type { FormResult, Result } from './result';
import type { PreviousYear } from './rule';
import { scoreRecognised, type ScoredForms } from './scoredForms';
import { rateOfName } from './scores/rates';
import type { ScoredForm } from './scores/score';
import { withEdits } from './writing';

export type { EvaluateOptions } from './evaluateOptions';

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
  const findings = review({ sheets, recalculates, ...scoredForms }, options);
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
