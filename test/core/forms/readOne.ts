import { cellOf } from '../../../src/core/a1';
import { recognise } from '../../../src/core/forms/recognise';
import type { Field, Form } from '../../../src/core/model';
import { paper } from './paper';

/** What is read from a sheet with one form, as addresses. */

export function only(drawing: string): Form {
  const { forms } = recognise([paper('表', drawing)]);
  expect(forms).toHaveLength(1);
  return forms[0] as Form;
}

export const where = (field: Field | undefined): string | null => (field?.at ? cellOf(field.at) : null);

/** Target, actual, weight, points of each indicator. */
export const cells = (form: Form): (string | null)[][] =>
  form.indicators.map((one) => [one.target, one.actual, one.weight, one.enteredPoints].map(where));

/** Budgets, spending, rate, weight, points of each row of money. */
export const money = (form: Form): (string | null)[][] =>
  (form.funding?.rows ?? []).map((row) =>
    [row.originalBudget, row.adjustedBudget, row.actual, row.enteredRate, row.weight, row.enteredPoints].map(where),
  );
