import { check } from '../rule';
import { productDefault } from './basis';
import * as say from './wording';

/** A money column whose heading can mean two things, and the amounts do not settle which; or one of a part of the year. */
export const columnUncertain = check<'funding'>({
  id: 'column-uncertain',
  title: '表头含义不能确定',
  about: 'funding',
  severity: 'hint',
  cites: productDefault('同一表头在各县含义不同，按相邻表头和金额关系判断'),
  find: ({ scored, funding }) =>
    scored.form.columns.flatMap(({ role, heading, column, certain }) => {
      const money = certain ? undefined : MONEY.get(role);
      if (money === undefined) return [];
      const at = funding.rows[0]?.[money.key].at ?? null;
      return [{ at, message: say.columnUncertain(heading, column, money.name) }];
    }),
});

type Money = 'originalBudget' | 'adjustment' | 'adjustedBudget' | 'actual';

const MONEY: ReadonlyMap<string, { key: Money; name: string }> = new Map([
  ['funding.originalBudget', { key: 'originalBudget', name: '年初预算数' }],
  ['funding.adjustment', { key: 'adjustment', name: '预算调整数（增减额）' }],
  ['funding.adjustedBudget', { key: 'adjustedBudget', name: '调整后预算数' }],
  ['funding.actual', { key: 'actual', name: '全年执行数' }],
]);
