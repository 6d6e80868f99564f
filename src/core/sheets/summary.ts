import type { CellRef, OwnSheet } from '../model';
import type { FindingResult, FormResult, IndicatorResult, Result } from '../result';
import type { Severity } from '../rule';
import { isInside } from './rects';
import { count, figure, headingRow, link, noteRow, refOf, text, titleRow, type Row } from './cells';
import { indicatorName, kindName, shown, subjectOf } from './names';
import { percentOf } from './percent';
import { SHEET_NAMES, STATE_NAMES, SUMMARY } from './wording';

/** 自评结果: one line for each form, then what is left for a person to do. */
export function summarySheet(result: Result): OwnSheet {
  const head = [titleRow(SUMMARY.title), ...SUMMARY.notes.map(noteRow), headingRow(SUMMARY.headings)];
  const forms = result.forms.map((form, index) => formRow(form, index, result.findings));
  return {
    name: SHEET_NAMES.summary,
    widths: [6, 28, 26, 30, 8, 14, 12, 12, 12, 12, 10, 10, 8, 8, 8, 8],
    rows: [...head, ...forms, ...pendingRows(result.forms), ...byHandRows(result)],
    merges: [],
    frozenRows: head.length,
    userColumns: [],
  };
}

function formRow(form: FormResult, index: number, findings: readonly FindingResult[]): Row {
  const { total, funding, grade } = form;
  const inForm = findings.filter((finding) => isInside(form, finding));
  return [
    count(index + 1),
    link(topLeft(form)),
    text(kindName(form)),
    text(subjectOf(form)),
    form.year === null ? text(null) : count(form.year),
    text(form.takesPart ? STATE_NAMES[form.state] : `${STATE_NAMES[form.state]}，${SUMMARY.notJudged}`),
    figure(total?.weight ?? null),
    figure(percentOf(funding?.executionRate ?? null)),
    figure(funding?.final ?? null),
    figure(form.takesPart ? (total?.known ?? null) : null),
    figure(form.takesPart ? (total?.pendingWeight ?? null) : null),
    figure(total?.points ?? null),
    text(grade?.value ?? null),
    ...(['error', 'warning', 'hint'] as const).map((severity) => count(numberOf(inForm, severity))),
  ];
}

function topLeft(form: FormResult): CellRef {
  return refOf(form.sheet, form.range.split(':')[0] ?? 'A1') ?? { sheet: form.sheet, row: 0, col: 0 };
}

function numberOf(findings: readonly FindingResult[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

function pendingRows(forms: readonly FormResult[]): Row[] {
  const pending = forms.flatMap((form) =>
    form.takesPart
      ? form.indicators.filter(({ status }) => status === 'needsJudgement').map((one) => ({ form, one }))
      : [],
  );
  if (pending.length === 0) return [];
  const rows = pending.map(({ form, one }, index) => pendingRow(form, one, index));
  return [[], [text(SUMMARY.pendingTitle, 'strong')], headingRow(SUMMARY.pendingHeadings), ...rows];
}

function pendingRow(form: FormResult, indicator: IndicatorResult, index: number): Row {
  const why = [...indicator.steps, ...indicator.assumptions].join('；');
  return [
    count(index + 1),
    link(refOf(form.sheet, indicator.enteredPoints.cell) ?? { sheet: form.sheet, row: indicator.row - 1, col: 0 }),
    text(indicatorName(indicator)),
    text(shown(indicator.target)),
    text(shown(indicator.actual)),
    figure(indicator.weight.value),
    text(why === '' ? SUMMARY.pendingDefault : why),
  ];
}

function byHandRows(result: Result): Row[] {
  if (result.notWritten.length === 0) return [];
  const rows = result.notWritten.map((one, index): Row => {
    const at = refOf(one.sheet, one.cell);
    return [count(index + 1), at ? link(at) : text(one.sheet), figure(one.value), text(one.why)];
  });
  return [[], [text(SUMMARY.byHandTitle, 'strong')], headingRow(SUMMARY.byHandHeadings), ...rows];
}
