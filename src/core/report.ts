import { cellOf, fullAddress, rangeOf } from './a1';
import { decimal, fixed, HUNDRED, ONE, plain, roundHalfUp, sum, ZERO } from './decimal';
import type { Decimal } from './decimal';
import { factResults, institutionResults } from './factResults';
import { heldBy } from './held';
import type { Edit, Field, FundingRow, Subtotal } from './model';
import type { FindingDraft } from './checks/run';
import type {
  EditResult,
  FindingResult,
  FormResult,
  FundingResult,
  IndicatorResult,
  NotWritten,
  ReadWithUnit,
  TargetRead,
} from './result';
import { readOf } from './reads';
import { notWrittenReasons } from './wording';
import { gradeIn, rateReadsRight, type WritingPlan } from './edits';
import type { JudgedForm } from './judged';
import type { IndicatorScore, ScoredForm } from './scores/score';

/** Puts what was read and judged into the shape that other programs rely on (result.ts). */

/** @param listsRates the rates of a department are listed with this form. */
export function formResult(judged: JudgedForm, listsRates: boolean): FormResult {
  const { scored } = judged;
  const { form } = scored;
  return {
    id: form.id,
    kind: form.kind,
    sheet: form.sheet,
    range: rangeOf(form.range),
    state: form.state,
    takesPart: judged.takesPart,
    title: form.title,
    year: form.year,
    unitName: form.unitName,
    projectName: form.projectName,
    moneyUnit: form.moneyUnit,
    columns: form.columns,
    funding: fundingResult(judged),
    goals: form.goals.map((goal) => ({ ...goal, expected: readOf(goal.expected), achieved: readOf(goal.achieved) })),
    indicators: scored.indicators.map((score, index) => indicatorResult(score, judged.finals[index] ?? null)),
    subtotals: form.subtotals.map((subtotal) => subtotalResult(subtotal, judged)),
    texts: form.texts.map(({ role, heading, text }) => ({ role, heading, text: readOf(text) })),
    facts: factResults(scored, listsRates),
    institutions: institutionResults(form),
    total: totalResult(scored),
    grade: gradeResult(scored),
  };
}

function readUnit(field: Field): ReadWithUnit {
  const { cell, raw, value } = readOf(field);
  return { cell, raw, value, unit: field.quantity.unit };
}

function readTarget(field: Field): TargetRead {
  const { cell, raw, value } = readOf(field);
  const { unit, comparator, upper, date } = field.quantity;
  return { cell, raw, value, unit, comparator, upper, date };
}

function indicatorResult(score: IndicatorScore, final: Decimal | null): IndicatorResult {
  const { indicator } = score;
  const given = points(score.points);
  return {
    row: indicator.row + 1,
    goal: indicator.goal,
    level1: indicator.level1,
    level2: indicator.level2,
    level3: indicator.level3,
    target: readTarget(indicator.target),
    originalTarget: readOf(indicator.originalTarget),
    actual: readUnit(indicator.actual),
    weight: readOf(indicator.weight),
    enteredPoints: readOf(indicator.enteredPoints),
    points: given,
    final: final === score.points ? given : points(final),
    status: score.status,
    method: score.method,
    steps: score.steps,
    assumptions: score.assumptions,
    deviation: readOf(indicator.deviation),
    evidence: readOf(indicator.evidence),
    coefficient: readOf(indicator.coefficient),
    otherPoints: indicator.otherPoints.map(({ heading, role, field }) => ({ heading, role, read: readOf(field) })),
    sharedWith: indicator.sharedWith.map((row) => row + 1),
  };
}

function points(value: Decimal | null): string | null {
  return value === null ? null : fixed(value, 2);
}

/** Rates are ratios, rounded half up to 8 decimals. */
function ratio(value: Decimal | null): string | null {
  return value === null ? null : plain(roundHalfUp(value, 8));
}

function fundingResult({ scored, executionFinal }: JudgedForm): FundingResult | null {
  const { funding } = scored.form;
  const { execution } = scored;
  if (!funding) return null;
  return {
    rows: funding.rows.map((row) => fundingRow(row, funding.rateInPercent)),
    denominator: funding.denominator,
    executionRate: ratio(execution?.rate ?? null),
    adjustmentRate: ratio(execution?.adjustmentRate ?? null),
    weight: execution?.weight ? plain(execution.weight) : null,
    points: points(execution?.points ?? null),
    final: points(executionFinal),
    steps: execution?.steps ?? [],
  };
}

