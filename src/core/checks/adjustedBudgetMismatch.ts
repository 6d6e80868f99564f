import { plain } from '../decimal';
import { check } from '../rule';
import { arithmetic } from './basis';
import { rowLabel } from './budgetNames';
import { fixOf, typedNumber } from './cells';
import { addsUp, amountOf } from './figures';
import * as say from './wording';

/** Original budget and adjustment against the adjusted budget, where a form prints all three. */
export const adjustedBudgetMismatch = check<'funding'>({
  id: 'adjusted-budget-mismatch',
  title: '年初预算、调整数与调整后预算不符',
  about: 'funding',
  severity: 'error',
  comparesEntered: true,
  cites: arithmetic('调整后预算 = 年初预算 + 调整数'),
  find: ({ scored, funding }) =>
    funding.rows.flatMap((row) => {
      const unit = scored.form.moneyUnit;
      const adjustment = amountOf(row.adjustment, unit);
      if (adjustment === null) return [];
      const original = amountOf(row.originalBudget, unit);
      const adjusted = amountOf(row.adjustedBudget, unit);
      if (original === null || adjusted === null || addsUp(adjusted, [original, adjustment])) return [];
      const expected = original.plus(adjustment);
      const words = {
        original: plain(original),
        adjustment: plain(adjustment),
        expected: plain(expected),
        entered: plain(adjusted),
      };
      const fix = fixOf(say.correctAmount(plain(expected)), [
        { field: row.adjustedBudget, to: typedNumber(row.adjustedBudget, expected) },
      ]);
      const related = [row.originalBudget.at, row.adjustment.at].flatMap((at) => at ?? []);
      const message = say.adjustedMismatch(rowLabel(row), words);
      return [{ at: row.adjustedBudget.at, related, message, ...(fix === undefined ? {} : { fix }) }];
    }),
});
