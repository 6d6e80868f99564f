import { ZERO, decimal } from '../../decimal';
import { PRODUCT_DEFAULT } from '../../law/sources';
import { laterThan } from '../../quantity';
import { cannot, gives, method, shown, type Case, type Verdict } from '../method';
import { HINT, STEP } from '../wording';

/** A target date: not later → the weight; late as the profile says. */
export const deadline = method({
  id: 'deadline',
  title: '时限目标：按时完成得满分',
  cites: [{ source: PRODUCT_DEFAULT, says: '不晚于时限得满分，晚于时限的由填报人判断' }],
  fits: ({ indicator }) => indicator.target.quantity.kind === 'date' && indicator.actual.quantity.kind === 'date',
  score: (given) => {
    const { target, actual } = given.indicator;
    const isLate = laterThan(actual.quantity, target.quantity, given.year);
    if (isLate === null) return cannot('unreadable', { hints: [HINT.unclearDate] });
    if (isLate) return late(given);
    return gives(given.weight, given.weight, {
      met: true,
      steps: [STEP.inTime(target.text, actual.text, given.weight)],
    });
  },
});

function late(given: Case): Verdict {
  const { indicator, weight, profile } = given;
  const step = STEP.late(indicator.target.text, indicator.actual.text);
  const rule = profile.quantitative.late;
  if (rule === 'ask') return cannot('late', { met: false, steps: [step] });
  if (rule === 'zero') return gives(ZERO, weight, { met: false, steps: [step, STEP.none] });
  const exact = weight.times(decimal(rule.share));
  return gives(exact, weight, { met: false, steps: [step, STEP.share(weight, rule.share, shown(given, exact))] });
}
