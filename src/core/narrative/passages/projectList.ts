import { decimal, sum, type Decimal } from '../../decimal';
import type { CellRef, Field, ListedProject, Rect } from '../../model';
import { convert } from '../../quantity';
import type { Run } from '../document';
import type { Looking } from '../looking';
import { COVERAGE } from '../phrases';
import { MONEY_UNIT, moneyOf } from '../money';
import { amount, computed, say } from '../runs';
import { totalRowOf } from './funding';
import { factOf } from './subjects';

/** The list of projects against the forms of projects. */

/** The first list with lines; a second one repeats it. */
export function listedProjects(look: Looking): readonly ListedProject[] {
  const list = look.view.forms.find(({ form }) => (form.projectList?.projects.length ?? 0) > 0);
  const projects = list?.form.projectList?.projects ?? [];
  const at = projects[0]?.name.at ?? null;
  if (list !== undefined && at !== null) noteColumn(look, list.form.range, at);
  return projects;
}

/** A line whose name is blank is no project: every cell of the column counts. */
function noteColumn(look: Looking, { top, bottom }: Rect, { sheet, col }: CellRef): void {
  for (let row = top; row <= bottom; row++) look.note({ sheet, row, col });
}

/** What its 合计 row says. */
export function listedMoney(look: Looking): Run[] {
  const [budget, spent] = [factOf(look, 'project.listed.budget'), factOf(look, 'project.listed.final')];
  const figures = [budget, spent].map((fact) => (fact === null ? null : moneyOf(fact.field, fact.unit)));
  const [of, out] = figures;
  return of && out ? say(COVERAGE.listedMoney, { budget: of, spent: out }) : [];
}

export function notEvaluated(look: Looking): ListedProject[] {
  const names = new Set(look.view.projects.map(({ form }) => bare(form.projectName ?? '')));
  for (const { projectAt } of look.view.projects) look.note(projectAt);
  if (names.size === 0) return [];
  return listedProjects(look).filter(({ name }) => !names.has(bare(name.text)));
}

/** The list and the forms are of the same projects. */
export function isAllEvaluated(look: Looking): boolean {
  const { projects } = look.view;
  return projects.length > 0 && listedProjects(look).length === projects.length && notEvaluated(look).length === 0;
}

function bare(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '');
}

/** Budget and spending of all forms of projects together, in 万元; nothing where one of them is not known. */
export function totalMoney(look: Looking): Run[] {
  const rows = look.view.projects.map((told) => ({ row: totalRowOf(told), unit: told.form.moneyUnit }));
  const budgets = rows.map(({ row, unit }) => (row === null ? null : exact(budgetOf(row), unit)));
  const spent = rows.map(({ row, unit }) => (row === null ? null : exact(row.actual, unit)));
  for (const { row } of rows)
    look.note(row?.adjustedBudget.at ?? null, row?.originalBudget.at ?? null, row?.actual.at ?? null);
  const [of, out] = [together(budgets), together(spent)];
  return of && out ? say(COVERAGE.listedMoney, { budget: of, spent: out }) : [];
}

function budgetOf(row: { adjustedBudget: Field; originalBudget: Field }): Field {
  return row.adjustedBudget.state === 'number' ? row.adjustedBudget : row.originalBudget;
}

interface Exact {
  readonly value: Decimal;
  readonly at: CellRef;
}

function exact({ state, quantity, at }: Field, unit: string | null): Exact | null {
  const from = quantity.unit ?? unit;
  if (state !== 'number' || quantity.value === null || from === null || at === null) return null;
  const value = convert(decimal(quantity.value), from, MONEY_UNIT);
  return value === null ? null : { value, at };
}

function together(values: readonly (Exact | null)[]): Run | null {
  const known = values.filter((value) => value !== null);
  if (known.length < values.length) return null;
  const total = sum(known.map(({ value }) => value));
  return computed(
    amount(total, MONEY_UNIT),
    known.map(({ at }) => at),
  );
}
