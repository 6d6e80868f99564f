import type { FactId } from '../../facts/ids';
import type { RateId } from '../../law/rateNames';
import type { Run } from '../document';
import type { Looking } from '../looking';
import { paragraph, type Passage, type SentenceRule } from '../passage';
import { SPENDING } from '../phrases';
import { moneyOf } from '../money';
import { say } from '../runs';
import { answerRule, optionalAnswer } from './answers';
import { rateFigure, rateOf } from './rates';
import { factOf } from './subjects';

/** How spending was kept within bounds: the three public expenses, running costs, procurement. */

function money(look: Looking, id: FactId): Run | null {
  const fact = factOf(look, id);
  return fact === null ? null : moneyOf(fact.field, fact.unit);
}

function share(look: Looking, rateName: string, id: RateId): Run[] {
  const rate = rateFigure(look, id);
  return rate === null ? [] : say(SPENDING.share, { rateName, rate });
}

/** Only of what was spent: a county that compares budgets says so in its own words. */
function change(look: Looking): Run[] {
  if (look.view.profile.rates.threePublicChangeBy !== 'final') return [];
  const before = money(look, 'threePublic.lastFinal');
  const rate = rateOf(look, 'rate.threePublicChange');
  if (before === null || rate === null) return [];
  if (rate.ratio.eq('0')) return say(SPENDING.same, { before });
  return say(rate.ratio.gt('0') ? SPENDING.more : SPENDING.less, { before, rate: rate.figure });
}

const threePublic: SentenceRule = {
  id: 'three-public',
  write: (look) => {
    const [budget, final] = [money(look, 'threePublic.budget'), money(look, 'threePublic.final')];
    if (budget === null || final === null) return null;
    const name = SPENDING.threePublic;
    const of = share(look, SPENDING.threePublicRate, 'rate.threePublicControl');
    return say(SPENDING.budgetAndFinal, { name, budget, final, share: of, change: change(look) });
  },
};

const operating: SentenceRule = {
  id: 'operating',
  write: (look) => {
    const [budget, final] = [money(look, 'operatingPublic.budget'), money(look, 'operatingPublic.final')];
    if (budget === null || final === null) return null;
    const name = SPENDING.operating;
    const of = share(look, SPENDING.operatingRate, 'rate.operatingPublicControl');
    return say(SPENDING.budgetAndFinal, { name, budget, final, share: of, change: '' });
  },
};

const procurement: SentenceRule = {
  id: 'procurement',
  write: (look) => {
    const [budget, final] = [money(look, 'procurement.budget'), money(look, 'procurement.final')];
    if (budget === null || final === null) return null;
    const of = share(look, SPENDING.procurementRate, 'rate.procurementExecution');
    return say(SPENDING.procurement, { budget, final, share: of });
  },
};

export const SPENDING_PASSAGE: Passage = {
  id: 'spending',
  name: '支出管理',
  write: (view) => {
    const said = paragraph(view, [threePublic, operating, procurement, optionalAnswer('spending')]);
    return said.length > 0 ? said : paragraph(view, [answerRule('spending')]);
  },
};
