import { check } from '../rule';
import { productDefault } from './basis';
import * as say from './wording';

/** A money column whose heading can mean two things, and the amounts do not settle which. */
export const columnUncertain = check<'funding'>({
  id: 'column-uncertain',
  title: '表头含义不能确定',
  about: 'funding',
  severity: 'hint',
  cites: productDefault('同一表头在各县含义不同，按相邻表头和金额关系判断'),
  find: ({ scored, funding }) =>
    scored.form.columns.flatMap(({ role, heading, column, certain }) => {
      const budget = certain ? undefined : BUDGETS.get(role);
      if (budget === undefined) return [];
      const at = funding.rows[0]?.[budget.key].at ?? null;
      return [{ at, message: say.columnUncertain(heading, column, budget.name) }];
    }),
});

const BUDGETS: ReadonlyMap<string, { key: 'originalBudget' | 'adjustment' | 'adjustedBudget'; name: string }> = new Map(
  [
    ['funding.originalBudget', { key: 'originalBudget', name: '年初预算数' }],
    ['funding.adjustment', { key: 'adjustment', name: '预算调整数（增减额）' }],
    ['funding.adjustedBudget', { key: 'adjustedBudget', name: '调整后预算数' }],
  ],
);
