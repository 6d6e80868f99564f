import { sum, type Decimal } from '../../decimal';
import { fullAddress } from '../../a1';
import { amountOf, factIn, type WorkbookFacts } from '../../facts/facts';
import type { FactId } from '../../facts/ids';
import { institutionSum, type InstitutionSum } from '../../facts/institutionSum';
import type { CellRef, Field, Form } from '../../model';
import { convert } from '../../quantity';
import { knownIn } from '../amounts';
import type { ExecutionScore } from '../score';
import type { BaseData } from '../unit';
import type { Amount, Figure } from './definition';

/** Where the figures behind the rates come from: the department's own money block first, then base data. */

/** An exact amount with the cells it stands in. */
export interface Reading {
  readonly value: Decimal;
  readonly cells: readonly CellRef[];
  /** The form it stands in. */
  readonly formId: string;
  /** The form says in what it is counted; where it does not, it can only be compared within its form. */
  readonly hasUnit: boolean;
  /** The numbers of institutions or kinds that we added up ourselves; absent = the form says the figure. */
  readonly addedUp?: { readonly by: InstitutionSum['by']; readonly parts: readonly Decimal[] };
  /** Where it stands in last year's workbook, whose cells are not this one's; absent = it stands in this one. */
  readonly lastYearAt?: string;
}

export interface Figures {
  /** null: not there, blank, or no number. */
  read(figure: Figure): Reading | null;
  /** A cell that should say the figure and says no number; null where there is none. */
  unreadable(figure: Figure): CellRef | null;
  /** A blank cell that keeps the figure from being added up; null where there is none. */
  notAddedUp(figure: Figure): CellRef | null;
}

/** @param execution of the form itself; what its money block says goes before the same figure in base data. */
export function figuresOf({ facts, lastYear }: BaseData, form: Form, execution: ExecutionScore | null): Figures {
  let own: MoneyBlock | null = null;
  const block = (): MoneyBlock => (own ??= moneyBlock(form, execution));
  return {
    read: ({ fact, unit }) =>
      block().get(fact) ??
      factReading(facts, fact, unit) ??
      sumReading(facts, fact) ??
      lastYearReading(lastYear, fact, unit),
    unreadable: ({ fact }) => {
      const found = block().has(fact) ? null : factIn(facts, fact);
      return found !== null && (found.field.state === 'text' || found.field.state === 'broken') ? found.at : null;
    },
    notAddedUp: ({ fact }) => sumOfInstitutions(facts, fact)?.gap ?? null,
  };
}

function sumOfInstitutions(facts: WorkbookFacts, fact: FactId): InstitutionSum | null {
  if (fact === 'headcount.authorised') return institutionSum(facts, 'authorised');
  return fact === 'headcount.actual' ? institutionSum(facts, 'actual') : null;
}

function sumReading(facts: WorkbookFacts, fact: FactId): Reading | null {
  const added = sumOfInstitutions(facts, fact);
  if (added === null || added.count === null) return null;
  const { by, count, formId, parts } = added;
  const addedUp = { by, parts: parts.map((part) => part.count) };
  return { value: count, cells: parts.map(({ at }) => at), formId, hasUnit: true, addedUp };
}

function factReading(facts: WorkbookFacts, fact: FactId, unit: string): Reading | null {
  const value = amountOf(facts, fact, unit);
  const first = factIn(facts, fact);
  if (value === null || first === null) return null;
  const { formId } = first;
  const hasUnit = unit === '人' || (first.field.quantity.unit ?? first.unit) !== null;
  if (!fact.startsWith('adjustment.exempt.')) return { value, cells: [first.at], formId, hasUnit };
  const lines = (facts.get(fact) ?? []).filter((line) => line.formId === formId && line.field.state === 'number');
  return { value, cells: lines.map((line) => line.at), formId, hasUnit };
}

/** What this year's base data leave out of last year, from last year's own workbook. */
function lastYearReading(lastYear: WorkbookFacts, fact: FactId, unit: string): Reading | null {
  const then = LAST_YEAR.get(fact);
  const reading = then === undefined ? null : factReading(lastYear, then, unit);
  const [at] = reading?.cells ?? [];
  if (reading === null || at === undefined) return null;
  return { ...reading, cells: [], formId: LAST_YEAR_WORKBOOK + reading.formId, lastYearAt: fullAddress(at) };
}

const LAST_YEAR_WORKBOOK = '\u0000';
const LAST_YEAR: ReadonlyMap<FactId, FactId> = new Map<FactId, FactId>([
  ['threePublic.lastFinal', 'threePublic.final'],
  ['threePublic.lastBudget', 'threePublic.budget'],
  ['threePublic.reception.lastFinal', 'threePublic.reception.final'],
  ['threePublic.vehicles.lastFinal', 'threePublic.vehicles.final'],
  ['threePublic.abroad.lastFinal', 'threePublic.abroad.final'],
  ['carryOver.lastFinal', 'carryOver.final'],
]);

type Known = readonly [FactId, Reading];
type MoneyBlock = ReadonlyMap<FactId, Reading>;

/** The total row's amounts in 万元. A total left blank above filled parts says nothing. */
function moneyBlock(form: Form, execution: ExecutionScore | null): MoneyBlock {
  const row = execution?.row ?? null;
  if (row === null || execution?.obstacle === 'totalBlankAboveParts') return new Map();
  const original = readingOf([row.originalBudget], form);
  const adjusted = readingOf([row.adjustedBudget], form);
  const summed = adjusted ?? readingOf([row.originalBudget, row.adjustment], form);
  const onlyOriginal = row.adjustedBudget.state === 'absent' && row.adjustment.state === 'absent';
  const budget = summed ?? (onlyOriginal ? original : null);
  const known: (Known | null)[] = [
    onlyOriginal || original === null ? null : ['total.originalBudget', original],
    budget === null ? null : ['total.budget', budget],
    named('total.final', readingOf([row.actual], form)),
  ];
  return new Map(known.filter((one): one is Known => one !== null));
}

function named(fact: FactId, reading: Reading | null): Known | null {
  return reading === null ? null : [fact, reading];
}

/** The sum of these cells; null unless all are known. */
function readingOf(fields: readonly Field[], { moneyUnit, id }: Form): Reading | null {
  const values = fields.flatMap((field) => {
    const value = knownIn(field, moneyUnit);
    return (value === null || moneyUnit === null ? value : convert(value, moneyUnit, '万元')) ?? [];
  });
  if (values.length < fields.length) return null;
  const hasUnit = moneyUnit !== null;
  return { value: sum(values), cells: fields.flatMap(({ at }) => at ?? []), formId: id, hasUnit };
}

export function figuresIn(amount: Amount): readonly Figure[] {
  return 'less' in amount ? amount.less : [amount];
}
