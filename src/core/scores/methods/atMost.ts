import { ONE, ZERO, decimal } from '../../decimal';
import { PRODUCT_DEFAULT, PROJECT_EVALUATION } from '../../law/sources';
import { cannot, gives, method, shown, type Case } from '../method';
import { amount, STEP } from '../wording';
import { assumedIn, met, missed, pairOfCase } from './number';

const pointsAtMost = ({ sense }: Case): boolean => sense?.direction === 'atMost';
const isOf = (given: Case, way: 'ratio' | 'linear'): boolean => given.profile.quantitative.atMost === way;

/** At most 0: nothing happened → the weight; otherwise nothing, as the profile says. */
export const atMostZero = method({
  id: 'at-most-zero',
  title: '目标为 0 的不高于型指标',
  cites: [{ source: PRODUCT_DEFAULT, says: '目标为 0 而实际大于 0 的不得分' }],
  fits: (given) => pointsAtMost(given) && pairOfCase(given).target.eq(ZERO),
  score: (given) => {
    const { actual, unit } = pairOfCase(given);
    if (actual.lte(ZERO)) return met(given, 'atMost');
    const details = { ...assumedIn(given), met: false, direction: 'atMost' } as const;
    if (given.profile.quantitative.atMostZero === 'ask') return cannot('noRatio', details);
    return gives(ZERO, given.weight, { ...details, steps: [STEP.zeroExceeded(amount(actual, unit))] });
  },
});

/** At most: kept → the weight, exceeded → weight × target ÷ actual. */
export const atMostRatio = method({
  id: 'at-most',
  title: '不高于目标值：未超过得满分，超过按目标值÷完成值计分',
  cites: [
    { source: PRODUCT_DEFAULT, says: '未超过目标值得满分，超过的按目标值÷完成值计分' },
    { source: PROJECT_EVALUATION, says: '得分不超过该项分值' },
  ],
  fits: (given) => pointsAtMost(given) && isOf(given, 'ratio'),
  score: (given) => {
    const { target, actual } = pairOfCase(given);
    if (actual.lte(target)) return met(given, 'atMost');
    return missed(given, 'atMost', target.gt(ZERO), () => {
      const exact = given.weight.times(target).div(actual);
      return gives(exact, given.weight, { steps: [STEP.times(given.weight, target, actual, shown(given, exact))] });
    });
  },
});

/** At most, on a straight line: nothing from twice the target on. */
export const atMostLinear = method({
  id: 'at-most-linear',
  title: '不高于目标值：超过部分按比例扣分，达到两倍不得分',
  cites: [{ source: PRODUCT_DEFAULT, says: '超过目标值的按超出比例扣分，达到目标值两倍的不得分' }],
  fits: (given) => pointsAtMost(given) && isOf(given, 'linear'),
  score: (given) => {
    const { target, actual, unit } = pairOfCase(given);
    if (actual.lte(target)) return met(given, 'atMost');
    return missed(given, 'atMost', target.gt(ZERO), () => {
      if (actual.gte(target.times(decimal('2')))) {
        return gives(ZERO, given.weight, { steps: [STEP.twice(amount(target, unit), amount(actual, unit))] });
      }
      const exact = given.weight.times(ONE.minus(actual.minus(target).div(target)));
      return gives(exact, given.weight, { steps: [STEP.linear(given.weight, target, actual, shown(given, exact))] });
    });
  },
});
