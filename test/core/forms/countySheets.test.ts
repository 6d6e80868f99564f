import { cellOf } from '../../../src/core/a1';
import type { Sheet } from '../../../src/core/model';
import { paper } from './paper';
import { formIn, formsIn, read, readingOf } from './reading';

/** Where forms stand on a sheet, what closes them, and what stands around them. */

const HEADING = '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因';
const ROW = '产出指标 | 数量指标 | 修路 | 5 | 5 | 90 | 90 | ';
const HEAD = `
  项目支出绩效自评表 | < | < | < | < | < | < | <
  项目名称 | 甲项目 | < | < | < | < | < | <
`;

describe('the total', () => {
  it.each([
    ['总  分 | < | < | < | < | 90 | 88 | ', 'F5 G5'],
    ['总  分 | | | | | 90 | 88 | ', 'F5 G5'],
    ['合计： | < | < | | | 90 | 88 | ', 'F5 G5'],
    ['自评得分合计 | < | < | < | < | < | 88 | ', '- G5'],
    ['总计 | < | < | < | < | < | < | 88', '- H5'],
    ['| | | | | 合计 | 90 | 88 | ', 'F5 G5'],
    ['| | 总分 | < | < | < | 90 | 88 | ', 'F5 G5'],
    ['总分（100分） | < | < | < | < | 90 | 88 | ', 'F5 G5'],
    ['总得分 | < | < | < | < | | 88 | ', 'F5 G5'],
    ['自评总得分 | 88 | < | < | < | < | < | <', '- B5'],
    ['合计（总分） | < | < | < | < | 90 | 88 | ', 'F5 G5'],
    ['总分值 | < | < | < | < | 90 | 88 | ', 'F5 G5'],
    ['绩效自评总分 | < | < | < | < | 90 | 88 | ', 'F5 G5'],
    ['项目得分合计 | < | < | < | < | 90 | 88 | ', 'F5 G5'],
  ])('of the row %s', (line, cells) => {
    const form = read(`${HEAD}${HEADING}\n${ROW}\n${line}`);
    expect(form.total).toBe(cells);
    expect(form.rows).toEqual(['4 产出指标/数量指标/修路 D E F G H']);
  });

  it('takes the last total, not the sum of one level', () => {
    const form = read(`${HEAD}${HEADING}
      ${ROW}
      | | 小计 | < | | | 90 | 90 |
      效益指标 | 社会效益 | 受益 | 5 | 5 | 10 | 10 |
      | | 小  计 | < | | | 10 | 10 |
      合计 | < | < | | | 100 | 100 |
    `);
    expect(form.total).toBe('F8 G8');
    expect(form.rows).toHaveLength(2);
  });

  it('reads sums of each level called 产出指标小计 and 合计', () => {
    const form = formIn(`${HEAD}${HEADING}
      ${ROW}
      产出指标小计 | < | < | | | 90 | 90 |
      效益指标 | 社会效益 | 受益 | 5 | 5 | 10 | 10 |
      效益指标合计 | < | < | | | 10 | 10 |
      总分 | < | < | | | 100 | 100 |
    `);
    expect(form.subtotals.map((one) => [one.label, one.rows])).toEqual([
      ['产出指标小计', [3]],
      ['效益指标合计', [5]],
    ]);
    expect(form.indicators).toHaveLength(2);
    expect(readingOf(form).total).toBe('F8 G8');
  });
});

describe('what follows the table', () => {
  it('is no indicator: grade, conclusion, notes with numbers, signatures with or without colons', () => {
    const form = read(`${HEAD}${HEADING}
      ${ROW}
      总分 | < | < | < | < | 100 | 95 |
      评价等级 | 优 | < | < | < | < | < | <
      自评结论 | 完成 | < | < | < | < | < | <
      其他需要说明的问题 | 无 | < | < | < | < | < | <
      注：1.产出指标50分，效益指标30分，满意度10分，预算执行10分。 | < | < | < | < | < | < | <
      2.得分不得超过分值。 | < | < | < | < | < | < | <
      3、90（含）-100分为优。 | < | < | < | < | < | < | <
      填报人 | 经办 | < | 联系电话 | 000 | < | 填报日期 | 2024.3.1
      单位负责人（签字） | | < | 审核人 | | < | 日期 | 45352
    `);
    expect(form.rows).toHaveLength(1);
    expect(form.grade).toBe('B6');
  });

  it('is no indicator either when notes lie unmerged or in one cell only', () => {
    const form = read(`${HEAD}${HEADING}
      ${ROW}
      总分 | | | | | 100 | 95 |
      备注 | 1 | 定量指标按完成值与指标值之比乘分值计 | | | | |
      | | 2 | 定性指标按三档计 | | | 100 | 80 |
      填表说明： | | | | | | |
      1．各单位应据实填写 | | | | | | |
      负责人： | | | 电话： | '0319 | | 2024年 |
    `);
    expect(form.rows).toHaveLength(1);
  });

  it.each([
    ['评价等级：优 | < | < | < | < | < | < | <', 'A5'],
    ['自评等级 | < | 良 | < | < | < | < | <', 'C5'],
    ['自评结果 | 优秀 | < | < | < | < | < | <', 'B5'],
    ['等级（优、良、中、差） | < | < | < | 中 | < | < | <', 'E5'],
    ['绩效自评等级 | | | | | | 优 | ', 'G5'],
    ['自评得分等级 | < | < | < | < | < | < | 差', 'H5'],
  ])('the grade in %s', (line, cell) => {
    expect(read(`${HEAD}${HEADING}\n${ROW}\n${line}`).grade).toBe(cell);
  });
});

