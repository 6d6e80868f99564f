import { cell, indicator, profileWith, scoreOf, scored, type Row } from './build';

const WORDS: Row = { name: '资金使用', target: '合规', level2: '质量指标' };

function tier(phrase: string, entered: string, weight = '10'): ReturnType<typeof scoreOf> {
  return scoreOf({ ...WORDS, actual: phrase, entered, weight });
}

describe('a stated tier', () => {
  test.each<[string, string, string]>([
    ['达成年度指标', '10', 'judged'],
    ['达成年度指标', '8', 'judged'],
    ['达成年度指标', '7.99', 'needsJudgement'],
    ['达成预期指标', '9', 'judged'],
    ['达成目标', '9', 'judged'],
    ['部分达成年度指标并具有一定效果', '8', 'needsJudgement'],
    ['部分达成年度指标并具有一定效果', '7.99', 'judged'],
    ['部分达成年度指标并具有一定效果', '6', 'judged'],
    ['部分达成目标并具有一定效果', '5.99', 'needsJudgement'],
    ['未达成年度指标且效果较差', '5.99', 'judged'],
    ['未达成年度指标且效果较差', '0', 'judged'],
    ['未达成年度指标且效果较差', '6', 'needsJudgement'],
    ['达成年度指标', '11', 'needsJudgement'],
    ['达成年度指标', '', 'needsJudgement'],
  ])('%s with %s of 10 points is %s', (phrase, entered, status) => {
    const score = tier(phrase, entered);
    expect(score.status).toBe(status);
    expect(score.points?.toFixed(2) ?? null).toBe(status === 'judged' ? Number(entered).toFixed(2) : null);
  });

  test('achieved offers the full weight, the others nothing', () => {
    expect(tier('达成年度指标', '').offer?.toFixed(2)).toBe('10.00');
    expect(tier('部分达成年度指标并具有一定效果', '').offer).toBeNull();
    expect(tier('未达成年度指标且效果较差', '').offer).toBeNull();
  });

  test('the band is shown with its bounds', () => {
    const { band, steps } = tier('部分达成年度指标并具有一定效果', '', '5');
    expect([band?.from.toFixed(2), band?.to.toFixed(2), band?.toIncluded]).toEqual(['3.00', '4.00', false]);
    expect(steps[0]).toBe('部分达成年度指标并具有一定效果：得分应在 3.00（含）至 4.00（不含）之间');
  });

  test('a tier column needs no official phrase', () => {
    const row = { ...WORDS, actual: '合规', entered: '7' };
    expect(scoreOf({ ...row, more: { tier: cell('部分达成') } }).status).toBe('judged');
    expect(scoreOf({ ...row, more: { tier: cell('达成') } }).status).toBe('needsJudgement');
    expect(scoreOf({ ...WORDS, actual: '部分达成', entered: '7' }).tier).toBeNull();
  });
});

describe('words that only suggest', () => {
  test.each(['合规', '已完成', '完成', '有效', '显著提升'])('%s: a candidate, not counted', (actual) => {
    const score = scoreOf({ ...WORDS, actual });
    expect([score.candidate, score.tier, score.status, score.points, score.offer]).toEqual([
      'achieved',
      null,
      'needsJudgement',
      null,
      null,
    ]);
  });

  test.each(['基本合规，个别支出手续不全', '一般', '未完成'])('%s: no candidate', (actual) => {
    expect(scoreOf({ ...WORDS, actual }).candidate).toBeNull();
  });

  test.each(['好坏', '优良中低差', '优、良、中、差', '是/否'])('the echo of the choices %s says nothing', (choices) => {
    const score = scoreOf({ ...WORDS, target: choices, actual: choices });
    expect([score.candidate, score.status]).toEqual([null, 'needsJudgement']);
  });

  test('an entered score without a tier is kept', () => {
    expect(scoreOf({ ...WORDS, actual: '合规', entered: '9' }).status).toBe('kept');
    expect(scoreOf({ ...WORDS, actual: '合规', entered: '10.5' }).status).toBe('needsJudgement');
  });

  test('定性 beside two numbers is scored by the numbers', () => {
    expect(scoreOf({ target: '≥50', actual: '45', more: { nature: 'qualitative' } }).points?.toFixed(2)).toBe('9.00');
  });
});

describe('settings of a county', () => {
  test('80-60 and 80-50', () => {
    const older = profileWith({ qualitative: { partial: '0.5' } });
    const row = { ...WORDS, actual: '部分达成年度指标并具有一定效果', entered: '5.5' };
    expect([scoreOf(row).status, scoreOf(row, older).status]).toEqual(['needsJudgement', 'judged']);
  });

  test('a machine default fills blanks and leaves a person’s score', () => {
    const machine = profileWith({ qualitative: { machine: { achieved: '1', partial: '0.7', notAchieved: '0.3' } } });
    const given = ['达成年度指标', '部分达成年度指标', '未达成年度指标'].map((actual) =>
      scoreOf({ ...WORDS, actual }, machine),
    );
    expect(given.map(({ points, status }) => [points?.toFixed(2), status])).toEqual([
      ['10.00', 'computed'],
      ['7.00', 'computed'],
      ['3.00', 'computed'],
    ]);
    expect(scoreOf({ ...WORDS, actual: '达成年度指标', entered: '9' }, machine).status).toBe('judged');
  });
});

describe('rows that are not scored', () => {
  test('without a weight', () => {
    expect(scoreOf({ target: '≥5', actual: '5', weight: '' }).notScoredBecause).toBe('noWeight');
    expect(scoreOf({ target: '≥5', actual: '5', weight: null }).status).toBe('notScored');
    expect(scoreOf({ target: '≥5', actual: '5', weight: '0' }).status).toBe('notScored');
  });

  test('不适用 as actual or as score', () => {
    expect(scoreOf({ target: '≥5', actual: '不适用' }).notScoredBecause).toBe('notApplicable');
    expect(scoreOf({ target: '≥5', actual: '5', entered: '不适用' }).notScoredBecause).toBe('notApplicable');
    expect(scoreOf({ target: '≥5', actual: '适用' }).notScoredBecause).toBeNull();
  });

  test('a table of targets', () => {
    const form = scored([{ target: '≥5', actual: null, entered: null }], undefined, { kind: 'targets' });
    expect([form.total, form.indicators[0]?.notScoredBecause]).toEqual([null, 'notAScoredForm']);
    expect(form.indicators[0]?.weight?.toFixed()).toBe('10');
  });

  test('a row of its own has no group', () => {
    expect(indicator({}).sharedWith).toEqual([]);
    expect(scoreOf({ target: '≥5', actual: '5' }).group).toEqual([]);
  });
});
