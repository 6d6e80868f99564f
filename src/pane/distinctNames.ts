import type { FormResult } from '../core/result';
import { nameOfForm } from './formNames';
import { FORMS } from './wording';

/** By form id: its name, with its sheet where several forms have the same name. */
export function distinctNames(forms: readonly FormResult[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(nameOfForm(form), (counts.get(nameOfForm(form)) ?? 0) + 1);
  return new Map(
    forms.map((form) => {
      const name = nameOfForm(form);
      return [form.id, counts.get(name) === 1 ? name : FORMS.onSheet(name, form.sheet)];
    }),
  );
}
