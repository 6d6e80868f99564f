import { HUNDRED, ONE, ZERO, decimal, fixed, type Decimal } from '../../decimal';
import type { NamedRule } from '../../law/profile';
import { PRODUCT_DEFAULT } from '../../law/sources';
import { cannot, gives, method, shown, type Case, type Verdict } from '../method';
import { nameOf } from '../names';
import { saysNothing } from '../pair';
import { rateOfName } from '../rates';
import { percentOfRate, scoredRate } from '../rates/book';
import { plainDecimal } from '../read';
import { amount, NAMED, STEP } from '../wording';
import { checklist, violations } from './checklist';
import { proportional } from './proportional';
import { byMilestones } from './milestones';
import { inSituations } from './situations';
import { rewardOf } from './reward';

/** A rule the county has written for indicators of this name. It goes before every general rule. */
export const named = method({
  id: 'by-name',
  title: '按县级对该指标单独规定的办法计分',
  cites: [{ source: PRODUCT_DEFAULT, says: '县级对该指标单独规定的计分办法' }],
  fits: (given) => {
    const rule = ruleOf(given);
    return rule !== null && (!NEEDS_ACTUAL.has(rule.kind) || figureOf(given, rule) !== null);
  },
  score: (given) => {
    const rule = ruleOf(given);
    if (rule === null) throw new Error('scored by name without a rule');
    const figure = figureOf(given, rule);
    const verdict = byRule(given, rule, figure?.actual ?? null);
    return { ...verdict, steps: [...(figure?.steps ?? []), ...verdict.steps] };
  },
});

/** The row's own figure, else the rate that the rule is tied to. */
function figureOf(
  given: Case,
  rule: NamedRule,
): { readonly actual: Decimal; readonly steps: readonly string[] } | null {
  const own = actualOf(given);
  if (own !== null) return { actual: own, steps: [] };
  const id = 'rate' in rule ? (rule.rate ?? null) : null;
  const rate = id === null ? null : scoredRate(given.rates, id, given.profile);
  if (rate === null || rate.ratio === null || !saysNothing(given.indicator.actual)) return null;
  return { actual: percentOfRate(rate.ratio, given.profile), steps: rate.steps };
}

const NEEDS_ACTUAL: ReadonlySet<NamedRule['kind']> = new Set(['deduct', 'bands', 'deviation', 'proportional', 'slope']);

function byRule(given: Case, rule: NamedRule, actual: Decimal | null): Verdict {
  switch (rule.kind) {
    case 'situations':
      return inSituations(given, rule);
    case 'milestones':
      return byMilestones(given, rule);
    case 'checklist':
      return checklist(given, rule);
    case 'violations':
      return violations(given, rule, actual);
    default:
      if (actual === null) throw new Error('scored by name without an actual');
      return byActual(given, rule, actual);
  }
}

type ByActual = Exclude<NamedRule, { kind: 'situations' | 'milestones' | 'checklist' | 'violations' }>;

function byActual(given: Case, rule: ByActual, actual: Decimal): Verdict {
  switch (rule.kind) {
    case 'deduct':
      return deduct(given, rule, actual);
    case 'bands':
      return inBands(given, rule, actual);
    case 'deviation':
      return byDeviation(given, rule);
    case 'proportional':
      return proportional(given, rule, actual);
    case 'slope':
      return onSlope(given, rule, actual);
  }
}

/** By the words of its name, or because both name the same rate of a department. */
function ruleOf({ indicator, profile }: Case): NamedRule | null {
  const { byName } = profile.quantitative;
  if (byName.length === 0) return null;
  const name = nameOf(indicator);
  const rate = rateOfName(name);
  return byName.find((rule) => isMeant(rule.name, name, rate?.id ?? null)) ?? null;
}

function isMeant(ruleName: string, name: string, rate: string | null): boolean {
  const own = rateOfName(ruleName);
  return own === null || rate === null ? name.includes(ruleName.replaceAll(' ', '')) : own.id === rate;
}

/**
 * The actual in the target's unit where both are numbers; the bare actual where the row has no target. Of a rate whose
 * size counts, without its sign.
 */
export function actualOf({ indicator, pair }: Case): Decimal | null {
  const actual = pair === null ? bareActual(indicator) : pair.actual;
  return actual !== null && rateOfName(nameOf(indicator))?.isAbsolute === true ? actual.abs() : actual;
}

