import { ZERO } from '../../decimal';
import { PRODUCT_DEFAULT, PROJECT_EVALUATION } from '../../law/sources';
import { gives, method, shown } from '../method';
import { met, missed, pairOfCase } from './number';
import { STEP } from '../wording';

/** At least: reached → the weight, missed → weight × actual ÷ target. */
export const atLeast = method({
  id: 'at-least',
  title: '不低于目标值：达到得满分，未达到按完成比例计分',
  cites: [
    { source: PRODUCT_DEFAULT, says: '达到目标值得满分，未达到的按完成值÷目标值计分' },
    { source: PROJECT_EVALUATION, says: '得分不超过该项分值' },
  ],
  fits: ({ sense }) => sense?.direction === 'atLeast',
  score: (given) => {
    const pair = pairOfCase(given);
    const { target, actual } = pair;
    if (actual.gte(target)) return met(given, 'atLeast');
    return missed(given, 'atLeast', target.gt(ZERO), () => {
      const exact = given.weight.times(actual).div(target);
      return gives(exact, given.weight, { steps: [STEP.times(given.weight, actual, target, shown(given, exact))] });
    });
  },
});
