import { plain, ZERO } from '../decimal';
import type { Decimal } from '../decimal';
import type { Field } from '../model';
import { check } from '../rule';
import type { Trouble } from '../rule';
import type { ScoredForm } from '../scores/score';
import { projectEvaluation } from './basis';
import { nameOf, totalRowOf } from './cells';
import * as say from './wording';

/** A score above its weight, or below nothing. */
export const pointsAboveWeight = check<'form'>({
  id: 'points-above-weight',
  title: '得分超过分值',
  about: 'form',
  severity: 'error',
  comparesEntered: true,
  cites: projectEvaluation('得分最高不超过该指标分值'),
  find: ({ scored }) => [
    // A group that shares one weight is compared as a whole, on its first row.
    ...scored.indicators.flatMap(({ indicator, entered, weight }) =>
      compare(() => nameOf(indicator), indicator.enteredPoints, entered, weight),
    ),
    ...execution(scored),
  ],
});

function compare(nameIt: () => string, field: Field, entered: Decimal | null, weight: Decimal | null): Trouble[] {
  if (entered === null) return [];
  if (entered.lt(ZERO)) return [{ at: field.at, message: say.pointsNegative(nameIt(), plain(entered)) }];
  if (weight === null || entered.lte(weight)) return [];
  return [{ at: field.at, message: say.pointsAboveWeight(nameIt(), plain(entered), plain(weight)) }];
}

/** Where the execution points can be computed, execution-points-mismatch says it. */
function execution({ form, execution: score }: ScoredForm): Trouble[] {
  const row = form.funding === null ? null : totalRowOf(form.funding);
  if (row === null || score === null || score.points !== null) return [];
  return compare(() => '预算执行率', row.enteredPoints, score.entered, score.weight);
}
