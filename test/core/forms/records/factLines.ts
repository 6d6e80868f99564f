import { cellOf } from '../../../../src/core/a1';
import { recognise } from '../../../../src/core/forms/recognise';
import type { Form, FormFact } from '../../../../src/core/model';
import { paper } from '../paper';

/** The facts of a drawing in short lines. */

/** The drawing's only form. */
export const only = (drawing: string): Form => {
  const { forms, unrecognised } = recognise([paper('基础', drawing)]);
  expect(unrecognised).toEqual([]);
  expect(forms).toHaveLength(1);
  return forms[0] as Form;
};

/** "headcount.actual C3 50 人" */
export const line = ({ id, field, unit, subject }: FormFact): string =>
  [
    id,
    field.at ? cellOf(field.at) : '-',
    field.text === '' ? '·' : field.text,
    unit ?? '-',
    ...(subject ? [subject] : []),
  ].join(' ');

export const lines = (drawing: string): string[] => (only(drawing).facts ?? []).map(line);
