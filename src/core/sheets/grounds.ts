import { CHECKS } from '../checks';
import type { Rule } from '../rule';
import { EXECUTION_METHODS, METHODS } from '../scores';
import { QUALITATIVE } from '../scores/qualitative';

/** What rules are called and what they rest on, by the ids that a result names. */

const TITLES = new Map(CHECKS.map(({ id, title }) => [id, title]));

/** What a finding is about, in a few words; an id without a rule of ours is shown as it is. */
export function ruleTitle(id: string): string {
  return TITLES.get(id) ?? id;
}

const BY_ID = new Map<string, Rule>(
  [...METHODS, QUALITATIVE, ...Object.values(EXECUTION_METHODS)].map((rule) => [rule.id, rule]),
);

/** The method's title and the documents it rests on; null where no method applied. */
export function methodBasis(id: string | null): string | null {
  const rule = id === null ? undefined : BY_ID.get(id);
  if (!rule) return null;
  const documents = new Set(rule.cites.map((citation) => citation.source.printed));
  return `${rule.title}。依据：${[...documents].join('、')}`;
}
