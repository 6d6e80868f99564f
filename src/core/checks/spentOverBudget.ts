import { agreesAsPrinted, decimalsOf, ZERO } from '../decimal';
import type { Decimal } from '../decimal';
import { check } from '../rule';
import { arithmetic } from './basis';
import { totalRowOf } from './cells';
import { denominatorName, denominatorOf, inWords } from './denominators';
import { amountOf } from './figures';
import * as say from './wording';

/** More was spent than the budget allows. */
export const spentOverBudget = check<'funding'>({
  id: 'spent-over-budget',
  title: '执行数大于预算数',
  about: 'funding',
  severity: 'error',
  cites: arithmetic('执行数不应大于调整后的预算数'),
  find: ({ scored, funding, execution }) => {
    const total = execution.row ?? totalRowOf(funding);
    if (total === null || execution.obstacle === 'totalBlankAboveParts') return [];
    const { form } = scored;
    const denominator = denominatorOf(form, total, execution.denominator);
    const { amount: budget, at } = denominator;
    const actual = amountOf(total.actual, form.moneyUnit);
    if (budget === null || actual === null || !isOver(actual, budget)) return [];
    const spent = inWords(actual, form);
    const name = denominatorName(form, denominator);
    const place = { at: total.actual.at, related: at === null ? [] : [at] };
    if (budget.eq(ZERO)) return [{ ...place, message: say.spentWithoutBudget(spent, name) }];
    const allowed = inWords(budget, form);
    return execution.denominator === 'original'
      ? [{ ...place, severity: 'hint', message: say.spentOverOriginal(spent, allowed) }]
      : [{ ...place, message: say.spentOverBudget(spent, allowed, name) }];
  },
});

/** 202.641 against a budget printed 202.64 is the same amount. */
function isOver(actual: Decimal, budget: Decimal): boolean {
  if (actual.lte(budget)) return false;
  const printed = budget.toFixed();
  return decimalsOf(printed) <= 1 || !agreesAsPrinted(actual, printed);
}
