import { laterThan, readQuantity } from '../../src/core/quantity';

describe('later than a deadline', () => {
  test.each<readonly [actual: string, target: string, year: number | null, expected: boolean | null]>([
    ['7月', '9月前', null, false],
    ['9月', '9月前', null, false],
    ['10月', '9月前', null, true],
    ['2021年7月', '9月前', 2021, false],
    ['2021年7月', '9月前', null, null],
    ['2021年10月8日', '2021年9月前', null, true],
    ['2022年1月5日', '2021年12月底前', null, true],
    ['12月31日', '2021年12月31日前', 2021, false],
    ['2021.1.1-12.31', '2021.1.1-12.31', null, false],
    ['2021年', '2021年', null, false],
    ['2021年', '2021年9月前', null, null],
    ['2022年', '2021年9月前', null, true],
    ['7月', '7月15日前', null, null],
    ['2022年底', '2022年9月', null, true],
    ['年底前', '9月前', null, null],
    ['已完成', '9月前', 2021, null],
    ['7月', '及时', 2021, null],
  ])('%s against %s', (actual, target, year, expected) => {
    expect(laterThan(readQuantity(actual), readQuantity(target), year)).toBe(expected);
  });
});

test('a date tells from which day on it may lie; one named with 前 does not', () => {
  expect(readQuantity('2021年7月')).toMatchObject({ date: '2021-07-31', since: '2021-07-01' });
  expect(readQuantity('9月前')).not.toHaveProperty('since');
});
