import { HUNDRED, ONE, ZERO, decimal, fixed, roundHalfUp, truncate, type Decimal } from '../decimal';
import type { Profile } from '../law/profile';
import { PRODUCT_DEFAULT, PROJECT_EVALUATION } from '../law/sources';
import type { Form, Funding, FundingRow } from '../model';
import type { Rule } from '../rule';
import { viewRate, type RateView } from './executionRate';
import { isExecutionRate } from './names';
import { enteredIn, plainDecimal, weightIn } from './read';
import { roundPoints, within } from './rounding';
import type { ExecutionScore } from './score';
import { EXECUTION as SAY } from './wording';

type Way = Profile['execution']['method'];

/** The ways to score the execution rate. */
export const EXECUTION_METHODS: Readonly<Record<Way, Rule>> = {
  linear: {
    id: 'execution-linear',
    title: '预算执行率×分值，按分值封顶',
    cites: [
      { source: PRODUCT_DEFAULT, says: '执行率得分＝执行率×分值' },
      { source: PROJECT_EVALUATION, says: '预算执行率分值 10 分，得分不超过分值' },
    ],
  },
  bands: {
    id: 'execution-bands',
    title: '预算执行率分档计分',
    cites: [{ source: PRODUCT_DEFAULT, says: '按执行率所在档次给分，由县级设定' }],
  },
  perPoint: {
    id: 'execution-per-point',
    title: '预算执行率按低于满分线的百分点扣分',
    cites: [{ source: PRODUCT_DEFAULT, says: '低于满分线每个百分点扣分，由县级设定' }],
  },
};

/** An indicator row that is the execution rate itself and has no figures of its own. */
export const EXECUTION_IN_TABLE: Rule = {
  id: 'execution-in-table',
  title: '指标表中的预算执行率：按资金栏的执行率计分',
  cites: [{ source: PRODUCT_DEFAULT, says: '预算执行率在指标表中单独成行的，分值只计一次' }],
};

/** Scores the money block: only its total row. null where the form has no money block. */
export function scoreExecution(form: Form, profile: Profile): ExecutionScore | null {
  const { funding } = form;
  if (funding === null) return null;
  const view = viewRate(form, funding, profile);
  const indicatorRow = form.indicators.find(isExecutionRate)?.row ?? null;
  const weight = view.row === null ? null : weightOf(view.row, funding, profile, indicatorRow !== null);
  const base: ExecutionScore = {
    rate: null,
    adjustmentRate: view.adjustmentRate,
    weight,
    entered: view.row === null ? null : enteredIn(view.row.enteredPoints),
    points: null,
    alsoRight: [],
    steps: view.notes,
    obstacle: view.obstacle,
    method: null,
    row: view.row,
    denominator: view.denominator,
    exact: [],
    indicatorRow,
    countedInTable: false,
  };
  return scored(base, view, profile);
}

/** The total row's own weight, else the label's; the profile's only where the form asks for points. */
function weightOf(row: FundingRow, funding: Funding, { execution }: Profile, isInTable: boolean): Decimal | null {
  const own = weightIn(row.weight) ?? plainDecimal(funding.labelWeight);
  if (own !== null) return own.gt(ZERO) ? own : null;
  return row.enteredPoints.state === 'absent' || isInTable ? null : decimal(execution.defaultWeight);
}

function scored(base: ExecutionScore, view: RateView, profile: Profile): ExecutionScore {
  const { budget, actual, obstacle } = view;
  if (budget === null || actual === null) return base;
  if (obstacle === 'budgetZero') return onZeroBudget(base, actual, profile);
  if (obstacle !== null) return base;
  const rate = actual.div(budget);
  const percent = percentOf(rate, profile);
  const steps = [SAY.rate(actual, budget, fixed(percent, profile.rounding.rateDecimals)), ...base.steps];
  if (rate.gt(ONE) && profile.execution.overBudget === 'block') {
    return { ...base, rate, steps: [...steps, SAY.blocked], obstacle: 'overBudget' };
  }
  const rated = { ...base, rate, steps };
  return base.weight === null ? rated : withPoints(rated, rate, base.weight, profile);
}

