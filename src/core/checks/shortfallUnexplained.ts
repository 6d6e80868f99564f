import { decimal } from '../decimal';
import { actualInFull, saidInFull } from '../printed';
import { check } from '../rule';
import type { CheckContext } from '../rule';
import type { IndicatorScore, ScoredForm } from '../scores/score';
import { productDefault } from './basis';
import { nameOf } from './cells';
import { hasReason, reasonCellOf } from './reasons';
import * as say from './wording';

/** A missed target without a word of why. */
export const shortfallUnexplained = check<'indicator'>({
  id: 'shortfall-unexplained',
  title: '未达到目标而未说明原因',
  about: 'indicator',
  severity: 'error',
  cites: productDefault('未达到指标值的应说明原因和改进措施'),
  find: ({ scored, indicator, score }, { profile }) => {
    if (score.met !== false || hasReason(scored.form, indicator)) return [];
    if (isSpentEnough(scored, score, profile)) return [];
    const reasonAt = reasonCellOf(scored.form, indicator);
    const message = say.shortfallUnexplained(
      nameOf(indicator),
      saidInFull(indicator.target),
      actualInFull(indicator),
      reasonAt !== null,
    );
    const at = reasonAt ?? indicator.enteredPoints.at ?? indicator.actual.at;
    return [
      {
        at,
        severity: reasonAt === null ? 'hint' : 'error',
        message,
        related: indicator.actual.at ? [indicator.actual.at] : [],
      },
    ];
  },
});

/** The execution rate among the indicators needs no other reason than in the money block. */
function isSpentEnough(
  { execution }: ScoredForm,
  { indicator, ratio }: IndicatorScore,
  { review }: CheckContext['profile'],
): boolean {
  return execution?.indicatorRow === indicator.row && ratio?.gte(decimal(review.lowExecution)) === true;
}
