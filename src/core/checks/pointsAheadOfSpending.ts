import { decimal, ONE, sum, ZERO } from '../decimal';
import type { Decimal } from '../decimal';
import { check } from '../rule';
import type { ScoredForm } from '../scores/score';
import { productDefault } from './basis';
import { formCell } from './cells';
import * as say from './wording';

/** Indicators that are nearly all reached with little of the money spent, or much money left over. */
export const pointsAheadOfSpending = check<'form'>({
  id: 'points-ahead-of-spending',
  title: '指标得分与预算执行不匹配',
  about: 'form',
  severity: 'warning',
  cites: productDefault('指标得分比例明显高于预算执行率，或预算未支出较多的，应核实完成情况，由县级设定'),
  find: ({ scored }, { profile }) => {
    const { early } = profile.review;
    const rate = scored.execution?.rate ?? null;
    if (early === null || rate === null) return [];
    const at = scored.execution?.row?.enteredRate.at ?? scored.execution?.row?.actual.at ?? formCell(scored.form);
    const reached = reachedShare(scored);
    if (reached !== null && reached.gt(rate.times(ONE.plus(early.gap)))) {
      return [{ at, message: say.pointsAhead(reached, rate) }];
    }
    const left = ONE.minus(rate);
    return left.gt(decimal(early.unspent)) ? [{ at, message: say.muchUnspent(left), severity: 'hint' as const }] : [];
  },
});

/** Points of the indicators by their weights; null while one of them is open. */
function reachedShare({ indicators, execution }: ScoredForm): Decimal | null {
  const counted = indicators.filter(
    ({ weight, status, indicator }) =>
      weight?.gt(ZERO) === true && status !== 'notScored' && indicator.row !== execution?.indicatorRow,
  );
  const points = counted.map((score) => score.points ?? score.entered);
  const weight = sum(counted.flatMap((score) => score.weight ?? []));
  const known = points.filter((one) => one !== null);
  return known.length < counted.length || weight.lte(ZERO) ? null : sum(known).div(weight);
}
