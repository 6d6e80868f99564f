import { factsOf, type WorkbookFacts } from '../../facts/facts';
import type { Form } from '../../model';
import type { Subjects } from '../../rule';
import type { ScoredForm } from '../../scores/score';
import { areOfOneUnit } from './departments';
import { isOneUnit, projectKey } from './names';

/** The forms of a workbook by the part they play for one unit. */
export interface Papers {
  readonly forms: readonly Form[];
  readonly scored: readonly ScoredForm[];
  /** The scores of a form, blank ones included. */
  readonly scoredOf: ReadonlyMap<Form, ScoredForm>;
  /** The whole-department form; null where there is none, or more than one. */
  readonly department: Form | null;
  /** The whole-department forms of the unit; none where the workbook holds those of several units. */
  readonly departments: readonly Form[];
  readonly projects: readonly Form[];
  /** Project forms that are there but not judged (blank, hidden). */
  readonly resting: readonly Form[];
  /** Project forms by the name of their project (see projectKey); several where one project has several forms. */
  readonly byProject: ReadonlyMap<string, readonly Form[]>;
  readonly lists: readonly Form[];
  readonly targets: readonly Form[];
  /** Of base data; a list of projects is compared line by line. */
  readonly facts: WorkbookFacts;
  /** Several units in one workbook: their figures have nothing to do with each other. */
  readonly isMixed: boolean;
}

export function papersOf({
  forms: scored,
  blank,
  hidden,
}: Pick<Subjects['workbook'], 'forms' | 'blank' | 'hidden'>): Papers {
  const forms = scored.map(({ form }) => form).filter(({ state }) => state !== 'blank');
  const of = (kind: Form['kind']): Form[] => forms.filter((form) => form.kind === kind);
  const departments = of('department');
  const projects = of('project');
  const isMixed = !areOfOneUnit(departments);
  const unit = departments.find(({ unitName }) => unitName !== null)?.unitName ?? null;
  return {
    forms,
    scored,
    scoredOf: new Map(scored.map((one) => [one.form, one])),
    department: departments.length > 1 ? null : (departments[0] ?? null),
    departments: isMixed ? [] : departments,
    projects,
    resting: [...blank, ...hidden].filter(({ kind }) => kind === 'project'),
    byProject: byProject(projects),
    lists: of('projectList'),
    targets: of('targets'),
    facts: factsOf(forms.filter((form) => hasUnitFacts(form) && isOfUnit(form, unit))),
    isMixed,
  };
}

function hasUnitFacts({ kind, facts = [] }: Form): boolean {
  return kind !== 'projectList' && facts.length > 0;
}

/** Base data of another unit are told by their name; their figures have nothing to do with this one. */
function isOfUnit({ unitName }: Form, own: string | null): boolean {
  return unitName === null || own === null || isOneUnit(unitName, own);
}

function byProject(projects: readonly Form[]): Map<string, Form[]> {
  const found = new Map<string, Form[]>();
  for (const form of projects) {
    const key = projectKey(form.projectName);
    if (key === null) continue;
    const known = found.get(key);
    if (known) known.push(form);
    else found.set(key, [form]);
  }
  return found;
}
