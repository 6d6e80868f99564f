import { planWriting } from './edits';

import { runChecks } from './checks/run';
import { chooseForms } from './choice';
import { withDerivedFacts } from './derived';
import { dependents } from './formulas';
import { cellKey } from './a1';
import type { ColumnRole } from './forms/recognise';
import { recognise, type Recognition } from './forms/recognise';
import { BUILTIN_PROFILE } from './law/builtin';
import type { Profile } from './law/profile';
import type { Edit, Form, Sheet } from './model';
import { editResult, findingResult, formResult, notWrittenResult } from './report';
import type { JudgedForm } from './report';
import { withReports, type ReportText } from './reportText';
import type { Result } from './result';
import type { PreviousYear } from './rule';
import { rulesInForce } from './profileSheet/inForce';
import { isRuleSheet } from './profileSheet/read';
import { planExecution, planPoints } from './scores';
import type { Overwrite } from './scores';
import type { ScoredForm } from './scores/score';
import { rateOfName } from './scores/rates';
import { unscored } from './scores/unscored';
import { scoreWorkbook } from './scores/workbook';
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
  /** The rules that were in force: chosen, the workbook's own, or those that come with the product. */
  readonly profile: Profile;
}

/** The whole judgement: sheets in, scores, findings and edits out. Describes the workbook as it stands. */
export function evaluate(sheets: readonly Sheet[], options: EvaluateOptions): Evaluation {
  return evaluateRecognised(recognise(formSheets(sheets), options.columnRoles), sheets, options);
}

/** The sheets that may hold forms: all but the sheet of rules. */
export function formSheets(sheets: readonly Sheet[]): Sheet[] {
  return sheets.filter((sheet) => !isRuleSheet(sheet));
}

/** The judgement of forms that were recognised on these sheets before. */
export function evaluateRecognised(
  recognition: Recognition,
  sheets: readonly Sheet[],
  options: EvaluateOptions,
): Evaluation {
  const { forms, unrecognised, texts } = withReports(recognition, formSheets(sheets));
  const { overwrite, profileIsChosen = !isDefault(options.profile) } = options;
  const { profile, ruleSheet } = rulesInForce(sheets, options.profile, profileIsChosen);
  const choice = chooseForms(forms, sheets, options);
  const scored = scoreWorkbook(
    forms.filter((form) => choice.taking.has(form.id)),
    profile,
    overwrite,
    options.previous?.forms ?? [],
  );
  const byId = new Map(scored.map((one) => [one.form.id, one]));
  const judged = forms.map((form) => judge(form, byId.get(form.id) ?? null, overwrite));
  const taking = judged.filter((one) => one.takesPart);
  const hasDepartment = scored.some(({ form }) => form.kind === 'department');
  const recalculated = dependents(
    sheets,
    taking.flatMap((one) => one.plan.writable),
  );
  const findings = runChecks(
    {
      forms: taking.map((one) => one.scored),
      aside: choice.aside,
      unrecognised,
      previous: options.previous ?? null,
      ruleSheet,
      reports: [
        ...[...texts].flatMap(([id, text]) => (choice.taking.has(id) ? [text] : [])),
        ...(options.report ? [options.report] : []),
      ],
      sheetNames: sheets.map((sheet) => sheet.name),
    },
    {
      profile,
      recalculates: (at) => at !== null && recalculated.has(cellKey(at)),
      rateAskedBy: (name) => rateOfName(name)?.id ?? null,
    },
  );
  const edits = taking.flatMap((one) => one.plan.edits);
  return {
    edits,
    profile,
    scored: taking.map((one) => one.scored),
    result: {
      schemaVersion: 1,
      file: options.fileName,
      output: null,
      profile: { id: profile.id, title: profile.title, source: profile.source, fingerprint: profile.fingerprint },
      forms: withDerivedFacts(
        judged.map((one) => formResult(one, listsRates(one, hasDepartment))),
        taking.map((one) => one.scored),
        options.previous ?? null,
      ),
      findings: findings.map(findingResult),
      edits: edits.map(editResult),
      notWritten: taking.flatMap((one) =>
        one.plan.notWritten.map((cell) => notWrittenResult(cell, recalculated.has(cellKey(cell.at)))),
      ),
    },
  };
}

/** What `score` reports: the workbook as it is after writing, and the edits that brought it there. */
export function evaluateAfterWriting(sheets: readonly Sheet[], options: EvaluateOptions): Evaluation {
  const before = evaluate(sheets, options);
  const after = evaluate(withEdits(sheets, before.edits), options);
  return { ...after, edits: before.edits, result: { ...after.result, edits: before.result.edits } };
}

/** The rules of whoever has chosen none. */
function isDefault({ source, id }: Profile): boolean {
  return source === 'builtin' && id === BUILTIN_PROFILE.id;
}

function listsRates({ scored, takesPart }: JudgedForm, hasDepartment: boolean): boolean {
  return takesPart && scored.form.kind === (hasDepartment ? 'department' : 'baseData');
}

function judge(form: Form, scored: ScoredForm | null, overwrite: Overwrite): JudgedForm {
  if (scored === null) return asItStands(form);
  const finals = scored.indicators.map((score) => planPoints(score, overwrite));
  const executionFinal = scored.execution === null ? null : planExecution(scored.execution, overwrite);
  const plan = planWriting(scored, overwrite);
  return { scored, takesPart: true, finals, executionFinal, plan };
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
