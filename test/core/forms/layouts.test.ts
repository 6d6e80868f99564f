import { recognise } from '../../../src/core/forms/recognise';
import type { Form } from '../../../src/core/model';
import { paper } from './paper';
import { cells, money, only, where } from './readOne';

describe('sign, number and unit in three columns (Sichuan)', () => {
  const form = only(`
    报表编号：510000_0013zp | | | | | | | | |
    部门预算项目支出绩效自评表（2023年度） | < | < | < | < | < | < | < | < | <
    项目名称 | 51000021R000000019951-工资性支出 | < | < | < | < | < | < | < | <
    主管部门 | 某县司法局 | < | < | 实施单位（盖章） | 某司法所 | < | < | < | <
    项目基本情况 | 1.项目年度目标完成情况 | < | < | < | < | < | < | < | <
    ^ | 项目年度目标 | 保障工资 | < | < | 年度目标完成情况 | 已足额发放 | < | < | <
    预算执行情况（10分） | 年度预算数（万元） | 年初预算 | 调整后预算数 | 预算执行数 | 预算执行率 | 权重 | 得分 | 原因 | <
    ^ | 总额 | 0 | 3.36 | 3.36 | 100%% | 10 | 10 | 无 | <
    ^ | 其中:财政资金 | 0 | 3.36 | 3.36 | 100%% | / | / | | <
    ^ | 财政专户管理资金 | | | | | / | / | | <
    ^ | 单位资金 | | | | | / | / | | <
    ^ | 其他资金 | | | | | / | / | | <
    绩效指标（90分） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分
    ^ | 产出指标 | 数量指标 | 足额保障率 | = | 100 | % | 100 | 45 | 45
    ^ | ^ | 时效指标 | 科目调整次数 | ≤ | 10 | 次 | 3 | 22.5 | 22.5
    ^ | 效益指标 | 社会效益指标 | 机制健全性 | 定性 | 好 | | 好 | 22.5 | 20
    ^ | 合计 | < | < | < | < | < | < | 100 | 97.5
    评价结论 | 较好 | < | < | < | < | < | < | < | <
    存在问题 | 无 | < | < | < | < | < | < | < | <
    改进措施 | 无 | < | < | < | < | < | < | < | <
    项目负责人： | | | | 财务负责人： | | | | |
  `);

  it('joins the three columns and keeps the number cell', () => {
    expect(cells(form)).toEqual([
      ['F14', 'H14', 'I14', 'J14'],
      ['F15', 'H15', 'I15', 'J15'],
      ['F16', 'H16', 'I16', 'J16'],
    ]);
    expect(form.indicators.map((one) => one.target.quantity)).toMatchObject([
      { comparator: 'equal', value: '100', unit: '%' },
      { comparator: 'atMost', value: '10', unit: '次' },
      { kind: 'text' },
    ]);
    expect(form.indicators[2]?.nature).toBe('qualitative');
    expect(form.indicators.map((one) => one.level1)).toEqual(['产出指标', '产出指标', '效益指标']);
  });

  it('reads the money block with its label weight, the total and the texts', () => {
    expect(money(form)[0]).toEqual(['C8', 'D8', 'E8', 'F8', 'G8', 'H8']);
    expect(form.funding?.rows.map((row) => row.role)).toEqual([
      'total',
      'fiscal',
      'specialAccount',
      'unitFunds',
      'other',
    ]);
    expect(form.funding?.labelWeight).toBe('10');
    expect(form.funding?.rows[0]?.reason.state).toBe('mark');
    expect(where(form.total?.enteredPoints)).toBe('J17');
    expect(
      form.texts
        .filter((text) => ['conclusion', 'problems', 'measures'].includes(text.role))
        .map((text) => text.text.text),
    ).toEqual(['较好', '无', '无']);
    expect(form).toMatchObject({
      projectName: '51000021R000000019951-工资性支出',
      year: 2023,
      kind: 'project',
      moneyUnit: '万元',
    });
    expect(form.goals.map((goal) => [goal.expected.text, goal.achieved.text])).toEqual([['保障工资', '已足额发放']]);
  });
});

