import type { WorkbookFact } from '../../facts/facts';
import type { Form } from '../../model';
import type { Trouble } from '../../rule';
import { arithmetic } from '../basis';
import * as say from '../wording';
import type { Comparison } from './comparison';
import { disagreements } from './disagreement';
import { agree, exceeds, otherUnit, withoutThose } from './figures';
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
    const projects = placesByProject(papers).filter(({ forms, lines }) => forms.length <= 1 && lines.length <= 1);
    return MEASURES.flatMap((measure) => {
      const whole = wholeOf(papers, measure);
      return projects.flatMap((places) => compare(places, measure, whole));
    });
  },
};

function placesByProject(papers: Papers): Places[] {
  const listed = linesByProject(papers);
  const items = itemsByProject(papers);
  const keys = new Set([...papers.byProject.keys(), ...listed.keys()]);
  return [...keys].map((key) => ({
    forms: papers.byProject.get(key) ?? [],
    lines: listed.get(key) ?? [],
    items: items.get(key) ?? [],
  }));
}

interface Line {
  readonly form: Form;
  readonly line: NonNullable<Form['projectList']>['projects'][number];
}

function linesByProject({ lists }: Papers): Map<string, Line[]> {
  const lines = lists.flatMap((form) => (form.projectList?.projects ?? []).map((line) => ({ form, line })));
  return grouped(lines, ({ line }) => projectKey(line.name.text));
}

/** Lines of base data that are named after a project. */
function itemsByProject({ facts, isMixed }: Papers): Map<string, WorkbookFact[]> {
  if (isMixed) return new Map();
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

/** Where the workbook speaks of one project. */
interface Places {
  readonly forms: readonly Form[];
  readonly lines: readonly Line[];
  readonly items: readonly WorkbookFact[];
}

/** A project with two forms, or two lines of a list, is split in some way that nothing says: nothing is compared. */
function compare(places: Places, measure: Measure, whole: Statement | null): Trouble[] {
  const listed = lineStatements(places.lines, measure);
  const inBase = itemStatements(places.items, measure);
  if (whole === null && listed.length + inBase.length === 0) return [];
  const [form] = places.forms;
  const own = form === undefined ? null : formTotal(form, measure);
  const isPart = (one: Statement): boolean => whole === null || !exceeds(one, whole);
  if (own !== null && isPart(own) && [...listed, ...inBase].every((one) => agree(one, own))) return [];
  const before = form !== undefined && measure === 'budget' ? formTotal(form, 'original') : null;
  const statements = [
    ...(own === null ? [] : [own]),
    ...(places.lines.some(({ line }) => line.originalBudget.state === 'number')
      ? listed
      : withoutThose(listed, before)),
    ...(places.items.some(({ id }) => id === 'project.item.originalBudget') ? inBase : withoutThose(inBase, before)),
  ];
  const [first] = statements;
  if (first !== undefined && whole !== null && !statements.some(isPart)) return [aboveWhole(first, whole)];
  return disagreements(statements, CITES[0], isPart);
}

function aboveWhole(project: Statement, whole: Statement): Trouble {
  const isFactor = !exceeds(otherUnit(project).over, whole);
  const related = whole.cells;
  return {
    at: project.at,
    related,
    basis: CITES[0],
    message: say.projectAboveWhole(project.says(), whole.says(), isFactor),
  };
}

function lineStatements(lines: readonly Line[], measure: Measure): Statement[] {
  return lines.flatMap(({ form, line }) => listStatement(form, line, measure) ?? []);
}

function itemStatements(items: readonly WorkbookFact[], measure: Measure): Statement[] {
  const own = items.filter(({ id }) => id === `project.item.${FACT_MEASURE[measure]}`);
  return own.length === 1 ? own.flatMap((fact) => factStatement(fact) ?? []) : [];
}
