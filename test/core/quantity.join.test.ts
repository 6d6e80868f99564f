import { joinQuantity, percentInName, signInName, unitInName } from '../../src/core/quantity';

type Cells = readonly [sign: string, value: string, unit: string];

function joined([sign, value, unit]: Cells): readonly unknown[] {
  const quantity = joinQuantity({ sign, value, unit });
  return [quantity.kind, quantity.comparator, quantity.value ?? quantity.date, quantity.unit];
}

describe('sign, number and unit in separate columns', () => {
  test.each<readonly [Cells, readonly unknown[]]>([
    [
      ['≧', '735', '人次'],
      ['number', 'atLeast', '735', '人次'],
    ],
    [
      ['═', '100', '%'],
      ['number', 'equal', '100', '%'],
    ],
    [
      ['﹦', '100', '%'],
      ['number', 'equal', '100', '%'],
    ],
    [
      ['', '有效', ''],
      ['text', 'text', null, null],
    ],
    [
      ['', '90', '%'],
      ['number', null, '90', '%'],
    ],
    [
      ['≥', '8', '万亩'],
      ['number', 'atLeast', '8', '万亩'],
    ],
    [
      ['大于等于', '1', '次'],
      ['number', 'atLeast', '1', '次'],
    ],
    [
      ['小于等于', '1', '个'],
      ['number', 'atMost', '1', '个'],
    ],
    [
      ['等于', '100', '%'],
      ['number', 'equal', '100', '%'],
    ],
    [
      ['不少于', '3', '场'],
      ['number', 'atLeast', '3', '场'],
    ],
    [
      ['定性', '好坏', ''],
      ['text', 'text', null, null],
    ],
    [
      ['定性', '95', '%'],
      ['number', null, '95', '%'],
    ],
    [
      ['正向', '95', '%'],
      ['number', null, '95', '%'],
    ],
    [
      ['反向指标', '5', '%'],
      ['number', null, '5', '%'],
    ],
    [
      ['≤', '10', '次'],
      ['number', 'atMost', '10', '次'],
    ],
    [
      ['=', '100', '百分比'],
      ['number', 'equal', '100', '%'],
    ],
    [
      ['=', '28.8万元', '%'],
      ['number', 'equal', '28.8', '万元'],
    ],
    [
      ['=', '≥95%', '%'],
      ['number', 'atLeast', '95', '%'],
    ],
    [
      ['≥', '5万', '亩'],
      ['number', 'atLeast', '5', '万亩'],
    ],
    [
      ['≥', '5万', '万元'],
      ['number', 'atLeast', '5', '万'],
    ],
    [
      ['≥', '95', '—'],
      ['number', 'atLeast', '95', null],
    ],
    [
      ['≥', '—', '%'],
      ['empty', null, null, null],
    ],
    [
      ['', '应保尽保', '%'],
      ['text', 'text', null, null],
    ],
    [
      ['=', '2022', '年'],
      ['date', 'by', '2022-12-31', null],
    ],
    [
      ['≤', '12', '月底前'],
      ['date', 'by', '--12-31', null],
    ],
    [
      ['≤', '2022年6', '月'],
      ['date', 'by', '2022-06-30', null],
    ],
    [
      ['≤', '12', '个月'],
      ['number', 'atMost', '12', '个月'],
    ],
  ])('%j', (cells, expected) => {
    expect(joined(cells)).toEqual(expected);
  });

  test('a range keeps its bounds and takes the unit', () => {
    const quantity = joinQuantity({ sign: '≥', value: '90-95', unit: '%' });
    expect(quantity).toMatchObject({ kind: 'range', comparator: 'within', value: '90', upper: '95', unit: '%' });
  });
});

describe('what an indicator’s name carries', () => {
  test.each([
    ['新建面积≥**平方米', { comparator: 'atLeast', strict: false }],
    ['处理时限（≤）', { comparator: 'atMost', strict: false }],
    ['参训人数不少于**人', { comparator: 'atLeast', strict: false }],
    ['投诉率<5%', { comparator: 'atMost', strict: true }],
    ['合格率=100%', { comparator: 'equal', strict: false }],
    ['执行率=执行数/预算数', null],
    ['成本不超过预算', null],
    ['合格率≥90%且≤95%', null],
    ['满意度', null],
  ])('sign in %s', (name, expected) => {
    expect(signInName(name)).toEqual(expected);
  });

  test.each([
    ['满意度(%)', '%'],
    ['新型经营主体实现产值（％）', '%'],
    ['带动贫困户(人)', '人'],
    ['指标1:租车次数(次)', '次'],
    ['扶持发展新型农业经营主体(个)', '个'],
    ['年度预算数（单位：万元）', '万元'],
    ['新建面积≥**平方米', '平方米'],
    ['结余率(计算方法为:结余数/预算数)', null],
    ['受益脱贫(含监测对象)户满意度', null],
    ['满意度', null],
  ])('unit in %s', (name, expected) => {
    expect(unitInName(name)).toBe(expected);
  });

  test('percent in a name', () => {
    expect(percentInName('满意度（%）')).toBe(true);
    expect(percentInName('预算执行率%')).toBe(true);
    expect(percentInName('带动贫困户(人)')).toBe(false);
  });
});
