import { pointsOf, scoreOf, type Row } from './build';

/** A target without a sign: which way it points, by name, unit and figures. */
describe('direction of a target without a sign', () => {
  test.each<[string, Row, 'atLeast' | 'atMost' | null, string | null]>([
    ['actual = target needs none', { name: '补助标准', target: '500元/人', actual: '500元/人' }, null, '10.00'],
    ['办结率', { name: '信访办结率', target: '100%', actual: '90%' }, 'atLeast', '9.00'],
    ['合格率', { name: '验收合格率（%）', target: '100%', actual: '90%' }, 'atLeast', '9.00'],
    [
      '资金到位率 under 成本',
      { name: '资金到位率', level2: '成本指标', target: '100%', actual: '90%' },
      'atLeast',
      '9.00',
    ],
    ['满意率', { name: '群众满意率', target: '90%', actual: '95%' }, 'atLeast', '10.00'],
    ['不合格率', { name: '产品不合格率', target: '2%', actual: '4%' }, 'atMost', '5.00'],
    ['控制率', { name: '在职人员控制率', target: '100%', actual: '125%' }, 'atMost', '8.00'],
    ['结余率', { name: '结转结余率', target: '5%', actual: '4%' }, 'atMost', '10.00'],
    ['受害率', { name: '森林火灾受害率', target: '2%', actual: '4%' }, 'atMost', '5.00'],
    ['起数', { name: '安全事故起数', target: '4', actual: '5' }, 'atMost', '8.00'],
    [
      '成本 in money',
      { name: '项目总成本', level2: '成本指标', target: '100万元', actual: '125万元' },
      'atMost',
      '8.00',
    ],
    ['a target of 0', { name: '群体性事件', target: '0', actual: '1' }, 'atMost', '0.00'],
    ['any other output', { name: '新建公厕', target: '10座', actual: '8座' }, 'atLeast', '8.00'],
    ['成本 in pieces', { name: '用料', level2: '成本指标', target: '10吨', actual: '8吨' }, null, null],
    ['成本 without a unit', { name: '总投入', level2: '成本指标', target: '10', actual: '8' }, null, null],
    ['成本 as a rate', { name: '成本节约率', level2: '成本指标', target: '10%', actual: '8%' }, 'atLeast', '8.00'],
    ['成本控制率 missed', { name: '成本控制率', level2: '成本指标', target: '100%', actual: '95%' }, null, null],
    ['a price', { name: '设备单价', level2: '成本指标', target: '500元', actual: '450元' }, null, null],
    ['a standard', { name: '补助标准', target: '500元/人', actual: '450元/人' }, null, null],
    ['a rate of standards reached', { name: '标准达标率', target: '100%', actual: '90%' }, 'atLeast', '9.00'],
  ])('%s', (_what, row, direction, points) => {
    const score = scoreOf(row);
    expect([score.direction, score.points?.toFixed(2) ?? null]).toEqual([direction, points]);
    expect(score.obstacle).toBe(points === null ? 'directionUnknown' : null);
  });

  test('only the last resort is a hint; what the name says is an assumption; sameness is neither', () => {
    const other = scoreOf({ name: '新建公厕', target: '10座', actual: '8座' });
    expect(other.hints).toEqual(['目标值未写符号，按不低于目标值判断']);
    const named = scoreOf({ name: '信访办结率', target: '100%', actual: '90%' });
    expect([named.hints.length, named.assumptions.length]).toEqual([0, 1]);
    const same = scoreOf({ name: '新建公厕', target: '10座', actual: '10座' });
    expect([same.hints, same.assumptions, same.method]).toEqual([[], [], 'same-as-target']);
  });

  test('a printed sign goes before every name', () => {
    expect(scoreOf({ name: '在职人员控制率', target: '≥90%', actual: '95%' }).direction).toBe('atLeast');
  });
});

describe('the sign =', () => {
  test.each<[string, Row, string | null]>([
    ['a rate counts as at least', { name: '覆盖率', target: '=90%', actual: '95%' }, '10.00'],
    ['a count counts as at least', { name: '公厕', target: '=10座', actual: '8座' }, '8.00'],
    ['成本 in money is at most', { name: '成本', level2: '成本指标', target: '=100万元', actual: '125万元' }, '8.00'],
    ['成本 in money below', { name: '成本', level2: '成本指标', target: '=100万元', actual: '80万元' }, '10.00'],
    ['a standard kept', { name: '补助标准', target: '=500元/人', actual: '500元/人' }, '10.00'],
    ['a standard not kept', { name: '补助标准', target: '=500元/人', actual: '520元/人' }, null],
  ])('%s', (_what, row, points) => {
    expect(pointsOf(row)).toBe(points);
  });
});
