import fc from 'fast-check';
import { builtinProfile } from '../../../src/core/law/builtins';
import { bandOf, readBands } from '../../../src/core/scores/standard/bands';
import { readDeduction } from '../../../src/core/scores/standard/deduction';
import { decimal } from '../../../src/core/decimal';
import { ABSENT, at, cell, profileWith, type Row } from './build';
import { factsOf, rowOf, type Department } from './rates/build';

const deduction = (words: string): unknown[] | null => {
  const read = readDeduction(words);
  if (read === null) return null;
  const { better, threshold, per, minus, full } = read;
  return [better, threshold.toFixed(), per.toFixed(), minus.toFixed(), full?.toFixed() ?? null];
};

describe('points off for every percentage point', () => {
  test.each([
    ['≦100%,每超1个百分点扣0.5分', ['lower', '100', '1', '0.5', null]],
    ['≦0,每超1个百分点扣0.5分，扣完为止', ['lower', '0', '1', '0.5', null]],
    [
      '以100%为标准。在职人员控制率≦100%，计5分；每超过一个百分点扣0.5分，扣完为止。',
      ['lower', '100', '1', '0.5', '5'],
    ],
    ['“三公经费”变动率≤0,计8分；“三公经费”＞0，每超过一个百分点扣0.8分，扣完为止。', ['lower', '0', '1', '0.8', '8']],
    ['控制在100%以内得满分，每超过1%扣1分', ['lower', '100', '1', '1', null]],
    ['≥95%得10分，每低于1个百分点扣0.2分', ['higher', '95', '1', '0.2', '10']],
    ['≥90%的得满分，每降低5%扣1分，扣完为止', ['higher', '90', '5', '1', null]],
    ['100%以下（含）计8分，每超出1%扣0.8分，扣完为止。', ['lower', '100', '1', '0.8', '8']],
    ['100%计满分，每低于5%扣2分，扣完为止。', ['higher', '100', '5', '2', null]],
    ['预算完成率95%以上得5分，每低1个百分点扣0.5分', ['higher', '95', '1', '0.5', '5']],
  ])('%s', (words, expected) => {
    expect(deduction(words)).toEqual(expected);
  });

  test.each([
    '',
    '①②③各1分',
    '每出现一例扣1分，扣完为止',
    '≤100%',
    '按规定执行的得满分',
    '≤100%，每超0个百分点扣1分',
    '≤100%，超过的酌情扣分',
    '100%计满分，每超过（降低）5%扣1分，扣完为止。',
  ])('is not read from %j', (words) => {
    expect(deduction(words)).toBeNull();
  });
});

describe('points by ranges', () => {
  const given = (words: string, rate: string): string | null => {
    const bands = readBands(words);
    return bands === null ? 'unread' : (bandOf(bands, decimal(rate))?.points.toFixed() ?? null);
  };
  const KEY =
    '重点支出安排率≥90%，计5分；80%（含）-90%，计4分；70%（含）-80%，计3分；60%（含）-70%，计2分；低于60%不得分。';
  const ADJUSTED =
    '预算调整率=0，计3分；0-10%（含），计2分；10-20%（含），计1分；20-30%（含），计0.5分；大于30%不得分。';

  test.each([
    [KEY, '95', '5'],
    [KEY, '90', '5'],
    [KEY, '89.99', '4'],
    [KEY, '80', '4'],
    [KEY, '60', '2'],
    [KEY, '59.99', '0'],
    [ADJUSTED, '0', '3'],
    [ADJUSTED, '8.78', '2'],
    [ADJUSTED, '10', '2'],
    [ADJUSTED, '10.01', '1'],
    [ADJUSTED, '30', '0.5'],
    [ADJUSTED, '135.76', '0'],
    ['≥90%计5分;80%-90%计4分;70%-80%计3分', '85', '4'],
    ['95%以上得10分，90%-95%得8分，90%以下不得分', '93', '8'],
  ])('%s: %s', (words, rate, points) => {
    expect(given(words, rate)).toBe(points);
  });

  test('a bound that two ranges may claim is left to a person, and so is what no range holds', () => {
    expect(given('≥90%计5分;80%-90%计4分;70%-80%计3分', '80')).toBeNull();
    expect(given('≥90%计5分;80%-90%计4分;70%-80%计3分', '65')).toBeNull();
    expect(given('≥90%计5分;80%-90%计4分', '90')).toBe('5');
  });

  test.each(['≥90%计5分', '无结余3分;不超上年结转2分', '①②③各1分', '优计5分；良计4分', '≥90%计5分;其他酌情给分'])(
    'is not read from %s',
    (words) => {
      expect(readBands(words)).toBeNull();
    },
  );

  test('never throws and stays linear, whatever stands there', () => {
    fc.assert(
      fc.property(
        fc.string({
          maxLength: 400,
          unit: fc.constantFrom('≥', '9', '0', '%', '-', '计', '分', '；', '，', '每', '超', '扣', '（含）', '率'),
        }),
        (words) => {
          readBands(words);
          readDeduction(words);
        },
      ),
    );
    expect(readBands('0-'.repeat(16_000))).toBeNull();
    expect(readDeduction('率'.repeat(32_767))).toBeNull();
  });
});

