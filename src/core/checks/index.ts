import type { Check, Subjects } from '../rule';
import { actualMissing } from './actualMissing';
import { adjustedBudgetMismatch } from './adjustedBudgetMismatch';
import { adjustmentUnexplained } from './adjustmentUnexplained';
import { budgetZero } from './budgetZero';
import { columnUncertain } from './columnUncertain';
import { crossFormMismatch } from './crossFormMismatch';
import { executionLowUnexplained } from './executionLowUnexplained';
import { executionPointsMismatch } from './executionPointsMismatch';
import { executionRateMismatch } from './executionRateMismatch';
import { formBlank } from './formBlank';
import { formNotRecognised } from './formNotRecognised';
import { formOtherYear } from './formOtherYear';
import { formulaError } from './formulaError';
import { fundingSumMismatch } from './fundingSumMismatch';
import { gradeMismatch } from './gradeMismatch';
import { headcountOverAuthorised } from './headcountOverAuthorised';
import { headcountSumMismatch } from './headcountSumMismatch';
import { levelWeightsMismatch } from './levelWeightsMismatch';
import { levelWeightsUnusual } from './levelWeightsUnusual';
import { numberUnreadable } from './numberUnreadable';
import { overfulfilmentUnexplained } from './overfulfilmentUnexplained';
import { pointsAboveWeight } from './pointsAboveWeight';
import { pointsAheadOfSpending } from './pointsAheadOfSpending';
import { pointsMismatch } from './pointsMismatch';
import { pointsMissing } from './pointsMissing';
import { pointsOutsideTier } from './pointsOutsideTier';
import { previousFigureMismatch } from './previousFigureMismatch';
import { previousYearUnusable } from './previousYearUnusable';
import { problemsMissing } from './problemsMissing';
import { profileChanged } from './profileChanged';
import { profileUnreadable } from './profileUnreadable';
import { readingAssumed } from './readingAssumed';
import { reportHeadings } from './reportHeadings';
import { reportIdentityMismatch } from './reportIdentityMismatch';
import { reportIncomplete } from './reportIncomplete';
import { sheetHidden } from './sheetHidden';
import { shortfallUnexplained } from './shortfallUnexplained';
import { spentOverBudget } from './spentOverBudget';
import { subRowScored } from './subRowScored';
import { targetMissing } from './targetMissing';
import { textContradiction } from './textContradiction';
import { textCopied } from './textCopied';
import { textLanguage } from './textLanguage';
import { textNumberMismatch } from './textNumberMismatch';
import { textPunctuation } from './textPunctuation';
import { totalMismatch } from './totalMismatch';
import { unitMismatch } from './unitMismatch';
import { weightsNot100 } from './weightsNot100';

/** A check of any subject. */
export type AnyCheck = { readonly [About in keyof Subjects]: Check<About> }[keyof Subjects];

/** The table of contents: every rule of the review, in the order a person reads a form. */
export const CHECKS: readonly AnyCheck[] = [
  // the rules that travel with the workbook
  profileUnreadable,
  profileChanged,
  // what stands in the workbook
  formNotRecognised,
  sheetHidden,
  formBlank,
  formOtherYear,
  formulaError,
  numberUnreadable,
  // money
  columnUncertain,
  fundingSumMismatch,
  adjustedBudgetMismatch,
  spentOverBudget,
  budgetZero,
  executionRateMismatch,
  executionPointsMismatch,
  executionLowUnexplained,
  adjustmentUnexplained,
  subRowScored,
  // weights
  weightsNot100,
  levelWeightsMismatch,
  levelWeightsUnusual,
  // indicators
  targetMissing,
  actualMissing,
  unitMismatch,
  readingAssumed,
  // points
  pointsAboveWeight,
  pointsMissing,
  pointsMismatch,
  pointsOutsideTier,
  totalMismatch,
  gradeMismatch,
  // reasons
  shortfallUnexplained,
  overfulfilmentUnexplained,
  // what only some counties ask for
  problemsMissing,
  pointsAheadOfSpending,
  // base data
  headcountSumMismatch,
  headcountOverAuthorised,
  // one form against another
  crossFormMismatch,
  // a report that exists already
  textNumberMismatch,
  reportIdentityMismatch,
  reportIncomplete,
  textContradiction,
  textLanguage,
  textPunctuation,
  reportHeadings,
  // one year against the year before
  previousYearUnusable,
  previousFigureMismatch,
  textCopied,
];

export interface CheckDescription {
  readonly id: string;
  readonly title: string;
  readonly severity: AnyCheck['severity'];
  /** As printed beside a finding. */
  readonly basis: string;
  readonly says: string;
}

/** Every rule with what it rests on, for lists and documentation. */
export function describeChecks(): CheckDescription[] {
  return CHECKS.map(({ id, title, severity, cites: [cite] }) => ({
    id,
    title,
    severity,
    basis: cite.source.printed,
    says: cite.says,
  }));
}
