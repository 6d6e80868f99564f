import { recognise, type ColumnRole } from '../../../../src/core/forms/recognise';
import type { Form } from '../../../../src/core/model';
import { paper } from '../paper';
import { line } from './factLines';

/** Columns of base data and lists that were misread, put right by a person. */

function read(drawing: string, ...roles: readonly (readonly [column: string, role: string])[]): Form[] {
  const corrections = roles.map(([column, role]): ColumnRole => ({ sheet: '表', column, role }));
  return [...recognise([paper('表', drawing)], corrections).forms];
}

const facts = (forms: readonly Form[]): string[] => forms.flatMap((form) => (form.facts ?? []).map(line));

const BASE = `
  基础数据表（2022年度） | < | < | <
  财政供养人员情况（人） | 编制数 | 2022年在职人数 | 控制率
  合计 | 40 | 38 | 95%
  经费控制情况（万元） | 上年度支出情况（审定） | 本年批复 | 2022年决算数
  三公经费 | 6 | 5.5 | 5
  公用经费 | 11 | 12 | 11.6
`;

const PEOPLE = ['headcount.authorised B3 40 人', 'headcount.actual C3 38 人', 'rate.headcountControl D3 95% %'];
const SPENT = ['threePublic.final D5 5 万元', 'operatingPublic.final D6 11.6 万元'];

it('leaves a heading that means nothing unread until a person says what it is', () => {
  expect(facts(read(BASE))).toEqual([...PEOPLE, ...SPENT]);
});

it('reads it as it was corrected, in the table of its own kind alone', () => {
  expect(facts(read(BASE, ['B', 'baseData.lastFinal'], ['C', 'baseData.budget']))).toEqual([
    ...PEOPLE,
    'threePublic.lastFinal B5 6 万元',
    'threePublic.budget C5 5.5 万元',
    'threePublic.final D5 5 万元',
    'operatingPublic.lastFinal B6 11 万元',
    'operatingPublic.budget C6 12 万元',
    'operatingPublic.final D6 11.6 万元',
  ]);
});

it('takes another meaning for a heading that was understood', () => {
  expect(facts(read(BASE, ['D', 'baseData.budget']))).toEqual([
    ...PEOPLE,
    'threePublic.budget D5 5 万元',
    'operatingPublic.budget D6 11.6 万元',
  ]);
});

it('reads columns of which no heading was understood', () => {
  const odd = BASE.replace('2022年决算数', '本年花了多少');
  const all = [
    ['B', 'baseData.lastFinal'],
    ['C', 'baseData.budget'],
    ['D', 'baseData.final'],
  ] as const;
  expect(facts(read(odd, ...all))).toEqual(facts(read(BASE, ['B', 'baseData.lastFinal'], ['C', 'baseData.budget'])));
});

it('takes what was said of the people and of the money in one column', () => {
  const both = facts(read(BASE, ['C', 'baseData.authorised'], ['C', 'baseData.budget']));
  expect(both).toContain('headcount.authorised C3 38 人');
  expect(both).toContain('threePublic.budget C5 5.5 万元');
  // Of two meanings for the same table the later one counts.
  expect(facts(read(BASE, ['C', 'baseData.budget'], ['C', 'baseData.lastFinal']))).toContain(
    'threePublic.lastFinal C5 5.5 万元',
  );
});

it('leaves out a column that says nothing', () => {
  expect(facts(read(BASE, ['D', 'baseData.other']))).toEqual(PEOPLE.slice(0, 2));
});