/** Spending of 0 or more on a budget of 0: there is no rate. */
function onZeroBudget(base: ExecutionScore, actual: Decimal, { execution }: Profile): ExecutionScore {
  const isSpent = actual.gt(ZERO);
  const steps = [...base.steps, isSpent ? SAY.zeroBudgetSpent : SAY.zeroBudget];
  const isOpen = execution.zeroBudget === 'ask' || (isSpent && execution.zeroBudget === 'full');
  if (isOpen || base.weight === null) return { ...base, steps };
  const points = execution.zeroBudget === 'full' ? base.weight : ZERO;
  return { ...base, steps: [...steps, SAY.zeroBudgetPoints(points)], points, exact: [points] };
}

function withPoints(base: ExecutionScore, rate: Decimal, weight: Decimal, profile: Profile): ExecutionScore {
  const { exact, steps } = pointsFor(rate, weight, profile);
  const points = roundPoints(exact, weight, profile);
  const unrounded = profile.execution.method === 'linear' ? within(rate.times(weight), weight) : exact;
  const places = profile.rounding.pointDecimals;
  const others = [roundHalfUp(unrounded, places), truncate(exact, places), truncate(unrounded, places)];
  return {
    ...base,
    points,
    alsoRight: unique(others.filter((other) => !other.eq(points))),
    exact: [exact, unrounded],
    steps: [...base.steps, ...steps],
    method: EXECUTION_METHODS[profile.execution.method].id,
  };
}

/** Points before rounding for a rate. Also serves an indicator row that is the execution rate itself. */
export function pointsFor(rate: Decimal, weight: Decimal, profile: Profile): { exact: Decimal; steps: string[] } {
  const percent = percentOf(rate, profile);
  const printed = fixed(percent, profile.rounding.rateDecimals);
  if (profile.execution.method === 'bands') return inBands(percent, printed, weight, profile);
  if (profile.execution.method === 'perPoint') return perPoint(percent, printed, weight, profile);
  if (percent.gt(HUNDRED)) return { exact: weight, steps: [SAY.capped(weight)] };
  const exact = percent.times(weight).div(HUNDRED);
  return { exact, steps: [SAY.points(printed, weight, roundPoints(exact, weight, profile))] };
}

function inBands(
  percent: Decimal,
  printed: string,
  weight: Decimal,
  profile: Profile,
): { exact: Decimal; steps: string[] } {
  const { execution } = profile;
  const band = execution.bands.find(({ from }) => percent.gte(decimal(from).times(HUNDRED)));
  const share = band?.share ?? '0';
  const exact = weight.times(decimal(share));
  return { exact, steps: [SAY.band(printed, share, weight, roundPoints(exact, weight, profile))] };
}

function perPoint(
  percent: Decimal,
  printed: string,
  weight: Decimal,
  profile: Profile,
): { exact: Decimal; steps: string[] } {
  const { execution } = profile;
  const { fullFrom, minus, zeroBelow } = execution.perPoint;
  const below = decimal(fullFrom).times(HUNDRED).minus(percent);
  if (below.lte(ZERO)) return { exact: weight, steps: [SAY.full(printed, weight)] };
  if (percent.lt(decimal(zeroBelow).times(HUNDRED))) return { exact: ZERO, steps: [SAY.none(printed)] };
  const exact = within(weight.minus(decimal(minus).times(below)), weight);
  return { exact, steps: [SAY.perPoint(printed, weight, minus, below, roundPoints(exact, weight, profile))] };
}

/** 0.9506011… → 95.06 */
export function percentOf(rate: Decimal, { rounding }: Profile): Decimal {
  return roundHalfUp(rate.times(HUNDRED), rounding.rateDecimals);
}

function unique(values: readonly Decimal[]): Decimal[] {
  return values.filter((value, index) => values.findIndex((other) => other.eq(value)) === index);
}
