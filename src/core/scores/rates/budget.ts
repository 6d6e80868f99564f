import { RATE_NAMES } from '../../law/rateNames';
import { change, figure, share, type RateDefinition } from './definition';
import { frame, usual } from './sources';
import { RATE_NOTES } from './wording';

/** Rates of the budget: how far it was changed, spent, left over. */

const budget = figure('全年（调整后）预算数', 'total.budget');
const spent = figure('全年执行数', 'total.final');
const left = figure('年末结转结余', 'carryOver.final');
const leftBefore = figure('上年末结转结余', 'carryOver.lastFinal');
const keyBudget = figure('重点项目支出预算数', 'keyProjects.budget');
const keySpent = figure('重点项目支出决算数', 'keyProjects.final');
const projectBudget = figure('项目支出预算数', 'project.budget');
const projectSpent = figure('项目支出决算数', 'project.final');
const unspent = { says: '全年预算数减执行数', less: [budget, spent] } as const;

export const ADJUSTMENT: RateDefinition = {
  id: 'rate.budgetAdjustment',
  title: RATE_NAMES['rate.budgetAdjustment'],
  aliases: ['预算调整率', '部门预算调整率', '预算调整变动率'],
  formula: '预算调整数÷年初预算数×100%',
  cites: frame('预算调整率＝预算调整数÷预算数×100%，政策性变化、不可抗力和上级临时交办的调整除外'),
  isAbsolute: true,
  ways: () => [change(budget, figure('年初预算数', 'total.originalBudget'))],
};

export const BUDGET_RATES: readonly RateDefinition[] = [
  {
    id: 'rate.budgetCompletion',
    title: RATE_NAMES['rate.budgetCompletion'],
    aliases: ['预算完成率', '支出预算完成率', '预算支出完成率', '支出实际完成率', '支出完成率'],
    formula: '预算完成数÷预算数×100%',
    cites: usual('预算完成率＝预算完成数÷预算数×100%'),
    ways: () => [share(spent, budget)],
  },
  {
    id: 'rate.paymentProgress',
    title: RATE_NAMES['rate.paymentProgress'],
    aliases: ['支付进度率', '资金支付进度率', '预算支付进度率'],
    formula: '实际支付进度÷既定支付进度×100%',
    cites: usual('支付进度率＝实际支付进度÷既定支付进度×100%'),
    ways: () => [
      share(figure('实际支付进度', 'payment.actual', '%'), figure('既定支付进度', 'payment.planned', '%')),
      share(figure('实际支付数', 'payment.actual'), figure('既定支付数', 'payment.planned')),
    ],
  },
  {
    id: 'rate.carryOver',
    title: RATE_NAMES['rate.carryOver'],
    aliases: ['结转结余率', '结余结转率', '资金结转结余率', '资金结余率', '结余率', '预算结余率'],
    formula: '结转结余总额÷支出预算数×100%',
    cites: frame('结转结余率＝结转结余总额÷支出预算数×100%'),
    ways: ({ carryOverBase }) => {
      const base = carryOverBase === 'budget' ? budget : spent;
      return [share(left, base), share(unspent, base, RATE_NOTES.unspent)];
    },
  },
  {
    id: 'rate.carryOverChange',
    title: RATE_NAMES['rate.carryOverChange'],
    aliases: ['结转结余变动率', '结余变动率', '资金结余变动率', '结转结余资金变动率'],
    formula: '（本年累计结转结余－上年累计结转结余）÷上年累计结转结余×100%',
    cites: frame('结转结余变动率＝（本年累计结转结余－上年累计结转结余）÷上年累计结转结余×100%'),
    ways: () => [change(left, leftBefore), change(unspent, leftBefore, RATE_NOTES.unspent)],
  },
  {
    id: 'rate.keyProjects',
    title: RATE_NAMES['rate.keyProjects'],
    aliases: ['重点支出安排率', '重点项目支出安排率', '重点支出安排占比'],
    formula: '重点项目支出÷项目总支出×100%',
    cites: usual('重点支出安排率＝重点项目支出÷项目总支出×100%'),
    ways: ({ keyProjectsBy }) =>
      keyProjectsBy === 'budget'
        ? [share(keyBudget, projectBudget), share(keySpent, projectSpent, RATE_NOTES.bySpending)]
        : [share(keySpent, projectSpent), share(keyBudget, projectBudget, RATE_NOTES.byBudget)],
  },
  ADJUSTMENT,
];
