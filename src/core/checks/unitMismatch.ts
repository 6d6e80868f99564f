import { check } from '../rule';
import { compareUnits } from '../quantity';
import { arithmetic } from './basis';
import { nameOf } from './cells';
import * as say from './wording';

/** Target and actual in units that cannot be compared (户 and 人). */
export const unitMismatch = check<'indicator'>({
  id: 'unit-mismatch',
  title: '指标值与完成值单位不一致',
  about: 'indicator',
  severity: 'warning',
  cites: arithmetic('单位一致才能比较'),
  find: ({ indicator, score }) => {
    const { target, actual } = indicator;
    const [wanted, used] = [target.quantity.unit, actual.quantity.unit];
    if (wanted === null || used === null || score.notScoredBecause === 'notApplicable') return [];
    const isNumbers = target.state === 'number' && actual.state === 'number';
    const differs = score.obstacle === 'unitMismatch' || (isNumbers && compareUnits(wanted, used) === 'different');
    return differs ? [{ at: actual.at, message: say.unitMismatch(nameOf(indicator), wanted, used) }] : [];
  },
});
