import { recognise } from '../../../src/core/forms/recognise';
import { paper } from './paper';
import { cells, money, only, where } from './readOne';

/** Words and arrangements of an indicator table's headings that few counties use, and that mean what the usual ones mean. */

const TABLE = `
  一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 备注
  产出指标 | 数量指标 | 修路 | 5公里 | 5公里 | 90 | 90 |
`;

it('reads 绩效指标 left of 二级指标 as level 1, and 大类 over 小类', () => {
  const form = only(`
    项目支出绩效自评表 | < | < | < | < | <
    绩效指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 得分
    产出指标 | 数量指标 | 修路 | 5公里 | 5公里 | 50
    ^ | 质量指标 | 合格率 | 100% | 100% | 40
  `);
  expect(form.indicators.map((one) => [one.level1, one.level2, one.level3])).toEqual([
    ['产出指标', '数量指标', '修路'],
    ['产出指标', '质量指标', '合格率'],
  ]);
  const kinds = only(`
    项目支出绩效自评表 | < | < | < | <
    指标大类 | 指标小类 | 指标名称 | 指标值 | 完成值
    产出类 | 数量 | 修路 | 5公里 | 5公里
  `);
  expect(kinds.indicators.map((one) => [one.level1, one.level2])).toEqual([['产出类', '数量']]);
});

it('reads the reason under 偏差原因分析, not the ticks beside it', () => {
  const form = only(`
    项目支出绩效自评表 | < | < | < | < | < | < | <
    一级指标 | 三级指标 | 指标值 | 完成值 | 得分 | 偏差原因分析 | < | <
    ^ | ^ | ^ | ^ | ^ | 经费保障 | 制度保障 | 原因说明
    产出指标 | 修路 | 5公里 | 4公里 | 72 | √ | | 雨季停工
    产出指标 | 架桥 | 1座 | 1座 | 10 | | |
  `);
  expect(form.indicators.map((one) => where(one.deviation))).toEqual(['H4', 'H5']);
});

it('reads the total and the grade under headings of their own', () => {
  const form = only(`
    项目支出绩效自评表 | < | < | < | < | < | <
    一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
    产出指标 | 数量指标 | 修路 | 5公里 | 5公里 | 100 | 96
    总分 | < | < | < | 总分值 | 总得分 | 自评等级
    ^ | < | < | < | 100 | 96 | 优
  `);
  expect(cells(form)).toEqual([['D3', 'E3', 'F3', 'G3']]);
  expect([where(form.total?.weight), where(form.total?.enteredPoints), form.grade && where(form.grade)]).toEqual([
    'E5',
    'F5',
    'G5',
  ]);
});

it('reads a form in traditional characters', () => {
  const form = only(`
    項目支出績效自評表 | < | < | < | < | < | <
    （２０２３年度） | < | < | < | < | < | <
    項目名稱 | 道路亮化 | < | 實施單位 | 某縣某鎮人民政府 | < | <
    項目資金（萬元） | | 年初預算數 | 全年預算數 | 全年執行數 | 分值 | 得分
    ^ | 年度資金總額 | 20 | 20 | 19 | 10 | 9.5
    一級指標 | 三級指標 | 年度指標值 | 實際完成值 | 分值 | 得分 | 偏差原因
    產出指標 | 受益人口 | ≥1萬人 | 12000人 | 90 | 90 |
  `);
  expect([form.kind, form.year, form.moneyUnit, form.projectName, form.unitName]).toEqual([
    'project',
    2023,
    '万元',
    '道路亮化',
    '某縣某鎮人民政府',
  ]);
  expect(money(form)).toEqual([['C5', 'D5', 'E5', null, 'F5', 'G5']]);
  expect(cells(form)).toEqual([['C7', 'D7', 'E7', 'F7']]);
  expect(form.indicators[0]?.target.quantity).toMatchObject({ value: '1', unit: '万人' });
});

it("takes 主管部门 for the unit of a department's own form, not of a project's", () => {
  const form = (title: string): string | null =>
    only(`
      ${title} | < | < | < | < | < | < | <
      主管部门 | 某县某镇人民政府 | < | < | 财政科室 | 预算科 | < | <
      ${TABLE}
    `).unitName;
  expect(form('2023年度部门（单位）整体绩效自评表')).toBe('某县某镇人民政府');
  expect(form('2023年度项目绩效自评表')).toBeNull();
});

