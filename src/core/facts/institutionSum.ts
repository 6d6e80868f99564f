import { sum, type Decimal } from '../decimal';
import type { CellRef } from '../model';
import { valueIn, type WorkbookFact, type WorkbookFacts } from './facts';
import type { Headcount, HeadcountPart } from './ids';

/** The people of a unit as those of its institutions or kinds together, where no line of the form counts them all. */
export interface InstitutionSum {
  /** 按各单位 or 按各类人员. */
  readonly by: 'institution' | 'kind';
  /** null where an institution lacks one of its two numbers. */
  readonly count: Decimal | null;
  /** The numbers that are there, in the order of the lines. */
  readonly parts: readonly { readonly count: Decimal; readonly at: CellRef }[];
  readonly formId: string;
  /** The first cell without a number. */
  readonly gap: CellRef | null;
}

/**
 * null where a line counts them all, or where neither institutions are listed with both 编制数 and 在职人数 nor the same
 * kinds of people.
 */
export function institutionSum(facts: WorkbookFacts, of: Headcount): InstitutionSum | null {
  if (facts.has(`headcount.${of}`)) return null;
  const [own, other] = [linesOf(facts, of), linesOf(facts, of === 'actual' ? 'authorised' : 'actual')];
  const [first] = own;
  if (first === undefined || other.length === 0) return kindSum(facts, of);
  const gap = [...own, ...other].find((line) => valueIn(line, '人') === null)?.at ?? null;
  const parts = own.flatMap((line) => {
    const count = valueIn(line, '人');
    return count === null ? [] : [{ count, at: line.at }];
  });
  return {
    by: 'institution',
    count: gap === null ? sum(parts.map(({ count }) => count)) : null,
    parts,
    formId: first.formId,
    gap,
  };
}

const KINDS: readonly HeadcountPart[] = ['.administrative', '.institution', '.worker', '.other'];
const FEWEST_KINDS = 2;

/** 行政, 事业 and 工勤, each with its posts and its people. */
function kindSum(facts: WorkbookFacts, of: Headcount): InstitutionSum | null {
  const [own, other] = [kindsOf(facts, of), kindsOf(facts, of === 'actual' ? 'authorised' : 'actual')];
  const [first] = own;
  const isSame = own.length === other.length && own.every(({ kind }, place) => kind === other[place]?.kind);
  if (first === undefined || own.length < FEWEST_KINDS || !isSame) return null;
  const counts = [...own, ...other].map(({ line }) => valueIn(line, '人'));
  if (counts.some((count) => count === null)) return null;
  const parts = own.flatMap(({ line }) => {
    const count = valueIn(line, '人');
    return count === null ? [] : [{ count, at: line.at }];
  });
  return { by: 'kind', count: sum(parts.map(({ count }) => count)), parts, formId: first.line.formId, gap: null };
}

interface Kind {
  readonly kind: HeadcountPart;
  readonly line: WorkbookFact;
}

/** None where a form counts one kind on several lines: nobody says whether these are parts of one another. */
function kindsOf(facts: WorkbookFacts, of: Headcount): Kind[] {
  const found = KINDS.flatMap((kind) =>
    (facts.get(`headcount.${of}${kind}`) ?? []).map((line): Kind => ({ kind, line })),
  );
  const own = found.filter(({ line }) => line.formId === found[0]?.line.formId);
  return new Set(own.map(({ kind }) => kind)).size === own.length ? own : [];
}

/** Those of one form: a second one that repeats them adds nothing. */
function linesOf(facts: WorkbookFacts, of: Headcount): WorkbookFact[] {
  const lines = facts.get(`headcount.${of}.ofInstitution`) ?? [];
  return lines.filter(({ formId }) => formId === lines[0]?.formId);
}
