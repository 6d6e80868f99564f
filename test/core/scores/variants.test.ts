import { cell, percentCell, pointsOf, profileWith, scoreMoney, scoreOf, scored, indicator, type Row } from './build';

/** One setting, one row of weight 10, the points without and with the setting. */
type Variant = [string, object, Row, string | null, string | null];

const overFulfilled = (more: object): object => ({ quantitative: { overFulfilment: more } });
const byName = (rule: object): object => ({ quantitative: { byName: [{ name: '率', ...rule }] } });

describe('quantitative variants', () => {
  test.each<Variant>([
    ['at most, linear', { quantitative: { atMost: 'linear' } }, { target: '≤100', actual: '130' }, '7.69', '7.00'],
    [
      'at most, linear, twice and more',
      { quantitative: { atMost: 'linear' } },
      { target: '≤160', actual: '386' },
      '4.15',
      '0.00',
    ],
    [
      'at most, linear, exactly twice',
      { quantitative: { atMost: 'linear' } },
      { target: '≤100', actual: '200' },
      '5.00',
      '0.00',
    ],
    ['at most 0, asked', { quantitative: { atMostZero: 'ask' } }, { target: '≤0', actual: '2' }, '0.00', null],
    ['equal, strict, above', { quantitative: { equal: 'strict' } }, { target: '=8个', actual: '9个' }, '10.00', null],
    ['equal, strict, below', { quantitative: { equal: 'strict' } }, { target: '=8个', actual: '6个' }, '7.50', '7.50'],
    ['equal, strict, met', { quantitative: { equal: 'strict' } }, { target: '=8个', actual: '8个' }, '10.00', '10.00'],
    ['missed gives nothing', { quantitative: { missed: 'zero' } }, { target: '≥50', actual: '49' }, '9.80', '0.00'],
    [
      'negative counts as 0',
      { quantitative: { negativeActual: 'zero' } },
      { target: '≥5', actual: '-2' },
      null,
      '0.00',
    ],
    [
      'late gives nothing',
      { quantitative: { late: 'zero' } },
      { target: '2022年9月前', actual: '2022年11月' },
      null,
      '0.00',
    ],
    [
      'late leaves 70 %',
      { quantitative: { late: { share: '0.7' } } },
      { target: '2022年9月前', actual: '2022年11月' },
      null,
      '7.00',
    ],
    [
      'range, above: 10 × 15 ÷ 20',
      { quantitative: { range: 'proportional' } },
      { target: '10-15个', actual: '20个' },
      null,
      '7.50',
    ],
    [
      'range, below: 10 × 8 ÷ 10',
      { quantitative: { range: 'proportional' } },
      { target: '10-15个', actual: '8个' },
      null,
      '8.00',
    ],
    [
      'range, steps: 12 % of ±10 %',
      { quantitative: { range: 'steps' } },
      { target: '±10%', actual: '12%' },
      null,
      '6.00',
    ],
    [
      'range, steps: −18 % of ±10 %',
      { quantitative: { range: 'steps' } },
      { target: '±10%', actual: '-18%' },
      null,
      '2.00',
    ],
    [
      'range, steps: 21 % of ±10 %',
      { quantitative: { range: 'steps' } },
      { target: '±10%', actual: '21%' },
      null,
      '0.00',
    ],
    [
      'each 5 points below 90 % take 1: 80 %',
      byName({ kind: 'deduct', better: 'higher', threshold: '90', per: '5', minus: '1', count: 'whole' }),
      { name: '群众满意率', target: '≥90%', actual: '80%' },
      '8.89',
      '8.00',
    ],
    [
      'each point above the row’s own target takes 0.5, whole points: 108.7 %',
      byName({ kind: 'deduct', better: 'lower', threshold: null, per: '1', minus: '0.5', count: 'whole' }),
      { name: '在职人员控制率', target: '≤100%', actual: '108.7%', weight: '5' },
      '4.60',
      '1.00',
    ],
    [
      'the same in proportion',
      byName({ kind: 'deduct', better: 'lower', threshold: '100', per: '1', minus: '0.5', count: 'proRata' }),
      { name: '在职人员控制率', target: '≤100%', actual: '108.7%', weight: '5' },
      '4.60',
      '0.65',
    ],
    [
      'the same for every point begun',
      byName({ kind: 'deduct', better: 'lower', threshold: '100', per: '1', minus: '0.5', count: 'begun' }),
      { name: '在职人员控制率', target: '≤100%', actual: '108.7%', weight: '5' },
      '4.60',
      '0.50',
    ],
    [
      'bands, higher is better: 85 %',
      byName({
        kind: 'bands',
        better: 'higher',
        bands: [
          { bound: '90', share: '1' },
          { bound: '80', share: '0.8' },
        ],
      }),
      { name: '重点支出安排率', target: '≥90%', actual: '85%' },
      '9.44',
      '8.00',
    ],
    [
      'bands, lower is better: 8.78 %, no target printed',
      byName({
        kind: 'bands',
        better: 'lower',
        bands: [
          { bound: '0', share: '1' },
          { bound: '10', share: '0.5' },
        ],
      }),
      { name: '预算调整率', target: '', actual: '8.78%' },
      null,
      '5.00',
    ],
    [
      'bands, beyond the last',
      byName({
        kind: 'bands',
        better: 'lower',
        bands: [
          { bound: '0', share: '1' },
          { bound: '10', share: '0.5' },
        ],
      }),
      { name: '预算调整率', target: '≤10%', actual: '31%' },
      '3.23',
      '0.00',
    ],
    [
      'cost within 15 % of its budget: |100 − 112| ÷ 100',
      {
        quantitative: {
          byName: [
            {
              name: '成本',
              kind: 'deviation',
              bands: [
                { upTo: '0.1', share: '1' },
                { upTo: '0.15', share: '0.6' },
                { upTo: '0.2', share: '0.2' },
              ],
            },
          ],
        },
      },
      { name: '建设成本', level2: '成本指标', target: '≤100万元', actual: '112万元' },
      '8.93',
      '6.00',
    ],
    [
      'satisfaction on a line from 60 to 90: 75 %',
      { quantitative: { satisfaction: { full: '90', zero: '60', between: 'linear' } } },
      { name: '群众满意度', target: '≥95%', actual: '75%' },
      '7.89',
      '5.00',
    ],
    [
      'satisfaction in proportion to 90: 81 %',
      { quantitative: { satisfaction: { full: '90', zero: '60', between: 'ofFull' } } },
      { name: '群众满意度', target: '≥95%', actual: '81%' },
      '8.53',
      '9.00',
    ],
    [
      'satisfaction of 90 % is full',
      { quantitative: { satisfaction: { full: '90', zero: '60', between: 'linear' } } },
      { name: '群众满意度', target: '≥95%', actual: '90%' },
      '9.47',
      '10.00',
    ],
    [
      'satisfaction below 60 % is nothing',
      { quantitative: { satisfaction: { full: '90', zero: '60', between: 'linear' } } },
      { name: '群众满意度', target: '≥95%', actual: '59.9%' },
      '6.31',
      '0.00',
    ],
    [
      'the form’s own coefficient',
      { quantitative: { coefficient: 'points' } },
      { target: '≥50', actual: '45', more: { coefficient: percentCell('85') } },
      '9.00',
      '8.50',
    ],
    [
      'no evidence',
      { quantitative: { noEvidence: 'zero' } },
      { target: '≥50', actual: '45', more: { evidence: cell('') } },
      '9.00',
      '0.00',
    ],
    [
      'evidence at hand',
      { quantitative: { noEvidence: 'zero' } },
      { target: '≥50', actual: '45', more: { evidence: cell('验收单') } },
      '9.00',
      '9.00',
    ],
    ['150 % takes 2 points', overFulfilled({ effect: 'minus' }), { target: '≥100%', actual: '150%' }, '10.00', '8.00'],
    [
      '3061 of 2000 takes 2 points',
      overFulfilled({ effect: 'minus' }),
      { target: '≥2000', actual: '3061' },
      '10.00',
      '8.00',
    ],
    ['129 % takes nothing', overFulfilled({ effect: 'minus' }), { target: '≥100%', actual: '129%' }, '10.00', '10.00'],
    [
      'more than 130 % is nothing',
      overFulfilled({ effect: 'zero', fromIncluded: false }),
      { target: '≥100%', actual: '131%' },
      '10.00',
      '0.00',
    ],
    [
      'exactly 130 % is not more',
      overFulfilled({ effect: 'zero', fromIncluded: false }),
      { target: '≥100%', actual: '130%' },
      '10.00',
      '10.00',
    ],
    [
      'only quantity indicators',
      overFulfilled({ effect: 'zero', appliesTo: 'quantity' }),
      { target: '≥100%', actual: '150%', level2: '质量指标' },
      '10.00',
      '10.00',
    ],
    [
      'half the deviation: 10 − 10 × 0.4 × 0.5',
      overFulfilled({ effect: 'deviation', deviationFactor: '0.5' }),
      { target: '≥100%', actual: '140%' },
      '10.00',
      '8.00',
    ],
    ['a ladder: 160 %', overFulfilled({ effect: 'ladder' }), { target: '≥100%', actual: '160%' }, '10.00', '8.00'],
    ['a ladder: 250 %', overFulfilled({ effect: 'ladder' }), { target: '≥100%', actual: '250%' }, '10.00', '5.00'],
    [
      'shown only',
      overFulfilled({ effect: 'flag', from: '1.2' }),
      { target: '≥100%', actual: '120%' },
      '10.00',
      '10.00',
    ],
    ['points cut off', { rounding: { points: 'truncate' } }, { target: '≥3', actual: '2' }, '6.67', '6.66'],
    ['whole points', { rounding: { pointDecimals: 0 } }, { target: '≥3', actual: '2' }, '6.67', '7.00'],
  ])('%s', (_what, setting, row, builtin, changed) => {
    expect([pointsOf(row), pointsOf(row, profileWith(setting))]).toEqual([builtin, changed]);
  });

  test('a target of 0 over-fulfilled from 30 on, where a reason is required', () => {
    const strict = profileWith(overFulfilled({ zeroTargetFrom: '30', reason: 'must' }));
    expect(scoreOf({ target: '≥0', actual: '30' }, strict).overFulfilled).toBe(true);
    expect(scoreOf({ target: '≥0', actual: '29' }, strict).overFulfilled).toBe(false);
  });

  test('120 % shown: a hint, and the line is drawn at 1.2', () => {
    const flag = profileWith(overFulfilled({ effect: 'flag', from: '1.2' }));
    expect(scoreOf({ target: '≥100%', actual: '120%' }, flag).hints.join()).toContain('120.00%');
    expect(scoreOf({ target: '≥100%', actual: '119%' }, flag).hints).toEqual([]);
  });

  test('a row without an adjusted target is skipped where the county says so', () => {
    const skip = profileWith({ quantitative: { blankAdjustedTarget: 'skip' } });
    const row: Row = { target: '', actual: '5', more: { originalTarget: cell('≥5') } };
    expect(scoreOf(row).obstacle).toBe('targetMissing');
    expect(scoreOf(row, skip).notScoredBecause).toBe('noAdjustedTarget');
  });

  test('points that are cut off read so in the arithmetic', () => {
    const cut = profileWith({ rounding: { points: 'truncate' } });
    expect(scoreOf({ target: '≥3', actual: '2' }, cut).steps).toEqual(['10 × 2 ÷ 3 = 6.66']);
  });
});

