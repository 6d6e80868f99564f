import { ZERO } from '../decimal';
import { check } from '../rule';
import { productDefault } from './basis';
import { totalRowOf } from './cells';
import { denominatorName, denominatorOf } from './denominators';
import { amountOf } from './figures';
import * as say from './wording';

/** Nothing budgeted and nothing spent: no rate can be given, and a person decides the points. */
export const budgetZero = check<'funding'>({
  id: 'budget-zero',
  title: '预算数为 0，执行率无法计算',
  about: 'funding',
  severity: 'warning',
  cites: productDefault('预算数为 0 时不计算执行率'),
  find: ({ scored, funding, execution }, { profile }) => {
    const total = execution.row ?? totalRowOf(funding);
    if (total === null || profile.execution.zeroBudget !== 'ask' || execution.obstacle === 'totalBlankAboveParts') {
      return [];
    }
    const budget = denominatorOf(scored.form, total, execution.denominator);
    const actual = amountOf(total.actual, scored.form.moneyUnit);
    if (budget.amount?.eq(ZERO) !== true || actual?.gt(ZERO) === true) return [];
    return [{ at: budget.at, message: say.budgetZero(denominatorName(scored.form, budget)) }];
  },
});
