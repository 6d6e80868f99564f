import type { CellRef, Field } from '../../model';
import type { Block, Run } from '../document';
import { Looking } from '../looking';
import { paragraph, passage, type Passage, type SentenceRule } from '../passage';
import { COVERAGE, PROJECT, PROJECT_TABLE } from '../phrases';
import { moneyOf, tableUnit } from '../money';
import { closed, computed, figureAt, gap, listed, saysSomething, say, typed, words } from '../runs';
import type { Told, View } from '../view';
import { MISSING } from '../wording';
import { answerRule } from './answers';
import { isAllEvaluated, listedMoney, listedProjects, notEvaluated, totalMoney } from './projectList';
import { executionRate, totalRowOf } from './funding';
import { scoringCells } from './scoringCells';
import { subjectOf, unitName } from './subjects';

/** Which projects there are, which were evaluated, and with what result. */

const department: SentenceRule = {
  id: 'coverage-department',
  write: (look) => (look.view.department === null ? null : say(COVERAGE.department, { unit: unitName(look) })),
};

function count(items: readonly (CellRef | null)[]): Run {
  const text = String(items.length);
  return computed(text, items) ?? words(text);
}

/** What the list says, and whether all of it was evaluated. */
const listedRule: SentenceRule = {
  id: 'coverage-listed',
  write: (look) => {
    const names = listedProjects(look).map(({ name }) => name.at);
    if (names.length === 0) return null;
    return say(isAllEvaluated(look) ? COVERAGE.allEvaluated : COVERAGE.listed, {
      count: count(names),
      money: listedMoney(look),
    });
  },
};

const evaluated: SentenceRule = {
  id: 'coverage-evaluated',
  write: (look) => {
    const { projects } = look.view;
    for (const told of projects) look.note(told.projectAt);
    if (projects.length === 0 || isAllEvaluated(look)) return null;
    return say(COVERAGE.evaluated, { count: count(projects.map((told) => told.projectAt)), money: totalMoney(look) });
  },
};

const missing: SentenceRule = {
  id: 'coverage-missing',
  write: (look) => {
    const names = notEvaluated(look);
    if (names.length === 0) return null;
    const runs = names.map(({ name }): Run[] => [
      words('“'),
      figureAt(name.text, name.at) ?? words(name.text),
      words('”'),
    ]);
    return say(COVERAGE.notEvaluated, { names: listed(runs) });
  },
};

function table(view: View): Block[] {
  const { projects } = view;
  if (projects.length === 0) return [];
  const units = new Set(projects.map(({ form }) => tableUnit(form.moneyUnit)));
  const [unit = ''] = [...units];
  const rows = projects.map((told) => projectRow(view, told, units.size > 1));
  const { caption, head } = PROJECT_TABLE;
  return [
    {
      kind: 'table',
      caption: caption(units.size > 1 ? PROJECT_TABLE.perRow : unit),
      head,
      rows,
      widths: [12, 7, 7, 5, 5, 4],
    },
  ];
}

function projectRow(view: View, told: Told, withUnit: boolean): Run[][] {
  const look = new Looking(view);
  const row = totalRowOf(told);
  const money = (field: Field): Run | null => moneyOf(field, told.form.moneyUnit, withUnit);
  const budget = row === null ? null : (money(row.adjustedBudget) ?? money(row.originalBudget));
  const spent = row === null ? null : money(row.actual);
  const points = told.result.total?.points ?? null;
  const grade = told.result.grade?.value ?? null;
  const cells = [told.form.total?.enteredPoints.at ?? null, ...scoringCells(look, told)];
  const scored = (text: string | null): Run[] => [
    text === null ? words(PROJECT_TABLE.open) : (computed(text, cells) ?? words(text)),
  ];
  const rate = executionRate(look, told)?.run ?? null;
  return [
    [figureAt(told.form.projectName ?? told.form.sheet, told.projectAt) ?? words('')],
    budget === null ? [] : [budget],
    spent === null ? [] : [spent],
    rate === null ? [] : [rate],
    scored(points),
    scored(grade),
  ];
}

/** What the only project is, and what it was to achieve. */
const basics: SentenceRule = {
  id: 'project-name',
  write: (look) => {
    const told = look.view.main;
    if (told === null || told.form.kind !== 'project') return null;
    const name = subjectOf(look, told);
    return say(told.form.unitName === null ? PROJECT.nameOnly : PROJECT.name, { name, unit: unitName(look) });
  },
};

function goals(which: 'expected' | 'achieved'): Passage {
  const [id, name] = which === 'expected' ? ['goal', '年度目标'] : ['achieved', '目标完成'];
  return {
    id,
    name,
    write: (view) => {
      const told = view.main;
      const fields = told?.form.goals.map((goal) => goal[which]) ?? [];
      const phrase = which === 'expected' ? PROJECT.goal : PROJECT.achieved;
      const ask = which === 'expected' ? MISSING.goal : MISSING.achieved;
      return paragraph(
        view,
        (fields.some(saysSomething) ? fields.filter(saysSomething) : fields.slice(0, 1)).map((field) => ({
          id,
          write: (look) => say(phrase, { text: closed(typed(look.see(field)) ?? gap(ask, field.at)) }),
        })),
      );
    },
  };
}

export const PROJECT_PASSAGES: readonly Passage[] = [
  passage('coverage', '评价对象', [answerRule('scope'), department, listedRule, evaluated, missing]),
  passage('method', '评价方法', [answerRule('method')]),
  { id: 'projectTable', name: '项目结果表', write: table },
  passage('project', '项目概况', [basics]),
  goals('expected'),
  goals('achieved'),
];
