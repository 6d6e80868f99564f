import type { EditResult, FindingResult, FormResult, Result } from '../core/result';
import type { Severity } from '../core/rule';
import { percentOf } from '../core/sheets/percent';
import { indicatorName, kindName, shown, subjectOf } from '../core/sheets/names';
import { SEVERITY_NAMES, SOURCE_NAMES, STATE_NAMES, STATUS_NAMES } from '../core/sheets/wording';
import { table } from './table';
import { safe } from './text';
import { PRINT } from './wording';

/** A result for a person. Every line is safe to print: what cells hold cannot steer the terminal. */
export function resultLines(result: Result, command: 'check' | 'score', width: number): string[] {
  const lines = [
    `${PRINT.file}：${result.file}`,
    `${PRINT.profile}：${result.profile.title}（${SOURCE_NAMES[result.profile.source]}，${result.profile.fingerprint}）`,
    ...(result.forms.some((form) => form.takesPart) ? [] : ['', PRINT.noForms]),
    ...result.forms.flatMap((form) => formLines(form, width)),
    ...findingsLines(result.findings),
    ...editsLines(result.edits, command),
    ...byHandLines(result),
    ...(result.output === null ? [] : ['', PRINT.output(result.output)]),
  ];
  return lines.map(safe);
}

function formLines(form: FormResult, width: number): string[] {
  const year = form.year === null ? [] : [PRINT.year(form.year)];
  const state = form.takesPart ? STATE_NAMES[form.state] : `${STATE_NAMES[form.state]}，${PRINT.notJudged}`;
  const about = [kindName(form), subjectOf(form), ...year, state].filter((part) => part !== '').join('，');
  const head = ['', `【${form.sheet}】${form.range} ${about}`];
  if (!form.takesPart) return head;
  return [...head, ...indicatorTable(form, width), ...executionLines(form), ...factLines(form), ...totalLines(form)];
}

function indicatorTable(form: FormResult, width: number): string[] {
  if (form.indicators.length === 0) return [];
  const heading = PRINT.columns;
  const columns = [
    { heading: heading.row, align: 'right' as const },
    { heading: heading.name, atMost: 28 },
    { heading: heading.target, atMost: 18 },
    { heading: heading.actual, atMost: 18 },
    { heading: heading.weight, align: 'right' as const, atMost: 8 },
    { heading: heading.entered, align: 'right' as const, atMost: 10 },
    { heading: heading.points, align: 'right' as const },
    { heading: heading.steps },
  ];
  const rows = form.indicators.map((one) => [
    String(one.row),
    indicatorName(one),
    shown(one.target) ?? '',
    shown(one.actual) ?? '',
    one.weight.value ?? '',
    shown(one.enteredPoints) ?? '',
    one.points ?? '—',
    [...one.steps, ...one.assumptions, ...(one.points === null ? [PRINT.unjudged(STATUS_NAMES[one.status])] : [])].join(
      '；',
    ),
  ]);
  return table(columns, rows, width);
}

function executionLines({ funding }: FormResult): string[] {
  if (funding === null) return [];
  const rate = percentOf(funding.executionRate);
  const shownRate = rate === null ? PRINT.unknownRate : `${rate}%`;
  const line = PRINT.execution(shownRate, funding.weight ?? PRINT.unknown, funding.points ?? PRINT.unknown);
  return [line, ...funding.steps.map((step) => `  ${step}`)];
}

/** What was worked out besides points: rates of a department, quality of targets, change from year to year. */
function factLines({ facts }: FormResult): string[] {
  return facts.flatMap(({ label, computed, steps }) => {
    const rate = percentOf(computed);
    return rate === null ? [] : [PRINT.fact(label, `${rate}%`), ...steps.map((step) => `  ${step}`)];
  });
}

function totalLines({ total, grade }: FormResult): string[] {
  if (total === null) return [];
  const line =
    total.points === null
      ? PRINT.totalPending(total.known, total.pendingWeight)
      : PRINT.total(total.points, total.weight);
  const kept = total.keptWeight === '0' ? [] : [PRINT.kept(total.keptWeight)];
  return [line, ...kept, ...(grade?.value ? [PRINT.grade(grade.value)] : [])];
}

export function countsOf(findings: readonly FindingResult[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** The findings, grouped by what they ask of the reader. */
export function findingsLines(findings: readonly FindingResult[]): string[] {
  if (findings.length === 0) return ['', PRINT.noFindings];
  const { error, warning, hint } = countsOf(findings);
  const groups = (['error', 'warning', 'hint'] as const).flatMap((severity) => {
    const group = findings.filter((finding) => finding.severity === severity);
    return group.length === 0
      ? []
      : ['', `${SEVERITY_NAMES[severity]}（${String(group.length)}）`, ...group.flatMap(findingLines)];
  });
  return ['', PRINT.counts(error, warning, hint), ...groups];
}

function findingLines(finding: FindingResult, index: number): string[] {
  const where = finding.sheet === null ? PRINT.wholeWorkbook : place(finding.sheet, finding.cell);
  return [
    `${String(index + 1).padStart(3)}. ${where}  ${finding.message}`,
    `     ${PRINT.basis}${finding.basis}`,
    ...(finding.fix ? [`     ${PRINT.fix}${finding.fix.label}`] : []),
  ];
}

function place(sheet: string, cell: string | null): string {
  return cell === null ? sheet : `${sheet}!${cell}`;
}

function editsLines(edits: readonly EditResult[], command: 'check' | 'score'): string[] {
  if (edits.length === 0) return [];
  const lines = edits.map(
    ({ sheet, cell, from, to, why }) => `  ${place(sheet, cell)}  ${PRINT.edit(from ?? PRINT.blank, to, why)}`,
  );
  return ['', PRINT.edits[command](edits.length), ...lines];
}

function byHandLines({ notWritten }: Result): string[] {
  if (notWritten.length === 0) return [];
  const lines = notWritten.map(({ sheet, cell, value, why }) => `  ${place(sheet, cell)}  ${PRINT.byHand(value, why)}`);
  return ['', `${PRINT.notWritten}（${String(notWritten.length)}）`, ...lines];
}
