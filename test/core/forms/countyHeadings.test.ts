import { formIn, read } from './reading';

/** Headings as counties word and number them. */

const HEAD = `
  项目支出绩效自评表 | < | < | < | < | < | < | <
  （2023年度） | < | < | < | < | < | < | <
  项目名称 | 甲项目 | < | < | < | < | < | <
`;

describe('headings of the indicator table', () => {
  it('reads over numbering, blanks and what brackets say', () => {
    const form = read(`${HEAD}
      1.一级指标 | 2.二级指标 | 3.三级指标 | 4.年度指标值(A) | 5.实际完成值(B) | 6.分  值（100分） | 7.得   分 | 8.偏差原因
      产出指标 | 数量指标 | 修路 | ≥5公里 | 5公里 | 50 | 50 | 
      效益指标 | 社会效益指标 | 受益 | ≥100人 | 90人 | 40 | 36 | 外出
    `);
    expect(form.rows).toEqual(['5 产出指标/数量指标/修路 D E F G H', '6 效益指标/社会效益指标/受益 D E F G H']);
    expect(form.head).toBe('project filled 2023 -');
  });

  it('reads （一） and a numeral before each heading', () => {
    const form = read(`${HEAD}
      （一）一级指标 | （二）二级指标 | （三）三级指标 | （四）指标值（包含数字及文字描述） | （五）实际完成值及完成情况 | （六）权重（%） | （七）自评得分 | （八）备注
      产出指标 | 数量指标 | 修路 | ≥5公里 | 5公里 | 50% | 50 | 
    `);
    expect(form.rows).toEqual(['5 产出指标/数量指标/修路 D E F G H']);
  });

  it('does not take a completion rate, a standard value or last year for the actual', () => {
    const form = formIn(`${HEAD}
      一级指标 | 三级指标 | 标准值 | 年度目标值 | 上年度实际值 | 本年实际值 | 完成率（%） | 标准分值 | 自评得分 | 完成时限 | 目标值来源 | 数据来源
      产出指标 | 修路 | 6 | 5 | 4 | 5 | 100 | 90 | 90 | 2023年12月 | 计划 | 台账
    `);
    expect(
      read(`${HEAD}
      一级指标 | 三级指标 | 标准值 | 年度目标值 | 上年度实际值 | 本年实际值 | 完成率（%） | 标准分值 | 自评得分 | 完成时限 | 目标值来源 | 数据来源
      产出指标 | 修路 | 6 | 5 | 4 | 5 | 100 | 90 | 90 | 2023年12月 | 计划 | 台账
    `).rows,
    ).toEqual(['5 产出指标/*/修路 D F H I -']);
    expect(form.indicators).toHaveLength(1);
  });

  it('does not take points off, their reason or the ground of a score for the score', () => {
    const form = read(`${HEAD}
      一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 扣分 | 扣分原因 | 评分依据 | 自评依据 | 自评分
      产出指标 | 数量指标 | 修路 | 5 | 4 | 90 | 18 | 少一公里 | 办法第三条 | 台账 | 72
    `);
    expect(form.rows).toEqual(['5 产出指标/数量指标/修路 D E F K H']);
  });

  it('keeps the scores of the bureau and of the finance office apart', () => {
    const form = formIn(`${HEAD}
      一级指标 | 二级指标 | 三级指标 | 目标值 | 完成值 | 分值 | 主管部门审核得分 | 财政复核分 | 单位自评分值 | 核查分数 | 审核意见
      产出指标 | 数量指标 | 修路 | 5 | 4 | 90 | 70 | 71 | 72 | 69 | 同意
    `);
    expect(form.indicators[0]?.weight.at?.col).toBe(5);
    expect(form.indicators[0]?.enteredPoints.at?.col).toBe(8);
    expect(form.indicators[0]?.otherPoints.map((one) => one.field.at?.col)).toEqual([6, 7, 9]);
  });

  it('tells words about completion from the value', () => {
    const form = read(`${HEAD}
      一级指标 | 二级指标 | 三级指标 | 绩效指标值 | 完成情况说明 | 实际完成指标值 | 指标分值 | 指标得分 | 未完成原因
      产出指标 | 数量指标 | 修路 | 5 | 已完工 | 5 | 90 | 90 | 无
    `);
    expect(form.rows).toEqual(['5 产出指标/数量指标/修路 D F G H I']);
  });

  it('takes words about completion for the actual where there is no other', () => {
    const form = read(`${HEAD}
      一级指标 | 二级指标 | 三级指标 | 绩效指标值 | 指标完成情况说明 | 指标分值 | 指标得分 | 未完成原因及改进措施
      产出指标 | 数量指标 | 修路 | 5 | 5公里 | 90 | 90 | 无
    `);
    expect(form.rows).toEqual(['5 产出指标/数量指标/修路 D E F G H']);
  });

  it('reads names of levels in other words', () => {
    for (const [one, two, three] of [
      ['一级指标', '二级指标', '三级指标（具体指标内容）'],
      ['指标一级', '指标二级', '指标三级'],
      ['一级绩效指标', '二级绩效指标', '三级绩效指标'],
      ['Ⅰ级指标', 'Ⅱ级指标', 'Ⅲ级指标'],
      ['一级目标', '二级目标', '三级目标'],
      ['指标类型（一级）', '指标类型（二级）', '指标名称'],
      ['第一级指标', '第二级指标', '指标内容及名称'],
    ]) {
      const form = read(`${HEAD}
        ${one} | ${two} | ${three} | 年度目标 值 | 全年实际完成值 | 分值 | 得分 | 偏差分析
        产出指标 | 数量指标 | 修路 | 5 | 5 | 90 | 90 | 无
      `);
      expect([one, form.rows]).toEqual([one, ['5 产出指标/数量指标/修路 D E F G H']]);
    }
  });

  it.each([
    ['年度指标值（目标值）', '实际完成值（实际值）', '分值/权重', '自评得分（分）', '未完成原因分析及整改措施'],
    ['设定目标值', '2023年实际完成值', '分 值', '评价得分', '差异原因'],
    ['年初设定指标值', '年末实际完成值', '权重分', '自评打分', '偏差情况及原因'],
    ['2023年目标值', '2023年完成值', '指标满分', '实得分', '存在问题、原因及下一步改进措施'],
    ['目标（指标值）', '完成（实际值）', '分值权重（%）', '项目自评得分', '备注（偏差原因）'],
    ['计划目标', '实际完成', '标准分', '自评\\n得分', '指标偏离原因'],
    ['绩效目标', '完成结果', '配分', '得分情况', '偏离原因分析'],
    ['预期指标', '截至年底完成值', '分值设置', '自评得分B', '未达标原因'],
    ['年度计划值', '自评实际完成值', '赋分', '评定得分', '原因及改进措施'],
    ['年度绩效目标值', '实际绩效值', '考核分值', '考核得分', '情况说明'],
    ['预期绩效指标值', '绩效指标实际完成值', '基准分', '自我评分', '目标未完成的原因'],
    ['年初目标', '年度完成情况', '指标权重', '单位自评得分', '未完成或超额完成原因'],
  ])('reads %s | %s | %s | %s | %s', (target, actual, weight, points, reason) => {
    const form = read(`${HEAD}
      一级指标 | 二级指标 | 三级指标 | ${target} | ${actual} | ${weight} | ${points} | ${reason}
      产出指标 | 数量指标 | 修路 | 5 | 4 | 90 | 72 | 雨季
      效益指标 | 社会效益指标 | 受益 | 100% | 100% | 10 | 10 | 
    `);
    expect(form.rows).toEqual(['5 产出指标/数量指标/修路 D E F G H', '6 效益指标/社会效益指标/受益 D E F G H']);
  });

  it('reads a heading of two rows where the lower one numbers the columns', () => {
    const form = read(`${HEAD}
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析
      1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
      产出指标 | 数量指标 | 修路 | 5 | 5 | 90 | 90 | 
    `);
    expect(form.rows).toEqual(['6 产出指标/数量指标/修路 D E F G H']);
  });

  it('reads a heading of two rows where the lower one says A, B, A/B', () => {
    const form = read(`${HEAD}
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 完成率 | 分值 | 得分
      ^ | ^ | ^ | A | B | B/A | C | D
      产出指标 | 数量指标 | 修路 | 5 | 5 | 100% | 90 | 90
    `);
    expect(form.rows).toEqual(['6 产出指标/数量指标/修路 D E G H -']);
  });

  it('reads 自评 over weight and score and 复评 over two more', () => {
    const form = read(`${HEAD}
      绩效指标 | < | < | 指标值 | 自评情况 | < | < | 复评情况 | < | 备注
      一级指标 | 二级指标 | 三级指标 | ^ | 完成值 | 分值 | 得分 | 完成值 | 得分 | ^
      产出指标 | 数量指标 | 修路 | 5 | 5 | 90 | 90 | 4 | 72 | 
    `);
    expect(form.rows).toEqual(['6 产出指标/数量指标/修路 D E F G J']);
  });

  it('reads 目标值 and 完成值 each under its year', () => {
    const form = read(`${HEAD}
      一级指标 | 二级指标 | 三级指标 | 指标值 | < | < | 2023年 | < | < | 偏差原因
      ^ | ^ | ^ | 符号 | 值 | 计量单位 | 实际完成值 | 分值 | 得分 | ^
      产出指标 | 数量指标 | 修路 | ≥ | 5 | 公里 | 5 | 90 | 90 | 
    `);
    expect(form.rows).toEqual(['6 产出指标/数量指标/修路 E G H I J']);
  });
});
