import { ZERO } from '../decimal';
import { check } from '../rule';
import type { Trouble } from '../rule';
import type { IndicatorScore, Obstacle, ScoredForm } from '../scores/score';
import { productDefault } from './basis';
import { distinctCells, nameOf, totalRowOf } from './cells';
import { isEmpty } from './figures';
import * as say from './wording';

/** A blank score that cannot be computed: a person has to fill it. */
export const pointsMissing = check<'form'>({
  id: 'points-missing',
  title: '得分空白且无法计算',
  about: 'form',
  severity: 'warning',
  cites: productDefault('不能按数据计算的得分由填报人判断'),
  find: ({ scored }) => {
    const blank = scored.indicators.filter(isBlankForAPerson);
    const rows = distinctCells(blank, ({ indicator }) => indicator.enteredPoints);
    return [...rows.map(troubleOf), ...execution(scored)];
  },
});

/** Other rules tell a missing target or actual, units and unreadable figures: one finding per row. */
const FOR_A_PERSON = new Map<Obstacle, string>([
  ['qualitative', say.missingBecause.qualitative],
  ['late', say.missingBecause.late],
  ['directionUnknown', say.missingBecause.directionUnknown],
  ['sharedWeight', say.missingBecause.sharedWeight],
  ['noRatio', say.missingBecause.noRatio],
  ['byStandard', say.missingBecause.byStandard],
]);

function isBlankForAPerson({ indicator, points, weight, obstacle, status }: IndicatorScore): boolean {
  const isOpen = status === 'needsJudgement' && points === null && weight?.gt(ZERO) === true && !indicator.isPart;
  return isOpen && isEmpty(indicator.enteredPoints) && obstacle !== null && FOR_A_PERSON.has(obstacle);
}

function troubleOf({ indicator, obstacle }: IndicatorScore): Trouble {
  const why = (obstacle === null ? undefined : FOR_A_PERSON.get(obstacle)) ?? say.missingBecause.noRatio;
  return { at: indicator.enteredPoints.at, message: say.pointsMissing(nameOf(indicator), why) };
}

function execution({ form, execution: score }: ScoredForm): Trouble[] {
  const row = form.funding === null ? null : totalRowOf(form.funding);
  if (row === null || score?.points !== null || !isEmpty(row.enteredPoints) || score.weight?.gt(ZERO) !== true)
    return [];
  const { obstacle } = score;
  if (obstacle !== 'budgetMissing' && obstacle !== 'actualMissing') return [];
  return [{ at: row.enteredPoints.at, message: say.pointsMissing('预算执行率', say.missingBecause[obstacle]) }];
}
