import { decimal } from '../decimal';
import type { Field, TextRole } from '../model';
import { check } from '../rule';
import type { Trouble } from '../rule';
import type { ScoredForm } from '../scores/score';
import { productDefault } from './basis';
import { formCell } from './cells';
import { saysSomething } from './reasons';
import * as say from './wording';

const ROLES: readonly (TextRole & ('problems' | 'measures'))[] = ['problems', 'measures'];

/**
 * A low total, and not a word of problems and measures; only where the county asks for them. A form without such cells
 * leaves it to the report.
 */
export const problemsMissing = check<'form'>({
  id: 'problems-missing',
  title: '总分偏低而未写存在的问题和改进措施',
  about: 'form',
  severity: 'error',
  cites: productDefault('总分低于规定分数的，应写明存在的问题和改进措施，由县级设定'),
  find: ({ scored }, { profile }) => {
    const limit = profile.review.problemsBelowTotal;
    const points = scored.total?.points ?? null;
    if (limit === null || points === null || points.gte(decimal(limit))) return [];
    const asked = ROLES.filter((role) => !isSaid(scored, role));
    const blank = asked.flatMap((role) => atCell(scored, role, say.problemsMissing(points, limit, [role])) ?? []);
    const elsewhere = asked.filter((role) => cellsOf(scored, role).length === 0);
    if (elsewhere.length === 0) return blank;
    const message = say.inReport(say.problemsMissing(points, limit, elsewhere));
    const at = scored.form.total?.enteredPoints.at ?? formCell(scored.form);
    return [...blank, { at, message, severity: 'hint' as const }];
  },
});

function cellsOf({ form }: ScoredForm, role: TextRole): Field[] {
  return form.texts.filter((text) => text.role === role).map(({ text }) => text);
}

function isSaid(scored: ScoredForm, role: TextRole): boolean {
  return cellsOf(scored, role).some(saysSomething);
}

function atCell(scored: ScoredForm, role: TextRole, message: string): Trouble | null {
  const [cell] = cellsOf(scored, role);
  return cell === undefined ? null : { at: cell.at, message };
}
