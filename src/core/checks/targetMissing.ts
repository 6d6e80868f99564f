import type { Form, Indicator } from '../model';
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
    if (severity === null || asksForNoTarget(scored.form, indicator)) return [];
    return [{ at: indicator.target.at, severity, message: say.targetMissing(nameOf(indicator)) }];
  },
});

/** Every row of the level bears the mark — where others have targets: the form asks for none here. */
function asksForNoTarget(form: Form, { level1 }: Indicator): boolean {
  const isMarked = ({ target }: Indicator): boolean => target.state === 'mark' && /^[-—–－/]+$/.test(target.text);
  const own = form.indicators.filter((one) => one.level1 === level1);
  const others = form.indicators.filter((one) => one.level1 !== level1);
  return own.length > 1 && own.every(isMarked) && others.some((one) => !isEmpty(one.target));
}
