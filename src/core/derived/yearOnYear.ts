import { fitOf, formsBefore } from '../checks/previous/match';
import { totalRowOf } from '../checks/cells';
import { amountOf } from '../checks/figures';
import { factLabel } from '../checks/wording';
import { ZERO } from '../decimal';
import type { Decimal } from '../decimal';
import { factIn, factsOf, factsOfForm, valueIn, type WorkbookFacts } from '../facts/facts';
import type { FactId } from '../facts/ids';
import type { CellRef, Form } from '../model';
import { convert } from '../quantity';
import type { Subjects } from '../rule';
import type { DerivedFact } from './targetQuality';
import { beforeIn, changeStep, DERIVED } from './wording';

/** What became of last year's figures, by last year's own workbook. */

/** @returns the changes of a form's figures; none where last year's workbook does not fit or has no such form. */
export function yearOnYear({
  forms,
  previous,
}: Pick<Subjects['workbook'], 'forms' | 'previous'>): (form: Form) => DerivedFact[] {
  if (previous === null || fitOf({ forms }, previous) !== 'fits') return () => [];
  const before = formsBefore(previous);
  const facts = factsOf(previous.forms);
  return (form) =>
    form.kind === 'baseData'
      ? factChanges(form, facts, previous.fileName)
      : blockChanges(form, before(form), previous.fileName);
}

const FACTS: readonly FactId[] = [
  'headcount.actual',
  'total.final',
  'basic.final',
  'personnel.final',
  'operatingPublic.final',
  'threePublic.final',
  'project.final',
  'procurement.final',
  'carryOver.final',
];

function factChanges(form: Form, before: WorkbookFacts, fileName: string): DerivedFact[] {
  const now = factsOfForm(form);
  return FACTS.flatMap((id) => {
    const [fact, last] = [figureIn(now, id), figureIn(before, id)];
    return fact === null || last === null ? [] : change(`yearOnYear.${id}`, fact.label, fact, last, fileName);
  });
}

interface Figure {
  readonly label: string;
  readonly at: CellRef;
  readonly value: Decimal;
}

function figureIn(facts: WorkbookFacts, id: FactId): Figure | null {
  const fact = factIn(facts, id);
  const value = fact === null ? null : valueIn(fact, id.startsWith('headcount') ? '人' : '万元');
  return fact === null || value === null ? null : { label: factLabel(fact.label), at: fact.at, value };
}

/** The total row of the money block, beside last year's form of the same project or unit. */
function blockChanges(form: Form, before: Form | null, fileName: string): DerivedFact[] {
  if (before === null) return [];
  return (['budget', 'spent'] as const).flatMap((what) => {
    const [now, last] = [blockFigure(form, what), blockFigure(before, what)];
    const label = DERIVED[what];
    return now === null || last === null ? [] : change(`yearOnYear.${what}`, label, now, last, fileName);
  });
}

function blockFigure({ funding, moneyUnit }: Form, what: 'budget' | 'spent'): Figure | null {
  const row = funding === null ? null : totalRowOf(funding);
  if (row === null || moneyUnit === null) return null;
  const field =
    what === 'spent' ? row.actual : row.adjustedBudget.state === 'number' ? row.adjustedBudget : row.originalBudget;
  const own = amountOf(field, moneyUnit);
  const value = own === null ? null : convert(own, moneyUnit, '万元');
  return field.at === null || value === null ? null : { label: '', at: field.at, value };
}

/** No rate of change from nothing. */
function change(id: string, label: string, now: Figure, before: Figure, fileName: string): DerivedFact[] {
  if (before.value.lte(ZERO)) return [];
  const ratio = now.value.minus(before.value).div(before.value);
  const steps = [changeStep(now.value, before.value, ratio, beforeIn(fileName, before.at))];
  return [{ id, label: DERIVED.change(label), at: now.at, ratio, steps }];
}
