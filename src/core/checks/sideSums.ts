import { sum, type Decimal } from '../decimal';
import { factsOfForm, valueIn, type WorkbookFact, type WorkbookFacts } from '../facts/facts';
import type { FactId, MoneyMeasure, MoneySubject } from '../facts/ids';
import type { Form } from '../model';
import type { Trouble } from '../rule';
import { MONEY_COLUMNS } from './budgetNames';
import { totalRowOf } from './cells';
import { addsUp, amountOf } from './figures';
import * as say from './wording';

/** The same money told twice: by where it comes from, and by what it is spent on. */

type Source = Extract<MoneySubject, `income.${string}`>;

const SOURCES: readonly Source[] = [
  'income.generalBudget',
  'income.governmentFund',
  'income.specialAccount',
  'income.unitFunds',
  'income.carryOver',
  'income.other',
];

const USES: readonly MoneySubject[] = ['basic', 'project'];

/** What came in and what was budgeted for are equal in a budget; in an account the rest is carried over. */
const BUDGETS: readonly MoneyMeasure[] = ['amount', 'originalBudget', 'budget'];

export function sideSumTroubles(form: Form): Trouble[] {
  const facts = factsOfForm(form);
  if (form.kind === 'projectList' || facts.size === 0) return [];
  return BUDGETS.flatMap((measure) => compare(form, facts, measure));
}

interface Side {
  readonly lines: readonly WorkbookFact[];
  readonly amounts: readonly Decimal[];
}

/** null where a line cannot be read, or where there is none. */
function sideOf(facts: WorkbookFacts, subjects: readonly MoneySubject[], measure: MoneyMeasure): Side | null {
  const lines = subjects
    .flatMap((subject) => facts.get(`${subject}.${measure}` satisfies FactId) ?? [])
    .filter(({ field }) => field.state !== 'blank' && field.state !== 'mark');
  const amounts = lines.flatMap((line) => valueIn(line, '万元') ?? []);
  return lines.length === 0 || amounts.length < lines.length ? null : { lines, amounts };
}

function compare(form: Form, facts: WorkbookFacts, measure: MoneyMeasure): Trouble[] {
  const sources = sideOf(facts, SOURCES, measure) ?? sideOf(facts, ['income'], measure);
  const uses = wholeUses(facts, measure) ?? sideOf(facts, ['total'], measure);
  if (sources === null || uses === null || addsUp(sum(sources.amounts), uses.amounts)) return [];
  if (addsUp(sum(uses.amounts), sources.amounts)) return [];
  // The budget by its sources beside the spending by its uses.
  if (isTotal(form, sources) && isTotal(form, uses)) return [];
  const [odd, other] = isTotal(form, uses) && !isTotal(form, sources) ? [sources, uses] : [uses, sources];
  const [first, ...others] = odd.lines;
  if (first === undefined) return [];
  const related = [...others, ...other.lines].map(({ at }) => at);
  const message = say.sidesDiffer(sum(sources.amounts), sum(uses.amounts));
  return [{ at: first.at, related, message }];
}

/** 基本支出 alone is not all that was spent. */
function wholeUses(facts: WorkbookFacts, measure: MoneyMeasure): Side | null {
  const uses = sideOf(facts, USES, measure);
  return uses !== null && uses.lines.length >= USES.length ? uses : null;
}

/** The side makes one of the amounts of the form's own total row. */
function isTotal(form: Form, side: Side): boolean {
  const row = form.funding === null ? null : totalRowOf(form.funding);
  if (row === null) return false;
  return MONEY_COLUMNS.some((column) => {
    const amount = amountOf(row[column], form.moneyUnit);
    return amount !== null && addsUp(amount, side.amounts);
  });
}
