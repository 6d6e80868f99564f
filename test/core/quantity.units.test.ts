import { decimal, plain } from '../../src/core/decimal';
import { compareUnits, convert } from '../../src/core/quantity';

describe('comparing units', () => {
  test.each([
    ['m', '米'],
    ['㎡', '平方米'],
    ['平米', '㎡'],
    ['km', '公里'],
    ['千米', '公里'],
    ['百分比', '%'],
    ['％', '%'],
    ['名', '人'],
    ['周岁', '岁'],
    ['日', '天'],
    ['所', '个'],
    ['场次', '场'],
    ['元/人、天', '元/人/天'],
    ['元每人', '元/人'],
    ['元/㎡', '元/平方米'],
    ['次/年', '次'],
    ['万人', '万名'],
    ['万', '万元'],
    ['', '个'],
    ['垄', '垄'],
  ])('%j and %j are the same', (a, b) => {
    expect(compareUnits(a, b)).toBe('same');
    expect(compareUnits(b, a)).toBe('same');
  });

  test.each([
    ['元', '万元'],
    ['万元', '亿元'],
    ['米', '公里'],
    ['亩', '公顷'],
    ['吨', '公斤'],
    ['万亩', '亩'],
    ['万人次', '人次'],
    ['元/人', '万元/人'],
    ['万', '元'],
    ['%', '‰'],
  ])('%j and %j can be converted', (a, b) => {
    expect(compareUnits(a, b)).toBe('convertible');
    expect(compareUnits(b, a)).toBe('convertible');
  });

  test.each([
    ['人', '人次'],
    ['户', '人'],
    ['个', '人'],
    ['个', '户'],
    ['%', '个百分点'],
    ['元', '元/人'],
    ['天', '个月'],
    ['米', '平方米'],
    ['万人', '万户'],
  ])('%j and %j are different', (a, b) => {
    expect(compareUnits(a, b)).toBe('different');
    expect(convert(decimal('1'), a, b)).toBeNull();
  });
});

describe('converting', () => {
  test.each([
    ['8827620.53', '元', '万元', '882.762053'],
    ['1.2', '亿元', '万元', '12000'],
    ['5', '万', '元', '50000'],
    ['14.7', 'km', '米', '14700'],
    ['524', 'm', '公里', '0.524'],
    ['2', '公顷', '亩', '30'],
    ['30', '亩', '公顷', '2'],
    ['1.5', '平方公里', '平方米', '1500000'],
    ['3', '万平方米', '平方公里', '0.03'],
    ['3', '亩', '平方米', '2000'],
    ['2.5', '吨', 'kg', '2500'],
    ['8', '万亩', '亩', '80000'],
    ['12345', '人次', '万人次', '1.2345'],
    ['0.5', '万户', '户', '5000'],
    ['3', '元/人', '元每人', '3'],
    ['7', '', '个', '7'],
  ])('%s %s in %s is %s', (value, from, to, expected) => {
    const converted = convert(decimal(value), from, to);
    expect(converted === null ? null : plain(converted)).toBe(expected);
  });
});
