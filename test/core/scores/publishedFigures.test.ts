import { BUILTIN_PROFILE } from '../../../src/core/law/builtin';
import { profileWith, scoreMoney, type Money } from './build';

/** Figures that townships and departments published, worked by hand. */

const of = (money: Money, profile = BUILTIN_PROFILE): { rate: string; points: string | null; right: string[] } => {
  const { execution } = scoreMoney([{ weight: '10', entered: '', ...money }], profile);
  return {
    rate: execution?.rate?.times('100').toFixed(2) ?? '',
    points: execution?.points?.toFixed(2) ?? null,
    right: execution?.alsoRight.map((value) => value.toFixed(2)) ?? [],
  };
};

test('1672.699499 of 1759.62291 is 95.06 % and 9.51; cut off it is 9.50, which is right too', () => {
  const money = { original: '1617.5399', adjusted: '1759.62291', actual: '1672.699499' };
  expect(of(money)).toEqual({ rate: '95.06', points: '9.51', right: ['9.50'] });
  expect(of(money, profileWith({ rounding: { points: 'truncate' } })).points).toBe('9.50');
});

test('338.31 of an adjusted 329.77 is 102.59 %; capped at 10, or not scored where the county blocks it', () => {
  const money = { adjusted: '329.77', actual: '338.31' };
  expect(of(money)).toMatchObject({ rate: '102.59', points: '10.00' });
  expect(of(money, profileWith({ execution: { overBudget: 'block' } })).points).toBeNull();
});

test('1268.72 of an original 1172.55 is 108.20 %; capped at 10', () => {
  expect(of({ original: '1172.55', actual: '1268.72' })).toMatchObject({ rate: '108.20', points: '10.00' });
});

test('2030.12 of an adjusted 2030.12, from 861.10: 100 %, changed by 135.76 %', () => {
  const { execution } = scoreMoney([{ original: '861.10', adjusted: '2030.12', actual: '2030.12', weight: '10' }]);
  expect([execution?.rate?.toFixed(2), execution?.adjustmentRate?.times('100').toFixed(2)]).toEqual(['1.00', '135.76']);
});

test('nothing at first, 3.36 later: no adjustment rate, never infinity', () => {
  const { execution } = scoreMoney([{ original: '0', adjusted: '3.36', actual: '3.36', weight: '10' }]);
  expect([execution?.adjustmentRate, execution?.points?.toFixed(2)]).toEqual([null, '10.00']);
});
