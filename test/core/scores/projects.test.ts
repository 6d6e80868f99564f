import type { Form } from '../../../src/core/model';
import { scoreBeside, scoreWorkbook } from '../../../src/core/scores/workbook';
import type { TotalScore } from '../../../src/core/scores/score';
import { factsOfUnit } from '../../../src/core/scores/unit';
import type { Profile } from '../../../src/core/law/profile';
import { cell, formOf, fundingOf, indicator, profileWith, type Row } from './build';

const by = (weighBy: 'budget' | 'spent' | 'equal', share = '0.4'): Profile =>
  profileWith({ total: { projects: { share, weighBy } } });

/** 10 for the execution rate of 100 %, and what the one row gives of 90. */
function form(
  kind: 'department' | 'project',
  actual: string,
  more: Partial<Form> & { readonly money?: [string, string] } = {},
): Form {
  const { money = ['100', '100'], ...rest } = more;
  const row: Row = { target: '≥90', actual, weight: '90' };
  const id = `${kind}${actual}${rest.projectName ?? ''}`;
  const funding = fundingOf([{ original: money[0], adjusted: money[0], actual: money[1], weight: '10', entered: '' }]);
  return formOf({ id, sheet: id, kind, funding, indicators: [indicator(row)], projectName: id, ...rest });
}

function totalOf(forms: readonly Form[], profile: Profile): TotalScore {
  const [first] = scoreWorkbook(forms, profile, 'higher');
  if (first?.total === undefined || first.total === null) throw new Error('no total');
  return first.total;
}

const DEPARTMENT = form('department', '90'); // 100
const SMALL = form('project', '45'); // 10 + 45 = 55
const LARGE = form('project', '81', { money: ['300', '300'] }); // 10 + 81 = 91

describe('a department that takes in its projects', () => {
  test('off by default: its own total stands', () => {
    expect(totalOf([DEPARTMENT, SMALL, LARGE], profileWith({})).points?.toFixed(2)).toBe('100.00');
  });

  test.each<['budget' | 'spent' | 'equal', string, string]>([
    // (55 × 100 + 91 × 300) ÷ 400 = 82; 100 × 0.6 + 82 × 0.4
    ['budget', '92.80', '项目平均得分（按预算数加权）：（55 × 100 + 91 × 300）÷ 合计 = 82.00'],
    ['spent', '92.80', '项目平均得分（按执行数加权）：（55 × 100 + 91 × 300）÷ 合计 = 82.00'],
    // (55 + 91) ÷ 2 = 73; 60 + 29.2
    ['equal', '89.20', '项目平均得分（不加权）：（55 × 1 + 91 × 1）÷ 合计 = 73.00'],
  ])('by %s', (weighBy, points, step) => {
    const total = totalOf([DEPARTMENT, SMALL, LARGE], by(weighBy));
    expect(total.points?.toFixed(2)).toBe(points);
    expect(total.steps).toContain(step);
    expect(total.steps.at(-1)).toMatch(/^部门自身得分 100\.00 × 0\.6 \+ 项目平均得分 .* × 0\.4 = /);
    expect(total.grade).toBe(weighBy === 'equal' ? '良' : '优');
  });

  test('amounts in 元 and 万元 weigh what they are', () => {
    const inYuan = form('project', '81', { money: ['3000000', '3000000'], moneyUnit: '元' });
    expect(totalOf([DEPARTMENT, SMALL, inYuan], by('budget')).points?.toFixed(2)).toBe('92.80');
  });

  test('no project, a project without a total, one out of less than 100, no amount: no total, and it is said why', () => {
    const open = form('project', '');
    const short = form('project', '90', { indicators: [indicator({ target: '≥90', actual: '90', weight: '80' })] });
    const noMoney = form('project', '90', {
      funding: null,
      indicators: [indicator({ target: '≥90', actual: '90', weight: '100' })],
      projectName: '无资金',
    });
    const said = (forms: readonly Form[]): string => {
      const total = totalOf(forms, by('budget'));
      expect([total.points, total.grade, total.obstacle]).toEqual([null, null, 'pending']);
      return total.steps.at(-1) ?? '';
    };
    expect(said([DEPARTMENT])).toMatch('没有找到项目自评表');
    expect(said([DEPARTMENT, SMALL, open])).toMatch(/“project”还没有总分/);
    expect(said([DEPARTMENT, short])).toMatch('的分值合计不是 100 分');
    expect(said([DEPARTMENT, noMoney])).toMatch('“无资金”没有预算数');
  });

  test('projects are scored as ever', () => {
    const [, small] = scoreWorkbook([DEPARTMENT, SMALL], by('equal'), 'higher');
    expect(small?.total?.points?.toFixed(2)).toBe('55.00');
  });

  test('scored anew beside the others, it is the same', () => {
    const whole = scoreWorkbook([DEPARTMENT, SMALL, LARGE], by('budget'), 'higher');
    const [anew] = scoreBeside([DEPARTMENT], whole.slice(1), {
      profile: by('budget'),
      overwrite: 'higher',
      lastYear: [],
    });
    expect(anew?.total).toEqual(whole[0]?.total);
  });
});

