import type { Form } from '../model';
import { notScored } from './indicator';
import { weightIn } from './read';
import type { ScoredForm } from './score';

/** A form that does not take part, as it stands: nothing is computed. */
export function unscored(form: Form): ScoredForm {
  const indicators = form.indicators.map((row) => notScored(row, weightIn(row.weight), 'formSetAside'));
  return { form, execution: null, indicators, total: null };
}