describe('a heading of two rows (Yunnan)', () => {
  const form = only(`
    项目支出绩效自评表 | < | < | < | < | < | < | < | < | < | <
    项目名称 | 营养改善 | < | < | < | < | < | < | < | < | <
    项目资金（元） | | | 年初预算数 | 全年预算数 | < | 全年执行数 | 分值 | 执行率 | 得分 |
    ^ | 年度资金总额 | < | | 387664.62 | < | 387664.62 | 10 | 100% | 10 |
    ^ | 其中:当年财政拨款 | < | | 387664.62 | < | 387664.62 | — | | — |
    绩效指标 | < | < | 年度指标值 | < | < | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 | <
    一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | ^ | ^ | ^ | ^ | <
    产出指标 | 数量指标 | 学生受资助人数 | ≧ | 735 | 人次 | 735 | 10 | 10 | |
    效益指标 | 社会效益指标 | 政策知晓率 | ═ | 100 | % | 98% | 10 | 9 | |
    总分 | < | < | < | < | < | < | 100 | 96 | 优 |
  `);

  it('reads each column under its own heading', () => {
    expect(cells(form)).toEqual([
      ['E8', 'G8', 'H8', 'I8'],
      ['E9', 'G9', 'H9', 'I9'],
    ]);
    expect(form.indicators[0]?.target.quantity).toMatchObject({ comparator: 'atLeast', value: '735', unit: '人次' });
    expect(form.moneyUnit).toBe('元');
    expect(money(form)[0]).toEqual(['D4', 'E4', 'G4', 'I4', 'H4', 'J4']);
    expect(form.grade?.text).toBe('优');
    expect(where(form.grade ?? undefined)).toBe('J10');
  });
});

describe('the original budget as denominator (Beijing)', () => {
  const form = only(`
    项目支出绩效自评表 | < | < | < | < | < | < | <
    （2016年度） | < | < | < | < | < | < | <
    项目名称 | 清扫保洁 | < | < | < | < | < | <
    主管部门及代码 | 某街道 | < | < | 实施单位 | 某站 | < | <
    项目资金（万元） | | 年初预算数（A） | 全年执行数（B） | 分值（10分） | 执行率（B/A） | 得分 | 得分计算方法
    ^ | 年度资金总额 | 310.2 | 154.74 | 10 | 50% | 5 | 执行率*分值
    ^ | 其中:本年一般公共预算拨款 | 310.2 | 154.74 | | | |
    ^ | 其他资金 | | | | | |
    一级指标 | 二级指标 | 三级指标 | 分值 | 年度指标值（A） | 全年实际值（B） | 得分计算方法 | 得分
    产出指标（50分） | 数量指标 | 清扫面积 | 12.5 | 12.5 | 12.5 | 略 | 12.5
  `);

  it('knows that there is only the original budget', () => {
    expect(form.funding?.denominator).toBe('original');
    expect(money(form)[0]).toEqual(['C6', null, 'D6', 'F6', 'E6', 'G6']);
    expect(cells(form)).toEqual([['E10', 'F10', 'D10', 'H10']]);
  });
});

