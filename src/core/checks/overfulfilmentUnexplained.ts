import { saidInFull, actualInFull } from '../printed';
import { check } from '../rule';
import { productDefault } from './basis';
import { nameOf } from './cells';
import { hasReason, reasonCellOf } from './reasons';
import * as say from './wording';

/** An actual so far above the target that the target may have been set too low. */
export const overfulfilmentUnexplained = check<'indicator'>({
  id: 'overfulfilment-unexplained',
  title: '超额完成较多而未说明原因',
  about: 'indicator',
  severity: 'warning',
  cites: productDefault('完成值达到指标值 130% 的应说明原因'),
  find: ({ scored, indicator, score }, { profile }) => {
    const { reason } = profile.quantitative.overFulfilment;
    if (reason === 'none' || !score.overFulfilled || hasReason(scored.form, indicator)) return [];
    const reasonAt = reasonCellOf(scored.form, indicator);
    const words = [nameOf(indicator), saidInFull(indicator.target), actualInFull(indicator), score.ratio] as const;
    const at = reasonAt ?? indicator.enteredPoints.at ?? indicator.actual.at;
    const severity = reason === 'must' && reasonAt !== null ? 'error' : 'warning';
    return [{ at, severity, message: say.overfulfilmentUnexplained(...words) }];
  },
});