function fundingRow(row: FundingRow, rateInPercent: boolean): FundingResult['rows'][number] {
  return {
    row: row.row + 1,
    label: row.label,
    level: row.level,
    role: row.role,
    originalBudget: readOf(row.originalBudget),
    adjustment: readOf(row.adjustment),
    adjustedBudget: readOf(row.adjustedBudget),
    received: readOf(row.received),
    actual: readOf(row.actual),
    enteredRate: { ...readOf(row.enteredRate), value: ratePercent(row, rateInPercent) },
    weight: readOf(row.weight),
    enteredPoints: readOf(row.enteredPoints),
    reason: readOf(row.reason),
  };
}

/** The printed rate in percent: a bare number is a ratio where only that fits the amounts, or where it is at most 1. */
function ratePercent(row: FundingRow, rateInPercent: boolean): string | null {
  const { value, unit } = row.enteredRate.quantity;
  if (row.enteredRate.state !== 'number' || value === null) return null;
  if (unit === '%') return value;
  const bare = decimal(value);
  return isRatio(row, bare, rateInPercent) ? plain(bare.times(HUNDRED)) : value;
}

function isRatio(row: FundingRow, bare: Decimal, rateInPercent: boolean): boolean {
  const exact = exactRate(row);
  if (exact === null || !rateReadsRight(row.enteredRate, exact))
    return !rateInPercent && bare.gt(ZERO) && bare.lte(ONE);
  const percent = exact.times(HUNDRED);
  return bare.minus(percent).abs().gte(bare.times(HUNDRED).minus(percent).abs());
}

function exactRate(row: FundingRow): Decimal | null {
  const budget = [row.adjustedBudget, row.originalBudget, row.received].find((field) => field.quantity.value !== null)
    ?.quantity.value;
  const actual = row.actual.quantity.value;
  if (budget === undefined || budget === null || actual === null || decimal(budget).eq(ZERO)) return null;
  return decimal(actual).div(decimal(budget));
}

function subtotalResult(subtotal: Subtotal, { scored, finals }: JudgedForm): FormResult['subtotals'][number] {
  const parts = subtotal.rows.map((row) => finals[scored.form.indicators.findIndex((one) => one.row === row)] ?? null);
  const known = parts.length > 0 && parts.every((part): part is Decimal => part !== null);
  return {
    level: subtotal.level,
    label: subtotal.label,
    row: subtotal.row + 1,
    weight: readOf(subtotal.weight),
    enteredPoints: readOf(subtotal.enteredPoints),
    points: known ? fixed(sum(parts), 2) : null,
  };
}

function totalResult({ form, total }: ScoredForm): FormResult['total'] {
  if (!total && !form.total) return null;
  const entered = form.total?.enteredPoints;
  return {
    cell: entered?.at ? cellOf(entered.at) : null,
    weight: form.total?.weight.quantity.value ?? null,
    entered: entered?.quantity.value ?? null,
    points: points(total?.points ?? null),
    known: fixed(total?.known ?? ZERO, 2),
    keptWeight: plain(total?.keptWeight ?? ZERO),
    pendingWeight: plain(total?.pendingWeight ?? ZERO),
    steps: total?.steps ?? [],
  };
}

function gradeResult({ form, total }: ScoredForm): FormResult['grade'] {
  if (!form.grade && !total?.grade) return null;
  return {
    cell: form.grade?.at ? cellOf(form.grade.at) : null,
    entered: form.grade && form.grade.text !== '' ? (gradeIn(form.grade.text) ?? form.grade.text) : null,
    value: total?.grade ?? null,
  };
}

export function editResult(edit: Edit): EditResult {
  return { sheet: edit.at.sheet, cell: cellOf(edit.at), from: edit.from, to: heldBy(edit.to) ?? '', why: edit.why };
}

/** @param recalculates its formula depends on a cell that is written: it will show the value by itself. */
export function notWrittenResult(one: WritingPlan['notWritten'][number], recalculates: boolean): NotWritten {
  const why = recalculates && one.why === notWrittenReasons.formula ? notWrittenReasons.recalculates : one.why;
  return { sheet: one.at.sheet, cell: cellOf(one.at), value: one.value, why };
}

export function findingResult(draft: FindingDraft): FindingResult {
  return {
    rule: draft.rule,
    severity: draft.severity,
    message: draft.message,
    sheet: draft.at?.sheet ?? null,
    cell: draft.at ? cellOf(draft.at) : null,
    related: (draft.related ?? []).map(fullAddress),
    fix: draft.fix
      ? {
          label: draft.fix.label,
          edits: draft.fix.edits.map(({ at, from, to }) => ({ sheet: at.sheet, cell: cellOf(at), from, to })),
        }
      : null,
    basis: draft.basis,
  };
}
