import type { Form } from '../../model';
import { totalRowOf } from '../cells';
import * as say from '../wording';
import { sumOf } from './figures';
import type { Statement } from './figures';
import type { Papers } from './papers';
import { cellsOf, listStatement, rowStatement } from './statements';
import type { Measure } from './statements';

/** All projects of a unit together: the list's total, or its lines; without a list the project forms, which need not be all. */
export function projectTotals({ lists, projects }: Papers, measure: Measure): Statement[] {
  const [list] = lists;
  if (list !== undefined) return lists.length > 1 ? [] : listTotal(list, measure);
  return measure === 'original' ? [] : formsTotal(projects, measure);
}

function listTotal(form: Form, measure: Measure): Statement[] {
  const list = form.projectList;
  if (list === undefined) return [];
  const isOpen = list.completeAt === null;
  const printed = list.total === null ? null : listStatement(form, list.total, measure, isOpen);
  if (printed !== null) return [printed];
  const lines = list.projects.flatMap((line) => listStatement(form, line, measure, isOpen) ?? []);
  return lines.length < list.projects.length ? [] : together(lines, say.listTogether(form.sheet, measure), isOpen);
}

function formsTotal(forms: readonly Form[], measure: Measure): Statement[] {
  const statements = forms.flatMap((form) => {
    const row = form.funding === null ? null : totalRowOf(form.funding);
    return row === null ? [] : (rowStatement(form, row, measure) ?? []);
  });
  return statements.length < forms.length ? [] : together(statements, say.formsTogether(forms.length, measure), true);
}

function together(statements: readonly Statement[], where: string, isOpen: boolean): Statement[] {
  const [first] = statements;
  const total = sumOf(statements.map(({ amounts }) => amounts));
  if (first === undefined || total === null) return [];
  const shown = say.shownTotal(total.value);
  return [{ ...first, amounts: [total], cells: cellsOf(statements), where, shown, field: null, isOpen }];
}
