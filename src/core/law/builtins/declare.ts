import type { Citation } from '../../rule';
import { DEFAULT_CONTENT } from '../builtin';
import { fingerprintOf } from '../fingerprint';
import type { NamedRule, Profile, ProfileContent } from '../profile';

/** A profile that comes with the product, and where what it changes comes from. */
export interface Builtin {
  readonly profile: Profile;
  /** Of the settings in which it differs from the default profile, by their paths. */
  readonly citations: ReadonlyMap<string, Citation>;
}

/** A rule for the indicators of one name, with its ground. */
export interface GroundedRule {
  readonly rule: NamedRule;
  readonly cites: Citation;
}

/** The default profile with rules of its own for some indicators. */
export function builtinOf(id: string, title: string, rules: readonly GroundedRule[]): Builtin {
  const byName = rules.map(({ rule }) => rule);
  const quantitative = { ...DEFAULT_CONTENT.quantitative, byName };
  const content: ProfileContent = { ...DEFAULT_CONTENT, id, title, quantitative };
  const citations = rules.map(({ cites }, index): [string, Citation] => [
    `quantitative.byName[${String(index)}]`,
    cites,
  ]);
  return {
    profile: { ...content, source: 'builtin', fingerprint: fingerprintOf(content) },
    citations: new Map(citations),
  };
}
