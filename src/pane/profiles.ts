import { BUILTIN_PROFILE } from '../core/law/builtin';
import { builtinProfile } from '../core/law/builtins';
import type { ParsedProfile, Profile } from '../core/law/profile';
import type { PaneStorage } from './storage';
import { SETTINGS } from './wording';

/** The county's rules on this computer. The schema is loaded only when there is a file to check. */

const KEY = 'ziping:1:profile';

export interface LoadedProfile {
  readonly profile: Profile;
  readonly isChosen: boolean;
  /** Set when a kept file can no longer be used. */
  readonly complaint: string | null;
}

export async function loadProfile(storage: PaneStorage): Promise<LoadedProfile> {
  const text = storage.get(KEY);
  if (text === null) return { profile: BUILTIN_PROFILE, isChosen: false, complaint: null };
  const parsed = await readProfile(text);
  if (parsed.ok) return { profile: parsed.profile, isChosen: true, complaint: null };
  return { profile: BUILTIN_PROFILE, isChosen: false, complaint: SETTINGS.keptWrong };
}

/** @param text of a rule file, or the id of a profile that comes with the product. */
export async function readProfile(text: string): Promise<ParsedProfile> {
  const builtin = builtinProfile(text);
  if (builtin !== null) return { ok: true, profile: builtin };
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { ok: false, problems: [SETTINGS.notJson] };
  }
  const { parseProfile } = await import('../core/law/profile');
  return parseProfile(json, 'file');
}

/** @param text of a rule file that was read, or the id of a built-in profile; null = the default rules. Gives false when it will be forgotten. */
export function keepProfile(storage: PaneStorage, text: string | null): boolean {
  if (text !== null) return storage.set(KEY, text);
  storage.remove(KEY);
  return true;
}