describe('several goal blocks and no weight column (Hubei)', () => {
  const form = only(`
    2020年度项目绩效自评表 | < | < | < | < | <
    单位名称：某农业农村局 | < | < | 填报日期：2021年3月 | < | <
    项目名称 | 禁捕补贴 | < | 主管部门 | 农业局 | <
    预算执行情况（万元）（20分） | | 预算数（A） | 执行数（B） | 执行率（B/A） | 得分（20分*执行率）
    ^ | 年度财政资金总额 | 1.56 | 1.56 | 1 | 20
    年度绩效目标1（40分） | < | < | < | < | <
    一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 得分
    产出指标 | 数量指标 | 补贴渔船数 | 6 | 6 | 20
    ^ | 时效指标 | 12月底之前完成 | 100% | 100% | 20
    年度绩效目标2（40分） | < | < | < | < | <
    一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 得分
    满意度指标 | 服务对象满意度 | 渔民满意度 | 90% | ≥90% | 40
    总分 | < | < | < | < | 100
    偏差大或目标未完成原因分析 | 无 | < | < | < | <
    改进措施及结果应用方案 | 继续推进 | < | < | < | <
  `);

  it('tells the goal blocks apart', () => {
    expect(form.goals.map((goal) => [goal.no, goal.weight])).toEqual([
      [1, '40'],
      [2, '40'],
    ]);
    expect(form.indicators.map((one) => [one.goal, one.level3])).toEqual([
      [1, '补贴渔船数'],
      [1, '12月底之前完成'],
      [2, '渔民满意度'],
    ]);
    expect(cells(form)).toEqual([
      ['D8', 'E8', null, 'F8'],
      ['D9', 'E9', null, 'F9'],
      ['D12', 'E12', null, 'F12'],
    ]);
    expect(form.hasWeights).toBe(false);
    expect(form.funding?.labelWeight).toBe('20');
    expect(where(form.total?.enteredPoints)).toBe('F13');
    expect(form).toMatchObject({ unitName: '某农业农村局', projectName: '禁捕补贴', year: 2020 });
    expect(form.texts.find((text) => text.role === 'reasonForAll')?.text.state).toBe('mark');
  });
});

describe('columns in another order', () => {
  it('reads the weight before the target (Zhongjiang)', () => {
    const form = only(`
      绩效目标自评表（2022年度） | < | < | < | < | < | <  | <
      项目名称 | 水标尺 | < | < | 项目负责人及电话 | | < | <
      资金情况（万元） | | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A） | 得分 |
      ^ | 年度资金总额: | 20 | 20 | 10 | 100.00% | 10 |
      ^ | 其中:本年财政拨款 | 20 | 20 | | | |
      年初设定目标 | < | < | < | 年度总体目标完成情况综述 | < | < | <
      安装水标尺 | < | < | < | 已完成 | < | < | <
      一级 指标 | 二级\\n指标 | 三级指标 | 分 值 | 年度\\n指标值 | 全年实际值 | 得分 | 未完成原因及拟采取的改进措施
      产出指标(70分) | 数量指标 | 安装水标尺 | 10 | ≥266米 | ≥266米 | 10 |
      ^ | 质量指标 | 合格率 | 60 | 100% | 100% | 60 |
      总分 | < | < | 100 | | | 100 |
      注：1.得分一档最高不能超过该指标分值上限。 | < | < | < | < | < | < | <
    `);
    expect(cells(form)).toEqual([
      ['E9', 'F9', 'D9', 'G9'],
      ['E10', 'F10', 'D10', 'G10'],
    ]);
    expect(money(form)[0]).toEqual([null, 'C4', 'D4', 'F4', 'E4', 'G4']);
    expect(form.total?.weight.quantity.value).toBe('100');
    expect(form.goals.map((goal) => [goal.expected.text, goal.achieved.text])).toEqual([['安装水标尺', '已完成']]);
  });

  it('reads the points before the rate, with reasons for the funds (Tianjin)', () => {
    const form = only(`
      | | 项目支出绩效自评表 | < | < | < | < | < | < | <
      | | 项目名称 | 照明 | < | < | < | < | < | <
      | | 市级主管部门 | 某局 | < | 实施单位 | 某所 | < | < | <
      | | 项目资金 | | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 分值 | 得分 | 执行率（B/A） | 偏差原因分析及改进措施
      | | ^ | 年度资金总额 | 100 | 120 | 90 | 10 | 7.5 | 75% | 验收推迟
      | | ^ | 其中：当年财政拨款 | 100 | 120 | 90 | - | - | 75% |
      | | 一级指标 | 二级指标 | 三级指标 | 年度指标值（A） | 实际完成值（B） | 分值 | 得分 | 偏差原因分析及改进措施
      | | 产出指标 | 数量指标 | 路灯 | ≥100盏 | 90 | 90 | 81 | 欠10盏
      | | 总分 | < | < | < | < | 100 | 88.5 |
    `);
    expect(money(form)[0]).toEqual(['D5', 'E5', 'F5', 'I5', 'G5', 'H5']);
    expect(where(form.funding?.rows[0]?.reason)).toBe('J5');
    expect(cells(form)).toEqual([['E8', 'F8', 'G8', 'H8']]);
  });
});

