import type { Form, Sheet } from './model';

/** Which forms take part, and why the others do not. */

export type AsideReason = 'blank' | 'hidden' | 'otherYear' | 'notChosen';

export interface Choice {
  /** Ids of the forms that take part. */
  readonly taking: ReadonlySet<string>;
  readonly aside: readonly { readonly form: Form; readonly reason: AsideReason; readonly year: number | null }[];
}

/**
 * A blank form, a form on a hidden sheet, and a form of another year than most do not take part. Naming a sheet or a
 * year chooses; a named sheet takes part whatever its year.
 */
export function chooseForms(
  forms: readonly Form[],
  sheets: readonly Sheet[],
  wanted: { readonly sheets?: readonly string[]; readonly year?: number | null },
): Choice {
  const visible = new Set(sheets.filter((sheet) => sheet.state === 'visible').map((sheet) => sheet.name));
  const named = new Set(wanted.sheets ?? []);
  const year = wanted.year ?? majorityYear(forms.filter((form) => visible.has(form.sheet) && form.state !== 'blank'));
  const reasonOf = (form: Form): AsideReason | null => {
    if (named.size > 0 && !named.has(form.sheet)) return 'notChosen';
    if (!visible.has(form.sheet)) return 'hidden';
    if (form.state === 'blank') return 'blank';
    const isOther = form.year !== null && year !== null && form.year !== year;
    return isOther && (named.size === 0 || typeof wanted.year === 'number') ? 'otherYear' : null;
  };
  const aside = forms.flatMap((form) => {
    const reason = reasonOf(form);
    return reason === null ? [] : [{ form, reason, year }];
  });
  const out = new Set(aside.map(({ form }) => form.id));
  return { taking: new Set(forms.filter((form) => !out.has(form.id)).map((form) => form.id)), aside };
}

/** The year that most forms name; of equally frequent ones the latest. */
function majorityYear(forms: readonly Form[]): number | null {
  const counts = new Map<number, number>();
  for (const { year } of forms) {
    if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([yearA, a], [yearB, b]) => b - a || yearB - yearA);
  return ranked[0]?.[0] ?? null;
}
