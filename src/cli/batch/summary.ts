import type { CellValue } from '../../core/model';
import type { FindingResult, FormResult, Result } from '../../core/result';
import { isReference, kindName, subjectOf } from '../../core/sheets/names';
import { percentOf } from '../../core/sheets/percent';
import { isInside } from '../../core/sheets/rects';
import { BATCH } from '../wording';

/** One line of 汇总.xlsx, as its columns stand there. */
export type SummaryRow = readonly CellValue[];

/**
 * A workbook's lines: one for each form that takes part, one for what belongs to none of them. Base data and lists have
 * no score: only what is wrong with them is worth a line.
 */
export function summaryRows(result: Result): SummaryRow[] {
  const within = (form: FormResult) => result.findings.filter((finding) => isInside(form, finding));
  const forms = result.forms.filter((form) => form.takesPart && (!isReference(form) || within(form).some(isWeighty)));
  const left = result.findings.filter((finding) => !forms.some((form) => isInside(form, finding)));
  const rows = forms.map((form) => formRow(result, form, within(form)));
  const remark = result.error?.message ?? (forms.length > 0 ? null : unscoredBecause(result));
  const needsOwn = remark !== null || left.some(isWeighty);
  return needsOwn ? [...rows, workbookRow(result.file, left, remark)] : rows;
}

function unscoredBecause({ forms }: Result): string {
  return forms.every(isReference) ? BATCH.noForms : BATCH.noneTaking;
}

function isWeighty({ severity }: FindingResult): boolean {
  return severity !== 'hint';
}

function formRow(result: Result, form: FormResult, findings: readonly FindingResult[]): SummaryRow {
  const { total, grade, funding } = form;
  return [
    text(result.file),
    text(form.unitName),
    text([kindName(form), form.projectName === null ? '' : subjectOf(form)].filter((part) => part !== '').join('：')),
    number(total?.points ?? null),
    text(grade?.value ?? null),
    number(percentOf(funding?.executionRate ?? null)),
    ...counts(findings),
    text(remarkOf(result, form)),
  ];
}

function remarkOf(result: Result, form: FormResult): string | null {
  const pending = form.total?.pendingWeight ?? '0';
  const byHand = result.notWritten.filter((one) => isInside(form, one)).length;
  const remarks = [
    ...(form.total?.points === null && pending !== '0' ? [BATCH.pending(pending)] : []),
    ...(byHand === 0 ? [] : [BATCH.byHand(byHand)]),
  ];
  return remarks.length === 0 ? null : remarks.join('；');
}

function workbookRow(file: string, findings: readonly FindingResult[], remark: string | null): SummaryRow {
  return [text(file), null, text(BATCH.wholeWorkbook), null, null, null, ...counts(findings), text(remark)];
}

function counts(findings: readonly FindingResult[]): CellValue[] {
  return (['error', 'warning'] as const).map((severity) => ({
    n: String(findings.filter((finding) => finding.severity === severity).length),
  }));
}

function text(words: string | null): CellValue {
  return words === null || words === '' ? null : { s: words };
}

function number(figure: string | null): CellValue {
  return figure === null ? null : { n: figure };
}
