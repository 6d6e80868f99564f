import type { Papers } from '../across/papers';
import { projectKey, projectStem, townshipIn } from '../across/names';
import { comparable } from './prose';
import type { Subject } from './subjects';

/** The names by which a text may call what the forms are about: projects and the unit itself. */

export interface NamedProject {
  readonly stem: string;
  readonly subject: Subject & { kind: 'project' };
}

/** A line of base data needs a name of its own; 其他 is none. */
const SHORTEST_LINE = 4;

/** Projects with a form, on a list, or with a line of their own in base data. */
export function namedProjects({ projects, lists, facts }: Papers): NamedProject[] {
  const listed = lists.flatMap(({ projectList }) => projectList?.projects.map(({ name }) => name.text) ?? []);
  const lines = [...(facts.get('project.item.budget') ?? []), ...(facts.get('project.item.final') ?? [])]
    .map(({ subject, label }) => subject ?? label)
    .filter((name) => !/其他/.test(name) && projectStem(projectKey(name) ?? '').length >= SHORTEST_LINE);
  const byKey = new Map<string, string>();
  for (const name of [...projects.map(({ projectName }) => projectName ?? ''), ...listed, ...lines]) {
    const key = projectKey(name);
    if (key !== null && !byKey.has(key)) byKey.set(key, name);
  }
  return [...byKey].map(([key, name]) => ({
    stem: comparable(projectStem(key)),
    subject: { kind: 'project', key, name, forms: projects.filter((form) => projectKey(form.projectName) === key) },
  }));
}

/** Longest first: 巨鹿县小吕寨镇人民政府 before 小吕寨镇. */
export function unitNames({ forms }: Papers): string[] {
  const full = forms.flatMap(({ unitName }) => (unitName === null ? [] : [comparable(unitName)]));
  const towns = full.flatMap((name) => townshipIn(name) ?? []);
  const all = [...full, ...full.map((name) => name.replace(/本级$/, '')), ...towns.map((town) => `${town}人民政府`)];
  return [...new Set([...all, ...towns])].filter((name) => name.length > 1).sort((a, b) => b.length - a.length);
}
