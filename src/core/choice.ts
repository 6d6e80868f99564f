import type { Form, Sheet } from './model';
import { hasSeveralUnits, isSameUnit } from './scores/unit';

/** Which forms take part, and why the others do not. */

export type AsideReason = 'blank' | 'hidden' | 'otherYear' | 'notChosen';

export interface Choice {
  /** Ids of the forms that take part. */
  readonly taking: ReadonlySet<string>;
  /** Ids of base data and lists on sheets that were not chosen: rates of the chosen forms need their figures. */
  readonly lending: ReadonlySet<string>;
  /** Of base data and lists only those of another year: a blank or hidden one says nothing and is not asked for. */
  readonly aside: readonly { readonly form: Form; readonly reason: AsideReason; readonly year: number | null }[];
}

/**
 * A blank form, a form on a hidden sheet, and a form of another year than most do not take part. Naming a sheet or a
 * year chooses; a named sheet takes part whatever its year. Which year most forms are of, those that are scored say;
 * base data and lists without a year of their own are of that year. Base data and lists of the same unit and year that
 * were not chosen lend their figures.
 */
export function chooseForms(
  forms: readonly Form[],
  sheets: readonly Sheet[],
  wanted: { readonly sheets?: readonly string[]; readonly year?: number | null },
): Choice {
  const visible = new Set(sheets.filter((sheet) => sheet.state === 'visible').map((sheet) => sheet.name));
  const named = new Set(wanted.sheets ?? []);
  const usual = majorityYear(forms.filter((form) => visible.has(form.sheet) && form.state !== 'blank'));
  const year = wanted.year ?? usual;
  const reasonOf = (form: Form): AsideReason | null => {
    if (named.size > 0 && !named.has(form.sheet)) return 'notChosen';
    if (!visible.has(form.sheet)) return 'hidden';
    if (form.state === 'blank') return 'blank';
    const own = form.year ?? (isScored(form) ? null : usual);
    const isOther = own !== null && year !== null && own !== year;
    return isOther && (named.size === 0 || typeof wanted.year === 'number') ? 'otherYear' : null;
  };
  const aside = forms.flatMap((form) => {
    const reason = reasonOf(form);
    return reason === null ? [] : [{ form, reason, year }];
  });
  const out = new Set(aside.map(({ form }) => form.id));
  const chosen = forms.filter((form) => !out.has(form.id));
  const yearOfChosen = wanted.year ?? majorityYear(chosen) ?? usual;
  const several = hasSeveralUnits(forms);
  const lends = (form: Form): boolean =>
    !isScored(form) &&
    visible.has(form.sheet) &&
    form.state !== 'blank' &&
    (form.year ?? usual) === yearOfChosen &&
    chosen.some((other) => isSameUnit(other, form, several));
  const notChosen = aside.flatMap(({ form, reason }) => (reason === 'notChosen' ? [form] : []));
  return {
    taking: idsOf(chosen),
    lending: idsOf(notChosen.filter(lends)),
    aside: aside.filter(({ form, reason }) => isScored(form) || reason === 'otherYear'),
  };
}

function idsOf(forms: readonly Form[]): Set<string> {
  return new Set(forms.map(({ id }) => id));
}

function isScored({ kind }: Form): boolean {
  return kind === 'project' || kind === 'department';
}

/** The year that most forms name; of equally frequent ones the latest. */
function majorityYear(all: readonly Form[]): number | null {
  const scored = all.filter((form) => isScored(form) && form.year !== null);
  const forms = scored.length > 0 ? scored : all;
  const counts = new Map<number, number>();
  for (const { year } of forms) {
    if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([yearA, a], [yearB, b]) => b - a || yearB - yearA);
  return ranked[0]?.[0] ?? null;
}
