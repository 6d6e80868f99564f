import { decimal, type Decimal } from '../../decimal';
import type { Field, FundingRow } from '../../model';
import type { Run } from '../document';
import { paragraph, passage, type Passage, type SentenceRule } from '../passage';
import { MONEY } from '../phrases';
import { moneyOf, moneyText } from '../money';
import { closed, computed, gap, percent, say, words } from '../runs';
import type { View } from '../view';
import { MISSING } from '../wording';
import { adjustmentItems, afterExempt } from './adjustments';
import { carryOver } from './carryOver';
import { executionRate, noteFunding, totalRowOf } from './funding';
import { fundingTable } from './fundingTable';
import { moneyProblem } from './moneyProblem';
import { moneyReasons } from './reasons';
import { unitName, yearName } from './subjects';

/** Budget, spending and what became of the budget during the year; of the form the report is about. */

export function moneyOr(field: Field, unit: string | null, missing: string): Run {
  return moneyOf(field, unit) ?? gap(missing, field.at);
}

const budget: SentenceRule = {
  id: 'budget',
  write: (look) => {
    const told = look.view.main;
    const row = told === null ? null : totalRowOf(told);
    if (told === null || row === null) return say('{forms}。', { forms: gap(missingForm(look.view), null) });
    noteFunding(look, told);
    const unit = told.form.moneyUnit;
    const original = moneyOf(row.originalBudget, unit);
    const adjusted = moneyOf(row.adjustedBudget, unit);
    const phrase = adjusted === null ? MONEY.original : original === null ? MONEY.adjusted : MONEY.both;
    return say(phrase, {
      year: yearName(look),
      unit: told.form.kind === 'department' ? unitName(look) : '',
      original: original ?? gap(MISSING.budget, row.originalBudget.at ?? row.adjustedBudget.at),
      adjusted: adjusted ?? gap(MISSING.budget, row.adjustedBudget.at),
      spent: moneyOr(row.actual, unit, MISSING.spent),
      rate: executionRate(look, told)?.run ?? words(MONEY.unknownRate),
    });
  },
};

function missingForm({ projects }: View): string {
  return projects.length > 0 ? MISSING.departmentForm : MISSING.forms;
}

/** What people wrote about it, where it is no problem: with a problem its reason is told there. */
const moneyNote: SentenceRule = {
  id: 'money-note',
  write: (look) => {
    const told = look.view.main;
    if (told === null || moneyProblem(look, told) !== null) return null;
    const said = moneyReasons(look, told);
    return said.length === 0 ? null : say(MONEY.reason, { text: said.flatMap(closed) });
  },
};

/** adjusted − original, with its unit; null where one of them is not known or in another unit. */
function netChange(row: FundingRow, unit: string | null): { value: Decimal; unit: string } | null {
  const [before, after] = [row.originalBudget, row.adjustedBudget];
  if (before.state !== 'number' || after.state !== 'number') return null;
  const [from, to] = [before.quantity, after.quantity];
  if (from.value === null || to.value === null || from.unit !== to.unit) return null;
  return { value: decimal(to.value).minus(decimal(from.value)), unit: to.unit ?? unit ?? '' };
}

const adjustment: SentenceRule = {
  id: 'adjustment',
  write: (look) => {
    const told = look.view.main;
    const row = told === null ? null : totalRowOf(told);
    const rate = told?.scored.execution?.adjustmentRate ?? null;
    if (told === null || row === null || rate === null) return null;
    noteFunding(look, told);
    const change = netChange(row, told.form.moneyUnit);
    if (change === null) return null;
    if (change.value.eq('0')) return say(MONEY.unchanged);
    const cells = [row.adjustedBudget.at, row.originalBudget.at];
    return say(change.value.gt('0') ? MONEY.grew : MONEY.shrank, {
      amount: computed(moneyText(change.value.abs(), change.unit), cells) ?? words(''),
      rate: computed(percent(rate.abs()), cells) ?? words(''),
      after: told.form.kind === 'department' ? afterExempt(look) : '',
    });
  },
};

/** Where the money came from and went, and what was left. */
export const MONEY_PASSAGES: readonly Passage[] = [
  {
    id: 'budget',
    name: '预算和执行',
    write: (view) => [...paragraph(view, [budget, adjustment, adjustmentItems, moneyNote]), ...fundingTable(view)],
  },
  passage('money', '预算执行', [budget]),
  passage('carryOver', '结转结余', [carryOver]),
];
