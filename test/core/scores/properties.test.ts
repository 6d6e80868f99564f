import fc from 'fast-check';
import { expectLinear } from '../../growth';
import { BUILTIN_PROFILE } from '../../../src/core/law/builtin';
import { decimal } from '../../../src/core/decimal';
import type { Field, FieldState, Quantity } from '../../../src/core/model';
import type { Profile } from '../../../src/core/law/profile';
import { planPoints, scoreForm } from '../../../src/core/scores';
import { ABSENT, at, formOf, fundingOf, indicator, pointsOf, profileWith, scoreOf, subtotal } from './build';

const amount = fc
  .tuple(fc.integer({ min: -300, max: 3000 }), fc.constantFrom('', '.5', '.05', '.333'))
  .map(([whole, rest]) => `${String(whole)}${rest}`);

const PROFILES: Profile[] = [
  BUILTIN_PROFILE,
  profileWith({ quantitative: { atMost: 'linear', range: 'steps', equal: 'strict', missed: 'zero' } }),
  profileWith({
    quantitative: { range: 'proportional', overFulfilment: { effect: 'deviation' }, negativeActual: 'zero' },
  }),
  profileWith({
    rounding: { pointDecimals: 0 },
    quantitative: { overFulfilment: { effect: 'minus', minusPoints: '20' } },
  }),
];

describe('points', () => {
  test('lie within 0 and the weight, whatever the figures and rules', () => {
    const row = fc.record({
      sign: fc.constantFrom('≥', '≤', '=', '>', '<', ''),
      target: amount,
      actual: amount,
      weight: fc.constantFrom('10', '0.5', '3.335', '22.5', '4.5'),
      profile: fc.constantFrom(...PROFILES),
    });
    fc.assert(
      fc.property(row, ({ sign, target, actual, weight, profile }) => {
        const { points } = scoreOf({ target: sign + target, actual, weight }, profile);
        return points === null || (points.gte('0') && points.lte(weight));
      }),
      { numRuns: 500 },
    );
  });

  test('never fall when more of an at-least target is done', () => {
    const whole = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), whole, whole, (target, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((actual) =>
          pointsOf({ target: `≥${String(target)}`, actual: String(actual) }),
        );
        return less !== undefined && more !== undefined && less !== null && more !== null && decimal(less).lte(more);
      }),
    );
  });

  test('never rise when more of an at-most target is used', () => {
    const whole = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        whole,
        whole,
        fc.constantFrom(...PROFILES.slice(0, 2)),
        (target, a, b, profile) => {
          const [less, more] = [Math.min(a, b), Math.max(a, b)].map((actual) =>
            pointsOf({ target: `≤${String(target)}`, actual: String(actual) }, profile),
          );
          return less !== undefined && more !== undefined && less !== null && more !== null && decimal(less).gte(more);
        },
      ),
    );
  });

  test('writing twice changes nothing more', () => {
    const entered = fc.constantFrom('', '1', '5.5', '9', '9.34', '10');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 120 }),
        entered,
        fc.constantFrom('none' as const, 'higher' as const, 'all' as const),
        (actual, typed, policy) => {
          const row = { target: '≥95', actual: String(actual) };
          const first = planPoints(scoreOf({ ...row, entered: typed }), policy);
          const second = first === null ? null : planPoints(scoreOf({ ...row, entered: first.toFixed() }), policy);
          return first !== null && second !== null && first.eq(second);
        },
      ),
    );
  });
});

describe('scoring never throws', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('1', '-0', '1e400', '.', '9'.repeat(40), '达成年度指标'),
  );
  const quantity: fc.Arbitrary<Quantity> = fc.record({
    kind: fc.constantFrom('number', 'range', 'date', 'text', 'empty'),
    comparator: fc.constantFrom('atLeast', 'atMost', 'equal', 'within', 'by', 'text', null),
    strict: fc.boolean(),
    value: fc.option(text),
    upper: fc.option(text),
    unit: fc.option(fc.oneof(text, fc.constantFrom('%', '元', '万元', '个', ''))),
    date: fc.option(fc.oneof(text, fc.constantFrom('2022-09-30', '--09-30'))),
    approximate: fc.boolean(),
  });
  const field: fc.Arbitrary<Field> = fc
    .record({
      state: fc.constantFrom<FieldState[]>('absent', 'blank', 'mark', 'number', 'text', 'broken'),
      text,
      quantity,
      hasFormula: fc.boolean(),
      isLocked: fc.boolean(),
      hasCell: fc.boolean(),
    })
    .map(({ hasCell, ...rest }) => ({ ...ABSENT, ...rest, at: hasCell ? at(10, 5) : null }));

  test('for arbitrary cells', () => {
    const cells = fc.record({
      target: field,
      actual: field,
      weight: field,
      enteredPoints: field,
      tier: field,
      evidence: field,
      coefficient: field,
    });
    const money = fc.record({
      originalBudget: field,
      adjustment: field,
      adjustedBudget: field,
      received: field,
      actual: field,
      weight: field,
      enteredPoints: field,
      reason: field,
    });
    fc.assert(
      fc.property(cells, cells, money, text, fc.constantFrom(...PROFILES), (first, second, funds, name, profile) => {
        const indicators = [
          indicator({ name, more: { ...first, sharedWith: [11, 99] } }, 10),
          indicator({ name: '预算执行率', more: { ...second, sharedWith: [10] } }, 11),
          indicator({ name, more: second }, 12),
        ];
        const funding = fundingOf([{ more: funds }, { adjusted: '5' }], { labelWeight: name });
        const form = formOf({ indicators, funding, subtotals: [subtotal(2, '20', [12, 77])], goals: [] });
        const { total, indicators: scores } = scoreForm(form, profile, 'all');
        expect(scores).toHaveLength(3);
        expect(total === null || total.points === null || total.points.gte('0')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('for 32,767 hostile characters in every cell, in proportion to their number', () => {
    const score = (share: number): ReturnType<typeof scoreOf> => {
      const long = '率'.repeat(16_000 * share) + '('.repeat(16_767 * share);
      return scoreOf({ name: long, target: long, actual: long, entered: long });
    };
    expect(score(1).points).toBeNull();
    expectLinear(score);
  });
});