function bareActual(indicator: Case['indicator']): Decimal | null {
  const { target, actual } = indicator;
  const { kind, value } = actual.quantity;
  const isOpen = target.quantity.kind === 'empty' || target.quantity.kind === 'text';
  const number = isOpen && kind === 'number' ? plainDecimal(value) : null;
  return number !== null && mayBeRatio(indicator, number) ? null : number;
}

/** 1.087 beside a rate: 108.7 % or 1.087 %? Without a target or base data nobody can tell. */
function mayBeRatio(indicator: Case['indicator'], value: Decimal): boolean {
  const isBare = indicator.actual.quantity.unit === null && rateOfName(nameOf(indicator)) !== null;
  return isBare && !value.eq(ZERO) && value.abs().lte(LARGEST_RATIO);
}

const LARGEST_RATIO = decimal('3');

function deduct(given: Case, rule: NamedRule & { kind: 'deduct' }, actual: Decimal): Verdict {
  const { weight, pair } = given;
  const threshold = rule.threshold === null ? pair?.target : decimal(rule.threshold);
  if (threshold === undefined) return cannot('targetMissing');
  const beyond = rule.better === 'higher' ? threshold.minus(actual) : actual.minus(threshold);
  const direction = rule.better === 'higher' ? 'atLeast' : 'atMost';
  if (beyond.lte(ZERO))
    return gives(weight, weight, { met: true, direction, steps: [fullStep(weight, threshold, actual, direction)] });
  const steps = countOf(beyond.div(decimal(rule.per)), rule.count);
  const left = weight.minus(decimal(rule.minus).times(steps));
  const exact = left.lt(ZERO) ? ZERO : left;
  return gives(exact, weight, {
    met: false,
    direction,
    steps: [STEP.deduct(weight, rule.minus, steps, shown(given, exact))],
  });
}

function fullStep(weight: Decimal, threshold: Decimal, actual: Decimal, direction: 'atLeast' | 'atMost'): string {
  return STEP.met(`${direction === 'atLeast' ? '≥' : '≤'}${amount(threshold, null)}`, amount(actual, null), weight);
}

function countOf(steps: Decimal, count: 'whole' | 'begun' | 'proRata'): Decimal {
  if (count === 'proRata') return steps;
  return steps.round(0, count === 'whole' ? 0 : 3);
}

function inBands(given: Case, rule: NamedRule & { kind: 'bands' }, actual: Decimal): Verdict {
  const { weight } = given;
  const band = rule.bands.find(({ bound }) => (rule.better === 'higher' ? actual.gte(bound) : actual.lte(bound)));
  const printed = amount(actual, null);
  if (band === undefined) return gives(ZERO, weight, { steps: [STEP.beyondBands(printed)] });
  const { exact, step } = rewardOf(given, band, NAMED.actual(printed));
  return gives(exact, weight, { steps: [step] });
}

/** Weight × (1 − factor × |rate|). */
function onSlope(given: Case, rule: NamedRule & { kind: 'slope' }, actual: Decimal): Verdict {
  const { weight } = given;
  const size = actual.abs();
  if (size.gt(rule.zeroAbove)) return gives(ZERO, weight, { steps: [NAMED.slopeZero(fixed(size, 2), rule.zeroAbove)] });
  const left = ONE.minus(size.times(rule.factor).div(HUNDRED));
  const exact = left.lt(ZERO) ? ZERO : weight.times(left);
  const steps = [NAMED.slope(weight, rule.factor, fixed(size, 2), shown(given, exact))];
  return gives(exact, weight, { steps });
}

function byDeviation(given: Case, rule: NamedRule & { kind: 'deviation' }): Verdict {
  const { weight, pair } = given;
  if (pair === null) return cannot('targetMissing');
  if (pair.target.eq(ZERO) || pair.upper !== null) return cannot('noRatio');
  const deviation = pair.target.minus(pair.actual).abs().div(pair.target.abs());
  const percent = fixed(deviation.times(HUNDRED), 2);
  const band = rule.bands.find(({ upTo }) => deviation.lte(upTo));
  if (band === undefined) return gives(ZERO, weight, { steps: [STEP.beyondDeviation(percent)] });
  const exact = weight.times(decimal(band.share));
  return gives(exact, weight, { steps: [STEP.deviation(percent, weight, band.share, shown(given, exact))] });
}
