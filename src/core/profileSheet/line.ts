/** What a setting of the profile is on the sheet: a name, and a value in words or numbers. */

/** `points`: 0.5. `percent`: a ratio shown as 90%. `percentage`: a number of percent shown as 90%. `count`: an integer. */
export type ValueKind =
  | { readonly kind: 'text' }
  | { readonly kind: 'points' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'percentage' }
  | { readonly kind: 'count' }
  /** A word for each value of the profile. */
  | { readonly kind: 'choice'; readonly words: ReadonlyMap<string, string> }
  /** A rule of the review by its title; one that has none by its id. */
  | { readonly kind: 'rule'; readonly words: ReadonlyMap<string, string> };

export interface Line {
  /** "execution.method" */
  readonly path: string;
  readonly label: string;
  readonly value: ValueKind;
  /** Said where the setting is turned off; absent = it cannot be. */
  readonly off?: string;
}

export interface Column {
  readonly key: string;
  readonly label: string;
  readonly value: ValueKind;
}

/** A list of the profile: as many rows as it has parts, each with these values side by side. */
export interface Table {
  readonly path: string;
  readonly label: string;
  readonly columns: readonly Column[];
  /** `list`: parts with the columns' keys. `values`: bare values. `record`: the first column is the key. */
  readonly form: 'list' | 'values' | 'record';
}

export interface Section {
  readonly title: string;
  readonly parts: readonly (Line | Table)[];
}

export function isTable(part: Line | Table): part is Table {
  return 'columns' in part;
}

export const TEXT: ValueKind = { kind: 'text' };
export const POINTS: ValueKind = { kind: 'points' };
export const PERCENT: ValueKind = { kind: 'percent' };
export const PERCENTAGE: ValueKind = { kind: 'percentage' };
export const COUNT: ValueKind = { kind: 'count' };

export function choice(words: Readonly<Record<string, string>>): ValueKind {
  return { kind: 'choice', words: new Map(Object.entries(words)) };
}
