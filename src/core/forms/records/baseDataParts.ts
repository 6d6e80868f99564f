/** Tables of people, buildings and money stand one below the other in the same columns of base data. */
export type BaseDataPart = 'people' | 'building' | 'money';

/**
 * The tables that a column of base data can stand in.
 * @param role as a person names it, `lastFinal`
 */
export function partsOf(role: string): readonly BaseDataPart[] {
  if (role === 'other' || role === 'controlRate') return ALL;
  if (role === 'authorised' || role === 'staff') return PEOPLE;
  return /^(area|investment)/.test(role) ? BUILDING : MONEY;
}

const PEOPLE = ['people'] as const;
const BUILDING = ['building'] as const;
const MONEY = ['money'] as const;
const ALL = [...PEOPLE, ...BUILDING, ...MONEY] as const;