describe('no weights and no scores (transfer payments)', () => {
  const form = only(`
    中央、市级专项转移支付绩效目标自评表 | < | < | < | < | <
    （2021年度） | < | < | < | < | <
    专项（项目）名称 | 精准帮扶 | < | 负责人及电话 | | <
    市级主管部门 | 市水利局 | < | < | < | <
    县级主管部门 | 县水利局 | < | 实施单位 | 某乡 | <
    项目资金（万元） | | 全年预算数（A） | 全年执行数（B） | 执行率（B/A） |
    ^ | 年度资金总额: | 372.29万元 | 372.29万元 | 100% |
    ^ | 其中:中央、市级补助 | 372.29万元 | 372.29万元 | 100% |
    ^ | 县级资金 | | | |
    年度总体目标 | 年初设定目标 | < | 全年实际完成情况 | < | <
    ^ | 修路 | < | 修好了 | < | <
    绩效指标 | 一级指标 | 三级指标 | 年度指标值 | 全年完成值 | 未完成原因和改进措施
    ^ | 产出指标 | 指标1:新建道路 | 524m | 524m |
    ^ | ^ | 指标3:人行便道 | 14.7km | 14.7km |
  `);

  it('reads targets and actuals alone', () => {
    expect(cells(form)).toEqual([
      ['D13', 'E13', null, null],
      ['D14', 'E14', null, null],
    ]);
    expect(form.indicators[1]?.target.quantity).toMatchObject({ value: '14.7', unit: 'km' });
    expect(form.hasWeights).toBe(false);
    expect(form.hasPoints).toBe(false);
    expect(form.projectName).toBe('精准帮扶');
    expect(form.funding?.rows[0]?.adjustedBudget.quantity).toMatchObject({ value: '372.29', unit: '万元' });
    expect(form.funding?.rows.map((row) => row.role)).toEqual(['total', 'superior', 'local']);
  });
});

describe('which budget a heading means', () => {
  const block = (header: string, row: string): Form =>
    only(`
      项目支出绩效自评表 | < | < | < | < | <
      项目名称 | 某 | < | < | < | <
      项目资金（万元） | ${header}
      年度资金总额 | ${row}
      一级指标 | 二级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 1 | 1 | 90 | 90
    `);
  const roles = (form: Form): string[] =>
    form.columns
      .filter((one) => one.role.startsWith('funding.'))
      .map((one) => `${one.role.slice(8)}=${one.column}${one.certain ? '' : '?'}`);

  it('takes 全年预算数 beside 全年预算调整数 for the original budget when the printed rate says so', () => {
    const form = block(
      '全年预算数 | 全年预算调整数 | 资金执行数 | 执行率 | 得分',
      '1617.5399 | 1759.62291 | 1672.699499 | 95.06% | 9.51',
    );
    expect(roles(form)).toEqual(['originalBudget=B', 'adjustedBudget=C', 'actual=D', 'rate=E', 'points=F']);
  });

  it('takes the adjustment for a change when the rate fits the sum', () => {
    const form = block('年初预算数 | 预算调整数 | 全年执行数 | 执行率 | 得分', '100 | 20 | 90 | 75% | 7.5');
    expect(roles(form)).toEqual(['originalBudget=B', 'adjustment=C', 'actual=D', 'rate=E', 'points=F']);
  });

  it('marks what only the size of the amounts suggests', () => {
    const form = block('全年预算数 | 全年预算调整数 | 资金执行数 | 执行率 | 得分', '100 | 120 | 90 |  | ');
    expect(roles(form)).toEqual(['originalBudget=B', 'adjustedBudget=C?', 'actual=D', 'rate=E', 'points=F']);
  });

  it('takes 全年预算数 beside 年初预算数 for the adjusted budget, and doubts it where the printed rate is of the other', () => {
    expect(
      roles(block('年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 得分', '100 | 120 | 90 | 75% | 7.5')),
    ).toContain('adjustedBudget=C');
    expect(roles(block('年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 得分', '100 | 120 | 90 | 90% | 9'))).toContain(
      'adjustedBudget=C?',
    );
  });

  it('follows the letters of the rate: E/C', () => {
    const form = only(`
      林业草原改革发展资金绩效评价自评表 | < | < | < | < | < | <
      行次 | 全年预算数(A) | 统筹整合资金数(B) | 扣除统筹整合资金后预算金额(C) | 全年到位资金(D) | 预算到位(D/C×100%) | 全年执行资金(E) | 预算执行(E/C×100%)
      年度资金总额(万元): | '54.800000 | '2 | '52.800000 | '52.800000 | 100.00% | '30.800000 | 58.33%
      其中:中央财政资金(万元) | '54.800000 | '2 | '52.800000 | '52.800000 | 100.00% | '30.800000 | 58.33%
    `);
    expect(money(form)[0]).toEqual([null, 'D3', 'G3', 'H3', null, null]);
    expect(where(form.funding?.rows[0]?.received)).toBe('E3');
    expect(form.moneyUnit).toBe('万元');
  });
});