describe('where the form stands', () => {
  const at = (sheet: Sheet, row0: number, col0: number): Sheet => ({
    ...sheet,
    row0,
    col0,
    merges: sheet.merges.map((one) => ({
      top: one.top + row0,
      bottom: one.bottom + row0,
      left: one.left + col0,
      right: one.right + col0,
    })),
  });

  it.each([
    [2, 1, 'E6', 'B3:I7'],
    [9, 3, 'G13', 'D10:K14'],
  ])('starts at row %i, column %i', (row0, col0, target, range) => {
    const drawing = `${HEAD}${HEADING}\n${ROW}\n总分 | < | < | < | < | 100 | 95 |`;
    const form = formIn(at(paper('表', drawing), row0, col0));
    const [first] = form.indicators;
    expect(first?.target.at ? cellOf(first.target.at) : '').toBe(target);
    expect(readingOf(form).range).toBe(range);
  });

  it('has no title', () => {
    const form = formIn(`
      项目名称 | 甲项目 | < | < | < | < | < | <
      项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
      ^ | 年度资金总额 | 100 | 120 | 96 | 10 | 80% | 8
      ${HEADING}
      ${ROW}
    `);
    expect(form.title).toBeNull();
    expect(form.projectName).toBe('甲项目');
    expect(form.kind).toBe('project');
  });

  it('stands below another without title, only 项目名称 again', () => {
    const one = (name: string): string => `
      项目名称 | ${name} | < | < | < | < | < | <
      项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
      ^ | 年度资金总额 | 100 | 120 | 96 | 10 | 80% | 8
      ${HEADING}
      ${ROW}
      总分 | < | < | < | < | 100 | 98 |
    `;
    const forms = formsIn(one('甲') + one('乙') + one('丙'));
    expect(forms.map((form) => [form.projectName, form.indicators.length, form.range.top])).toEqual([
      ['甲', 1, 0],
      ['乙', 1, 6],
      ['丙', 1, 12],
    ]);
  });

  it('stands below another, with nothing but the tables again', () => {
    const one = `
      项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
      ^ | 年度资金总额 | 100 | 120 | 96 | 10 | 80% | 8
      ${HEADING}
      ${ROW}
      总分 | < | < | < | < | 100 | 98 |
    `;
    expect(formsIn(one + one).map((form) => [form.range.top, form.indicators.length])).toEqual([
      [0, 1],
      [5, 1],
    ]);
  });

  it('stands below another that has no money block', () => {
    const one = (name: string): string => `
      项目支出绩效自评表 | < | < | < | < | < | < | <
      项目名称 | ${name} | < | < | < | < | < | <
      ${HEADING}
      ${ROW}
    `;
    expect(formsIn(one('甲') + one('乙')).map((form) => form.projectName)).toEqual(['甲', '乙']);
  });

  it('stands beside another form', () => {
    const forms = formsIn(`
      项目支出绩效自评表 | < | < | < | < | < | | 项目支出绩效自评表 | < | < | < | < | <
      项目名称 | 甲 | < | < | < | < | | 项目名称 | 乙 | < | < | < | <
      资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 得分 | | 资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 得分
      年度资金总额 | 10 | 10 | 9 | 90% | 9 | | 年度资金总额 | 20 | 20 | 10 | 50% | 5
      一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | | 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 修路 | 5 | 5 | 90 | 90 | | 产出指标 | 架桥 | 1 | 1 | 90 | 90
      总分 | < | < | < | 100 | 99 | | 总分 | < | < | < | 100 | 95
    `);
    expect(forms.map((form) => form.projectName)).toEqual(['甲', '乙']);
    expect(forms.map((form) => readingOf(form).rows)).toEqual([
      ['6 产出指标/*/修路 C D E F -'],
      ['6 产出指标/*/架桥 J K L M -'],
    ]);
    expect(forms.map((form) => readingOf(form).money)).toEqual([['4 total B C D E - F'], ['4 total I J K L - M']]);
    expect(forms.map((form) => readingOf(form).total)).toEqual(['E7 F7', 'L7 M7']);
    expect(forms.map((form) => readingOf(form).range)).toEqual(['A1:F7', 'H1:M7']);
  });

  it('goes on under 续表', () => {
    const form = read(`${HEAD}${HEADING}
      ${ROW}
      续表 | < | < | < | < | < | < | <
      ${HEADING}
      效益指标 | 社会效益 | 受益 | 5 | 5 | 10 | 10 |
      总分 | < | < | < | < | 100 | 100 |
    `);
    expect(form.rows).toHaveLength(2);
    expect(form.total).toBe('F8 G8');
  });

  it('goes on under its title with （续）', () => {
    const form = read(`${HEAD}${HEADING}
      ${ROW}
      项目支出绩效自评表（续） | < | < | < | < | < | < | <
      ${HEADING}
      效益指标 | 社会效益 | 受益 | 5 | 5 | 10 | 10 |
      总分 | < | < | < | < | 100 | 100 |
    `);
    expect(form.rows).toHaveLength(2);
  });

  it('has hidden rows', () => {
    const sheet = paper('表', `${HEAD}${HEADING}\n${ROW}\n${ROW}`, { hiddenRows: [4] });
    expect(formIn(sheet).indicators).toHaveLength(2);
  });
});
