import { formIn, read } from './reading';

/** Money blocks with other sources, other columns and at other places. */

const TABLE = `
  一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
  产出指标 | 数量指标 | 修路 | 5 | 5 | 90 | 90 | 
  总分 | < | < | < | < | 100 | 98 |
`;

describe('the money block', () => {
  it('reads eight sources', () => {
    const form = formIn(`
      2024年度项目支出绩效自评表 | < | < | < | < | < | < | <
      项目名称 | 甲 | < | < | < | < | < | <
      项目资金\\n（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
      ^ | 年度资金总额 | 100 | 120 | 96 | 10 | 80% | 8
      ^ | 1.财政拨款 | 100 | 100 | 80 | | |
      ^ | 其中：中央补助 | 20 | 20 | 20 | | |
      ^ | 省级补助 | 20 | 20 | 20 | | |
      ^ | 市级补助 | 10 | 10 | 5 | | |
      ^ | 本级安排 | 50 | 50 | 35 | | |
      ^ | 2.地方政府债券资金 | | 10 | 10 | | |
      ^ | 3.上年结转结余 | | 10 | 6 | | |
      ^ | 4.其他 | | | | | |
      ${TABLE}
    `);
    expect(form.funding?.rows.map((row) => [row.row, row.level, row.role])).toEqual([
      [3, 0, 'total'],
      [4, 1, 'fiscal'],
      [5, 2, 'superior'],
      [6, 2, 'superior'],
      [7, 2, 'superior'],
      [8, 2, 'local'],
      [9, 1, 'other'],
      [10, 1, 'carryOver'],
      [11, 1, 'other'],
    ]);
    expect(form.indicators.map((one) => one.row)).toEqual([13]);
  });

  it('reads a block whose label column has the heading 资金来源', () => {
    const form = read(`
      项目支出绩效自评表 | < | < | < | < | < | < | <
      项目名称 | 甲 | < | < | < | < | < | <
      资金来源 | 年初预算 | 年度预算调整 | 调整后的预算 | 全年执行数 | 预算执行率% | 自评得分 |
      合计 | 100 | 20 | 120 | 96 | 80 | 8 |
      当年财政资金 | 100 | 20 | 120 | 96 | 80 | |
      上年结转资金 | | | | | | |
      其他资金 | | | | | | |
      ${TABLE}
    `);
    expect(form.money).toEqual([
      '4 total B D E F - G',
      '5 fiscal B D E F - G',
      '6 carryOver B D E F - G',
      '7 other B D E F - G',
    ]);
    expect(form.rows).toHaveLength(1);
  });

  it('reads goals before the money, and the money below the indicators', () => {
    const form = read(`
      项目支出绩效自评表（2021年度） | < | < | < | < | < | < | <
      项目名称 | 甲 | < | < | < | < | < | <
      年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | < | <
      ^ | 修路 | < | < | 修了 | < | < | <
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
      产出指标 | 数量指标 | 修路 | 5 | 5 | 90 | 90 | 
      项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
      ^ | 年度资金总额 | 100 | 120 | 96 | 10 | 80% | 8
      ^ | 其中：财政拨款 | 100 | 120 | 96 | — | — | —
      总分 | < | < | < | < | 100 | | 98
    `);
    expect(form.goals).toEqual(['B4 E4']);
    expect(form.rows).toEqual(['6 产出指标/数量指标/修路 D E F G H']);
    expect(form.money).toEqual(['8 total C D E G F H', '9 fiscal C D E G F H']);
    expect(form.total).toBe('F10 H10');
    expect(form.head).toBe('project filled 2021 万元');
  });

  it('reads the money block below the indicators when the total stands between', () => {
    const form = read(`
      项目支出绩效自评表（2021年度） | < | < | < | < | < | < | <
      项目名称 | 甲 | < | < | < | < | < | <
      ${TABLE}
      资金情况 | | 预算数（万元） | 执行数（万元） | 执行率 | 分值 | 得分 |
      ^ | 合计 | 100 | 80 | 80% | 10 | 8 |
      ^ | 财政资金 | 100 | 80 | 80% | | |
    `);
    expect(form.rows).toEqual(['4 产出指标/数量指标/修路 D E F G H']);
    expect(form.money).toEqual(['7 total - C D E F G', '8 fiscal - C D E F G']);
    expect(form.total).toBe('F5 G5');
  });

  it('reads the unit beside the title, at the end of the head and in the heading', () => {
    for (const [title, line, label] of [
      ['项目支出绩效自评表（单位：元）', '项目名称 | 甲 | < | < | < | < | < | <', '项目资金'],
      ['项目支出绩效自评表', '项目名称 | 甲 | < | < | < | < | < | 金额单位：元', '项目资金'],
      ['项目支出绩效自评表', '项目名称 | 甲 | < | < | < | < | < | <', '项目资金（单位:元）'],
      ['项目支出绩效自评表', '填报单位：某局 2023年 单位:元 | < | < | < | < | < | < | <', '项目资金'],
      ['项目支出绩效自评表', '项目名称 | 甲 | < | < | < | < | < | <', '项目资金/元'],
    ]) {
      const form = read(`
        ${title} | < | < | < | < | < | < | <
        ${line}
        ${label} | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
        ^ | 年度资金总额 | 1000000 | 1000000 | 800000 | 10 | 80% | 8
        ${TABLE}
      `);
      expect([title, line, label, form.head.split(' ').at(-1)]).toEqual([title, line, label, '元']);
    }
  });

  it('reads a block without label column, one row of amounts under its headings', () => {
    const form = read(`
      项目支出绩效自评表 | < | < | < | < | < | < | <
      项目名称 | 甲 | < | < | < | < | < | <
      年初预算数（万元） | 调整预算数（万元） | 全年执行数（万元） | 预算执行率 | 分值 | 得分 | |
      100 | 120 | 96 | 80% | 10 | 8 | |
      ${TABLE}
    `);
    expect(form.money).toEqual(['4 total A B C D E F']);
  });

  it('reads a block whose row labels lie over two columns and whose headings lie over two', () => {
    const form = read(`
      项目支出绩效自评表 | < | < | < | < | < | < | < | < | < | <
      项目名称 | < | 甲 | < | < | < | < | < | < | < | <
      项目资金（万元） | < | | < | 年初预算数 | < | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
      ^ | < | 年度资金总额 | < | 100 | < | 120 | 96 | 10 | 80% | 8
      ^ | < | 其中：财政拨款 | < | 100 | < | 120 | 96 | - | - | -
      ^ | < | 其他资金 | < | | < | | | - | - | -
      一级指标 | < | 二级指标 | < | 三级指标 | < | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
      产出指标 | < | 数量指标 | < | 修路 | < | 5 | 5 | 90 | 90 | 
    `);
    expect(form.money).toEqual(['4 total E G H J I K', '5 fiscal E G H J I K', '6 other E G H J I K']);
    expect(form.rows).toEqual(['8 产出指标/数量指标/修路 G H I J K']);
  });

  it('reads a heading of two rows: 预算数 over 年初 and 调整后', () => {
    const form = read(`
      部门整体支出绩效自评表 | < | < | < | < | < | < | <
      单位名称 | 某镇 | < | < | < | < | < | <
      资金（万元） | 项目 | 预算数 | < | 全年执行数 | 执行率 | 分值 | 得分
      ^ | ^ | 年初预算数 | 调整后预算数 | ^ | ^ | ^ | ^
      ^ | 部门支出总额 | 100 | 120 | 96 | 80% | 10 | 8
      ^ | 基本支出 | 60 | 60 | 60 | 100% | |
      ^ | 项目支出 | 40 | 60 | 36 | 60% | |
      ${TABLE}
    `);
    expect(form.money).toEqual(['5 total C D E F G H', '6 basic C D E F G H', '7 project C D E F G H']);
    expect(form.head).toBe('department filled - 万元');
  });

  it('reads the weight in the heading or in the label of the block', () => {
    for (const [label, weight] of [
      ['预算执行情况（10分）', '得分'],
      ['项目资金（万元）', '得分（满分10分）'],
      ['预算执行率得分（10分）', '得分'],
      ['资金执行情况10分', '得分'],
    ]) {
      const form = formIn(`
        项目支出绩效自评表 | < | < | < | < | < | < | <
        项目名称 | 甲 | < | < | < | < | < | <
        ${label} | | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | ${weight} |
        ^ | 年度资金总额 | 100 | 120 | 96 | 80% | 8 |
        ${TABLE}
      `);
      expect([label, form.funding?.labelWeight]).toEqual([label, '10']);
    }
  });

  it.each([
    ['年初预算（万元）', '调整后预算（万元）', '实际执行数', '执行率（%）', '权重', '自评得分'],
    ['年初预算安排数', '全年预算安排数', '实际支出数', '预算完成率', '分值（10分）', '得分（10分）'],
    ['年初批复金额', '调整后金额', '截至年底支出数', '支出进度（%）', '分值', '得分'],
    ['①年初预算', '②全年预算', '③全年执行', '④执行率=③/②', '⑤分值', '⑥得分'],
    ['1.年初预算数', '2.全年预算数', '3.全年执行数', '4.执行率', '5.分值', '6.得分'],
    ['年初批复数', '调整后批复数', '决算支出数', '执行比例', '满分', '评价得分'],
    ['年初计划数', '年度预算数（调整后）', '支付数', '执行率B/A', '标准分值', '执行率得分'],
    ['项目年初预算', '项目调整后预算', '项目实际支出', '项目执行率', '分值', '项目得分'],
  ])('reads %s | %s | %s | %s | %s | %s', (original, adjusted, actual, rate, weight, points) => {
    const form = read(`
      项目支出绩效自评表 | < | < | < | < | < | < | <
      项目名称 | 甲 | < | < | < | < | < | <
      项目资金（万元） | | ${original} | ${adjusted} | ${actual} | ${rate} | ${weight} | ${points}
      ^ | 年度资金总额 | 100 | 120 | 96 | 80% | 10 | 8
      ^ | 其中：财政拨款 | 100 | 120 | 96 | 80% | |
      ^ | 其他资金 | | | | | |
      ${TABLE}
    `);
    expect(form.money).toEqual(['4 total C D E F G H', '5 fiscal C D E F G H', '6 other C D E F G H']);
    expect(form.rows).toEqual(['8 产出指标/数量指标/修路 D E F G H']);
  });

  it('reads a line of amounts as label and value pairs below nothing else', () => {
    const form = read(`
      项目支出绩效自评表 | < | < | < | < | < | < | <
      项目名称 | 甲 | < | < | < | < | < | <
      资金总额（万元） | 100 | < | 其中：财政拨款 | 100 | < | 其他资金 | 0
      ${TABLE}
    `);
    expect(form.money).toEqual([]);
    expect(form.rows).toHaveLength(1);
  });
});
