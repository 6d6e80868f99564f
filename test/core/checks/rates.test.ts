import fc from 'fast-check';
import { isRateOf, rateAgreement } from '../../../src/core/checks/figures';
import { decimal, fixed, HUNDRED } from '../../../src/core/decimal';
import { field } from './build';

/** Amounts as cells hold them: short ones, so that quotients end and fall between two printed figures, and long ones. */
const amount = fc
  .tuple(
    fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 10 ** 9 })),
    fc.integer({ min: 0, max: 4 }),
  )
  .map(([digits, places]) => decimal(`${String(digits)}e-${String(places)}`));
const places = fc.integer({ min: 0, max: 4 });
const steps = fc.constantFrom(-2, -1, 0, 1, 2);

function isRight(agreement: ReturnType<typeof rateAgreement>): boolean {
  return agreement === 'right' || agreement === 'whole';
}

test.each([
  ['%', 'in percent'],
  ['', 'as a bare number'],
])('a rate printed with “%s” (%s) is told by products as by the quotient', (sign) => {
  fc.assert(
    fc.property(amount, amount, places, steps, (over, under, shown, step) => {
      fc.pre(under.gt('0'));
      const rate = over.div(under);
      const near = rate.times(HUNDRED).plus(decimal(`${String(step)}e-${String(shown)}`));
      const printed = field('F7', `${fixed(near, shown)}${sign}`);
      expect(isRateOf(over, under, printed)).toBe(isRight(rateAgreement(rate, printed)));
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['1', '8', '12.5%', true],
  ['1', '8', '13%', true],
  ['1', '8', '12%', true],
  ['1', '8', '11%', false],
  ['1', '8', '0.125', true],
  ['1', '8', '0.13', true],
  ['1', '8', '0.12', true],
  ['1', '8', '0.14', false],
  ['0', '8', '0%', true],
  ['-1', '8', '-12.5%', false],
])('%s of %s printed as %s: %s', (over, under, printed, expected) => {
  expect(isRateOf(decimal(over), decimal(under), field('F7', printed))).toBe(expected);
});
