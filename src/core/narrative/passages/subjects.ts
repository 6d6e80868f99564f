import { factIn, type WorkbookFact } from '../../facts/facts';
import type { FactId } from '../../facts/ids';
import type { Run } from '../document';
import type { Looking } from '../looking';
import { figureAt, gap, words } from '../runs';
import type { Told } from '../view';
import { MISSING } from '../wording';
import { SCORE } from '../phrases';

/** Whom and which year a sentence is about. */

/** Notes every reading of the fact: a second form that says it may come first when the first is blank. */
export function factOf(look: Looking, id: FactId): WorkbookFact | null {
  look.note(...(look.view.facts.get(id) ?? []).map(({ at }) => at));
  return factIn(look.view.facts, id);
}

export function unitName(look: Looking): Run {
  const fact = factOf(look, 'unit.name');
  if (fact !== null && fact.field.state === 'text') return figureAt(fact.field.text, fact.at) ?? words('');
  const told = look.view.main ?? look.view.forms.find(({ form }) => form.unitName !== null) ?? null;
  const name = told?.form.unitName ?? null;
  if (told === null || name === null) return gap(MISSING.unit, fact?.at ?? null);
  look.note(told.unitAt);
  return figureAt(name, told.unitAt) ?? words(name);
}

/** 2022年; nothing where no form says it. */
export function yearName(look: Looking): Run {
  const told = look.view.main ?? look.view.forms.find(({ form }) => form.year !== null) ?? null;
  const year = told?.form.year ?? null;
  if (told === null || year === null) return words('');
  return figureAt(`${String(year)}年`, told.yearAt) ?? words('');
}

/** “农村户厕改造项目”, or the unit's own spending. */
export function subjectOf(look: Looking, told: Told): Run[] {
  const name = told.form.kind === 'project' ? told.form.projectName : null;
  if (name === null) return [words(SCORE.department)];
  look.note(told.projectAt);
  const figure = figureAt(name, told.projectAt);
  return figure === null ? [words(name)] : [words('“'), figure, words('”')];
}
