import fc from 'fast-check';
import { BUILTIN_PROFILE } from '../../../src/core/law/builtin';
import { parseProfile, type Profile } from '../../../src/core/law/profile';
import { MONTHS } from '../../../src/core/law/months';
import { RATE_IDS } from '../../../src/core/law/rateNames';

/** Profiles of every shape that the schema allows and that contradict nothing. */

const cents = (max: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: max * 100 }).map((value) => String(value / 100));
const ratio = fc.integer({ min: 0, max: 1000 }).map((value) => String(value / 1000));
const rate = fc.integer({ min: 0, max: 30000 }).map((value) => String(value / 10000));
const signed = fc.integer({ min: -20000, max: 20000 }).map((value) => String(value / 100));
const points = cents(100);
const orOff = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
const words = fc
  .string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
  .filter((text) => text.trim() !== '' && text.trim().length <= 100);

/** Values in this order, each once. */
function ordered<T>(value: fc.Arbitrary<T>, key: (one: T) => number, sign: 1 | -1): fc.Arbitrary<T[]> {
  return fc
    .uniqueArray(value, { minLength: 1, maxLength: 4, selector: key })
    .map((list) => list.sort((a, b) => sign * (key(a) - key(b))));
}

const reward = fc.oneof(fc.record({ share: ratio }), fc.record({ points }));
const better = fc.constantFrom('higher', 'lower');
const name = words;

/** Some rules are tied to a rate. */
const tied = <T extends object>(rule: fc.Arbitrary<T>): fc.Arbitrary<object> =>
  fc
    .tuple(rule, fc.option(fc.constantFrom(...RATE_IDS), { nil: null }))
    .map(([own, rate]) => (rate === null ? own : { ...own, rate }));

