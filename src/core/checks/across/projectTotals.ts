import type { Form, ListedProject } from '../../model';
import { totalRowOf } from '../cells';
import * as say from '../wording';
import { statedAlike, statedBy } from './departments';
import { agree, exceeds, sumOf } from './figures';
import type { Said, Statement } from './figures';
import { projectKey } from './names';
import type { Papers } from './papers';
import { cellsOf, listStatement, rowStatement } from './statements';
import type { Measure } from './statements';

/** All projects of a unit together: the list's total, or its lines; without a list the project forms, which need not be all. */
export function projectTotal(papers: Papers, measure: Measure): Statement | null {
  const { lists, projects } = papers;
  const [list] = lists;
  if (list !== undefined) return lists.length > 1 ? null : listTotal(list, papers, measure);
  return measure === 'original' ? null : formsTotal(projects, measure, wholeOf(papers, measure));
}

/** What the whole department had or spent: no project can have more. */
export function wholeOf({ departments }: Papers, measure: Measure): Statement | null {
  return measure === 'original' ? null : statedAlike(statedBy(departments, measure, totalOf));
}

/** As a list. */
export function totalOf(form: Form, measure: Measure): Statement[] {
  const total = formTotal(form, measure);
  return total === null ? [] : [total];
}

/** The total row of a form's money block. */
export function formTotal(form: Form, measure: Measure): Statement | null {
  const row = form.funding === null ? null : totalRowOf(form.funding);
  return row === null ? null : rowStatement(form, row, measure);
}

/** Its printed total, else its lines together, unless one of them is told by itself. */
function listTotal(form: Form, papers: Papers, measure: Measure): Statement | null {
  const list = form.projectList;
  if (list === undefined) return null;
  const isOpen = list.completeAt === null;
  const printed = list.total === null ? null : listStatement(form, list.total, measure, isOpen);
  if (printed !== null) return printed;
  const lines = list.projects.flatMap((line) => listStatement(form, line, measure, isOpen) ?? []);
  if (lines.length < list.projects.length) return null;
  if (list.projects.some((line) => differsFromForm(form, line, papers, measure))) return null;
  return together(lines, () => say.listTogether(form.sheet, measure), isOpen);
}

/** A line of a list that the project's own form states otherwise. */
export function differsFromForm(list: Form, line: ListedProject, { byProject }: Papers, measure: Measure): boolean {
  const key = projectKey(line.name.text);
  const [form] = key === null ? [] : (byProject.get(key) ?? []);
  const [listed, own] = [listStatement(list, line, measure), form === undefined ? null : formTotal(form, measure)];
  return listed !== null && own !== null && !agree(listed, own);
}

/** A project that is above the whole department is told by itself. */
function formsTotal(forms: readonly Form[], measure: Measure, whole: Statement | null): Statement | null {
  const statements = forms.flatMap((form) => formTotal(form, measure) ?? []);
  const isAbove = whole !== null && statements.some((one) => exceeds(one, whole));
  if (isAbove || statements.length < forms.length) return null;
  return together(statements, () => say.formsTogether(forms.length, measure), true);
}

function together(statements: readonly Statement[], where: () => string, isOpen: boolean): Statement | null {
  const [first] = statements;
  const total = sumOf(statements.map(({ amounts }) => amounts));
  if (first === undefined || total === null) return null;
  const says = (): Said => ({ where: where(), shown: say.shownTotal(total.value) });
  return { ...first, amounts: [total], cells: cellsOf(statements), says, field: null, isOpen };
}
