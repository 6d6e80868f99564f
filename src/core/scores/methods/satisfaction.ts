import { ONE, ZERO, decimal } from '../../decimal';
import { PRODUCT_DEFAULT } from '../../law/sources';
import { gives, method, shown, type Case } from '../method';
import { isSatisfaction } from '../names';
import { amount, STEP } from '../wording';
import { pairOfCase } from './number';

/** Satisfaction in percent on a county's own scale, whatever the row's target says. */
export const satisfaction = method({
  id: 'satisfaction',
  title: '满意度：达到满分线得满分，低于零分线不得分',
  cites: [{ source: PRODUCT_DEFAULT, says: '满意度按满分线和零分线之间的比例计分，由县级设定' }],
  fits: (given) =>
    given.profile.quantitative.satisfaction !== 'asTarget' &&
    isSatisfaction(given.indicator) &&
    given.pair !== null &&
    isPercent(given),
  score: (given) => {
    const { weight } = given;
    const rule = given.profile.quantitative.satisfaction;
    const { actual, target } = pairOfCase(given);
    const reached = actual.gte(target);
    if (rule === 'asTarget') throw new Error('satisfaction scored without a scale');
    const printed = amount(actual, '%');
    if (actual.gte(rule.full))
      return gives(weight, weight, { met: reached, steps: [STEP.satisfactionFull(printed, rule.full, weight)] });
    if (actual.lt(rule.zero))
      return gives(ZERO, weight, { met: reached, steps: [STEP.satisfactionZero(printed, rule.zero)] });
    if (rule.between === 'ofFull') {
      const exact = weight.times(actual).div(decimal(rule.full));
      return gives(exact, weight, {
        met: reached,
        steps: [STEP.times(weight, actual, decimal(rule.full), shown(given, exact))],
      });
    }
    const exact = weight.times(actual.minus(rule.zero)).div(decimal(rule.full).minus(rule.zero));
    return gives(exact, weight, {
      met: reached,
      steps: [STEP.satisfactionLinear(weight, actual, rule.zero, rule.full, shown(given, exact))],
    });
  },
});

function isPercent({ pair }: Case): boolean {
  return pair !== null && (pair.unit === '%' || (pair.unit === null && pair.actual.gt(ONE)));
}
