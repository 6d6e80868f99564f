import { decimal, fixed, ZERO } from '../decimal';
import type { Decimal } from '../decimal';
import type { Severity, Trouble } from '../rule';
import { check } from '../rule';
import type { IndicatorScore } from '../scores/score';
import { productDefault } from './basis';
import { fixOf, nameOf, typedNumber } from './cells';
import { agreementOf, isFullForLess, numberOf } from './figures';
import { printedOf } from '../printed';
import * as say from './wording';

/** The entered score of an indicator against what the rules give. */
export const pointsMismatch = check<'indicator'>({
  id: 'points-mismatch',
  title: '指标得分与完成情况不符',
  about: 'indicator',
  severity: 'warning',
  comparesEntered: true,
  cites: productDefault('达到指标值得满分，未达到的按完成比例计分'),
  find: ({ indicator, score }, { profile }) => {
    const { points, weight, status } = score;
    if (status !== 'computed' || points === null || indicator.isPart) return [];
    if (score.entered?.eq(points) === true) return []; // also where several cells of one group add up to it
    const printed = printedOf(indicator.enteredPoints);
    if (printed === null) return [];
    const shown = decimal(printed);
    if (shown.lt(ZERO) || (weight !== null && shown.gt(weight))) return []; // points-above-weight says it
    const exact = score.exact === null ? [points] : [points, score.exact];
    const agreement = isFullForLess(exact, printed, weight)
      ? 'wrong'
      : agreementOf(exact, printed, decimal(profile.review.pointTolerance));
    if (agreement === 'right') return [];
    const isContradiction = contradicts(score, shown, points);
    if (agreement === 'wrong' || isContradiction) {
      return [difference(score, printed, points, isContradiction ? 'error' : 'warning')];
    }
    return [smallDifference(score, printed, points, agreement)];
  },
});

/** Full points although the target is missed, or points for an actual of 0 that earns none. */
function contradicts({ indicator, met, weight }: IndicatorScore, entered: Decimal, points: Decimal): boolean {
  const isFull = weight !== null && entered.gte(weight) && points.lt(weight);
  const isNothing = numberOf(indicator.actual)?.eq(ZERO) === true && points.eq(ZERO) && entered.gt(ZERO);
  return (met === false && isFull) || isNothing;
}

function difference(score: IndicatorScore, printed: string, points: Decimal, severity: Severity): Trouble {
  const { indicator, steps } = score;
  const shown = fixed(points, 2);
  const arithmetic = steps.at(-1)?.replace(/[。；;]$/, '') ?? '';
  const message = say.pointsMismatch(nameOf(indicator), shown, arithmetic, printed);
  const related = [indicator.target.at, indicator.actual.at].flatMap((at) => at ?? []);
  // A stricter score is the unit's own choice.
  const fix = decimal(printed).gt(points) ? lowered(score, points) : undefined;
  return { at: indicator.enteredPoints.at, severity, message, related, ...(fix === undefined ? {} : { fix }) };
}

function lowered({ indicator }: IndicatorScore, points: Decimal): Trouble['fix'] {
  const field = indicator.enteredPoints;
  return fixOf(say.correctPoints(fixed(points, 2)), [{ field, to: typedNumber(field, points) }]);
}

function smallDifference(
  { indicator }: IndicatorScore,
  printed: string,
  points: Decimal,
  agreement: 'whole' | 'lastPlace',
): Trouble {
  const name = nameOf(indicator);
  const message =
    agreement === 'whole'
      ? say.pointsRounded(name, fixed(points, 2), printed)
      : say.lastPlacePoints(say.indicatorPoints(name), fixed(points, 2), printed);
  return { at: indicator.enteredPoints.at, severity: 'hint', message };
}
