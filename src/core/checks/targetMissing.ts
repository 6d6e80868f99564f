import { check } from '../rule';
import { arithmetic } from './basis';
import { missingMatters } from './asked';
import { nameOf } from './cells';
import { isEmpty } from './figures';
import * as say from './wording';

/** A weighted indicator without a target. */
export const targetMissing = check<'indicator'>({
  id: 'target-missing',
  title: '指标值未填',
  about: 'indicator',
  severity: 'error',
  cites: arithmetic('有分值的指标应有指标值'),
  find: ({ scored, indicator, score }) => {
    const severity = isEmpty(indicator.target) ? missingMatters(scored, score) : null;
    if (severity === null) return [];
    return [{ at: indicator.target.at, severity, message: say.targetMissing(nameOf(indicator)) }];
  },
});