describe('several score columns', () => {
  it("takes the unit's own score and keeps the others apart", () => {
    const form = only(`
      项目支出绩效自评表 | < | < | < | < | < | < | <
      项目名称 | 某 | < | < | < | < | < | <
      一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 县级复核得分 | 自评得分 | 上年得分
      产出指标 | 甲 | ≥5个 | 5 | 90 | 80 | 90 | 70
    `);
    expect(cells(form)).toEqual([['C4', 'D4', 'E4', 'G4']]);
    expect(form.indicators[0]?.otherPoints.map((one) => [one.role, where(one.field)])).toEqual([
      ['review', 'F4'],
      ['last', 'H4'],
    ]);
  });

  it('reads who scores from the upper heading row', () => {
    const form = only(`
      项目支出绩效自评表 | < | < | < | < | < | < | <
      一级指标 | 三级指标 | 年度指标值 | 分值 | 单位自评 | < | 财政复核 | <
      ^ | ^ | ^ | ^ | 完成值 | 得分 | 完成值 | 得分
      产出指标 | 甲 | ≥5个 | 90 | 5 | 90 | 4 | 72
    `);
    expect(cells(form)).toEqual([['C4', 'E4', 'D4', 'F4']]);
    expect(form.indicators[0]?.otherPoints.map((one) => [one.role, where(one.field)])).toEqual([['review', 'H4']]);
  });
});

describe('several forms on one sheet', () => {
  it('starts anew at each title', () => {
    const one = (name: string): string => `
      项目支出绩效自评表 | < | < | < | < | <
      项目名称 | ${name} | < | < | < | <
      项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 得分
      年度资金总额 | 10 | 10 | 10 | 10 | 10
      一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 甲 | 1个 | 1个 | 90 | 90
      总分 | < | < | < | 100 | 100
    `;
    const { forms } = recognise([paper('合', one('一号') + one('二号'))]);
    expect(forms.map((form) => [form.id, form.projectName, form.range.top, form.range.bottom])).toEqual([
      ['合#1', '一号', 0, 6],
      ['合#2', '二号', 7, 13],
    ]);
    expect(forms[1]?.funding?.rows).toHaveLength(1);
    expect(forms[1]?.indicators.map((indicator) => indicator.row)).toEqual([12]);
  });

  it('reads on over a heading repeated after a page break', () => {
    const form = only(`
      项目支出绩效自评表 | < | < | < | < | <
      一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 甲 | 1个 | 1个 | 50 | 50
      一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      效益指标 | 乙 | 1个 | 1个 | 40 | 40
      总分 | < | < | < | 90 | 90
    `);
    expect(form.indicators.map((one) => one.level3)).toEqual(['甲', '乙']);
  });
});

