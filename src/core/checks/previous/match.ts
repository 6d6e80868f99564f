import type { FactId, MoneyMeasure, MoneySubject } from '../../facts/ids';
import type { Form } from '../../model';
import type { PreviousYear, Subjects } from '../../rule';
import { projectKey } from '../across/names';
import type { Measure } from '../across/statements';

/** What of last year's workbook belongs to what of this year's. */

/** The year that most forms name; null where none does. */
export function yearOf(forms: readonly Form[]): number | null {
  const years = forms.flatMap(({ year }) => year ?? []);
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort(([a, one], [b, other]) => other - one || b - a)[0]?.[0] ?? null;
}

/**
 * - `fits`: last year's, or nothing says the year. - `empty`: no filled form was found. - `otherYear`: not the year
 * before.
 */
export function fitOf({ forms }: Pick<Subjects['workbook'], 'forms'>, previous: PreviousYear): Fit {
  if (previous.forms.length === 0) return 'empty';
  const year = yearOf(forms.map(({ form }) => form));
  return year !== null && previous.year !== null && previous.year !== year - 1 ? 'otherYear' : 'fits';
}

export type Fit = 'fits' | 'empty' | 'otherYear';

/** Finds last year's form of the same project, or of the whole unit; null where there is none or more than one. */
export function formsBefore({ forms }: PreviousYear): (form: Form) => Form | null {
  const known = new Map<string, Form[]>();
  for (const form of forms) known.set(partOf(form), [...(known.get(partOf(form)) ?? []), form]);
  return (form) => {
    const same = known.get(partOf(form)) ?? [];
    return same.length === 1 ? (same[0] ?? null) : null;
  };
}

/** What a form stands for from year to year. */
function partOf({ kind, projectName, id }: Form): string {
  return kind === 'project' ? `${kind} ${projectKey(projectName) ?? `?${id}`}` : kind;
}

/** 上年决算数 and 上年预算数. */
export type LastMeasure = 'lastFinal' | 'lastBudget';

export const LAST_MEASURES: readonly LastMeasure[] = ['lastFinal', 'lastBudget'];

export interface FactBefore {
  /** threePublic of threePublic.lastFinal */
  readonly subject: string;
  /** What last year's base data call it. */
  readonly ids: readonly FactId[];
  /** What last year's money blocks call it. */
  readonly measures: readonly Measure[];
}

const BEFORE: Readonly<Record<LastMeasure, { measures: readonly MoneyMeasure[]; columns: readonly Measure[] }>> = {
  lastFinal: { measures: ['final'], columns: ['actual'] },
  lastBudget: { measures: ['budget', 'originalBudget'], columns: ['budget', 'original'] },
};

/** Where last year's workbook says what this year's calls last year's. */
export function factBefore(subject: MoneySubject, measure: LastMeasure): FactBefore {
  const { measures, columns } = BEFORE[measure];
  return { subject, ids: measures.map((one): FactId => `${subject}.${one}`), measures: columns };
}
