import { HUNDRED, ONE, type Decimal } from '../../decimal';
import type { Field } from '../../model';
import { PRODUCT_DEFAULT } from '../../law/sources';
import { gives, method, shown } from '../method';
import { plainDecimal } from '../read';
import { STEP } from '../wording';

/** The form's own coefficient column: weight × 得分系数. Only where a county has turned it on. */
export const coefficient = method({
  id: 'coefficient',
  title: '按得分系数计分',
  cites: [{ source: PRODUCT_DEFAULT, says: '得分＝分值×得分系数，由县级设定' }],
  fits: ({ profile, indicator }) =>
    profile.quantitative.coefficient === 'points' && percentOf(indicator.coefficient) !== null,
  score: (given) => {
    const { weight, indicator } = given;
    const percent = percentOf(indicator.coefficient);
    if (percent === null) throw new Error('scored by coefficient without one');
    const exact = weight.times(percent).div(HUNDRED);
    return gives(exact, weight, { steps: [STEP.coefficient(weight, percent, shown(given, exact))] });
  },
});

/** 85%, 85 and 0.85 are the same coefficient; none is above 100 %. */
function percentOf({ quantity }: Field): Decimal | null {
  const value = quantity.kind === 'number' ? plainDecimal(quantity.value) : null;
  if (value === null) return null;
  const percent = quantity.unit !== '%' && value.lte(ONE) ? value.times(HUNDRED) : value;
  return percent.gte('0') && percent.lte(HUNDRED) ? percent : null;
}
