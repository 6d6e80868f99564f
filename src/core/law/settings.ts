import type { Citation } from '../rule';
import { BUILTIN_PROFILE } from './builtin';
import { builtinCitations } from './builtins';
import { CITATIONS } from './citations';
import type { Profile } from './profile';
import { PRODUCT_DEFAULT } from './sources';
import { PROFILE_WORDING } from './wording';

/** One setting of a profile as it is printed: "qualitative.full", "0.8", and where it comes from. */
export interface Setting {
  readonly path: string;
  /** null = off. An empty list is "[]", an empty object "{}". */
  readonly value: string | null;
  readonly citation: Citation;
  /** Differs from the default profile. */
  readonly changed: boolean;
}

const NOT_RULES = new Set(['id', 'title', 'source', 'fingerprint']);

/** Every setting of a profile with its source, in the profile's order. A value a county changed is the county's own. */
export function settingsOf(profile: Profile): Setting[] {
  const builtin = new Map(leavesOf(rulesOf(BUILTIN_PROFILE)));
  const own = builtinCitations(profile);
  return leavesOf(rulesOf(profile)).map(([path, value]) => {
    const changed = builtin.get(path) !== value;
    const citation = changed ? (coveredBy(own, path) ?? changedCitation(path)) : citationOf(path);
    return { path, value, changed, citation };
  });
}

/** What the built-in profile cites for the setting at this path. */
export function citationOf(path: string): Citation {
  return coveredBy(CITATIONS, path) ?? { source: PRODUCT_DEFAULT, says: path };
}

function coveredBy(citations: ReadonlyMap<string, Citation>, path: string): Citation | null {
  return [...citations].find(([covered]) => path === covered || isInside(path, covered))?.[1] ?? null;
}

function changedCitation(path: string): Citation {
  return { source: PRODUCT_DEFAULT, says: `${PROFILE_WORDING.changedByCounty}${citationOf(path).says}` };
}

function isInside(path: string, outer: string): boolean {
  return path.startsWith(`${outer}.`) || path.startsWith(`${outer}[`);
}

/** Every single value of the rules by its path, without who they belong to. */
export function ruleLeaves(profile: Profile): [string, string | null][] {
  return leavesOf(rulesOf(profile));
}

function rulesOf(profile: Profile): object {
  return Object.fromEntries(Object.entries(profile).filter(([key]) => !NOT_RULES.has(key)));
}

function leavesOf(value: unknown, path = ''): [string, string | null][] {
  if (typeof value !== 'object' || value === null) return [[path, value === null ? null : String(value)]];
  const isList = Array.isArray(value);
  const entries = Object.entries(value);
  if (entries.length === 0) return [[path, isList ? '[]' : '{}']];
  return entries.flatMap(([key, inner]) => leavesOf(inner, isList ? `${path}[${key}]` : path ? `${path}.${key}` : key));
}
