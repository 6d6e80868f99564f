import { a1, cellOf, columnLetters } from '../../../src/core/a1';
import { recognise } from '../../../src/core/forms/recognise';
import type { Field, Form, FundingRow, Indicator, Sheet } from '../../../src/core/model';
import { paper } from './paper';

/**
 * A form's reading in short lines, so that a drawing and what must be read from it fit on one screen.
 * money: "7 total C D E F G H" = row, role, then original budget, adjusted budget, spent, rate, weight, points.
 * rows: "13 产出指标/数量指标/修路里程 D E F G H" = row, levels, then target, actual, weight, points, reason.
 * "-" is a column that the form has not; "D9" a merged cell of another row; "*" a level without label.
 */
export interface Reading {
  /** kind, state, year, money unit. */
  readonly head: string;
  readonly project: string | null;
  readonly unit: string | null;
  readonly money: readonly string[];
  /** Cells of what was promised and what came of it. */
  readonly goals: readonly string[];
  readonly rows: readonly string[];
  /** Cells of the total's weight and points. */
  readonly total: string | null;
  readonly grade: string | null;
  readonly range: string;
}

export function readingOf(form: Form): Reading {
  const { funding, total } = form;
  return {
    head: [form.kind, form.state, form.year ?? '-', form.moneyUnit ?? '-'].join(' '),
    project: form.projectName,
    unit: form.unitName,
    money: (funding?.rows ?? []).map(moneyLine),
    goals: form.goals.map((goal) => `${cell(goal.expected)} ${cell(goal.achieved)}`),
    rows: form.indicators.map(indicatorLine),
    total: total ? `${cell(total.weight)} ${cell(total.enteredPoints)}` : null,
    grade: form.grade ? cell(form.grade) : null,
    range: `${a1(form.range.top, form.range.left)}:${a1(form.range.bottom, form.range.right)}`,
  };
}

/** Every form that is read from the drawings, one sheet each. */
export function formsIn(...drawings: (string | Sheet)[]): readonly Form[] {
  const sheets = drawings.map((one, index) => (typeof one === 'string' ? paper(`表${String(index + 1)}`, one) : one));
  return recognise(sheets).forms;
}

/** The drawing's only form. */
export function formIn(drawing: string | Sheet): Form {
  const forms = formsIn(drawing);
  expect(forms).toHaveLength(1);
  return forms[0] as Form;
}

export function read(drawing: string | Sheet): Reading {
  return readingOf(formIn(drawing));
}

function moneyLine(row: FundingRow): string {
  const { originalBudget, adjustedBudget, actual, enteredRate, weight, enteredPoints } = row;
  const fields = [originalBudget, adjustedBudget, actual, enteredRate, weight, enteredPoints];
  return [String(row.row + 1), row.role, ...fields.map((field) => short(field, row.row))].join(' ');
}

function indicatorLine(one: Indicator): string {
  const names = [one.level1, one.level2, one.level3].map((name) => name ?? '*').join('/');
  const fields = [one.target, one.actual, one.weight, one.enteredPoints, one.deviation];
  return [String(one.row + 1), names, ...fields.map((field) => short(field, one.row))].join(' ');
}

function cell(field: Field): string {
  return field.at ? cellOf(field.at) : '-';
}

function short({ at }: Field, row: number): string {
  if (!at) return '-';
  return at.row === row ? columnLetters(at.col) : cellOf(at);
}
