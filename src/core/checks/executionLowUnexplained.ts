import { decimal } from '../decimal';
import { check } from '../rule';
import { productDefault } from './basis';
import { totalRowOf } from './cells';
import { moneyHasReason, moneyReasonCell } from './reasons';
import * as say from './wording';

const SPEAKS_OF_SPENDING = /执行率|支付|拨付|支出|资金|结余|结转/;

/** Execution below the profile's threshold, and no word of why. */
export const executionLowUnexplained = check<'funding'>({
  id: 'execution-low-unexplained',
  title: '预算执行率偏低而未说明原因',
  about: 'funding',
  severity: 'warning',
  cites: productDefault('执行率低于 90% 应说明原因'),
  find: ({ scored, funding, execution }, { profile }) => {
    const threshold = decimal(profile.review.lowExecution);
    const total = execution.row ?? totalRowOf(funding);
    if (execution.rate === null || execution.rate.gte(threshold) || total === null) return [];
    if (moneyHasReason(scored.form, funding, SPEAKS_OF_SPENDING)) return [];
    const reasonAt = moneyReasonCell(funding);
    return [
      {
        at: reasonAt ?? total.enteredRate.at ?? total.actual.at,
        severity: reasonAt === null ? 'hint' : 'warning',
        message: say.lowExecution(execution.rate, threshold, reasonAt !== null),
      },
    ];
  },
});