describe('which base data are a department’s', () => {
  const baseData = (unitName: string | null, people: string): Form =>
    formOf({
      id: `数据${people}`,
      kind: 'baseData',
      unitName,
      facts: [
        {
          id: 'headcount.actual',
          label: '在职人数',
          labelAt: { sheet: '数据', row: 0, col: 0 },
          field: cell(people, { sheet: '数据', row: 0, col: 1 }),
          unit: '人',
          subject: null,
        },
      ],
    });
  const department = (unitName: string | null): Form => ({
    ...form('department', '90'),
    unitName,
    id: `部门${unitName ?? ''}`,
  });
  const people = (of: Form, forms: readonly Form[]): string[] =>
    (factsOfUnit(of, forms).get('headcount.actual') ?? []).map(({ field }) => field.text);

  test('of one unit: its own, those without a name, and those with a shorter or longer one', () => {
    const own = department('巨鹿县小吕寨镇人民政府');
    const all = [
      own,
      baseData(null, '1'),
      baseData('小吕寨镇人民政府（盖章）', '2'),
      baseData('苏家营镇人民政府', '3'),
    ];
    expect(people(own, all)).toEqual(['1', '2']);
  });

  test('of several units: only what bears the unit’s own name', () => {
    const [a, b] = [department('甲镇'), department('乙镇')];
    const all = [a, b, baseData(null, '1'), baseData('甲镇', '2'), baseData('219001-乙镇', '3')];
    expect([people(a, all), people(b, all)]).toEqual([['2'], ['3']]);
  });
});

describe('caps and rows that do not apply', () => {
  const total = (rows: readonly Row[], money: [string, string], json: object): TotalScore => {
    const indicators = rows.map((row, index) => indicator(row, 10 + index));
    return totalOf([{ ...form('department', '90', { money }), indicators }], profileWith(json));
  };

  test('65.59 % spent, everything else full: 96.56 is cut to 79, and both totals are told', () => {
    const caps = [
      { below: '0.8', atMost: '89' },
      { below: '0.7', atMost: '79' },
      { below: '0.6', atMost: '69' },
      { below: '0.5', atMost: '59' },
    ];
    const cut = total([{ target: '≥90', actual: '90', weight: '90' }], ['202.64', '132.912'], { total: { caps } });
    expect([cut.points?.toFixed(2), cut.grade]).toEqual(['79.00', '中']);
    expect(cut.steps).toEqual([
      '预算执行 6.56 + 指标得分 90.00 = 96.56',
      '执行率 65.59% 低于 80%，总分不超过 89',
      '执行率 65.59% 低于 70%，总分不超过 79',
    ]);
  });

  test('81 of 90 with 10 that do not apply: 90.00 and 优 where the county converts, both totals told', () => {
    const rows: Row[] = [
      { target: '≥80', actual: '71', weight: '80' },
      { target: '≥1', actual: '不适用', weight: '10' },
    ];
    const converted = total(rows, ['100', '100'], { total: { notApplicable: 'rebased' } });
    expect([converted.points?.toFixed(2), converted.grade]).toEqual(['90.00', '优']);
    expect(converted.steps).toContain('扣除不适用指标后分值合计 90，得分 81.00');
    const listed = total(rows, ['100', '100'], {});
    expect([listed.points?.toFixed(2), listed.grade]).toEqual(['81.00', null]);
    expect(listed.steps).toContain('折算为 100 分制：81.00 ÷ 90 × 100 = 90.00');
  });
});
