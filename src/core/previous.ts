import { chooseForms } from './choice';
import { recognise } from './forms/recognise';
import type { Sheet } from './model';
import { withReports } from './reportText';
import type { PreviousYear } from './rule';

export type { PreviousYear } from './rule';

/**
 * Last year's workbook, read once and handed to `evaluate` as often as wanted. Only its filled, visible forms of the
 * year of most of them count.
 * @param fileName as sentences name it.
 */
export function readPrevious(sheets: readonly Sheet[], fileName: string): PreviousYear {
  const { forms } = recognise(sheets);
  const { texts } = withReports({ forms, unrecognised: [] }, sheets);
  const { taking } = chooseForms(forms, sheets, {});
  const filled = forms.filter(({ id, state }) => taking.has(id) && state !== 'blank');
  return {
    fileName,
    year: filled.find(({ year }) => year !== null)?.year ?? null,
    forms: filled,
    reports: [...texts.values()],
  };
}
