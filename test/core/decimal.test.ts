import fc from 'fast-check';
import { decimal, decimalsIn, fixed } from '../../src/core/decimal';

/** Figures as cells hold them, as whole numbers of 10^-6. */
const millionths = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n });

function written(millionth: bigint): string {
  const digits = (millionth < 0n ? -millionth : millionth).toString().padStart(7, '0');
  return `${millionth < 0n ? '-' : ''}${digits.slice(0, -6)}.${digits.slice(-6)}`;
}

function order(one: bigint, other: bigint): number {
  if (one === other) return 0;
  return one > other ? 1 : -1;
}

describe('comparing', () => {
  test('says of any two figures what whole numbers say', () => {
    fc.assert(
      fc.property(millionths, millionths, (one, other) => {
        expect(decimal(written(one)).cmp(decimal(written(other)))).toBe(order(one, other));
        expect(decimal(written(one)).lt(written(other))).toBe(one < other);
      }),
    );
  });

  test('of figures that differ by one in the last place, or by a factor of ten', () => {
    fc.assert(
      fc.property(millionths, fc.constantFrom(-1n, 0n, 1n), (one, step) => {
        expect(decimal(written(one)).cmp(decimal(written(one + step)))).toBe(order(one, one + step));
        expect(decimal(written(one)).cmp(decimal(written(one * 10n)))).toBe(order(one, one * 10n));
      }),
    );
  });

  test.each([
    ['0', '-0', 0],
    ['0.0', '0.000', 0],
    ['-0.001', '0', -1],
    ['0', '-3', 1],
    ['-12', '-1.2', -1],
    ['9.99', '10', -1],
    ['100', '1e2', 0],
  ])('%s against %s', (one, other, expected) => {
    expect(decimal(one).cmp(decimal(other))).toBe(expected);
  });

  test('refuses a float, as all arithmetic does', () => {
    expect(() => decimal('1').cmp(1)).toThrow();
    expect(() => decimal('1').gt(0.5)).toThrow();
  });
});

test.each([
  ['150.50', 1],
  ['100', 0],
  ['0.05', 2],
  ['-12.345', 3],
  ['0.00', 0],
])('the decimals of %s', (figure, places) => {
  expect(decimalsIn(decimal(figure))).toBe(places);
  expect(decimalsIn(decimal(figure).times('10000').div('10000'))).toBe(places);
});

describe('dividing', () => {
  const divisors = millionths.filter((one) => one !== 0n);

  /** Half up, away from zero. */
  function quotient(over: bigint, under: bigint): string {
    const size = (one: bigint): bigint => (one < 0n ? -one : one);
    const [dividend, divisor] = [size(over) * 10n ** 30n, size(under)];
    const cut = dividend / divisor;
    const isHalfOrMore = 2n * (dividend - cut * divisor) >= divisor;
    return `${over < 0n === under < 0n ? '' : '-'}${String(isHalfOrMore ? cut + 1n : cut)}e-30`;
  }

  test('gives of any two figures the quotient of whole numbers to 30 decimals', () => {
    fc.assert(
      fc.property(millionths, divisors, (over, under) => {
        expect(
          decimal(written(over))
            .div(decimal(written(under)))
            .eq(quotient(over, under)),
        ).toBe(true);
      }),
    );
  });

  test('leaves no zeros behind the last decimal', () => {
    fc.assert(
      fc.property(millionths, divisors, (figure, factor) => {
        const back = decimal(written(figure))
          .times(decimal(written(factor)))
          .div(decimal(written(factor)));
        expect(decimalsIn(back)).toBe(decimalsIn(decimal(written(figure))));
      }),
    );
  });

  test('by nothing is refused, as is a float', () => {
    expect(() => decimal('1').div('0')).toThrow();
    expect(() => decimal('1').div(0.5)).toThrow();
  });
});

describe('adding', () => {
  test('of any two figures, nothing among them, gives the sum of whole numbers', () => {
    const figures = fc.oneof(millionths, fc.constant(0n));
    fc.assert(
      fc.property(figures, figures, (one, other) => {
        expect(
          decimal(written(one))
            .plus(decimal(written(other)))
            .eq(written(one + other)),
        ).toBe(true);
        expect(
          decimal(written(one))
            .plus(written(other))
            .eq(written(one + other)),
        ).toBe(true);
      }),
    );
  });
});

describe('fixed', () => {
  test.each([
    ['9.505', 2, '9.51'],
    ['9.5', 2, '9.50'],
    ['-9.505', 2, '-9.51'],
    ['-0.001', 2, '0.00'],
    ['0', 2, '0.00'],
    ['0.995', 2, '1.00'],
  ])('%s to %i decimals', (figure, places, expected) => {
    expect(fixed(decimal(figure), places)).toBe(expected);
  });
});
