import { cellOf } from '../../../../src/core/a1';
import { recognise } from '../../../../src/core/forms/recognise';
import type { CellRef, Field, Form, Sheet } from '../../../../src/core/model';
import { placesOf, RETYPED, stretched, STRETCHES, type Places } from '../../../layouts';
import { paper } from '../paper';

/** Base data, lists and targets in many shapes of the same sheet: what was read is read again, where it has come to stand. */

const SHEETS: readonly (readonly [string, string])[] = [
  [
    'base data',
    `
      部门整体支出绩效自评基础数据表 | < | < | <
      单位：万元 | < | < | <
      财政供养人员情况（人） | 编制数 | 2023年实际在职人数 | 控制率
      合计 | 46 | 50 | 108.70%
      其中：行政 | 20 | 22 | 110%
      事业 | 26 | 28 | 107.69%
      经费控制情况 | 2022年决算数 | 2023年预算数 | 2023年决算数
      三公经费 | 12.5 | 12 | 11.2
      1.公务用车购置和维护经费 | 4.5 | 4 | 3.9
      其中：公车购置 | 0 | 0 | 0
      公车运行维护 | 4.5 | 4 | 3.9
      2.出国经费 | 0 | 0 | 0
      3.公务接待 | 8 | 8 | 7.3
      项目支出 | 874.20 | 308.17 | 1025.20
      1.村级道路 | 700 | 300 | 1000
      公用经费 | 118.31 | 85.76 | 193.42
      办公经费 | 50 | 40 | 90
      政府采购金额 | — | 30 | 28
      年末结转结余 | 3 | — | 5
      预算调整情况 | 调整金额 | 说明 | <
      上级临时交办任务 | 8 | 防汛 | <
      政策性增资 | 56.78 | | <
      注：预算数为调整后的全年预算。 | < | < | <
    `,
  ],
  [
    'what a unit says of itself',
    `
      部门基本情况 | < | < | <
      部门名称 | 某乡人民政府 | 预算编码 | 402001
      人员编制 | 46 | 实有人数 | 50
      职能职责概述 | 管理本乡经济和社会事务 | < | <
      评价方法 | 查看资料、比对数据 | < | <
    `,
  ],
  [
    'income and expenditure by institution',
    `
      部门收支情况表 | < | < | < | <
      机构名称 | 收入合计 | 其中：上年结转 | 公共财政拨款 | 其他收入
      机关及二级机构汇总 | 2030.12 | 30 | 1325.68 | 674.44
      1.机关 | 2000 | 30 | 1300 | 670
      部门年度支出情况（万元） | < | < | < | <
      机构名称 | 支出合计 | 基本支出 | 项目支出 | 累计结余
      机关及二级机构汇总 | 1925.67 | 900.47 | 1025.20 | 104.45
    `,
  ],
  [
    'people by kind in columns',
    `
      单位基础信息 | < | < | <
      人员情况 | 行政 | 事业 | 合计
      编制数 | 28 | 28 | 56
      2022年在职人数 | 26 | 27 | 53
    `,
  ],
  [
    'people by kind under headings',
    `
      单位基础信息 | < | < | < | < | < | <
      单位名称 | 编制数 | < | < | 在职人数 | < | <
      ^ | 行政 | 事业 | 小计 | 行政 | 事业 | 小计
      某镇人民政府 | 28 | 28 | 56 | 26 | 27 | 53
    `,
  ],
  [
    'figures listed with their units',
    `
      部门基础数据 | < | < | <
      指标 | 单位 | 数值 | 备注
      编制人数 | 人 | 46 |
      在职人员数 | 人 | 50 |
      三公经费决算数 | 万元 | 11.2 |
      固定资产总额 | 万元 | 1200 |
    `,
  ],
  [
    'a list of projects',
    `
      项目支出清单（2022年度） | < | < | < | < | <
      单位：万元 | < | < | < | < | <
      序号 | 项目名称 | 年初预算数 | 全年预算数 | 全年执行数 | 执行率
      1 | 户厕改造 | 100 | 110 | 105 | 95.45%
      2 | 道路养护 | 50 | 50 | 50 | 100%
      合计 | | 150 | 160 | 155 | 96.88%
      注：本表列示本单位全部项目支出。 | < | < | < | < | <
    `,
  ],
  [
    'institutions',
    `
      机构设置情况 | < | < | <
      单位名称 | 单位性质 | 单位规格 | 经费保障形式
      某镇本级 | 行政 | 正科级 | 财政拨款
      某镇党委（工资） | 事业 | | 其他
    `,
  ],
  [
    'a survey',
    `
      满意度调查情况 | < | < | < | < | < | <
      调查对象 | 调查方式 | 发放份数 | 回收份数 | 有效份数 | 满意份数 | 满意率
      全镇群众 | 入户 | 520 | 510 | 500 | 460 | 92%
      改厕农户 | 电话 | 210 | 204 | 200 | 184 | 92%
    `,
  ],
  [
    'work done',
    `
      工作履行活动完成情况 | < | < | < | <
      序号 | 工作领域 | 工作内容 | 完成数量 | 单位
      1 | 经济发展 | 外出考察 | 30余 | 次
      2 | 镇村建设 | 村容整治 | 基本完成 |
    `,
  ],
  [
    'targets of one project',
    `
      项目支出绩效目标申报表 | < | < | < | < | <
      （2023年度） | < | < | < | < | <
      项目名称 | 户厕改造 | < | < | < | <
      年度资金总额（万元） | 100 | < | < | < | <
      年度目标 | 完成户厕改造500户 | < | < | < | <
      一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位
      产出指标 | 数量指标 | 改厕户数 | ≥ | 500 | 户
      ^ | 质量指标 | 验收合格率 | ≥ | 98 | %
    `,
  ],
  [
    'targets of many projects',
    `
      部门预算项目绩效目标申报表 | < | < | < | < | < | < | <
      单位名称 | 项目名称 | 预算数 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 权重
      某镇 | 户厕改造 | 100 | 产出指标 | 数量指标 | 改厕户数 | ≥500户 | 50
      ^ | ^ | ^ | 效益指标 | 社会效益指标 | 使用率 | ≥95% | 40
      某镇 | 道路养护 | 50 | 产出指标 | 数量指标 | 养护里程 | ≥20公里 | 90
    `,
  ],
];

