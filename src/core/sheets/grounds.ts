import { CHECKS } from '../checks';
import type { Rule } from '../rule';
import { SCORING_RULES } from '../scores';
import { rateOfId } from '../scores/rates';

/** What rules are called and what they rest on, by the ids that a result names. */

const TITLES = new Map(CHECKS.map(({ id, title }) => [id, title]));

/** What a finding is about, in a few words; an id without a rule of ours is shown as it is. */
export function ruleTitle(id: string): string {
  return TITLES.get(id) ?? id;
}

const METHOD_BASES = new Map(SCORING_RULES.map((rule) => [rule.id, `${rule.title}。依据：${documentsOf(rule)}`]));

/** The method's title and the documents it rests on; null where no method applied. */
export function methodBasis(id: string | null): string | null {
  return id === null ? null : (METHOD_BASES.get(id) ?? null);
}

/** A rate's formula and the documents it rests on; null for any other fact. */
export function rateBasis(id: string): string | null {
  const rate = rateOfId(id);
  return rate === null ? null : `${rate.title}＝${rate.formula}。依据：${documentsOf(rate)}`;
}

function documentsOf({ cites }: Rule): string {
  return [...new Set(cites.map((citation) => citation.source.printed))].join('、');
}
