import { percentCell, pointsOf, scoreOf, type Row } from './build';

/** Target, actual, weight 10 unless given, and the points worked out by hand. */
describe('points of quantitative indicators', () => {
  test.each<[string, string, string, string]>([
    ['reached', '≥50', '50', '10.00'],
    ['more than reached', '≥2000', '3061', '10.00'],
    ['missed: 10 × 45 ÷ 50', '≥50', '45', '9.00'],
    ['missed narrowly: 10 × 88.75 ÷ 95 = 9.3421', '≥95%', '88.75%', '9.34'],
    ['nothing done', '≥50', '0', '0.00'],
    ['a third, rounded half up: 10 × 2 ÷ 3', '≥3', '2', '6.67'],
    ['kept below', '≤160', '150', '10.00'],
    ['exceeded: 10 × 100 ÷ 130', '≤100', '130', '7.69'],
    ['exceeded by far: 10 × 160 ÷ 386', '≤160', '386', '4.15'],
    ['at most with nothing spent', '≤160', '0', '10.00'],
    ['at most 0 and none', '≤0', '0', '10.00'],
    ['at most 0 and one', '≤0', '1', '0.00'],
    ['at most a negative rate, kept', '≤-5%', '-7%', '10.00'],
    ['at least 0, met', '≥0', '3', '10.00'],
    ['equal counts as at least', '=8个', '6个', '7.50'],
    ['equal, exceeded', '=8个', '9个', '10.00'],
    ['equal 0 with one accident', '=0', '1', '0.00'],
    ['money in two units: 45 万元 of 500000 元', '≥500000元', '45万元', '9.00'],
    ['two spellings of one unit', '≥100㎡', '100平方米', '10.00'],
    ['a unit missing on one side', '≥50个', '50', '10.00'],
    ['a bare actual beside a percentage is one', '≥95%', '96', '10.00'],
    ['inside a range', '10-15个', '12个', '10.00'],
    ['on the edge of a range', '10-15个', '15个', '10.00'],
    ['in time', '2022年9月前', '2022年7月', '10.00'],
  ])('%s: target %s, actual %s', (_what, target, actual, points) => {
    expect(pointsOf({ target, actual })).toBe(points);
  });

  test('the weight of 8 that is missed by a tenth reads as arithmetic', () => {
    const score = scoreOf({ target: '≥50', actual: '45', weight: '8' });
    expect(score.steps).toEqual(['8 × 45 ÷ 50 = 7.20']);
    expect([score.status, score.method, score.met]).toEqual(['computed', 'at-least', false]);
  });

  test('a reached target says so', () => {
    const score = scoreOf({ target: '≥50', actual: '52', weight: '8' });
    expect(score.steps).toEqual(['达到目标（≥50，实际 52），得满分 8.00']);
  });

  test('a weight may be printed as 20% or 22.5', () => {
    expect(pointsOf({ target: '≥50', actual: '45', weight: '20%' })).toBe('18.00');
    expect(pointsOf({ target: '≥50', actual: '45', weight: '22.5' })).toBe('20.25');
  });

  test('a true percentage cell is in percent', () => {
    expect(pointsOf({ target: '≥95%', more: { actual: percentCell('95') } })).toBe('10.00');
  });

  test('3061 of 2000: the ratio is 153.05 %, and a reason is asked for', () => {
    const score = scoreOf({ target: '≥2000', actual: '3061' });
    expect([score.ratio?.toFixed(4), score.overFulfilled]).toEqual(['1.5305', true]);
  });
});

