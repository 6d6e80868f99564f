import { decimal, ZERO } from '../decimal';
import { check } from '../rule';
import type { Trouble } from '../rule';
import type { ScoredForm } from '../scores/score';
import type { Funding, FundingRow } from '../model';
import { productDefault } from './basis';
import { totalRowOf } from './cells';
import { inWords } from './denominators';
import { amountOf } from './figures';
import { moneyHasReason, moneyReasonCell } from './reasons';
import * as say from './wording';

const SPEAKS_OF_ADJUSTMENT = /调整|追加|追减|调减|调增|新增/;

/** A budget that was changed much during the year, and no word of why. */
export const adjustmentUnexplained = check<'funding'>({
  id: 'adjustment-unexplained',
  title: '预算调整幅度较大而未说明原因',
  about: 'funding',
  severity: 'warning',
  cites: productDefault('预算调整达到 10%（表中没有原因栏的为 30%）应说明原因'),
  find: ({ scored, funding, execution }, { profile }) => {
    const total = execution.row ?? totalRowOf(funding);
    if (total === null) return [];
    const reasonAt = moneyReasonCell(funding);
    const { adjustmentWithReasonCell, adjustmentWithoutReasonCell } = profile.review;
    const threshold = decimal(reasonAt === null ? adjustmentWithoutReasonCell : adjustmentWithReasonCell);
    const rate = execution.adjustmentRate;
    const message =
      rate === null
        ? fromZero(scored, funding, total, reasonAt !== null)
        : rate.abs().gte(threshold)
          ? say.adjustmentUnexplained(rate, reasonAt !== null)
          : null;
    if (message === null || moneyHasReason(scored.form, funding, SPEAKS_OF_ADJUSTMENT)) return [];
    return [pointed(total, reasonAt, message)];
  },
});

function pointed(total: FundingRow, reasonAt: Trouble['at'], message: string): Trouble {
  const at = reasonAt ?? total.adjustedBudget.at ?? total.adjustment.at;
  return { at, message, severity: reasonAt === null ? 'hint' : 'warning' };
}

/** No rate can be given where the year began with nothing; a budget given during the year is a change all the same. */
function fromZero(scored: ScoredForm, funding: Funding, total: FundingRow, hasReasonCell: boolean): string | null {
  const { moneyUnit } = scored.form;
  const original = amountOf(total.originalBudget, moneyUnit);
  const adjusted = amountOf(total.adjustedBudget, moneyUnit);
  if (original === null || adjusted === null || !original.eq(ZERO) || !adjusted.gt(ZERO)) return null;
  const partsBegan = funding.rows.some((row) => amountOf(row.originalBudget, moneyUnit)?.gt(ZERO) === true);
  return partsBegan ? null : say.budgetFromZero(inWords(adjusted, scored.form), hasReasonCell);
}
