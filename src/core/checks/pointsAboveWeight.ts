import { cellKey } from '../a1';
import { plain, sum } from '../decimal';
import type { Decimal } from '../decimal';
import type { Field } from '../model';
import { check } from '../rule';
import type { Trouble } from '../rule';
import type { ScoredForm } from '../scores/score';
import { projectEvaluation } from './basis';
import { distinctCells, nameOf, totalRowOf } from './cells';
import { numberOf } from './figures';
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
    ...distinctCells(scored.indicators, ({ indicator }) => indicator.enteredPoints).flatMap(({ indicator }) => {
      const field = indicator.enteredPoints;
      return compare(nameOf(indicator), field, groupWeight(scored, field));
    }),
    ...execution(scored),
  ],
});

function compare(name: string, field: Field, weight: Decimal | null): Trouble[] {
  const entered = numberOf(field);
  if (entered === null) return [];
  if (entered.lt('0')) return [{ at: field.at, message: say.pointsNegative(name, plain(entered)) }];
  if (weight === null || entered.lte(weight)) return [];
  return [{ at: field.at, message: say.pointsAboveWeight(name, plain(entered), plain(weight)) }];
}

/** One score merged over several rows may reach the sum of their weights. */
function groupWeight(scored: ScoredForm, { at }: Field): Decimal | null {
  if (at === null) return null;
  const key = cellKey(at);
  const group = scored.indicators.filter(({ indicator }) => isAt(indicator.enteredPoints, key));
  const weights = distinctCells(group, ({ indicator }) => indicator.weight).map(({ weight }) => weight);
  const known = weights.filter((weight) => weight !== null);
  return known.length === 0 || known.length < weights.length ? null : sum(known);
}

function isAt(field: Field, key: string): boolean {
  return field.at !== null && cellKey(field.at) === key;
}

/** Where the execution points can be computed, execution-points-mismatch says it. */
function execution({ form, execution: score }: ScoredForm): Trouble[] {
  const row = form.funding === null ? null : totalRowOf(form.funding);
  if (row === null || score === null || score.points !== null) return [];
  return compare('预算执行率', row.enteredPoints, score.weight);
}
