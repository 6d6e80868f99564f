import type { FormResult, IndicatorResult, Read } from '../result';
import { KIND_NAMES } from './wording';

/** How forms and their fields are named for a reader. */

/** The project's or the unit's name; the form's title where neither is known. */
export function subjectOf(form: FormResult): string {
  const project = form.kind === 'project' || form.kind === 'monitoring' ? form.projectName : null;
  return project ?? form.unitName ?? form.projectName ?? form.title ?? '';
}

export function kindName(form: FormResult): string {
  return KIND_NAMES[form.kind];
}

/** Base data and lists: nothing of them is scored. */
export function isReference({ funding, indicators }: FormResult): boolean {
  return funding === null && indicators.length === 0;
}

export function indicatorName(indicator: IndicatorResult): string {
  return indicator.level3 ?? indicator.level2 ?? indicator.level1 ?? '';
}

/** As displayed; the number where nothing is displayed. */
export function shown(read: Read): string | null {
  return read.raw ?? read.value;
}
