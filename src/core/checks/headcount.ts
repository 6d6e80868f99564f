import { sum, type Decimal } from '../decimal';
import { factIn, valueIn, type WorkbookFact, type WorkbookFacts } from '../facts/facts';
import type { HeadcountPart } from '../facts/ids';

/** 编制数 and 在职人数 of the base data, with their parts. */

export type Headcount = 'authorised' | 'actual';

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