describe('variants of the total', () => {
  const rows = (actual: string): Row[] => [{ target: '≥100', actual, weight: '90' }];
  const money = (actual: string, more: object = {}): object[] => [
    { original: '100', adjusted: '100', actual, weight: '10', entered: '', reason: '', ...more },
  ];
  const totalOf = (spent: string, done: string, setting: object, more: object = {}): [string | null, string | null] => {
    const indicators = rows(done).map((row) => indicator(row));
    const { total } = scoreMoney(money(spent, more), profileWith(setting), { indicators });
    return [total?.points?.toFixed(2) ?? null, total?.grade ?? null];
  };
  const CAPS = {
    total: {
      caps: [
        { below: '0.8', atMost: '89' },
        { below: '0.7', atMost: '79' },
        { below: '0.6', atMost: '69' },
        { below: '0.5', atMost: '59' },
      ],
    },
  };

  test.each<[string, string, string, [string, string]]>([
    ['80 %: no cap', '80', '98.00', ['98.00', '优']],
    ['75 %', '75', '97.50', ['89.00', '良']],
    ['exactly 70 %', '70', '97.00', ['89.00', '良']],
    ['65.59 %', '65.59', '96.56', ['79.00', '中']],
    ['55 %', '55', '95.50', ['69.00', '中']],
    ['49.99 %', '49.99', '95.00', ['59.00', '差']],
  ])('caps by execution rate, %s', (_what, spent, uncapped, capped) => {
    expect(totalOf(spent, '100', {})).toEqual([uncapped, '优']);
    expect(totalOf(spent, '100', CAPS)).toEqual(capped);
  });

  test('a ceiling', () => {
    expect(totalOf('100', '100', { total: { ceiling: '79' } })).toEqual(['79.00', '中']);
    expect(totalOf('100', '50', { total: { ceiling: '79' } })).toEqual(['55.00', '差']);
  });

  test('older grades', () => {
    const older = [
      { grade: '优', from: '80' },
      { grade: '良', from: '70' },
      { grade: '中', from: '60' },
      { grade: '差', from: '0' },
    ];
    expect([totalOf('100', '80', {}), totalOf('100', '80', { total: { grades: older } })]).toEqual([
      ['82.00', '良'],
      ['82.00', '优'],
    ]);
  });

  test('a large unexplained adjustment holds the total back', () => {
    const rule = { total: { unexplainedAdjustment: { from: '0.3', above: '90' } } };
    const grown = { original: '70' };
    expect(totalOf('100', '100', {}, grown)[0]).toBe('100.00');
    expect(totalOf('100', '100', rule, grown)).toEqual([null, null]);
    expect(totalOf('100', '100', rule, { ...grown, reason: '年中追加政策性支出' })[0]).toBe('100.00');
    expect(totalOf('100', '80', rule, grown)[0]).toBe('82.00');
    expect(totalOf('100', '100', rule, { original: '80' })[0]).toBe('100.00');
  });

  test('rows that do not apply: 81 of 90 is 90.00 of 100 where the county re-bases', () => {
    const table: Row[] = [
      { target: '≥100', actual: '90', weight: '90' },
      { target: '≥5', actual: '不适用', weight: '10' },
    ];
    const listed = scored(table).total;
    expect([listed?.points?.toFixed(2), listed?.grade, listed?.notApplicableWeight.toFixed()]).toEqual([
      '81.00',
      null,
      '10',
    ]);
    expect(listed?.steps.at(-1)).toBe('折算为 100 分制：81.00 ÷ 90 × 100 = 90.00');
    const rebased = scored(table, profileWith({ total: { notApplicable: 'rebased' } })).total;
    expect([rebased?.points?.toFixed(2), rebased?.grade]).toEqual(['90.00', '优']);
  });
});
