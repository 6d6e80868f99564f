import type { Form } from '../../model';
import { totalRowOf } from '../cells';
import { agree } from './figures';
import type { Statement } from './figures';
import { isSameDepartment } from './names';
import type { Measure } from './statements';

/** Several whole-department forms in one workbook: draft and final, 自评表 and 评分表, or those of several units. */

/** A form without a name may be anyone's; one without a year is of the year that is evaluated. */
export function isOfSameUnitAndYear(form: Form, other: Form): boolean {
  return isOfSameYear(form, other) && isSameDepartment(form.unitName ?? '', other.unitName ?? '');
}

function isOfSameYear(form: Form, other: Form): boolean {
  return form.year === null || other.year === null || form.year === other.year;
}

/** They speak of one unit and year. A table of scores mostly names no unit: without money it states nothing of another. */
export function areOfOneUnit(forms: readonly Form[]): boolean {
  return forms.every((form, index) =>
    forms.slice(index + 1).every((other) => isOfSameUnitAndYear(form, other) || isUnnamedBeside(form, other)),
  );
}

function isUnnamedBeside(form: Form, other: Form): boolean {
  const isUnnamed = form.unitName === null || other.unitName === null;
  return isUnnamed && isOfSameYear(form, other) && (form.funding === null || other.funding === null);
}

/** What one form states of a measure. */
type Stated = (form: Form, measure: Measure) => readonly Statement[];

/** What the forms of one unit state; one that prints one budget only may mean the one before adjustment. */
export function statedBy(forms: readonly Form[], measure: Measure, stated: Stated): Statement[] {
  if (measure !== 'budget') return forms.flatMap((form) => stated(form, measure));
  const originals = forms.flatMap((form) => (printsOneBudget(form) ? [] : stated(form, 'original')));
  return forms.flatMap((form) => {
    const own = stated(form, measure);
    const isBefore = printsOneBudget(form) && own.some((one) => originals.some((other) => agree(one, other)));
    return isBefore ? [] : own;
  });
}

function printsOneBudget({ funding }: Form): boolean {
  const row = funding === null ? null : totalRowOf(funding);
  return row?.originalBudget.state !== 'number' || row.adjustedBudget.state !== 'number';
}

/** What the forms of one unit state alike; null where none of them states it, or each something else. */
export function statedAlike(statements: readonly Statement[]): Statement | null {
  const [first] = statements;
  return first !== undefined && statements.every((one) => agree(one, first)) ? first : null;
}
