import type { FormResult } from '../core/result';
import { kindName, subjectOf } from '../core/sheets/names';

export function nameOfForm(form: FormResult): string {
  const name = subjectOf(form).trim();
  return name === '' ? kindName(form) : name;
}
