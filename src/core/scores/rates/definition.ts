import type { FactId } from '../../facts/ids';
import type { Profile } from '../../law/profile';
import type { RateId } from '../../law/rateNames';
import type { Rule } from '../../rule';

/** What a rate of a whole department is: data; how it is worked out: `compute.ts`. */

export type RateSettings = Profile['rates'];

/** One figure of the base data, in the unit in which it is compared. */
export interface Figure {
  /** As a sentence names it: 编制数. */
  readonly says: string;
  readonly fact: FactId;
  readonly unit: '人' | '万元' | '%' | '平方米';
}

/** A figure, or what is left of one after another is taken off. */
export type Amount = Figure | { readonly says: string; readonly less: readonly [Figure, Figure] };

interface Noted {
  /** What is taken for granted where this way is used. */
  readonly note?: string;
}

/** `share`: over ÷ under. `change`: (now − before) ÷ before. */
export type Way =
  | (Noted & { readonly kind: 'share'; readonly over: Amount; readonly under: Amount })
  | (Noted & { readonly kind: 'change'; readonly now: Amount; readonly before: Amount });

export interface RateDefinition extends Rule {
  readonly id: RateId;
  /** Names under which an indicator asks for it, without blanks, quotes and brackets; its own name is one of them. */
  readonly aliases: readonly string[];
  /** In words: 在职人员数÷编制数×100%. */
  readonly formula: string;
  /** Its size counts, not its sign: a cut of the budget is an adjustment too. */
  readonly isAbsolute?: true;
  /** The first whose figures are all known is used. */
  ways(settings: RateSettings): readonly Way[];
}

export const figure = (says: string, fact: FactId, unit: Figure['unit'] = '万元'): Figure => ({ says, fact, unit });

export const share = (over: Amount, under: Amount, note?: string): Way => ({
  kind: 'share',
  over,
  under,
  ...(note === undefined ? {} : { note }),
});

export const change = (now: Amount, before: Amount, note?: string): Way => ({
  kind: 'change',
  now,
  before,
  ...(note === undefined ? {} : { note }),
});
