import { sum, type Decimal } from '../decimal';
import type { CellRef } from '../model';
import { valueIn, type WorkbookFact, type WorkbookFacts } from './facts';
import type { Headcount } from './ids';

/** The people of a unit as those of its institutions together, where no line of the form counts them all. */
export interface InstitutionSum {
  /** null where an institution lacks one of its two numbers. */
  readonly count: Decimal | null;
  /** The numbers that are there, in the order of the lines. */
  readonly parts: readonly { readonly count: Decimal; readonly at: CellRef }[];
  readonly formId: string;
  /** The first cell without a number. */
  readonly gap: CellRef | null;
}

/** null where a line counts them all, or where no institutions are listed with both 编制数 and 在职人数. */
export function institutionSum(facts: WorkbookFacts, of: Headcount): InstitutionSum | null {
  if (facts.has(`headcount.${of}`)) return null;
  const [own, other] = [linesOf(facts, of), linesOf(facts, of === 'actual' ? 'authorised' : 'actual')];
  const [first] = own;
  if (first === undefined || other.length === 0) return null;
  const gap = [...own, ...other].find((line) => valueIn(line, '人') === null)?.at ?? null;
  const parts = own.flatMap((line) => {
    const count = valueIn(line, '人');
    return count === null ? [] : [{ count, at: line.at }];
  });
  return { count: gap === null ? sum(parts.map(({ count }) => count)) : null, parts, formId: first.formId, gap };
}

/** Those of one form: a second one that repeats them adds nothing. */
function linesOf(facts: WorkbookFacts, of: Headcount): WorkbookFact[] {
  const lines = facts.get(`headcount.${of}.ofInstitution`) ?? [];
  return lines.filter(({ formId }) => formId === lines[0]?.formId);
}
