import type { WorkbookFact } from '../../facts/facts';
import type { Form } from '../../model';
import type { Trouble } from '../../rule';
import { arithmetic } from '../basis';
import * as say from '../wording';
import type { Comparison } from './comparison';
import { disagreements } from './disagreement';
import { exceeds, otherUnit, withoutThose } from './figures';
import type { Statement } from './figures';
import { projectKey } from './names';
import type { Papers } from './papers';
import { formTotal, wholeOf } from './projectTotals';
import { FACT_MEASURE, factStatement, listStatement, MEASURES } from './statements';
import type { Measure } from './statements';

const CITES = arithmetic('同一项目的预算数、执行数在项目自评表、项目清单和基础数据中应当一致');

/** The money of one project: its own form, the list of projects, its line in the base data. */
export const projectFigures: Comparison = {
  title: '同一项目的金额',
  cites: CITES,
  compare: (papers) => {
    const listed = linesByProject(papers);
    const items = itemsByProject(papers);
    const keys = new Set([...papers.byProject.keys(), ...listed.keys()]);
    return [...keys].flatMap((key) =>
      MEASURES.flatMap((measure) => compare(papers, listed.get(key) ?? [], items.get(key) ?? [], key, measure)),
    );
  },
};

interface Line {
  readonly form: Form;
  readonly line: NonNullable<Form['projectList']>['projects'][number];
}

function linesByProject({ lists }: Papers): Map<string, Line[]> {
  const lines = lists.flatMap((form) => (form.projectList?.projects ?? []).map((line) => ({ form, line })));
  return grouped(lines, ({ line }) => projectKey(line.name.text));
}

/** Lines of base data that are named after a project. */
function itemsByProject({ facts }: Papers): Map<string, WorkbookFact[]> {
  const ids = MEASURES.map((measure) => `project.item.${FACT_MEASURE[measure]}` as const);
  return grouped(
    ids.flatMap((id) => facts.get(id) ?? []),
    ({ subject }) => projectKey(subject),
  );
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string | null): Map<string, Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const known = found.get(key);
    if (known) known.push(item);
    else found.set(key, [item]);
  }
  return found;
}

/** A project with two forms, or two lines of a list, is split in some way that nothing says: nothing is compared. */
function compare(
  papers: Papers,
  lines: readonly Line[],
  items: readonly WorkbookFact[],
  key: string,
  measure: Measure,
): Trouble[] {
  const forms = papers.byProject.get(key) ?? [];
  if (forms.length > 1 || lines.length > 1) return [];
  const own = forms.flatMap((form) => formTotal(form, measure) ?? []);
  const before = measure === 'budget' ? forms.flatMap((form) => formTotal(form, 'original') ?? []) : [];
  const facts = papers.isMixed ? [] : items;
  const listed = lineStatements(lines, measure);
  const inBase = itemStatements(facts, measure);
  const statements = [
    ...own,
    ...(lines.some(({ line }) => line.originalBudget.state === 'number') ? listed : withoutThose(listed, before)),
    ...(facts.some(({ id }) => id === 'project.item.originalBudget') ? inBase : withoutThose(inBase, before)),
  ];
  const whole = wholeOf(papers, measure);
  const isPart = (one: Statement): boolean => whole === null || !exceeds(one, whole);
  const [first] = statements;
  if (first !== undefined && whole !== null && !statements.some(isPart)) return [aboveWhole(first, whole)];
  return statements.length < 2 ? [] : disagreements(statements, CITES[0], isPart);
}

function aboveWhole(project: Statement, whole: Statement): Trouble {
  const isFactor = !exceeds(otherUnit(project).over, whole);
  const related = whole.cells;
  return { at: project.at, related, basis: CITES[0], message: say.projectAboveWhole(project, whole, isFactor) };
}

function lineStatements(lines: readonly Line[], measure: Measure): Statement[] {
  return lines.flatMap(({ form, line }) => listStatement(form, line, measure) ?? []);
}

function itemStatements(items: readonly WorkbookFact[], measure: Measure): Statement[] {
  const own = items.filter(({ id }) => id === `project.item.${FACT_MEASURE[measure]}`);
  return own.length === 1 ? own.flatMap((fact) => factStatement(fact) ?? []) : [];
}
