import { factsOf, type WorkbookFacts } from '../facts/facts';
import type { Form } from '../model';
import { normaliseText } from '../quantity';

/** Which forms of a workbook speak of the same unit. */

/** What is known of one unit besides its form: this year's base data, and last year's where there is a workbook of it. */
export interface BaseData {
  readonly facts: WorkbookFacts;
  readonly lastYear: WorkbookFacts;
}

export const NO_BASE_DATA: BaseData = { facts: new Map(), lastYear: new Map() };

/** @param forms all that take part. @param lastYear the forms of last year's workbook. */
export function baseDataOf(form: Form, forms: readonly Form[], lastYear: readonly Form[]): BaseData {
  const several = hasSeveralUnits(forms) || hasSeveralUnits(lastYear);
  const before = lastYear.filter((other) => (other.facts ?? []).length > 0 && isSameUnit(form, other, several));
  return { facts: factsOfUnit(form, forms), lastYear: factsOf(before) };
}

/** Base data of the unit that a form is about. @param forms all that take part. */
export function factsOfUnit(form: Form, forms: readonly Form[]): WorkbookFacts {
  const several = hasSeveralUnits(forms);
  return factsOf(forms.filter((other) => (other.facts ?? []).length > 0 && isSameUnit(form, other, several)));
}

/** @param several the workbook is about more than one unit, so that a form without a name may be anyone's. */
export function isSameUnit(form: Form, other: Form, several: boolean): boolean {
  if (form === other) return true;
  const [own, theirs] = [nameOf(form), nameOf(other)];
  if (own === '' || theirs === '') return !several;
  return own === theirs || (!several && (own.includes(theirs) || theirs.includes(own)));
}

/** More than one unit has a form of its own for the whole department. */
export function hasSeveralUnits(forms: readonly Form[]): boolean {
  return unitsOf(forms.filter(({ kind }) => kind === 'department')).size > 1;
}

function unitsOf(forms: readonly Form[]): ReadonlySet<string> {
  return new Set(forms.map(nameOf).filter((name) => name !== ''));
}

/** Without blanks, codes before the name (219001-) and remarks in brackets (盖章). */
function nameOf({ unitName }: Form): string {
  return normaliseText(unitName ?? '')
    .replace(/\([^()]*\)/g, '')
    .replace(/^[0-9]+-/, '')
    .replaceAll(' ', '');
}