describe('lists', () => {
  const PROJECTS = `
    项目支出清单 | < | < | <
    序号 | 项目名称 | 上级下达资金 | 截至年底用款
    1 | 农村道路 | 20 | 18
    2 | 水渠清淤 | 16 | 16
    合计 | | 36 | 34
  `;

  it('reads the amounts of projects as they were corrected', () => {
    const [form, ...more] = read(PROJECTS, ['C', 'projectList.budget'], ['D', 'projectList.actual']);
    expect(more).toEqual([]);
    expect(form?.projectList?.projects.map(({ budget, actual }) => [budget.text, actual.text])).toEqual([
      ['20', '18'],
      ['16', '16'],
    ]);
    expect(form?.projectList?.total?.actual.text).toBe('34');
  });

  it('finds a list by its other headings where the one that tells it was misread', () => {
    const drawing = PROJECTS.replace('项目名称', '干了什么').replace('上级下达资金', '全年预算数');
    expect(read(drawing).flatMap(({ projectList }) => projectList?.projects ?? [])).toEqual([]);
    const [form] = read(drawing, ['B', 'projectList.name'], ['D', 'projectList.actual']);
    expect(form?.projectList?.projects.map(({ name }) => name.text)).toEqual(['农村道路', '水渠清淤']);
  });

  const SURVEY = `
    满意度调查情况 | < | < | <
    调查对象 | 发放份数 | 有效份数 | 表示认可的
    沿线群众 | 100 | 95 | 90
  `;

  it('reads a survey as it was corrected, and without a column that was taken out', () => {
    expect(facts(read(SURVEY, ['D', 'survey.satisfied']))).toContain('survey.satisfied D3 90 份 沿线群众');
    const told = facts(read(SURVEY, ['D', 'survey.satisfied'], ['B', 'survey.other']));
    expect(told.some((one) => one.includes('survey.other') || one.includes('B3'))).toBe(false);
  });

  it('says nothing different of a correction for another sheet or another kind of list', () => {
    expect(facts(read(SURVEY, ['D', 'projectList.actual'], ['C', 'baseData.final']))).toEqual(facts(read(SURVEY)));
  });
});

describe('the columns that are told', () => {
  const told = (forms: readonly Form[]): string[] =>
    forms.flatMap(({ columns }) =>
      columns.map(({ column, role, heading, about }) => [column, role, heading, about ?? ''].join(' ').trim()),
    );

  it('are those of base data, table by table, and headings that mean nothing over figures', () => {
    expect(told(read(BASE))).toEqual([
      'B baseData.authorised 编制数 people',
      'C baseData.staff 2022年在职人数 people',
      'D baseData.controlRate 控制率 people',
      'D baseData.final 2022年决算数 money',
      'B baseData.other 上年度支出情况（审定） money',
      'C baseData.other 本年批复 money',
    ]);
  });

  it('of other years are those that count', () => {
    const drawing = `
      基础数据表（2022年度） | < | < | < | <
      经费控制情况（万元） | 2020年决算数 | 2021年预算数 | 2021年决算数 | 2022年决算数
      三公经费 | 7 | 6.5 | 6 | 5
      公用经费 | 10 | 11 | 11 | 11.6
    `;
    expect(told(read(drawing)).map((one) => one.slice(0, one.indexOf(' ', 2)))).toEqual([
      'B baseData.other',
      'C baseData.lastBudget',
      'D baseData.lastFinal',
      'E baseData.final',
    ]);
  });

  it('are those of lists under the names of their own kind, without numbers of lines', () => {
    const projects = `
      项目支出清单 | < | < | < | <
      序号 | 项目名称 | 预算安排 | < | 备注
      ^ | ^ | 年初预算数 | 执行数 | ^
      1 | 农村道路 | 20 | 18 |
    `;
    expect(told(read(projects))).toEqual([
      'B projectList.name 项目名称',
      'C projectList.originalBudget 年初预算数',
      'D projectList.actual 执行数',
      'E projectList.reason 备注',
    ]);
  });

  it('of a list of targets can be put right under those very names', () => {
    const drawing = `
      项目绩效目标表 | < | < | < | <
      项目名称 | 农村道路 | < | < | <
      一级指标 | 二级指标 | 三级指标 | 指标值 | 经办处室
      产出指标 | 数量指标 | 道路里程 | ≥5公里 | 规建办
      产出指标 | 质量指标 | 合格率 | ≥95% | 规建办
    `;
    expect(told(read(drawing)).slice(3)).toEqual(['D targets.target 指标值', 'E targets.other 经办处室']);
    const [form] = read(drawing, ['D', 'targets.other'], ['E', 'targets.target']);
    expect(form?.indicators.map(({ target }) => target.text)).toEqual(['规建办', '规建办']);
  });
});