const SAME: Places = { row: (row) => row, col: (col) => col };
const squeeze = (text: string | null): string =>
  (text ?? '*').replace(/\s/g, '').replaceAll('(', '（').replaceAll(')', '）').replaceAll(':', '：');

function linesOf(forms: readonly Form[], places: Places): string[] {
  const cell = (at: CellRef | null | undefined): string =>
    at ? cellOf({ ...at, row: places.row(at.row), col: places.col(at.col) }) : '-';
  const field = (one: Field): string => `${cell(one.at)}=${squeeze(one.text)}`;
  return forms.flatMap((form) => [
    [
      form.kind,
      form.state,
      form.year,
      form.moneyUnit,
      squeeze(form.unitName),
      squeeze(form.title),
      cell(form.titleAt),
    ].join(' '),
    ...(form.facts ?? []).map((fact) =>
      [
        fact.id,
        squeeze(fact.label),
        cell(fact.labelAt),
        field(fact.field),
        squeeze(fact.unit),
        squeeze(fact.subject),
      ].join(' '),
    ),
    ...(form.institutions ?? []).map((one) => [one.name, one.nature, one.rank, one.funding].map(field).join(' ')),
    ...[...(form.projectList?.projects ?? []), ...(form.projectList?.total ? [form.projectList.total] : [])].map(
      (one) => [one.name, one.originalBudget, one.budget, one.actual, one.rate].map(field).join(' '),
    ),
    `complete ${cell(form.projectList?.completeAt)}`,
    ...(form.promised ?? []).map((one) =>
      [
        [one.unitName, one.projectName, one.level1, one.level2, one.level3].map(squeeze).join('/'),
        cell(one.projectAt),
        ...[one.target, one.weight, one.budget, one.goal].map(field),
      ].join(' '),
    ),
  ]);
}

const read = (sheet: Sheet): readonly Form[] => {
  const { forms, unrecognised } = recognise([sheet]);
  expect(unrecognised).toEqual([]);
  return forms;
};

describe.each(SHEETS)('%s', (_, drawing) => {
  const sheet = paper('表', drawing);

  it('is one form that says something', () => {
    expect(read(sheet).map(({ state }) => state)).toEqual(['filled']);
    expect(linesOf(read(sheet), SAME).length).toBeGreaterThan(3);
  });

  it.each(STRETCHES)('is read the same with $name', (stretch) => {
    expect(linesOf(read(stretched(sheet, stretch)), SAME)).toEqual(linesOf(read(sheet), placesOf(sheet, stretch)));
  });

  it.each(RETYPED)('is read the same with $name', ({ retype }) => {
    const changed = retype(sheet);
    const places: Places = { row: (row) => row + changed.row0, col: (col) => col + changed.col0 };
    expect(linesOf(read(changed), SAME)).toEqual(linesOf(read(sheet), places));
  });
});
