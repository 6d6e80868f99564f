import { agreesAsPrinted, plain } from '../../decimal';
import type { Form, ListedProject } from '../../model';
import type { CheckContext, Trouble } from '../../rule';
import { arithmetic } from '../basis';
import { numberOf } from '../figures';
import * as say from '../wording';
import type { Comparison } from './comparison';
import { projectKey } from './names';
import type { Papers } from './papers';

const CITES = arithmetic('项目清单中的得分和等级应与该项目自评表一致');

/** Points and grade that a list of projects repeats from the project forms. */
export const listedScores: Comparison = {
  title: '项目清单中的得分和等级',
  cites: CITES,
  compare: (papers, context) =>
    papers.lists.flatMap((list) =>
      (list.projectList?.projects ?? []).flatMap((line) => compare(papers, line, context)),
    ),
};

function compare({ byProject }: Papers, line: ListedProject, context: CheckContext): Trouble[] {
  const key = projectKey(line.name.text);
  const forms = key === null ? [] : (byProject.get(key) ?? []);
  const [form] = forms;
  if (form === undefined || forms.length > 1) return [];
  return [...points(form, line, context), ...grade(form, line)];
}

/** A total that the run will write says nothing yet. */
function points({ total }: Form, { name, points: field }: ListedProject, { recalculates }: CheckContext): Trouble[] {
  const entered = total?.enteredPoints;
  const [own, listed] = [entered === undefined ? null : numberOf(entered), numberOf(field)];
  if (entered === undefined || own === null || listed === null || recalculates(entered.at)) return [];
  if (agreesAsPrinted(own, plain(listed)) || agreesAsPrinted(listed, plain(own))) return [];
  const message = say.listedPoints(say.factLabel(name.text), plain(listed), plain(own));
  return [{ at: field.at, related: entered.at === null ? [] : [entered.at], basis: CITES[0], message }];
}

function grade({ grade: own }: Form, { name, grade: field }: ListedProject): Trouble[] {
  const [entered, listed] = [initial(own?.text ?? ''), initial(field.text)];
  if (own === null || entered === null || listed === null || entered === listed) return [];
  const message = say.listedGrade(say.factLabel(name.text), listed, entered);
  return [{ at: field.at, related: own.at === null ? [] : [own.at], basis: CITES[0], message }];
}

/** 优 and 优秀 are one grade. */
function initial(text: string): string | null {
  return /^\s*(优|良|中|差)/.exec(text)?.[1] ?? null;
}
