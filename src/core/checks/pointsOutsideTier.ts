import { plain, ZERO } from '../decimal';
import { check } from '../rule';
import { projectEvaluation } from './basis';
import { nameOf } from './cells';
import { numberOf } from './figures';
import * as say from './wording';

/** The score of a qualitative indicator outside the tier that the form states. */
export const pointsOutsideTier = check<'indicator'>({
  id: 'points-outside-tier',
  title: '定性指标得分不在所选档次内',
  about: 'indicator',
  severity: 'error',
  comparesEntered: true,
  cites: projectEvaluation('定性指标三档：100%—80%（含）、80%—60%（含）、60%—0%'),
  find: ({ indicator, score }) => {
    const { weight, status, tier, band } = score;
    if (tier === null || band === null || weight === null || status === 'computed') return [];
    const entered = numberOf(indicator.enteredPoints);
    if (entered === null) return [];
    if (entered.lt(ZERO) || entered.gt(weight)) return []; // points-above-weight says it
    const isBelow = band.toIncluded ? entered.lte(band.to) : entered.lt(band.to);
    if (entered.gte(band.from) && isBelow) return [];
    const words = [say.tierWords[tier], plain(band.from), plain(band.to), band.toIncluded, plain(entered)] as const;
    return [{ at: indicator.enteredPoints.at, message: say.outsideTier(nameOf(indicator), ...words) }];
  },
});
