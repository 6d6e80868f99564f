import { cellOf } from './a1';
import type { Field } from './model';
import type { Read } from './result';

const NOWHERE: Read = { cell: null, raw: null, value: null };

/** A field in the shape of the result. Marks such as — are shown in raw and have no value. */
export function readOf(field: Field): Read {
  if (field.state === 'absent') return NOWHERE;
  return {
    cell: field.at ? cellOf(field.at) : null,
    raw: field.text === '' ? null : field.text,
    value: field.state === 'number' ? field.quantity.value : null,
  };
}