const namedRule = fc.oneof(
  tied(
    fc.record({
      name,
      kind: fc.constant('deduct'),
      better,
      threshold: orOff(signed),
      per: fc.integer({ min: 1, max: 500 }).map((value) => String(value / 100)),
      minus: points,
      count: fc.constantFrom('whole', 'begun', 'proRata'),
    }),
  ),
  better.chain((direction) =>
    fc.record({
      name,
      kind: fc.constant('bands'),
      better: fc.constant(direction),
      bands: ordered(
        fc.tuple(signed, reward).map(([bound, given]) => ({ bound, ...given })),
        ({ bound }) => Number(bound),
        direction === 'lower' ? 1 : -1,
      ),
    }),
  ),
  fc.record({
    name,
    kind: fc.constant('deviation'),
    bands: ordered(fc.record({ upTo: rate, share: ratio }), ({ upTo }) => Number(upTo), 1),
  }),
  fc.record({
    name,
    kind: fc.constant('proportional'),
    better: fc.constantFrom('higher', 'lower', 'equal'),
    target: signed,
  }),
  tied(fc.record({ name, kind: fc.constant('slope'), factor: points, zeroAbove: points })),
  fc.record({
    name,
    kind: fc.constant('situations'),
    situations: fc.array(
      fc
        .tuple(fc.constantFrom(...RATE_IDS), fc.constantFrom('atMost', 'atLeast'), signed, reward)
        .map(([of, is, bound, given]) => ({ rate: of, is, bound, ...given })),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  fc.record({
    name,
    kind: fc.constant('milestones'),
    milestones: ordered(
      fc
        .tuple(fc.constantFrom(...MONTHS), points, reward)
        .map(([month, atLeast, given]) => ({ month, atLeast, ...given })),
      ({ month }) => Number(month),
      1,
    ),
  }),
  fc.record({
    name,
    kind: fc.constant('checklist'),
    items: fc.array(fc.record({ says: words, points }), { minLength: 1, maxLength: 4 }),
  }),
  fc.record({ name, kind: fc.constant('violations'), minus: points }),
);

const execution = fc.record({
  denominator: fc.constantFrom('adjusted', 'original', 'received'),
  method: fc.constantFrom('linear', 'bands', 'perPoint'),
  bands: fc.oneof(
    fc.constant([]),
    ordered(fc.record({ from: rate, share: ratio }), ({ from }) => Number(from), -1),
  ),
  perPoint: fc.record({ fullFrom: rate, minus: points, zeroBelow: rate }),
  defaultWeight: points,
  overBudget: fc.constantFrom('cap', 'block'),
  zeroBudget: fc.constantFrom('ask', 'zero', 'full'),
});

const overFulfilment = fc.record({
  from: rate,
  fromIncluded: fc.boolean(),
  countsByAtLeast: points,
  zeroTargetFrom: orOff(points),
  reason: fc.constantFrom('none', 'note', 'must'),
  effect: fc.constantFrom('none', 'flag', 'minus', 'zero', 'deviation', 'ladder'),
  appliesTo: fc.constantFrom('all', 'quantity'),
  minusPoints: points,
  deviationFactor: points,
  ladder: fc.oneof(
    fc.constant([]),
    ordered(fc.record({ from: rate, share: ratio }), ({ from }) => Number(from), 1),
  ),
});

const quantitative = fc.record({
  atMost: fc.constantFrom('ratio', 'linear'),
  atMostZero: fc.constantFrom('zero', 'ask'),
  equal: fc.constantFrom('asAtLeast', 'strict'),
  missed: fc.constantFrom('ratio', 'zero'),
  negativeActual: fc.constantFrom('ask', 'zero'),
  late: fc.oneof(fc.constantFrom('ask', 'zero'), fc.record({ share: ratio })),
  range: fc.constantFrom('ask', 'proportional', 'steps'),
  rangeSteps: fc.oneof(
    fc.constant([]),
    ordered(fc.record({ upTo: rate, share: ratio }), ({ upTo }) => Number(upTo), 1),
  ),
  satisfaction: fc.oneof(
    fc.constant('asTarget'),
    fc.record({
      full: fc.constantFrom('90', '95.5'),
      zero: fc.constantFrom('60', '0'),
      between: fc.constantFrom('ofFull', 'linear'),
    }),
  ),
  coefficient: fc.constantFrom('ignore', 'points'),
  noEvidence: fc.constantFrom('ignore', 'zero'),
  blankAdjustedTarget: fc.constantFrom('missing', 'skip'),
  byName: fc.array(namedRule, { maxLength: 4 }),
  standards: fc.constantFrom('ask', 'whole', 'proRata', 'ignore'),
  overFulfilment,
});

const total = fc.record({
  notApplicable: fc.constantFrom('listed', 'rebased'),
  grades: fc.tuple(fc.integer({ min: 61, max: 100 }), fc.integer({ min: 1, max: 60 })).map(([good, fair]) => [
    { grade: '优', from: String(good) },
    { grade: '中', from: String(fair) },
    { grade: '差', from: '0' },
  ]),
  caps: fc.oneof(
    fc.constant([]),
    ordered(fc.record({ below: rate, atMost: points }), ({ below }) => Number(below), -1),
  ),
  ceiling: orOff(points),
  unexplainedAdjustment: orOff(fc.record({ from: rate, above: points })),
  projects: orOff(fc.record({ share: ratio, weighBy: fc.constantFrom('budget', 'spent', 'equal') })),
});

const split = fc.record({ execution: points, cost: points, output: points, benefit: points, satisfaction: points });

const content = fc.record({
  id: words,
  title: words,
  execution,
  quantitative,
  qualitative: fc.record({
    full: fc.constantFrom('0.8', '1'),
    partial: fc.constantFrom('0.5', '0.6'),
    machine: fc.record({ achieved: orOff(ratio), partial: orOff(ratio), notAchieved: orOff(ratio) }),
  }),
  rounding: fc.record({
    points: fc.constantFrom('halfUp', 'truncate'),
    pointDecimals: fc.integer({ min: 0, max: 2 }),
    rateDecimals: fc.integer({ min: 0, max: 8 }),
  }),
  total,
  rates: fc.record({
    adjustmentExempt: fc.constantFrom('deduct', 'ignore'),
    carryOverBase: fc.constantFrom('budget', 'final'),
    threePublicChangeBy: fc.constantFrom('final', 'budget'),
    keyProjectsBy: fc.constantFrom('budget', 'final'),
    typedActual: fc.constantFrom('asTyped', 'computed'),
  }),
  weights: fc.record({
    total: points,
    targetTable: fc.array(points, { maxLength: 3 }),
    usualSplits: fc.array(split, { maxLength: 3 }),
  }),
  review: fc.record({
    lowExecution: rate,
    adjustmentWithReasonCell: rate,
    adjustmentWithoutReasonCell: rate,
    pointTolerance: points,
    problemsBelowTotal: orOff(points),
    early: orOff(fc.record({ gap: rate, unspent: rate })),
  }),
  severities: fc.dictionary(
    fc.constantFrom('total-mismatch', 'budget-zero', 'a', 'x9-y'),
    fc.constantFrom('error', 'warning', 'hint', 'off'),
    { noNullPrototype: true },
  ),
});

/** As it comes out of a workbook. */
export const anyProfile: fc.Arbitrary<Profile> = content.map((json) => {
  const parsed = parseProfile(json, 'workbook');
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  return parsed.profile;
});

/** The built-in profile with these settings changed, as out of a workbook. */
export function workbookProfile(json: object): Profile {
  const parsed = parseProfile({ id: BUILTIN_PROFILE.id, ...json }, 'workbook');
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  return parsed.profile;
}
