import type { CellRef, Form, ListedProject } from '../../model';
import type { Trouble } from '../../rule';
import { productDefault } from '../basis';
import { formCell } from '../cells';
import * as say from '../wording';
import type { Comparison } from './comparison';
import { isOneStem, projectKey, projectStem } from './names';
import type { Papers } from './papers';

const CITES = productDefault('项目清单列示的项目应当都有项目自评表，有自评表的项目应当都在清单中');

/** The list of projects against the project forms, by name. */
export const listedProjects: Comparison = {
  title: '项目清单与项目自评表',
  cites: CITES,
  compare: (papers) => (papers.lists.length === 1 ? papers.lists.flatMap((list) => compare(papers, list)) : []),
};

interface Named {
  readonly key: string;
  /** As printed. */
  readonly name: string;
  readonly at: CellRef;
}

function compare({ projects, resting }: Papers, form: Form): Trouble[] {
  const list = form.projectList;
  if (list === undefined || projects.length === 0) return [];
  const listed = list.projects.flatMap(listedName);
  const filled = projects.flatMap(formName);
  const unlisted = withoutCounterpart(filled, listed);
  const unfilled = withoutCounterpart(listed, [...filled, ...resting.flatMap(formName)]);
  const complete = list.completeAt;
  const warning = complete === null ? 'hint' : 'warning';
  return [
    ...said(unfilled, complete, warning, (names) => say.projectsWithoutForm(form.sheet, names, complete !== null)),
    ...said(unlisted, complete ?? formCell(form), warning, (names) => say.projectsNotListed(form.sheet, names)),
  ];
}

function listedName({ name }: ListedProject): Named[] {
  const key = projectKey(name.text);
  return key === null || name.at === null ? [] : [{ key, name: name.text, at: name.at }];
}

function formName(form: Form): Named[] {
  const key = projectKey(form.projectName);
  return key === null ? [] : [{ key, name: form.projectName ?? '', at: formCell(form) }];
}

/** Names that differ only in how much of the project's name they print are one project. */
function withoutCounterpart(names: readonly Named[], others: readonly Named[]): Named[] {
  const known = new Set(others.map(({ key }) => key));
  const own = new Set(names.map(({ key }) => key));
  const left = others.filter(({ key }) => !own.has(key)).map(({ key }) => projectStem(key));
  return names.filter(({ key }) => {
    if (known.has(key)) return false;
    const stem = projectStem(key);
    return !left.some((other) => isOneStem(stem, other));
  });
}

function said(
  names: readonly Named[],
  beside: CellRef | null,
  severity: 'hint' | 'warning',
  message: (names: readonly string[]) => string,
): Trouble[] {
  const [first, ...others] = names;
  if (first === undefined) return [];
  const related = [...others.map(({ at }) => at), ...(beside === null ? [] : [beside])];
  return [
    {
      at: first.at,
      related,
      severity,
      basis: CITES[0],
      message: message(names.map(({ name }) => say.factLabel(name))),
    },
  ];
}