describe('groups, parts, subtotals and placeholders', () => {
  const form = only(`
    项目支出绩效自评表 | < | < | < | < | < | <
    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
    产出指标 | 数量指标 | 甲 | 1个 | 1个 | 40 | 40
    ^ | ^ | 其中：小甲 | 1个 | 1个 | |
    ^ | 质量指标 | 乙 | 95% | 96% | 30 | 30
    ^ | ^ | 丙 | 95% | 96% | ^ | ^
    小计 | < | < | | | 70 | 70
    效益指标 | 社会效益指标 | 指标1 | | | |
    ^ | ^ | 指标2 | | | 0 |
    ^ | 经济效益指标 | 丁 | 20% | 25% | 20% | 20
    总分 | < | < | < | < | 90 | 90
  `);

  it('knows the rows that share one weight', () => {
    expect(form.indicators.map((one) => [one.level3, one.sharedWith, one.isPart])).toEqual([
      ['甲', [], false],
      ['其中：小甲', [], true],
      ['乙', [5], false],
      ['丙', [4], false],
      ['指标2', [], false],
      ['丁', [], false],
    ]);
    expect(form.indicators[4]?.isPlaceholder).toBe(true);
    expect(form.indicators[5]?.weight.quantity.value).toBe('20');
  });

  it('keeps subtotals apart', () => {
    expect(form.subtotals.map((one) => [one.label, one.level, where(one.weight), one.rows])).toEqual([
      ['小计', 1, 'F7', [2, 3, 4, 5]],
    ]);
  });
});

describe('sheets that are no forms', () => {
  it.each([['a notice', '填报说明\n一、绩效自评表由各单位填写。']])('leaves %s alone', (_, drawing) => {
    expect(recognise([paper('别的', drawing)])).toEqual({ forms: [], unrecognised: [] });
  });

  it('names the headings that a broken form lacks', () => {
    const { forms, unrecognised } = recognise([
      paper('坏', '项目支出绩效自评表 | < | <\n项目名称 | 甲 | <\n三级指标 | 备注 | 分值\n甲 | | 90'),
    ]);
    expect(forms).toEqual([]);
    expect(unrecognised).toEqual([
      { sheet: '坏', at: { sheet: '坏', row: 0, col: 0 }, missing: ['年度指标值', '实际完成值', '得分'] },
    ]);
  });
});

describe('corrections by hand', () => {
  it('gives a column the role a person named', () => {
    const drawing = `
      项目支出绩效自评表 | < | < | < | < | <
      一级指标 | 三级指标 | 年度指标值 | 甲列 | 分值 | 得分
      产出指标 | 甲 | 5个 | 6个 | 90 | 90
    `;
    const read = recognise([paper('表', drawing)], [{ sheet: '表', column: 'D', role: 'indicator.actual' }]);
    expect(cells(read.forms[0] as Form)).toEqual([['C3', 'D3', 'E3', 'F3']]);
    expect(cells(recognise([paper('表', drawing)]).forms[0] as Form)).toEqual([['C3', null, 'E3', 'F3']]);
  });

  it('tells the money table from the indicators below it, though both use the same column', () => {
    const drawing = `
      项目支出绩效自评表 | < | < | < | < | <
      项目资金（万元） | 全年预算数 | 全年执行数 | 乙列 | 执行率 | 得分
      年度资金总额 | 10 | 8 | 10 | 80% | 8
      一级指标 | 三级指标 | 年度指标值 | 甲列 | 分值 | 得分
      产出指标 | 甲 | 5个 | 6个 | 90 | 90
    `;
    const [form] = recognise(
      [paper('表', drawing)],
      [
        { sheet: '表', column: 'D', role: 'indicator.actual' },
        { sheet: '表', column: 'D', role: 'funding.weight' },
      ],
    ).forms;
    expect(cells(form as Form)).toEqual([['C5', 'D5', 'E5', 'F5']]);
    expect(form?.funding?.rows[0]?.weight.at).toEqual({ sheet: '表', row: 2, col: 3 });
  });
});
