import { check } from '../rule';
import { arithmetic } from './basis';
import { missingMatters } from './asked';
import { nameOf } from './cells';
import { isEmpty } from './figures';
import * as say from './wording';

/** A weighted indicator without an actual. */
export const actualMissing = check<'indicator'>({
  id: 'actual-missing',
  title: '完成值未填',
  about: 'indicator',
  severity: 'error',
  cites: arithmetic('有分值的指标应有完成值'),
  find: ({ scored, indicator, score }) => {
    if (!isEmpty(indicator.actual) || scored.form.kind === 'targets') return [];
    const severity = missingMatters(scored, score);
    if (severity === null) return [];
    return [{ at: indicator.actual.at, severity, message: say.actualMissing(nameOf(indicator)) }];
  },
});