it('does not take the ground of a score for the reason of a deviation', () => {
  const form = only(`
    部门整体支出绩效自评指标评分表 | < | < | < | < | <
    一级指标 | 三级指标 | 分值 | 自评得分 | 评分依据说明 | 佐证材料
    预算执行 | 支出率 | 100 | 95 | 附件3 | 附件3
  `);
  expect([form.hasReasonColumn, where(form.indicators[0]?.evidence)]).toEqual([false, 'F3']);
});

it('names a form without headings, though 项目名称 and the unit stand side by side in its head', () => {
  const { forms, unrecognised } = recognise([
    paper(
      '表',
      `
      2018年度财政支出项目绩效自评表 | < | < | <
      项目名称 | 文化下乡 | 项目实施单位 | 某县某镇
      内容一 | 30场 | 32场 | 40
      内容二 | 90% | 95% | 30
    `,
    ),
  ]);
  expect(forms).toEqual([]);
  expect(unrecognised.map((one) => one.missing.length)).toEqual([5]);
});

it('reads kinds of indicators under 指标类型 as level 1', () => {
  const form = only(`
    2022年度财政项目支出绩效自评表 | < | < | < | < | <
    指标类型 | 指标名称 | 指标值 | 完成值 | 分值 | 得分
    产出-数量 | 安装监控 | 50个 | 50个 | 60 | 60
    满意度 | 群众安全感 | 95% | 97% | 40 | 40
  `);
  expect(form.indicators.map((one) => [one.level1, one.nature])).toEqual([
    ['产出-数量', null],
    ['满意度', null],
  ]);
});

it('knows by its weight which level 小计 adds up', () => {
  const form = only(`
    项目支出绩效自评表 | < | < | < | < | < | <
    一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
    产出指标 | 数量指标 | 植树 | 3000株 | 3000株 | 30 | 30
    ' | 质量指标 | 成活率 | 90% | 91% | 30 | 30
    ' | 小计 | | | | 60 | 60
    效益指标 | 生态效益 | 绿化 | 30亩 | 30亩 | 20 | 20
    ' | ' | 固土 | 5亩 | 5亩 | 10 | 10
    ' | 小计 | | | | 30 | 30
  `);
  expect(form.subtotals.map((one) => [one.level, one.rows])).toEqual([
    [1, [2, 3]],
    [2, [5, 6]],
  ]);
});

it('reads 单位自评 over a single 得分 as the score, 财政审核 as none', () => {
  const form = only(`
    2023年度项目支出绩效自评表 | < | < | < | < | <
    项目资金（万元） | 全年预算数 | 全年执行数 | 分值 | 财政审核 | 单位自评
    年度资金总额 | 12 | 11.4 | 10 | 9 | 9.5
    一级指标 | 三级指标 | 指标值 | 完成值 | 财政审核 | 单位自评
    ^ | ^ | ^ | ^ | 得分 | 得分
    产出指标 | 保护古树 | 120株 | 120株 | 58 | 60
  `);
  expect(money(form)).toEqual([[null, 'B3', 'C3', null, 'D3', 'F3']]);
  expect(cells(form)).toEqual([['C6', 'D6', null, 'F6']]);
});

it.each([
  ['考评指标', '目标任务', '全年实际', '基础分', '评价分', '整改措施'],
  ['细化指标', '预期实现值', '年度完成', '比重', '得分', '原因及整改措施'],
  ['评价内容', '年度任务', '实施结果', '权重系数', '自评分', '备注'],
])('reads %s | %s | %s | %s | %s | %s', (name, target, actual, weight, points, reason) => {
  const form = only(`
    项目支出绩效自评表（2023年度） | < | < | < | < | < | < | <
    一级指标 | 二级指标 | ${name} | ${target} | ${actual} | ${weight} | ${points} | ${reason}
    产出指标 | 数量指标 | 修路 | 5公里 | 5公里 | 90 | 90 | 无
  `);
  expect(cells(form)).toEqual([['D3', 'E3', 'F3', 'G3']]);
  expect([form.indicators[0]?.level3, where(form.indicators[0]?.deviation)]).toEqual(['修路', 'H3']);
});
