import type { CellRef, Form, PromisedTarget } from '../../model';
import type { Trouble } from '../../rule';
import { onceFor } from '../../quantity/remembered';
import { productDefault } from '../basis';
import { formCell } from '../cells';
import * as say from '../wording';
import type { Comparison } from './comparison';
import { isOneStem, projectKey, projectStem } from './names';
import type { Papers } from './papers';
import { pairTargets } from './targetPairs';
import type { Pairing } from './targetPairs';
import { isChangedTarget, shownTarget } from './targetValues';

const CITES = productDefault('按批复的绩效目标自评，目标有调整的应当注明');

/** The targets promised before the year against those that were evaluated: changed, dropped, added. */
export const promisedTargets: Comparison = {
  title: '申报的目标与自评的目标',
  cites: CITES,
  compare: (papers) => promises(papers).flatMap(compare),
};

/** The targets promised for one form that is evaluated. */
export interface Evaluated {
  readonly form: Form;
  readonly project: string;
  readonly promised: readonly PromisedTarget[];
  readonly pairing: Pairing;
}

/** What was promised for each form that is evaluated; a table may hold the targets of many projects. */
export const promises = onceFor((papers: Papers): readonly Evaluated[] => {
  if (papers.targets.length === 0) return [];
  const stems = papers.projects.map((form) => ({ form, stem: projectStem(projectKey(form.projectName) ?? '') }));
  const byForm = new Map<Form, PromisedTarget[]>();
  for (const table of papers.targets) {
    for (const [project, promised] of byProjectName(table)) {
      const form = evaluatedIn(papers, stems, table, project);
      if (form !== null) byForm.set(form, [...(byForm.get(form) ?? []), ...promised]);
    }
  }
  return [...byForm].map(([form, promised]) => {
    return { form, promised, project: nameOfForm(form), pairing: pairTargets(promised, form.indicators) };
  });
});

function byProjectName(table: Form): Map<string | null, PromisedTarget[]> {
  const found = new Map<string | null, PromisedTarget[]>();
  for (const promised of table.promised ?? []) {
    const name = promised.projectName ?? table.projectName;
    const same = found.get(name);
    if (same) same.push(promised);
    else found.set(name, [promised]);
  }
  return found;
}

function nameOfForm(form: Form): string {
  return say.factLabel(form.projectName ?? form.title ?? form.sheet);
}

/** A form with the part of its project's name that another form may print more or less of. */
interface Stem {
  readonly form: Form;
  readonly stem: string;
}

function evaluatedIn(
  { byProject, department }: Papers,
  stems: readonly Stem[],
  table: Form,
  project: string | null,
): Form | null {
  const key = projectKey(project);
  if (key === null) return /整体/.test(table.title ?? '') ? department : null;
  const exact = byProject.get(key);
  if (exact !== undefined) return exact.length === 1 ? (exact[0] ?? null) : null;
  const wanted = projectStem(key);
  const alike = stems.filter(({ stem }) => isOneStem(stem, wanted));
  return alike.length === 1 ? (alike[0]?.form ?? null) : null;
}

function compare({ form, project, promised, pairing }: Evaluated): Trouble[] {
  const { pairs, dropped, added } = pairing;
  const changed = pairs
    .filter(({ promise, indicator }) => isChangedTarget(promise, indicator))
    .map(({ promise, indicator }) => ({
      at: indicator.target.at,
      related: promise.target.at === null ? [] : [promise.target.at],
      basis: CITES[0],
      message: say.targetChanged(promise.name, shownTarget(promise.target), shownTarget(indicator.target)),
    }));
  return [
    ...changed,
    ...named(dropped, formCell(form), 'warning', (names) => say.targetsDropped(project, names)),
    ...named(added, promised[0]?.nameAt ?? null, 'hint', (names) => say.targetsAdded(project, names)),
  ];
}

function named(
  found: readonly { readonly name: string; readonly nameAt: CellRef | null }[],
  beside: CellRef | null,
  severity: 'hint' | 'warning',
  message: (names: readonly string[]) => string,
): Trouble[] {
  const [first, ...others] = found;
  if (first === undefined) return [];
  const related = [...others.map(({ nameAt }) => nameAt), beside].flatMap((at) => at ?? []);
  return [{ at: first.nameAt, related, severity, basis: CITES[0], message: message(found.map(({ name }) => name)) }];
}
