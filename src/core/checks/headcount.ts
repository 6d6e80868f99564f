import { sum, type Decimal } from '../decimal';
import { factIn, valueIn, type WorkbookFact, type WorkbookFacts } from '../facts/facts';
import type { Headcount, HeadcountPart } from '../facts/ids';
import { institutionSum } from '../facts/institutionSum';
import type { CellRef } from '../model';

/** 编制数 and 在职人数 of the base data, with their parts. */

export const HEADCOUNTS: readonly Headcount[] = ['authorised', 'actual'];

const PARTS: readonly HeadcountPart[] = ['.administrative', '.institution', '.worker', '.other'];

export interface People {
  readonly fact: WorkbookFact;
  readonly count: Decimal;
}

/** The whole number of people; null where the form does not say it. */
export function peopleIn(facts: WorkbookFacts, kind: Headcount, part: HeadcountPart = ''): People | null {
  const fact = factIn(facts, `headcount.${kind}${part}`);
  const count = fact === null ? null : valueIn(fact, '人');
  return fact === null || count === null ? null : { fact, count };
}

/** The parts that are filled, and their sum. */
export function partsIn(facts: WorkbookFacts, kind: Headcount): { parts: readonly People[]; count: Decimal } {
  const parts = PARTS.map((part) => peopleIn(facts, kind, part)).filter((part) => part !== null);
  return { parts, count: sum(parts.map((part) => part.count)) };
}

/** With every line of the form that counts such people: 事业人员 beside 参公人员. */
export function allLinesIn(facts: WorkbookFacts, kind: Headcount): Decimal {
  const lines = PARTS.flatMap((part) => {
    const all = facts.get(`headcount.${kind}${part}`) ?? [];
    return all.filter(({ formId }) => formId === all[0]?.formId);
  });
  return sum(lines.flatMap((line) => valueIn(line, '人') ?? []));
}

/** The whole number of people and where it is said; of institutions that are listed without a total, all of them. */
export function allPeopleIn(
  facts: WorkbookFacts,
  kind: Headcount,
): { count: Decimal; cells: readonly CellRef[] } | null {
  const said = peopleIn(facts, kind);
  if (said !== null) return { count: said.count, cells: [said.fact.at] };
  const added = institutionSum(facts, kind);
  return added === null || added.count === null ? null : { count: added.count, cells: added.parts.map(({ at }) => at) };
}
