import type { Run } from '../document';
import type { Looking } from '../looking';
import type { SentenceRule } from '../passage';
import { MONEY } from '../phrases';
import { moneyOf } from '../money';
import { say } from '../runs';
import { noteFunding } from './funding';
import { rateFigure, rateOf } from './rates';
import { factOf } from './subjects';

/** What was left at the end of the year. */
export const carryOver: SentenceRule = {
  id: 'carry-over',
  write: (look) => {
    const left = factOf(look, 'carryOver.final');
    const figure = left === null ? null : moneyOf(left.field, left.unit);
    if (figure === null) return null;
    if (look.view.department !== null) noteFunding(look, look.view.department);
    const share = rateFigure(look, 'rate.carryOver');
    return say(MONEY.carryOver, {
      amount: figure,
      share: share === null ? '' : say(MONEY.carryOverShare, { rate: share }),
      change: change(look),
    });
  },
};

function change(look: Looking): Run[] {
  const last = factOf(look, 'carryOver.lastFinal');
  const rate = rateOf(look, 'rate.carryOverChange');
  const before = last === null ? null : moneyOf(last.field, last.unit);
  if (rate === null || before === null) return [];
  if (rate.ratio.eq('0')) return say(MONEY.carryOverSame, { before });
  return say(rate.ratio.gt('0') ? MONEY.carryOverMore : MONEY.carryOverLess, { before, rate: rate.figure });
}