describe('a row of a scored index table', () => {
  const OVER = factsOf({ 'headcount.authorised': '46人', 'headcount.actual': '50人' });
  const row = (name: string, weight: string, words: string, entered = ''): Row => ({
    name,
    weight,
    entered,
    more: { target: ABSENT, actual: ABSENT, standard: cell(words, at(10, 3)) },
  });
  const PEOPLE = row('财政供养人员控制率', '5', '≦100%，每超1个百分点扣0.5分');
  const result = (one: Row, more: Department): (string | null)[] => {
    const { points, status, method, obstacle } = rowOf(one, more);
    return [points?.toFixed(2) ?? null, status, method, obstacle];
  };

  test('a part of a percentage point that changes the points is for a person; both results are told', () => {
    expect(result(PEOPLE, { facts: OVER })).toEqual([null, 'needsJudgement', 'by-standard', 'byStandard']);
    expect(rowOf(PEOPLE, { facts: OVER }).steps.at(-1)).toBe(
      '偏离标准 8.7 个百分点：不足一个百分点不扣的得 1.00，按比例扣的得 0.65',
    );
    expect(result({ ...PEOPLE, entered: '1' }, { facts: OVER })[1]).toBe('kept');
    expect(result({ ...PEOPLE, entered: '0.5' }, { facts: OVER })[1]).toBe('kept');
  });

  test('more than the milder way gives is right in no case', () => {
    expect(result({ ...PEOPLE, entered: '5' }, { facts: OVER })).toEqual(['1.00', 'computed', 'by-standard', null]);
    expect(rowOf({ ...PEOPLE, entered: '5' }, { facts: OVER }).steps.at(-1)).toBe('填报得分高于两种算法，最多得 1.00');
  });

  test.each([
    ['whole', '1.00'],
    ['proRata', '0.65'],
  ])('a county that says how: %s', (standards, points) => {
    const profile = profileWith({ quantitative: { standards } });
    expect(result(PEOPLE, { facts: OVER, profile })).toEqual([points, 'computed', 'by-standard', null]);
  });

  test('within the standard, and by whole points, nobody has to be asked', () => {
    const full = factsOf({ 'headcount.authorised': '56人', 'headcount.actual': '53人' });
    expect(result(PEOPLE, { facts: full })[0]).toBe('5.00');
    const four = factsOf({ 'headcount.authorised': '50人', 'headcount.actual': '52人' });
    expect(result(PEOPLE, { facts: four })[0]).toBe('3.00'); // 5 − 4 × 0.5
    const many = factsOf({ 'headcount.authorised': '50人', 'headcount.actual': '70.5人' });
    expect(result(PEOPLE, { facts: many })[0]).toBe('0.00');
  });

  test('by ranges: 8.78 % gives 2 of 3', () => {
    const money = { original: '1617.5399', adjusted: '1759.62291', actual: '1672.699499' };
    const adjusted = row('预算调整率', '3', '=0计3分;0-10%计2分;10-20%计1分');
    expect(result(adjusted, { money })).toEqual(['2.00', 'computed', 'by-standard', null]);
    expect(rowOf(adjusted, { money }).steps.at(-1)).toBe('比率 8.78%，按评分标准“0-10%计2分”得 2.00');
  });

  test('a standard whose full points are not the weight is not trusted', () => {
    expect(
      result(row('预算调整率', '5', '=0计3分;0-10%计2分'), { money: { original: '1', adjusted: '1', actual: '1' } })[1],
    ).toBe('needsJudgement');
    expect(result(row('财政供养人员控制率', '8', '≤100%计5分，每超1个百分点扣0.5分'), { facts: OVER })[0]).toBeNull();
  });

  test('without base data a person goes by the standard, which is shown', () => {
    const open = rowOf(row('管理制度健全性', '3', '①②③各1分'), {});
    expect([open.status, open.obstacle]).toEqual(['needsJudgement', 'byStandard']);
    expect(open.steps).toEqual(['评分标准：“①②③各1分”，请对照判断得分']);
    expect(rowOf(row('管理制度健全性', '3', '①②③各1分', '2'), {}).status).toBe('kept');
  });

  test('the rule of the county’s profile goes first, and a county may leave standards aside', () => {
    const hunan = builtinProfile('hunan-index');
    if (hunan === null) throw new Error('no profile');
    expect(result(PEOPLE, { facts: OVER, profile: hunan })).toEqual(['0.65', 'computed', 'by-name', null]);
    const ignore = profileWith({ quantitative: { standards: 'ignore' } });
    expect(result(PEOPLE, { facts: OVER, profile: ignore })[2]).toBeNull();
  });

  test('a form that has the standard in the column of the target', () => {
    const inTarget: Row = {
      name: '财政供养人员控制率',
      target: '≤100%，每超1个百分点扣0.5分',
      actual: null,
      weight: '5',
      more: { actual: ABSENT },
    };
    const four = factsOf({ 'headcount.authorised': '50人', 'headcount.actual': '52人' });
    expect(result(inTarget, { facts: four })[0]).toBe('3.00');
  });
});
