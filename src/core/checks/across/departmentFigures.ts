import type { Form, FundingRole, FundingRow } from '../../model';
import type { Trouble } from '../../rule';
import { arithmetic } from '../basis';
import { columnName, rowLabel } from '../budgetNames';
import * as say from '../wording';
import type { Comparison } from './comparison';
import { statedAlike, statedBy } from './departments';
import { disagreements } from './disagreement';
import { sumOf, withoutThose } from './figures';
import type { Statement } from './figures';
import type { Papers } from './papers';
import { projectTotal, totalOf } from './projectTotals';
import { cellsOf, columnFor, FACT_MEASURE, factStatement, MEASURES, rowStatement } from './statements';
import type { Measure } from './statements';

const CITES = arithmetic('部门整体的资金总额、基本支出、项目支出在整体自评表、基础数据和项目清单中应当一致');

export type Subject = 'total' | 'basic' | 'personnel' | 'operatingPublic' | 'project';

export const SUBJECTS: readonly Subject[] = ['total', 'basic', 'personnel', 'operatingPublic', 'project'];

/**
 * Rows of the money block that make up a subject, by any of these lists. 特定目标类 alone or with 其他运转类 is what the
 * budget calls 项目支出.
 */
const ROWS: Readonly<Record<Exclude<Subject, 'total'>, readonly (readonly FundingRole[])[]>> = {
  basic: [['basic'], ['personnel', 'operatingPublic']],
  personnel: [['personnel']],
  operatingPublic: [['operatingPublic']],
  project: [['project'], ['targeted', 'operatingOther'], ['targeted']],
};

/** The money of the whole unit: its form, its base data, its list of projects or the project forms themselves. */
export const departmentFigures: Comparison = {
  title: '部门整体的金额',
  cites: CITES,
  compare: (papers) => {
    if (papers.isMixed) return [];
    const figures = SUBJECTS.flatMap((subject) => MEASURES.map((measure) => figureOf(papers, subject, measure)));
    return [...figures.flatMap(compare), ...notCompared(papers, figures)];
  },
};

/** What the workbook states of one figure. */
interface Figure {
  readonly subject: Subject;
  readonly measure: Measure;
  /** Of the whole-department forms. */
  readonly own: readonly Statement[];
  readonly projects: Statement | null;
  readonly facts: readonly Statement[];
}

function figureOf(papers: Papers, subject: Subject, measure: Measure): Figure {
  const stated = (form: Form, one: Measure): Statement[] => departmentStatements(form, subject, one);
  const own = statedBy(papers.departments, measure, stated);
  const facts = factStatements(papers, subject, measure);
  const projects = subject === 'project' && own.length + facts.length > 0 ? projectTotal(papers, measure) : null;
  const before = measure === 'budget' ? statedAlike(statedBy(papers.departments, 'original', stated)) : null;
  const hasBoth = papers.facts.has(`${subject}.originalBudget`);
  return { subject, measure, own, projects, facts: hasBoth ? facts : withoutThose(facts, before) };
}

/** Forms that state one figure differently are told by themselves: which of them counts, nobody knows. */
function compare({ own, projects, facts }: Figure): Trouble[] {
  const form = statedAlike(own);
  const statements = [...(projects === null ? [] : [projects]), ...(form === null ? [] : [form]), ...facts];
  return statements.length < 2 ? [] : disagreements(statements, CITES[0]);
}

/** One hint for all figures that could not be held against the forms. */
function notCompared({ departments }: Papers, figures: readonly Figure[]): Trouble[] {
  const open = figures.filter(
    ({ own, projects, facts }) =>
      own.length > 1 && statedAlike(own) === null && (projects !== null || facts.length > 0),
  );
  const [first] = open.flatMap(({ own }) => own);
  if (first === undefined) return [];
  const related = open.flatMap(({ own, projects, facts }) =>
    cellsOf([...own, ...facts, ...(projects === null ? [] : [projects])]),
  );
  const names = open.map(({ subject, measure }) => say.departmentFigure(subject, measure));
  const sheets = departments.filter(({ funding }) => funding !== null).map(({ sheet }) => sheet);
  return [
    {
      at: first.at,
      related: related.filter((cell) => cell !== first.at),
      message: say.notCompared(sheets, names),
      basis: CITES[0],
      severity: 'hint',
    },
  ];
}

function factStatements({ facts }: Papers, subject: Subject, measure: Measure): Statement[] {
  return (facts.get(`${subject}.${FACT_MEASURE[measure]}`) ?? []).flatMap((fact) => factStatement(fact) ?? []);
}

/** What the money block of a whole-department form states; none where it has no such row. */
export function departmentStatements(form: Form, subject: Subject, measure: Measure): Statement[] {
  if (form.funding === null) return [];
  const { rows } = form.funding;
  if (subject === 'total') return totalOf(form, measure);
  const ways = ROWS[subject].flatMap((roles) => rowsStatement(form, rows, roles, measure) ?? []);
  const [first, ...others] = ways;
  if (first === undefined) return [];
  return [{ ...first, amounts: [...first.amounts, ...others.flatMap(({ amounts }) => amounts)] }];
}

/** The rows of these roles together; null where the block lacks one of them or has one of them twice. */
function rowsStatement(
  form: Form,
  rows: readonly FundingRow[],
  roles: readonly FundingRole[],
  measure: Measure,
): Statement | null {
  const found = roles.map((role) => rows.filter((row) => row.role === role));
  const parts = found.flatMap((some) => (some.length === 1 ? some : []));
  const [row] = parts;
  if (row === undefined || parts.length < roles.length) return null;
  if (parts.length === 1) return rowStatement(form, row, measure);
  const statements = parts.flatMap((part) => rowStatement(form, part, measure) ?? []);
  const [first] = statements;
  const total = sumOf(statements.map(({ amounts }) => amounts));
  if (first === undefined || total === null || statements.length < parts.length) return null;
  const column = columnFor(row, measure);
  const where = (): string =>
    say.inRow(form.sheet, parts.map(rowLabel).join('、'), column ? columnName(form, column) : '');
  return {
    ...first,
    amounts: [total],
    cells: cellsOf(statements),
    says: () => ({ where: where(), shown: say.shownTotal(total.value) }),
    field: null,
  };
}
