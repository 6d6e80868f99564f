import { BUILTIN_PROFILE } from './builtin';
import { COMMON_FRAME } from './builtins/commonFrame';
import type { Builtin } from './builtins/declare';
import { HUNAN_INDEX } from './builtins/hunanIndex';
import type { Profile } from './profile';

/** The profiles that come with the product, the default one first. */
const BUILTINS: readonly Builtin[] = [{ profile: BUILTIN_PROFILE, citations: new Map() }, COMMON_FRAME, HUNAN_INDEX];

export const BUILTIN_PROFILES: readonly Profile[] = BUILTINS.map(({ profile }) => profile);

/** null where no profile of ours has this id. */
export function builtinProfile(id: string): Profile | null {
  return BUILTIN_PROFILES.find((profile) => profile.id === id) ?? null;
}

/** What a profile of ours says of the settings in which it differs from the default; empty for any other. */
export function builtinCitations({ source, id }: Profile): Builtin['citations'] {
  return (source === 'builtin' ? BUILTINS.find(({ profile }) => profile.id === id)?.citations : undefined) ?? new Map();
}
