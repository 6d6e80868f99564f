import { sum } from '../decimal';
import type { Form, ListedProject, ProjectList } from '../model';
import type { Trouble } from '../rule';
import { addsUp, amountOf } from './figures';
import * as say from './wording';

/** The 合计 row of a list of projects against its lines. */

type ListColumn = 'originalBudget' | 'budget' | 'actual';

const COLUMNS: readonly ListColumn[] = ['originalBudget', 'budget', 'actual'];

export function listSumTroubles(form: Form): Trouble[] {
  const list = form.projectList;
  if (!list || list.total === null) return [];
  const { total } = list;
  return COLUMNS.flatMap((column) => compare(form, list, total, column));
}

function compare(form: Form, { projects }: ProjectList, totalRow: ListedProject, column: ListColumn): Trouble[] {
  const field = totalRow[column];
  const total = amountOf(field, form.moneyUnit);
  const amounts = projects.map((project) => amountOf(project[column], form.moneyUnit));
  const known = amounts.filter((amount) => amount !== null);
  if (total === null || known.length === 0 || addsUp(total, known)) return [];
  const isWhole = known.length === amounts.length;
  const words: say.FactSumWords = {
    label: say.listColumns[column],
    total: say.amount(total, form.moneyUnit),
    parts: [],
    sum: say.amount(sum(known), form.moneyUnit),
  };
  const place = { at: field.at, related: projects.flatMap((project) => project[column].at ?? []) };
  if (!isWhole && sum(known).lt(total)) return [{ ...place, severity: 'hint', message: say.listSumOpen(words) }];
  return [{ ...place, message: say.listSum(words) }];
}
