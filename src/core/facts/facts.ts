import { decimal, sum, type Decimal } from '../decimal';
import type { CellRef, Field, Form, FormFact } from '../model';
import { convert } from '../quantity';
import { onceFor } from '../quantity/remembered';
import type { FactId } from './ids';

/** The facts of a whole workbook, found by their ids. */

export interface WorkbookFact {
  readonly id: FactId;
  /** As printed: the row's label, and the column's where it has one. */
  readonly label: string;
  readonly field: Field;
  /** 人, 万元, % …: printed with the number or said by the form; null where nothing says it. */
  readonly unit: string | null;
  readonly at: CellRef;
  readonly formId: string;
  /** What the line is about where a form has many of its kind (a project, a group of people asked); else null. */
  readonly subject: string | null;
}

/** Every reading of a fact, in the order of the sheets; several where the workbook says it more than once. */
export type WorkbookFacts = ReadonlyMap<FactId, readonly WorkbookFact[]>;

const NONE: WorkbookFacts = new Map();

/** The facts of one form: many rules ask for them, and most forms have none. */
export function factsOfForm(form: Form): WorkbookFacts {
  return form.facts === undefined || form.facts.length === 0 ? NONE : factsOfFilled(form);
}

const factsOfFilled = onceFor((form: Form) => factsOf([form]));

/** @param forms those that take part: a blank form or one of another year says nothing about this one. */
export function factsOf(forms: readonly Form[]): WorkbookFacts {
  const facts = new Map<FactId, WorkbookFact[]>();
  for (const form of forms) {
    for (const fact of form.facts ?? []) {
      const found = workbookFact(fact, form.id);
      if (found === null) continue;
      const same = facts.get(fact.id);
      if (same) same.push(found);
      else facts.set(fact.id, [found]);
    }
  }
  return facts;
}

function workbookFact({ id, label, field, unit, subject }: FormFact, formId: string): WorkbookFact | null {
  return field.at === null ? null : { id, label, field, unit, at: field.at, formId, subject };
}

/** The first reading that says a number; the first of any kind where none does. null where the workbook has none. */
export function factIn(facts: WorkbookFacts, id: FactId): WorkbookFact | null {
  const all = facts.get(id) ?? [];
  return all.find(({ field }) => field.state === 'number') ?? all[0] ?? null;
}

/**
 * What the workbook says of `id`, exact, in `unit`. null: not there, blank, no number, or in a unit that cannot be
 * converted. The exempt adjustments are the sum of their lines on the form that has them.
 * @param unit 人, 元, 万元, %, 平方米 …
 */
export function amountOf(facts: WorkbookFacts, id: FactId, unit: string): Decimal | null {
  if (id.startsWith('adjustment.exempt.')) return sumOf(facts, id, unit);
  const fact = factIn(facts, id);
  return fact === null ? null : valueIn(fact, unit);
}

/** The lines of one form only: a second form that repeats them adds nothing. */
function sumOf(facts: WorkbookFacts, id: FactId, unit: string): Decimal | null {
  const formId = factIn(facts, id)?.formId;
  const lines = (facts.get(id) ?? []).filter((fact) => fact.formId === formId && fact.field.state !== 'blank');
  const values = lines.flatMap((fact) => valueIn(fact, unit) ?? []);
  return values.length === 0 || values.length < lines.length ? null : sum(values);
}

/** One reading as an exact number in `unit`; null as above. */
export function valueIn({ field, unit: own }: Pick<WorkbookFact, 'field' | 'unit'>, unit: string): Decimal | null {
  const { kind, value, unit: printed } = field.quantity;
  if (field.state !== 'number' || kind !== 'number' || value === null) return null;
  const from = printed ?? own;
  return from === null ? decimal(value) : convert(decimal(value), from, unit);
}
