import { HUNDRED, ZERO, decimal, fixed, type Decimal } from '../../decimal';
import type { NamedRule } from '../../law/profile';
import { PRODUCT_DEFAULT } from '../../law/sources';
import { cannot, gives, method, shown, type Case, type Verdict } from '../method';
import { nameOf } from '../names';
import { plainDecimal } from '../read';
import { amount, STEP } from '../wording';

/** A rule the county has written for indicators of this name. It goes before every general rule. */
export const named = method({
  id: 'by-name',
  title: '按县级对该指标单独规定的办法计分',
  cites: [{ source: PRODUCT_DEFAULT, says: '县级对该指标单独规定的计分办法' }],
  fits: (given) => ruleOf(given) !== null && actualOf(given) !== null,
  score: (given) => {
    const [rule, actual] = [ruleOf(given), actualOf(given)];
    if (rule === null || actual === null) throw new Error('scored by name without a rule');
    if (rule.kind === 'deduct') return deduct(given, rule, actual);
    return rule.kind === 'bands' ? inBands(given, rule, actual) : byDeviation(given, rule);
  },
});

function ruleOf({ indicator, profile }: Case): NamedRule | null {
  const name = nameOf(indicator);
  return profile.quantitative.byName.find((rule) => name.includes(rule.name)) ?? null;
}

/** The actual in the target's unit where both are numbers; the bare actual where the row has no target. */
function actualOf({ indicator, pair }: Case): Decimal | null {
  if (pair !== null) return pair.actual;
  const { kind, value } = indicator.actual.quantity;
  return indicator.target.quantity.kind === 'empty' && kind === 'number' ? plainDecimal(value) : null;
}

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
  const exact = weight.times(decimal(band.share));
  return gives(exact, weight, { steps: [STEP.band(printed, weight, band.share, shown(given, exact))] });
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
