import { ZERO } from '../../decimal';
import { PRODUCT_DEFAULT } from '../../law/sources';
import { cannot, gives, method, shown } from '../method';
import { amount, STEP } from '../wording';
import { missed, pairOfCase, ratioOf } from './number';

/** Actual = target under a target without a sign: full, and no direction is needed. */
export const sameAsTarget = method({
  id: 'same-as-target',
  title: '完成值与目标值相同',
  cites: [{ source: PRODUCT_DEFAULT, says: '完成值与目标值相同的得满分' }],
  fits: ({ pair }) => pair?.upper === null && pair.comparator === null && pair.actual.eq(pair.target),
  score: (given) => {
    const pair = pairOfCase(given);
    const steps = [STEP.same(amount(pair.actual, pair.unit), given.weight)];
    return gives(given.weight, given.weight, { met: true, ratio: ratioOf(pair), steps });
  },
});

/** `=` taken at its word: below → by ratio, above → a person decides. */
export const equalStrict = method({
  id: 'equal-strict',
  title: '等于目标值：不足按比例计分，超过由填报人判断',
  cites: [{ source: PRODUCT_DEFAULT, says: '“＝”型指标超过目标值的由填报人判断' }],
  fits: ({ pair, profile }) =>
    pair?.upper === null && pair.comparator === 'equal' && profile.quantitative.equal === 'strict',
  score: (given) => {
    const pair = pairOfCase(given);
    const { target, actual, unit } = pair;
    if (actual.eq(target)) {
      const steps = [STEP.same(amount(actual, unit), given.weight)];
      return gives(given.weight, given.weight, { met: true, ratio: ratioOf(pair), steps });
    }
    if (actual.gt(target)) return cannot('directionUnknown', { ratio: ratioOf(pair) });
    return missed(given, 'atLeast', target.gt(ZERO), () => {
      const exact = given.weight.times(actual).div(target);
      return gives(exact, given.weight, { steps: [STEP.times(given.weight, actual, target, shown(given, exact))] });
    });
  },
});

/** No sign, and a name that does not tell whether more or less is better. */
export const directionUnknown = method({
  id: 'direction-unknown',
  title: '看不出越高越好还是越低越好的指标',
  cites: [{ source: PRODUCT_DEFAULT, says: '方向不明的指标由填报人判断' }],
  fits: ({ pair }) => pair?.upper === null,
  score: () => cannot('directionUnknown'),
});
