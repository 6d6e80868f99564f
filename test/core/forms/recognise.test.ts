import { only, where } from './readOne';

const STANDARD = `
  附件1           |        |            |        |        |        |      |
  项目支出绩效自评表 | <    | <          | <      | <      | <      | <    | <
  （2022年度）    | <      | <          | <      | <      | <      | <    | <
  项目名称        | 农村道路 | <        | <      | <      | <      | <    | <
  主管部门        | 某县交通局 | <      | <      | 实施单位 | 某镇人民政府 | < | <
  项目资金（万元） |       | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
  ^ | 年度资金总额        | 43.2 | 43.2 | 37.24 | 10 | 86.20% | 8.62
  ^ | 其中:当年财政拨款   | 43.2 | 43.2 | 37.24 | — | — | —
  ^ | 其他资金            |      |      |       | — | — | —
  年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | < | <
  ^            | 修路5公里 | < | < | 已修5公里    | < | < | <
  一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
  产出指标（50分） | 数量指标 | 修路里程 | ≥5公里 | 5公里 | 30 | 30 |
  ^        | 质量指标 | 合格率 | 100%% | 95%% | 20 | 19 | 一处返工，将加强检查
  效益指标 | 社会效益指标 | 受益人数 | ≥1000人 | 1200 | 30 | 30 |
  满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 92% | 10 | 10 |
  总分 | < | < | < | < | 100 | 97.62 |
  填报人： | | 联系电话： | | 填报日期： | | |
`;

describe('the standard project form', () => {
  const form = only(STANDARD);

  it('reads the head', () => {
    expect(form).toMatchObject({
      kind: 'project',
      title: '项目支出绩效自评表',
      year: 2022,
      projectName: '农村道路',
      unitName: '某镇人民政府',
      moneyUnit: '万元',
      state: 'filled',
    });
  });

  it('reads the money block with every cell at its address', () => {
    const [total, fiscal, other] = form.funding?.rows ?? [];
    expect(form.funding?.rows.map((row) => [row.label, row.level, row.role])).toEqual([
      ['年度资金总额', 0, 'total'],
      ['其中:当年财政拨款', 1, 'fiscal'],
      ['其他资金', 1, 'other'],
    ]);
    expect(
      [
        total?.originalBudget,
        total?.adjustedBudget,
        total?.actual,
        total?.weight,
        total?.enteredRate,
        total?.enteredPoints,
      ].map(where),
    ).toEqual(['C7', 'D7', 'E7', 'F7', 'G7', 'H7']);
    expect(total?.adjustment.state).toBe('absent');
    expect(fiscal?.weight.state).toBe('mark');
    expect(where(other?.actual)).toBe('E9');
    expect(other?.actual.state).toBe('blank');
  });

  it('reads goals and indicators', () => {
    expect(form.goals.map((goal) => [goal.expected.text, goal.achieved.text])).toEqual([['修路5公里', '已修5公里']]);
    expect(form.indicators.map((one) => [one.level1, one.level2, one.level3])).toEqual([
      ['产出指标（50分）', '数量指标', '修路里程'],
      ['产出指标（50分）', '质量指标', '合格率'],
      ['效益指标', '社会效益指标', '受益人数'],
      ['满意度指标', '服务对象满意度指标', '群众满意度'],
    ]);
    const second = form.indicators[1];
    expect(
      [second?.target, second?.actual, second?.weight, second?.enteredPoints, second?.deviation].map(where),
    ).toEqual(['D14', 'E14', 'F14', 'G14', 'H14']);
    expect(second?.actual.quantity).toMatchObject({ value: '95', unit: '%' });
    expect(form.indicators[0]?.target.quantity).toMatchObject({ comparator: 'atLeast', value: '5', unit: '公里' });
  });

  it('reads the total and the label that carries points', () => {
    expect(where(form.total?.enteredPoints)).toBe('G17');
    expect(form.total?.weight.quantity.value).toBe('100');
    expect(form.subtotals.map((one) => [one.label, one.weight.quantity.value, one.rows])).toEqual([
      ['产出指标（50分）', '50', [12, 13]],
    ]);
  });
});
