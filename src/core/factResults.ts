import { fullAddress } from './a1';
import { plain, roundHalfUp } from './decimal';
import { factsOfForm } from './facts/facts';
import type { Headcount } from './facts/ids';
import { institutionSum, type InstitutionSum } from './facts/institutionSum';
import type { Form, FormFact, Indicator } from './model';
import { readOf } from './reads';
import type { FormResult } from './result';
import { rateOfName } from './scores/rates';
import type { ComputedRate, ScoredForm } from './scores/score';
import { headcountNotes } from './wording';

/** Base data and the rates they make, in the shape of the result. */

type FactResult = FormResult['facts'][number];

/**
 * What the form says, line by line, then the rates of a department: every one that is known, and those that an
 * indicator asks for and that cannot be known.
 * @param listsRates the form is a department's, or base data without a department to list them.
 */
export function factResults({ form, rates = [] }: ScoredForm, listsRates: boolean): FactResult[] {
  const stated = (form.facts ?? []).map((fact) => statedFact(fact, rates));
  const said = [...stated, ...addedUpFacts(form)];
  if (!listsRates) return said;
  const typed = new Set((form.facts ?? []).map(({ id }) => String(id)));
  const listed = rates.filter((rate) => !typed.has(rate.id) && (rate.ratio !== null || isAsked(rate, form)));
  return [...said, ...listed.map((rate) => computedFact(rate, form))];
}

function statedFact(fact: FormFact, rates: readonly ComputedRate[]): FactResult {
  const { id, label, field, unit } = fact;
  const rate = rates.find((one) => one.id === id) ?? null;
  return { id, label, read: readOf(field), unit: field.quantity.unit ?? unit, ...workedOut(rate) };
}

/** People whom the form counts by institution or by kind only. */
function addedUpFacts(form: Form): FactResult[] {
  const facts = factsOfForm(form);
  return (['authorised', 'actual'] as const).flatMap((of) => {
    const sum = institutionSum(facts, of);
    return sum === null ? [] : [addedUpFact(of, sum)];
  });
}

function addedUpFact(of: Headcount, { by, count, parts, gap }: InstitutionSum): FactResult {
  const terms = parts.map((part) => headcountNotes.part(plain(part.count), fullAddress(part.at)));
  const why = gap === null ? [] : [headcountNotes.notAddedUp(fullAddress(gap))];
  const steps = count === null ? why : [headcountNotes.addedUp(terms, plain(count), by)];
  const read = { ...NOWHERE, value: count === null ? null : plain(count) };
  return { id: `headcount.${of}`, label: headcountNotes.names[of], read, unit: '人', computed: null, steps };
}

function isAsked({ id }: ComputedRate, form: Form): boolean {
  return rowOf(id, form) !== null;
}

function rowOf(id: string, { indicators }: Form): Indicator | null {
  return indicators.find(({ level3 }) => level3 !== null && rateOfName(level3)?.id === id) ?? null;
}

/** Read from the row of the indicator that asks for it; where none does, it stands in no cell. */
function computedFact(rate: ComputedRate, form: Form): FactResult {
  const field = rowOf(rate.id, form)?.actual ?? null;
  const read = field === null ? NOWHERE : readOf(field);
  return { id: rate.id, label: rate.name, read, unit: '%', ...workedOut(rate) };
}

const NOWHERE = { cell: null, raw: null, value: null } as const;

/** A ratio, rounded half up to 8 decimals. */
function workedOut(rate: ComputedRate | null): Pick<FactResult, 'computed' | 'steps'> {
  if (rate === null) return { computed: null, steps: [] };
  if (rate.ratio === null) return { computed: null, steps: rate.missing === null ? [] : [rate.missing] };
  return { computed: plain(roundHalfUp(rate.ratio, 8)), steps: [...rate.steps, ...rate.assumptions] };
}

export function institutionResults({ institutions = [] }: Form): FormResult['institutions'] {
  return institutions.map(({ name, nature, rank, funding }) => ({
    name: readOf(name),
    nature: readOf(nature),
    rank: readOf(rank),
    funding: readOf(funding),
  }));
}
