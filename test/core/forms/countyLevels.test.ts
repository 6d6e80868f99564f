import { formIn, read } from './reading';

/** Names over several columns, merged or not, levels that are missing, rows between. */

const HEAD = `
  项目支出绩效自评表 | < | < | < | < | < | < | < | <
  项目名称 | 甲项目 | < | < | < | < | < | < | <
`;

describe('columns of names', () => {
  it('reads level columns of two columns each', () => {
    const form = read(`${HEAD}
      一级指标 | < | 二级指标 | < | 三级指标 | < | < | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 | <
      产出指标 | < | 数量指标 | < | 修路 | < | < | 5 | 5 | 30 | 30 | |
      ^ | < | 质量指标 | < | 合格率 | < | < | 100% | 100% | 20 | 20 | |
      效益指标 | < | 社会效益指标 | < | 受益 | < | < | 100 | 90 | 40 | 36 | 外出 | <
    `);
    expect(form.rows).toEqual([
      '4 产出指标/数量指标/修路 H I J K L',
      '5 产出指标/质量指标/合格率 H I J K L',
      '6 效益指标/社会效益指标/受益 H I J K L',
    ]);
  });

  it('reads data that is not merged under merged headings, wherever it stands', () => {
    const form = read(`${HEAD}
      一级指标 | 二级指标 | 三级指标 | < | < | 年度指标值 | < | 实际完成值 | < | 分值 | 得分
      产出指标 | 数量指标 | | 修路 | | 5 | | | 5 | 60 | 60
      ^ | 质量指标 | 合格率 | | | | 100% | 98% | | 30 | 29
    `);
    expect(form.rows).toEqual(['4 产出指标/数量指标/修路 F I J K -', '5 产出指标/质量指标/合格率 G H J K -']);
  });

  it('reads a name behind its number', () => {
    const form = formIn(`${HEAD}
      一级指标 | 二级指标 | 三级指标 | < | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 指标1： | 修路 | 5 | 5 | 30 | 30
      ^ | ^ | 指标2： | 架桥 | 1 | 1 | 30 | 30
      ^ | ^ | 指标3： | | | | |
      ^ | 质量指标 | 1 | 合格率 | 100% | 100% | 30 | 30
    `);
    expect(form.indicators.map((one) => [one.level3, one.isPlaceholder])).toEqual([
      ['修路', false],
      ['架桥', false],
      ['合格率', false],
    ]);
  });

  it('reads sign, number and unit under one merged heading', () => {
    const form = formIn(`${HEAD}
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | < | < | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 修路 | ≥ | 5 | 公里 | 5 | 50 | 50
      ^ | 质量指标 | 合格率 | = | 100 | % | 100 | 30 | 30
      ^ | ^ | 规范性 | 定性 | 规范 | | 规范 | 10 | 10
    `);
    expect(
      read(`${HEAD}
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | < | < | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 修路 | ≥ | 5 | 公里 | 5 | 50 | 50
    `).rows,
    ).toEqual(['4 产出指标/数量指标/修路 E G H I -']);
    expect(form.indicators.map((one) => one.target.quantity)).toMatchObject([
      { comparator: 'atLeast', value: '5', unit: '公里' },
      { comparator: 'equal', value: '100', unit: '%' },
      { kind: 'text' },
    ]);
    expect(form.indicators[2]?.target.text).toBe('规范');
  });

  it('reads a table without level 1', () => {
    const form = read(`${HEAD}
      二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析
      数量指标 | 修路 | 5 | 5 | 50 | 50 | 
      质量指标 | 合格率 | 100% | 100% | 40 | 40 | 
      合计 | < | | | 90 | 90 |
    `);
    expect(form.rows).toEqual(['4 */数量指标/修路 C D E F G', '5 */质量指标/合格率 C D E F G']);
    expect(form.total).toBe('E6 F6');
  });

  it('reads bands of level 1 across the table', () => {
    const form = formIn(`${HEAD}
      二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析
      一、产出指标（50分） | < | < | < | < | < | <
      数量指标 | 修路 | 5 | 5 | 50 | 50 | 
      二、效益指标（40分） | < | < | < | < | < | <
      社会效益 | 受益 | 100% | 100% | 40 | 40 | 
    `);
    expect(form.indicators.map((one) => [one.level1, one.level2, one.level3])).toEqual([
      ['一、产出指标（50分）', '数量指标', '修路'],
      ['二、效益指标（40分）', '社会效益', '受益'],
    ]);
    expect(form.subtotals.map((one) => one.weight.quantity.value)).toEqual(['50', '40']);
  });

  it('reads a table without level 3, where level 2 names the row', () => {
    const form = read(`${HEAD}
      一级指标 | 二级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 修路里程 | 5 | 5 | 50 | 50
      ^ | 合格率 | 100% | 100% | 40 | 40
    `);
    expect(form.rows).toEqual(['4 产出指标/修路里程/* C D E F -', '5 产出指标/合格率/* C D E F -']);
  });

  it('reads the second and third name merged in some rows only', () => {
    const form = read(`${HEAD}
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 修路 | 5 | 5 | 20 | 20
      ^ | ^ | 架桥 | 1 | 1 | 20 | 20
      ^ | 时效指标 | < | 12月底前 | 11月 | 20 | 20
      满意度指标 | < | 群众满意度 | 90% | 92% | 30 | 30
    `);
    expect(form.rows).toEqual([
      '4 产出指标/数量指标/修路 D E F G -',
      '5 产出指标/数量指标/架桥 D E F G -',
      '6 产出指标/时效指标/* D E F G -',
      '7 满意度指标/*/群众满意度 D E F G -',
    ]);
  });

  it('reads points in level labels, bracketed or not, at level 1 and 2', () => {
    const form = formIn(`${HEAD}
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分 | 偏差
      产出指标50分 | 数量指标（20分） | 修路 | 5 | 5 | 20 | 
      ^ | 质量指标（30分） | 合格率 | 100% | 100% | 30 | 
      效益指标\\n（40分） | 社会效益指标(40) | 受益 | 100 | 100 | 40 | 
    `);
    expect(form.subtotals.map((one) => [one.level, one.label, one.weight.quantity.value, one.rows])).toEqual([
      [1, '产出指标50分', '50', [3, 4]],
      [1, '效益指标（40分）', '40', [5]],
      [2, '数量指标（20分）', '20', [3]],
      [2, '质量指标（30分）', '30', [4]],
      [2, '社会效益指标(40)', '40', [5]],
    ]);
  });

  it('reads over blank rows in the table and blank columns between', () => {
    const form = read(`${HEAD}
      一级指标 | | 二级指标 | 三级指标 | | 年度指标值 | 实际完成值 | | 分值 | 得分

      产出指标 | | 数量指标 | 修路 | | 5 | 5 | | 50 | 50
      | | | | | | | | |
      效益指标 | | 社会效益 | 受益 | | 100 | 100 | | 40 | 40
      | | | | | | | | |
      总分 | | | | | | | | 90 | 90
    `);
    expect(form.rows).toEqual(['4 产出指标/数量指标/修路 F G I J -', '6 效益指标/社会效益/受益 F G I J -']);
    expect(form.total).toBe('I8 J8');
  });

  it('reads a table with an index column, and weights beside each level', () => {
    const form = read(`${HEAD}
      序号 | 一级指标 | 权重 | 二级指标 | 权重 | 三级指标 | 权重 | 目标值 | 完成值 | 得分 | 说明
      1 | 产出 | 60 | 数量 | 40 | 修路 | 20 | 5 | 5 | 20 | 
      2 | ^ | ^ | ^ | ^ | 架桥 | 20 | 1 | 1 | 20 | 
      3 | ^ | ^ | 质量 | 20 | 合格率 | 20 | 100% | 100% | 20 | 
      4 | 效益 | 40 | 社会效益 | 40 | 受益 | 40 | 100 | 100 | 40 | 
      | | 合计 | 100 | | 100 | | 100 | | | 100 |
    `);
    expect(form.rows).toEqual([
      '4 产出/数量/修路 H I G J K',
      '5 产出/数量/架桥 H I G J K',
      '6 产出/质量/合格率 H I G J K',
      '7 效益/社会效益/受益 H I G J K',
    ]);
    expect(form.total).toBe('G8 J8');
  });

  it('reads one merged weight and score over several rows', () => {
    const form = formIn(`${HEAD}
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 修路 | 5 | 5 | 50 | 50
      ^ | ^ | 架桥 | 1 | 1 | ^ | ^
      ^ | ^ | 其中：大桥 | 1 | 1 | ^ | ^
      效益指标 | 社会效益 | 受益 | 100 | 100 | 40 | 40
    `);
    expect(form.indicators.map((one) => [one.row, one.sharedWith])).toEqual([
      [3, [4, 5]],
      [4, [3, 5]],
      [5, [3, 4]],
      [6, []],
    ]);
  });

  it('reads target words with a unit column filled all the same', () => {
    const form = formIn(`${HEAD}
      一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 分值 | 得分
      产出指标 | 质量指标 | 发放 | 定性 | 应保尽保 | % | 达成 | 90 | 90
    `);
    expect(form.indicators[0]?.target).toMatchObject({ state: 'text', text: '应保尽保' });
  });

  it('reads the execution rate as a row of the indicator table', () => {
    const form = read(`${HEAD}
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
      预算执行率 | < | < | 100% | 95% | 10 | 9.5 | 
      产出指标 | 数量指标 | 修路 | 5 | 5 | 90 | 90 | 
      总分 | < | < | | | 100 | 99.5 |
    `);
    expect(form.rows[0]).toBe('4 预算执行率/*/* D E F G H');
    expect(form.rows).toHaveLength(2);
  });
});
