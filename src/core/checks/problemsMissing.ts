import { decimal } from '../decimal';
import type { TextRole } from '../model';
import { check } from '../rule';
import type { Trouble } from '../rule';
import type { ScoredForm } from '../scores/score';
import { productDefault } from './basis';
import { formCell } from './cells';
import { saysSomething } from './reasons';
import * as say from './wording';

const ROLES: readonly (TextRole & ('problems' | 'measures'))[] = ['problems', 'measures'];

/** A low total, and not a word of problems and measures; only where the county asks for them. */
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
    return ROLES.flatMap((role) => missing(scored, role, say.problemsMissing(points, limit, role)) ?? []);
  },
});

/** An error at the blank cell; where the form has none, a hint that the report must say it. */
function missing({ form }: ScoredForm, role: TextRole, message: string): Trouble | null {
  const own = form.texts.filter((text) => text.role === role).map(({ text }) => text);
  if (own.some(saysSomething)) return null;
  const [cell] = own;
  if (cell !== undefined) return { at: cell.at, message };
  return { at: form.total?.enteredPoints.at ?? formCell(form), message: say.inReport(message), severity: 'hint' };
}
