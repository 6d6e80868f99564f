import { RATE_NAMES } from '../../law/rateNames';
import { change, figure, share, type RateDefinition } from './definition';
import { frame, usual } from './sources';
import { RATE_NOTES } from './wording';

/** Rates of people, of the three public expenses, of running costs, purchases and property. */

const spent = figure('三公经费决算数', 'threePublic.final');
const spentBefore = figure('上年三公经费决算数', 'threePublic.lastFinal');
const budgeted = figure('三公经费预算数', 'threePublic.budget');
const budgetedBefore = figure('上年三公经费预算数', 'threePublic.lastBudget');

export const SPENDING_RATES: readonly RateDefinition[] = [
  {
    id: 'rate.headcountControl',
    title: RATE_NAMES['rate.headcountControl'],
    aliases: ['在职人员控制率', '财政供养人员控制率', '人员控制率', '人员编制控制率', '在职人员编制控制率'],
    formula: '在职人员数÷编制数×100%',
    cites: frame('在职人员控制率＝在职人员数÷编制数×100%'),
    ways: () => [share(figure('在职人员数', 'headcount.actual', '人'), figure('编制数', 'headcount.authorised', '人'))],
  },
  {
    id: 'rate.threePublicChange',
    title: RATE_NAMES['rate.threePublicChange'],
    aliases: ['三公经费变动率', '三公经费支出变动率', '三公变动率', '三公经费增长率'],
    formula: '（本年度三公经费总额－上年度三公经费总额）÷上年度三公经费总额×100%',
    cites: frame('三公经费变动率＝（本年度三公经费总额－上年度三公经费总额）÷上年度三公经费总额×100%'),
    ways: ({ threePublicChangeBy }) =>
      threePublicChangeBy === 'final'
        ? [change(spent, spentBefore), change(budgeted, budgetedBefore, RATE_NOTES.byBudget)]
        : [change(budgeted, budgetedBefore), change(spent, spentBefore, RATE_NOTES.bySpending)],
  },
  {
    id: 'rate.receptionChange',
    title: RATE_NAMES['rate.receptionChange'],
    aliases: ['公务招待费变动率', '公务接待费变动率', '公务接待费用变动率', '招待费变动率'],
    formula: '（本年公务接待费－上年公务接待费）÷上年公务接待费×100%',
    cites: usual('公务招待费变动率＝（本年决算数－上年决算数）÷上年决算数×100%'),
    ways: () => [
      change(
        figure('公务接待费决算数', 'threePublic.reception.final'),
        figure('上年公务接待费决算数', 'threePublic.reception.lastFinal'),
      ),
    ],
  },
  {
    id: 'rate.vehiclesChange',
    title: RATE_NAMES['rate.vehiclesChange'],
    aliases: [
      '公务用车费变动率',
      '公务用车变动率',
      '公务用车经费变动率',
      '公务用车费用变动率',
      '公务用车购置和维护经费变动率',
      '公务用车购置及运行费变动率',
    ],
    formula: '（本年公务用车费－上年公务用车费）÷上年公务用车费×100%',
    cites: usual('公务用车费变动率＝（本年决算数－上年决算数）÷上年决算数×100%'),
    ways: () => [
      change(
        figure('公务用车费决算数', 'threePublic.vehicles.final'),
        figure('上年公务用车费决算数', 'threePublic.vehicles.lastFinal'),
      ),
    ],
  },
  {
    id: 'rate.abroadChange',
    title: RATE_NAMES['rate.abroadChange'],
    aliases: ['因公出国经费变动率', '出国经费变动率', '因公出国费变动率'],
    formula: '（本年因公出国经费－上年因公出国经费）÷上年因公出国经费×100%',
    cites: usual('因公出国经费变动率＝（本年决算数－上年决算数）÷上年决算数×100%'),
    ways: () => [
      change(
        figure('因公出国经费决算数', 'threePublic.abroad.final'),
        figure('上年因公出国经费决算数', 'threePublic.abroad.lastFinal'),
      ),
    ],
  },
  {
    id: 'rate.threePublicControl',
    title: RATE_NAMES['rate.threePublicControl'],
    aliases: ['三公经费控制率', '三公经费支出控制率', '三公控制率'],
    formula: '三公经费实际支出数÷三公经费预算安排数×100%',
    cites: usual('三公经费控制率＝三公经费实际支出数÷三公经费预算安排数×100%'),
    ways: () => [share(spent, budgeted)],
  },
  {
    id: 'rate.operatingPublicControl',
    title: RATE_NAMES['rate.operatingPublicControl'],
    aliases: ['公用经费控制率', '公用经费支出控制率', '日常公用经费控制率'],
    formula: '实际支出公用经费总额÷预算安排公用经费总额×100%',
    cites: usual('公用经费控制率＝实际支出公用经费总额÷预算安排公用经费总额×100%'),
    ways: () => [
      share(figure('公用经费决算数', 'operatingPublic.final'), figure('公用经费预算数', 'operatingPublic.budget')),
    ],
  },
  {
    id: 'rate.procurementExecution',
    title: RATE_NAMES['rate.procurementExecution'],
    aliases: ['政府采购执行率', '政府采购预算执行率', '政府采购完成率'],
    formula: '实际政府采购金额÷政府采购预算数×100%',
    cites: usual('政府采购执行率＝实际政府采购金额÷政府采购预算数×100%'),
    ways: () => [
      share(figure('实际政府采购金额', 'procurement.final'), figure('政府采购预算数', 'procurement.budget')),
    ],
  },
  {
    id: 'rate.assetUse',
    title: RATE_NAMES['rate.assetUse'],
    aliases: ['固定资产利用率', '固定资产使用率', '资产利用率'],
    formula: '实际在用固定资产总额÷所有固定资产总额×100%',
    cites: usual('固定资产利用率＝实际在用固定资产总额÷所有固定资产总额×100%'),
    ways: () => [
      share(figure('实际在用固定资产', 'assets.inUse'), figure('固定资产总额', 'assets.total')),
      share(figure('实际在用固定资产', 'assets.inUse', '平方米'), figure('固定资产总额', 'assets.total', '平方米')),
    ],
  },
  {
    id: 'rate.buildingArea',
    title: RATE_NAMES['rate.buildingArea'],
    aliases: ['楼堂馆所规模控制率', '楼堂馆所规模控制', '规模控制率'],
    formula: '实际规模÷批复规模×100%',
    cites: usual('规模控制率＝实际规模÷批复规模×100%'),
    ways: () => [
      share(
        figure('实际规模', 'building.area.actual', '平方米'),
        figure('批复规模', 'building.area.approved', '平方米'),
      ),
    ],
  },
  {
    id: 'rate.buildingInvestment',
    title: RATE_NAMES['rate.buildingInvestment'],
    aliases: ['楼堂馆所投资概算控制率', '投资概算控制率'],
    formula: '实际投资÷预算投资×100%',
    cites: usual('投资概算控制率＝实际投资÷预算投资×100%'),
    ways: () => [
      share(figure('实际投资', 'building.investment.actual'), figure('预算投资', 'building.investment.approved')),
    ],
  },
];
