import type * as z from 'zod/mini';
import { BUILTIN_PROFILE } from './builtin';
import { contradictionsOf } from './contradictions';
import { fingerprintOf } from './fingerprint';
import { mergeOver } from './merge';
import { problemOf } from './problems';
import { profileSchema } from './schema';
import { PROFILE_WORDING } from './wording';

type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;

/**
 * The county's rules for a year, as data. Every number a rule needs stands here; decimals are strings.
 * Rates are ratios ("0.9" = 90 %). What each setting means: `schema.ts`.
 */
export type Profile = DeepReadonly<z.infer<typeof profileSchema>>;

/** The rules themselves, without where they came from. */
export type ProfileContent = Omit<Profile, 'fingerprint' | 'source'>;

export type NamedRule = Profile['quantitative']['byName'][number];

export type ParsedProfile =
  { readonly ok: true; readonly profile: Profile } | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Reads a county's rules. They may be partial: what they leave out is as in the built-in profile; lists are replaced as
 * a whole. The fingerprint is worked out here, whatever the file says.
 * @param json what JSON.parse gave.
 * @param source where it came from.
 * @returns the complete profile, or Chinese sentences that name what is wrong and where; never throws.
 */
export function parseProfile(json: unknown, source: 'file' | 'workbook' = 'file'): ParsedProfile {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return { ok: false, problems: [PROFILE_WORDING.notAnObject] };
  }
  const merged = mergeOver(BUILTIN_PROFILE, json);
  const parsed = profileSchema.safeParse(merged, { reportInput: true });
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.map(problemOf) };
  const problems = contradictionsOf(parsed.data);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, profile: marked(parsed.data, source) };
}

function marked(profile: Profile, source: Profile['source']): Profile {
  const content = new Map<string, unknown>(Object.entries(profile));
  content.delete('source');
  content.delete('fingerprint');
  return { ...profile, source, fingerprint: fingerprintOf(Object.fromEntries(content)) };
}
