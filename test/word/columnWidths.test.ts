import * as fc from 'fast-check';
import { columnWidths } from '../../src/word/columnWidths';

const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);

it.each([
  ['as wished where all have enough', [3, 2], [100, 100], 1000, [600, 400]],
  ['from the one that has more than it needs', [9, 1], [100, 200], 1000, [800, 200]],
  // Spare: 500 of the first, 200 of the second, 700 in all; 70 are missing, a tenth of it.
  ['in proportion from several', [60, 35, 5], [100, 150, 120], 1000, [550, 330, 120]],
  ['by need where nothing else is left', [1, 1], [900, 300], 1000, [750, 250]],
  ['the rest of rounding to the widest', [1, 1, 1], [0, 0, 0], 100, [34, 33, 33]],
])('%s', (_, shares, needs, whole, widths) => {
  expect(columnWidths(shares, needs, whole)).toEqual(widths);
});

it('always fill the page, and never leave a need unmet that could be met', () => {
  const column = fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 2000 }));
  fc.assert(
    fc.property(fc.array(column, { minLength: 1, maxLength: 12 }), (columns) => {
      const needs = columns.map(([, need]) => need);
      const shares = columns.map(([share]) => share);
      const widths = columnWidths(shares, needs, 8845);
      expect(sum(widths)).toBe(8845);
      // Whole twips: up to one less.
      if (sum(needs) <= 8845) widths.forEach((width, at) => expect(width).toBeGreaterThan((needs[at] ?? 0) - 1));
    }),
  );
});