describe('what keeps the rules from giving points', () => {
  test.each<[string, Row, string]>([
    ['no target', { target: '', actual: '5' }, 'targetMissing'],
    ['a mark for a target', { target: '—', actual: '5' }, 'targetMissing'],
    ['no actual', { target: '≥5', actual: '' }, 'actualMissing'],
    ['a mark for an actual', { target: '≥5', actual: '/' }, 'actualMissing'],
    ['words for a number', { target: '≥30万元', actual: '完成' }, 'unreadable'],
    ['0.95 beside 95 %', { target: '≥95%', actual: '0.95' }, 'percentAmbiguous'],
    ['1 beside 100 %', { target: '≥100%', actual: '1' }, 'percentAmbiguous'],
    ['0.95 beside 95 in a rate', { target: '≥95', actual: '0.95', name: '验收合格率' }, 'percentAmbiguous'],
    ['13302.53 beside 1.6 ten thousand', { target: '≥1.6415万元', actual: '13302.53' }, 'scaleAmbiguous'],
    ['a bound of 1.6 ten thousand', { target: '≤1.6万亩', actual: '14174.21' }, 'scaleAmbiguous'],
    ['a bare target beside 52 ten thousand', { target: '≥500000', actual: '52万元' }, 'scaleAmbiguous'],
    ['households and persons', { target: '≥50户', actual: '50人' }, 'unitMismatch'],
    ['persons and visits', { target: '≥50人', actual: '50人次' }, 'unitMismatch'],
    ['late', { target: '2022年9月前', actual: '2022年11月' }, 'late'],
    ['outside a range', { target: '10-15个', actual: '16个' }, 'noRatio'],
    ['a negative actual below its target', { target: '≥5', actual: '-2' }, 'noRatio'],
    ['a negative target that is missed', { target: '≤-5%', actual: '-3%' }, 'noRatio'],
    ['words', { target: '及时', actual: '及时' }, 'qualitative'],
    ['a date answered in words', { target: '2022年12月前', actual: '按时完成' }, 'qualitative'],
  ])('%s', (_what, row, obstacle) => {
    const score = scoreOf(row);
    expect([score.points, score.status, score.obstacle]).toEqual([null, 'needsJudgement', obstacle]);
  });

  test('a broken formula is never 0', () => {
    const broken = scoreOf({ target: '≥5' }).indicator.actual;
    const score = scoreOf({ target: '≥5', more: { actual: { ...broken, state: 'broken', text: '#REF!' } } });
    expect([score.points, score.obstacle]).toEqual([null, 'unreadable']);
  });

  test.each<[string, Row]>([
    ['0 % done is readable', { target: '≥95%', actual: '0' }],
    ['0.5 of a target of at most 1 %', { target: '≤1%', actual: '0.5' }],
    ['0.95 with its own sign', { target: '≥95%', actual: '0.95%' }],
    ['0.5 kilometres of 2', { target: '≥2公里', actual: '0.5' }],
    ['27 beside 1.6 ten thousand', { target: '≥1.6万元', actual: '27' }],
    ['13302.53 yuan beside 1.6 ten thousand', { target: '≥1.6415万元', actual: '13302.53元' }],
    ['nothing of 1.6 ten thousand', { target: '≥1.6万元', actual: '0' }],
  ])('%s: points are given', (_what, row) => {
    expect(scoreOf(row).status).toBe('computed');
  });
});

describe('what is worth a hint', () => {
  test('the sign copied into the actual: ≥266米 counts as 266', () => {
    const score = scoreOf({ target: '≥266米', actual: '≥266米' });
    expect(score.points?.toFixed(2)).toBe('10.00');
    expect(score.hints.join()).toContain('已按 266米 计算');
  });

  test('a strict sign met exactly gives the full points', () => {
    expect(pointsOf({ target: '>50', actual: '50' })).toBe('10.00');
    expect(scoreOf({ target: '>50', actual: '50' }).hints).toHaveLength(1);
    expect(pointsOf({ target: '<50', actual: '50' })).toBe('10.00');
    expect(scoreOf({ target: '>50', actual: '51' }).hints).toEqual([]);
  });

  test('an estimate is scored and named', () => {
    const score = scoreOf({ target: '≥90', actual: '90余人次' });
    expect(score.points?.toFixed(2)).toBe('10.00');
    expect(score.hints.join()).toContain('估计数');
  });

  test('a converted unit is named', () => {
    expect(scoreOf({ target: '≥2公里', actual: '1500米' }).assumptions).toEqual(['完成值已由米换算为公里']);
    expect(pointsOf({ target: '≥2公里', actual: '1500米' })).toBe('7.50');
  });
});

describe('over-fulfilment', () => {
  test.each<[string, string, string, boolean]>([
    ['exactly 1.3 times', '≥100%', '130%', true],
    ['just below', '≥100%', '129.99%', false],
    ['a count of 2 instead of 1', '≥1个', '2个', false],
    ['a count of 3 instead of 1', '≥1个', '3个', true],
    ['never for at most', '≤100', '50', false],
    ['never for a target of 0', '≥0', '50', false],
  ])('%s', (_what, target, actual, expected) => {
    expect(scoreOf({ target, actual }).overFulfilled).toBe(expected);
  });
});

test('the arithmetic repeats the sign that was printed', () => {
  expect(scoreOf({ target: '=2口', actual: '2口' }).steps).toEqual(['达到目标（=2口，实际 2口），得满分 10.00']);
  expect(scoreOf({ target: '>2口', actual: '3口' }).steps).toEqual(['达到目标（>2口，实际 3口），得满分 10.00']);
});
