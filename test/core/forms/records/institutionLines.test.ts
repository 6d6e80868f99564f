import { evaluate, type Evaluation } from '../../../../src/core/evaluate';
import { BUILTIN_PROFILE } from '../../../../src/core/law/builtin';
import type { FormResult } from '../../../../src/core/result';
import { writeReport } from '../../../../src/core/narrative';
import { paper } from '../paper';
import { lines } from './factLines';

/** People counted institution by institution: 30 + 12 + 14 = 56 posts, 28 + 12 + 13 = 53 people. */

const BASE = `
  部门整体支出基础数据表（2022年度） | < | < | <
  单位名称 | 编制数 | 2022年在职人数 | 备注
  柳河镇人民政府 | 30 | 28 |
  农业综合服务中心 | 12 | 12 |
  柳河镇财政所 | 14 | 13 |
`;

const evaluated = (drawing: string): Evaluation =>
  evaluate([paper('基础', drawing)], { profile: BUILTIN_PROFILE, overwrite: 'higher', fileName: '自评.xlsx' });

type Fact = FormResult['facts'][number];

const fact = (drawing: string, id: string): Fact => {
  const found = evaluated(drawing).result.forms[0]?.facts.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

it('reads each institution by its name', () => {
  expect(lines(BASE)).toEqual([
    'headcount.authorised.ofInstitution B3 30 人 柳河镇人民政府',
    'headcount.actual.ofInstitution C3 28 人 柳河镇人民政府',
    'headcount.authorised.ofInstitution B4 12 人 农业综合服务中心',
    'headcount.actual.ofInstitution C4 12 人 农业综合服务中心',
    'headcount.authorised.ofInstitution B5 14 人 柳河镇财政所',
    'headcount.actual.ofInstitution C5 13 人 柳河镇财政所',
  ]);
});

it('adds them up, and says so with every cell', () => {
  expect(fact(BASE, 'headcount.authorised')).toEqual({
    id: 'headcount.authorised',
    label: '编制数',
    read: { cell: null, raw: null, value: '56' },
    unit: '人',
    computed: null,
    steps: ['由本产品按各单位相加：30（基础!B3） + 12（基础!B4） + 14（基础!B5） = 56'],
  });
  expect(fact(BASE, 'headcount.actual').read.value).toBe('53');
});

it('gives the rate by the sums: 53 ÷ 56 = 94.64 %', () => {
  expect(fact(BASE, 'rate.headcountControl')).toMatchObject({
    computed: '0.94642857',
    steps: [
      '在职人员数 53 人（由本产品按各单位相加：28 + 12 + 13） ÷ 编制数 56 人（由本产品按各单位相加：30 + 12 + 14） = 94.64%（基础!C3、基础!C4、基础!C5、基础!B3、基础!B4、基础!B5）',
    ],
  });
});

it('gives no figure where one institution lacks a number, and says which cell', () => {
  const open = BASE.replace('柳河镇财政所 | 14 | 13', '柳河镇财政所 | | 13');
  expect(fact(open, 'headcount.actual')).toMatchObject({
    read: { value: null },
    steps: ['各单位的编制数和在职人数没有填全（基础!B5），不能相加'],
  });
  expect(evaluated(open).scored[0]?.rates?.find(({ id }) => id === 'rate.headcountControl')).toMatchObject({
    ratio: null,
    missing: '各单位的编制数和在职人数没有填全（基础!B5），不能相加得出在职人员数，算不出在职人员控制率',
  });
});

it('keeps to the total of the form where it has one', () => {
  const { facts } = evaluated(`${BASE} 合计 | 56 | 54 |`).result.forms[0] ?? { facts: [] };
  expect(facts.filter(({ id }) => id === 'headcount.actual').map(({ read }) => read)).toEqual([
    { cell: 'C6', raw: '54', value: '54' },
  ]);
});

it.each<[title: string, drawing: string]>([
  ['under 单位 alone', BASE.replace('单位名称 |', '单位 |')],
  ['with a line of parts, which are in the line above', BASE.replace('农业', '其中：挂靠站所 | 4 | 4 |\n  农业')],
  ['with a line of people who are no institution', `${BASE} 离退休人员 | | 9 |`],
  [
    'behind numbers of lines',
    `
    基础数据表（2022年度） | < | < | <
    序号 | 预算单位名称 | 编制数 | 实有人数
    1 | 柳河镇人民政府 | 30 | 28
    2 | 农业综合服务中心 | 12 | 12
    3 | 柳河镇财政所 | 14 | 13
    `,
  ],
])('adds up the same %s', (_, drawing) => {
  expect(fact(drawing, 'headcount.authorised').read.value).toBe('56');
  expect(fact(drawing, 'headcount.actual').read.value).toBe('53');
});

it('does not add up kinds of people that stand under no name of a unit', () => {
  const kinds = BASE.replace('单位名称 |', '财政供养人员情况（人） |');
  expect(lines(`${kinds} 年末结转结余 | 3 | |\n 政府采购金额 | 5 | |`).join()).not.toContain('ofInstitution');
});

it('is told where more people than posts work: 59 for 56', () => {
  const over = BASE.replace('| 28 |', '| 34 |');
  const findings = evaluated(over).result.findings.map(({ rule, cell, related, message }) => ({
    rule,
    cell,
    related,
    message,
  }));
  expect(findings).toEqual([
    {
      rule: 'headcount-over-authorised',
      cell: 'C3',
      related: ['基础!C4', '基础!C5', '基础!B3', '基础!B4', '基础!B5'],
      message: '在职人数 59 人，编制数 56 人，超出 3 人，请核对人数或说明原因。',
    },
  ]);
  expect(evaluated(BASE).result.findings).toEqual([]);
});

it('stands in the report with the cells it was added up from', () => {
  const sheets = [paper('基础', BASE)];
  const report = writeReport(evaluated(BASE), sheets);
  expect(JSON.stringify(report)).toContain('"text":"56名","origin":"computed"');
});

describe('in the list of institutions', () => {
  const LIST = `
    机构设置（2022年度） | < | < | < | <
    单位名称 | 单位性质 | 经费形式 | 编制数 | 实有人数
    柳河镇人民政府 | 行政 | 财政拨款 | 30 | 28
    农业综合服务中心 | 事业 | 财政拨款 | 12 | 12
    柳河镇财政所 | 事业 | 财政拨款 | 14 | 13
  `;

  it('adds them up the same', () => {
    expect(fact(LIST, 'headcount.authorised').steps).toEqual([
      '由本产品按各单位相加：30（基础!D3） + 12（基础!D4） + 14（基础!D5） = 56',
    ]);
    expect(fact(LIST, 'headcount.actual').read.value).toBe('53');
    expect(evaluated(LIST).result.forms[0]?.institutions).toHaveLength(3);
  });

  it('keeps to its total, and adds up nothing where a number is missing', () => {
    expect(fact(`${LIST} 合计 | | | 56 | 54`, 'headcount.actual').read).toEqual({ cell: 'E6', raw: '54', value: '54' });
    expect(fact(LIST.replace('| 14 | 13', '| 14 |'), 'headcount.authorised').read.value).toBeNull();
  });
});

const KINDS = `
  部门基本情况表（2022年度） | < | < | < | < | < | <
  单位名称 | 编制数 | < | < | 实有在职人数 | < | <
  ^ | 行政编制 | 事业编制 | 工勤编制 | 行政人员 | 事业人员 | 工勤人员
  某县文旅局 | 15 | 25 | 2 | 14 | 24 | 2
`;

it('adds up kinds of people that are listed without a total: 40 ÷ 42 = 95.24 %', () => {
  expect(fact(KINDS, 'headcount.authorised').steps).toEqual([
    '由本产品按各类人员相加：15（基础!B4） + 25（基础!C4） + 2（基础!D4） = 42',
  ]);
  expect(fact(KINDS, 'rate.headcountControl')).toMatchObject({
    computed: '0.95238095',
    steps: [
      '在职人员数 40 人（由本产品按各类人员相加：14 + 24 + 2） ÷ 编制数 42 人（由本产品按各类人员相加：15 + 25 + 2） = 95.24%（基础!E4、基础!F4、基础!G4、基础!B4、基础!C4、基础!D4）',
    ],
  });
});

it('adds up no kinds that are not the same on both sides, or of which one lacks its number', () => {
  const sums = (drawing: string): readonly string[] =>
    evaluated(drawing)
      .result.forms.flatMap(({ facts }) => facts.map(({ id }) => id))
      .filter((id) => id === 'headcount.authorised' || id === 'headcount.actual');
  expect(sums(KINDS.replace('| 工勤人员', '| 其他人员'))).toEqual([]);
  expect(sums(KINDS.replace('| 24 | 2', '| | 2'))).toEqual([]);
});
