import { decimal, fixed, plain } from '../decimal';
import type { Decimal } from '../decimal';
import type { Field } from '../model';
import { check } from '../rule';
import type { Trouble } from '../rule';
import type { ExecutionScore } from '../scores/score';
import { productDefault } from './basis';
import { fixOf, totalRowOf, typedNumber } from './cells';
import { agreementOf, isFullForLess } from './figures';
import { printedOf } from '../printed';
import * as say from './wording';

/** The entered execution points against rate × weight. */
export const executionPointsMismatch = check<'funding'>({
  id: 'execution-points-mismatch',
  title: '预算执行率得分与执行率不符',
  about: 'funding',
  severity: 'warning',
  comparesEntered: true,
  cites: productDefault('执行率得分 = 执行率 × 分值，最高不超过分值'),
  find: ({ funding, execution }, { profile }) => {
    const field = (execution.row ?? totalRowOf(funding))?.enteredPoints;
    const printed = field === undefined ? null : printedOf(field);
    if (field === undefined || printed === null || execution.points === null) return [];
    const exact = [execution.points, ...execution.alsoRight, ...execution.exact];
    const agreement = isFullForLess(exact, printed, execution.weight)
      ? 'wrong'
      : agreementOf(exact, printed, decimal(profile.review.pointTolerance));
    return agreement === 'right' ? [] : [trouble(field, printed, execution, execution.points, agreement)];
  },
});

type Doubt = Exclude<ReturnType<typeof agreementOf>, 'right'>;

function trouble(field: Field, printed: string, execution: ExecutionScore, points: Decimal, doubt: Doubt): Trouble {
  const shown = fixed(points, 2);
  const rate = execution.rate === null ? '' : say.percent(execution.rate);
  const weight = execution.weight === null ? '' : plain(execution.weight);
  const fix = fixOf(say.correctPoints(shown), [{ field, to: typedNumber(field, points) }]);
  const repair = fix === undefined ? {} : { fix };
  if (doubt === 'whole') {
    const message = say.executionPointsRounded(shown, rate, weight, printed);
    return { at: field.at, severity: 'hint', message, ...repair };
  }
  if (doubt === 'lastPlace') {
    return { at: field.at, severity: 'hint', message: say.lastPlacePoints('执行率得分', shown, printed), ...repair };
  }
  const severity = decimal(printed).gt(points) ? 'error' : 'warning';
  return { at: field.at, severity, message: say.executionPointsMismatch(shown, rate, weight, printed), ...repair };
}
