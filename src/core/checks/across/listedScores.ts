import { agreesAsPrinted, plain } from '../../decimal';
import type { CellRef, Field, ListedProject } from '../../model';
import type { CheckContext, Trouble } from '../../rule';
import { arithmetic } from '../basis';
import type { ScoredForm } from '../../scores/score';
import { fixOf } from '../cells';
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

function compare(papers: Papers, line: ListedProject, context: CheckContext): Trouble[] {
  const key = projectKey(line.name.text);
  const forms = key === null ? [] : (papers.byProject.get(key) ?? []);
  const [form] = forms;
  const scored = form === undefined ? undefined : papers.scoredOf.get(form);
  if (scored === undefined || forms.length > 1) return [];
  return [...points(scored, line, context), ...grade(scored, line)];
}

/** A total that the run will write says nothing yet; one that is wrong itself is no measure to correct others by. */
function points(scored: ScoredForm, { name, points: field }: ListedProject, { recalculates }: CheckContext): Trouble[] {
  const entered = scored.form.total?.enteredPoints;
  const [own, listed] = [entered === undefined ? null : numberOf(entered), numberOf(field)];
  if (entered === undefined || own === null || listed === null || own.eq(listed)) return [];
  if (recalculates(entered.at)) return [];
  if (agreesAsPrinted(own, plain(listed)) || agreesAsPrinted(listed, plain(own))) return [];
  const isCertain = scored.total?.points?.eq(own) === true;
  const fix = isCertain ? fixOf(say.correctPoints(plain(own)), [{ field, to: plain(own) }]) : undefined;
  const message = say.listedPoints(say.factLabel(name.text), plain(listed), plain(own));
  return [{ at: field.at, related: cellOf(entered), basis: CITES[0], message, ...(fix === undefined ? {} : { fix }) }];
}

function grade({ form, total }: ScoredForm, { name, grade: field }: ListedProject): Trouble[] {
  const own = form.grade;
  if (own === null || own.text === field.text) return [];
  const [entered, listed] = [initial(own.text), initial(field.text)];
  if (entered === null || listed === null || entered === listed) return [];
  const isCertain = total?.grade === entered;
  const fix = isCertain ? fixOf(say.correctGrade(entered), [{ field, to: entered }]) : undefined;
  const message = say.listedGrade(say.factLabel(name.text), listed, entered);
  return [{ at: field.at, related: cellOf(own), basis: CITES[0], message, ...(fix === undefined ? {} : { fix }) }];
}

function cellOf({ at }: Field): CellRef[] {
  return at === null ? [] : [at];
}

/** 优 and 优秀 are one grade; 中央资金未下达 is none. */
function initial(text: string): string | null {
  return /^\s*(优|良|中|差)[秀好等]?\s*$/.exec(text)?.[1] ?? null;
}
