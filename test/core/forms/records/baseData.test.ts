import { line, lines, only } from './factLines';

/** Base data as counties lay them out, each figure at its cell; the figures are those of a township of 衡山县, 2023. */

it('reads people, spending by kind and buildings under their headings', () => {
  const form = only(`
    部门整体支出绩效自评基础数据表 | < | < | < | < | < | <
    财政供养人员情况（人） | 编制数 | < | 2023年实际在职人数 | < | 控制率 | <
    ^ | 46 | < | 50 | < | 108.70% | <
    经费控制情况（万元） | 2022年决算数 | < | 2023年预算数 | < | 2023年决算数 | <
    三公经费 | 12.5 | < | 12 | < | 11.2 | <
    1、公务用车购置和维护经费 | 4.5 | < | 4 | < | 3.9 | <
    其中：公车购置 |  | < |  | < |  | <
    公车运行维护 | 4.5 | < | 4 | < | 3.9 | <
    2、出国经费 | 0 | < | 0 | < | 0 | <
    3、公务接待 | 8 | < | 8 | < | 7.3 | <
    项目支出： | 874.20 | < | 308.17 | < | 1025.20 | <
    1、业务工作经费 | 100 | < | 100 | < | 120 | <
    2、运行维护经费 | 74.2 | < | 8.17 | < | 5.2 | <
    3、省级专项资金（一个专项一行） | 700 | < | 200 | < | 900 | <
    公用经费 | 118.31 | < | 85.76 | < | 193.42 | <
    其中：办公经费 | 50 | < | 40 | < | 90 | <
    水费、电费、差旅费 | 38.31 | < | 25.76 | < | 63.42 | <
    会议费、培训费 | 30 | < | 20 | < | 40 | <
    政府采购金额 | —— | < | 30 | < | 28 | <
    部门基本支出预算调整 | —— | < | 5 | < | —— | <
    楼堂馆所控制情况（2023年完工项目） | 批复规模（㎡） | 实际规模（㎡） | 规模控制率 | 预算投资（万元） | 实际投资（万元） | 投资概算控制率
    ^ | 1200 | 1180 | 98.33% | 300 | 310 | 103.33%
    厉行节约保障措施 | 严控三公经费，压减会议 | < | < | < | < | <
    说明：“项目支出”需要填报基本支出以外的所有项目支出情况。 | < | < | < | < | < | <
  `);
  expect([form.kind, form.state, form.year, form.title]).toEqual([
    'baseData',
    'filled',
    2023,
    '部门整体支出绩效自评基础数据表',
  ]);
  expect((form.facts ?? []).map(line)).toEqual([
    'headcount.authorised B3 46 人',
    'headcount.actual D3 50 人',
    'rate.headcountControl F3 108.70% %',
    'threePublic.lastFinal B5 12.5 万元',
    'threePublic.budget D5 12 万元',
    'threePublic.final F5 11.2 万元',
    'threePublic.vehicles.lastFinal B6 4.5 万元',
    'threePublic.vehicles.budget D6 4 万元',
    'threePublic.vehicles.final F6 3.9 万元',
    'threePublic.vehicles.purchase.lastFinal B7 · 万元',
    'threePublic.vehicles.purchase.budget D7 · 万元',
    'threePublic.vehicles.purchase.final F7 · 万元',
    'threePublic.vehicles.running.lastFinal B8 4.5 万元',
    'threePublic.vehicles.running.budget D8 4 万元',
    'threePublic.vehicles.running.final F8 3.9 万元',
    'threePublic.abroad.lastFinal B9 0 万元',
    'threePublic.abroad.budget D9 0 万元',
    'threePublic.abroad.final F9 0 万元',
    'threePublic.reception.lastFinal B10 8 万元',
    'threePublic.reception.budget D10 8 万元',
    'threePublic.reception.final F10 7.3 万元',
    'project.lastFinal B11 874.20 万元',
    'project.budget D11 308.17 万元',
    'project.final F11 1025.20 万元',
    'project.business.lastFinal B12 100 万元',
    'project.business.budget D12 100 万元',
    'project.business.final F12 120 万元',
    'project.operation.lastFinal B13 74.2 万元',
    'project.operation.budget D13 8.17 万元',
    'project.operation.final F13 5.2 万元',
    'project.special.lastFinal B14 700 万元',
    'project.special.budget D14 200 万元',
    'project.special.final F14 900 万元',
    'operatingPublic.lastFinal B15 118.31 万元',
    'operatingPublic.budget D15 85.76 万元',
    'operatingPublic.final F15 193.42 万元',
    'operatingPublic.office.lastFinal B16 50 万元',
    'operatingPublic.office.budget D16 40 万元',
    'operatingPublic.office.final F16 90 万元',
    'operatingPublic.utilities.lastFinal B17 38.31 万元',
    'operatingPublic.utilities.budget D17 25.76 万元',
    'operatingPublic.utilities.final F17 63.42 万元',
    'operatingPublic.meetings.lastFinal B18 30 万元',
    'operatingPublic.meetings.budget D18 20 万元',
    'operatingPublic.meetings.final F18 40 万元',
    'procurement.lastFinal B19 —— 万元',
    'procurement.budget D19 30 万元',
    'procurement.final F19 28 万元',
    'basicAdjustment.lastFinal B20 —— 万元',
    'basicAdjustment.budget D20 5 万元',
    'basicAdjustment.final F20 —— 万元',
    'building.area.approved B22 1200 ㎡',
    'building.area.actual C22 1180 ㎡',
    'rate.buildingArea D22 98.33% %',
    'building.investment.approved E22 300 万元',
    'building.investment.actual F22 310 万元',
    'rate.buildingInvestment G22 103.33% %',
    'unit.saving B23 严控三公经费，压减会议 -',
  ]);
});

it('reads years over two heading rows, and labels in two columns', () => {
  expect(
    lines(`
      基础数据表 | < | < | < | <
      单位：元 | < | < | < | <
      经费类别 | 明细 | 2022年 | 2023年 | <
      ^ | ^ | 决算数 | 预算数 | 决算数
      三公经费 | 合计 | 5 | 6 | 4
      ^ | 公务接待费 | 5 | 6 | 4
      公用经费 | 办公费 | 1,000.50 | 900 | 800
      ^ | 邮电费 | 7 | 8 | 9
    `),
  ).toEqual([
    'threePublic.lastFinal C5 5 元',
    'threePublic.budget D5 6 元',
    'threePublic.final E5 4 元',
    'threePublic.reception.lastFinal C6 5 元',
    'threePublic.reception.budget D6 6 元',
    'threePublic.reception.final E6 4 元',
    'operatingPublic.office.lastFinal C7 1,000.50 元',
    'operatingPublic.office.budget D7 900 元',
    'operatingPublic.office.final E7 800 元',
    'operatingPublic.other.lastFinal C8 7 元 邮电费',
    'operatingPublic.other.budget D8 8 元 邮电费',
    'operatingPublic.other.final E8 9 元 邮电费',
  ]);
});

it('reads income beside expenditure, each under its own labels', () => {
  expect(
    lines(`
      部门收支情况表（万元） | < | < | < | < | <
      收入项目 | 预算数 | 决算数 | 支出项目 | 预算数 | 决算数
      一般公共预算拨款 | 1325.68 | 1325.68 | 基本支出 | 900.47 | 900.47
      政府性基金 | 118.82 | 118.82 | 项目支出 | 1025.20 | 1025.20
      其他资金 | 585.62 | 585.62 |  |  |
      收入合计 | 2030.12 | 2030.12 | 支出合计 | 1925.67 | 1925.67
    `),
  ).toEqual([
    'income.generalBudget.budget B3 1325.68 万元',
    'income.generalBudget.final C3 1325.68 万元',
    'basic.budget E3 900.47 万元',
    'basic.final F3 900.47 万元',
    'income.governmentFund.budget B4 118.82 万元',
    'income.governmentFund.final C4 118.82 万元',
    'project.budget E4 1025.20 万元',
    'project.final F4 1025.20 万元',
    'income.other.budget B5 585.62 万元',
    'income.other.final C5 585.62 万元',
    'income.budget B6 2030.12 万元',
    'income.final C6 2030.12 万元',
    'total.budget E6 1925.67 万元',
    'total.final F6 1925.67 万元',
  ]);
});

it('reads labels with their values, glued or beside', () => {
  expect(
    lines(`
      部门基本情况 | < | < | <
      部门名称 | 某乡人民政府 | 预算编码 | 402001
      人员编制 | 46 | 实有人数 | 50人
      固定资产总额（万元） | 1200 | 在用固定资产（万元） | 1140
      职能职责概述 | 管理本乡经济和社会事务 | < | <
      年度主要工作内容：换届选举 | < | < | <
      上年结转结余（万元） | 30.5 | 年末结转结余（万元） | 20
      三公经费决算数（万元） | 4.2 | 政府采购预算数（万元） | 8
    `),
  ).toEqual([
    'unit.name B2 某乡人民政府 -',
    'unit.code D2 402001 -',
    'headcount.authorised B3 46 人',
    'headcount.actual D3 50人 人',
    'assets.total B4 1200 万元',
    'assets.inUse D4 1140 万元',
    'unit.duties B5 管理本乡经济和社会事务 -',
    'unit.tasks A6 换届选举 -',
    'carryOver.lastFinal B7 30.5 万元',
    'carryOver.final D7 20 万元',
    'threePublic.final B8 4.2 万元',
    'procurement.budget D8 8 万元',
  ]);
});

it('knows the year that stands in brackets, in the days of a headcount and over two columns', () => {
  expect(
    lines(`
      基础数据 | < | <
      人员情况（人） | 编制数 | 2022年12月31日在职人数
      合计 | 56 | 53
      经费情况（万元） | 决算数（2021年） | 决算数（2022年）
      公用经费 | 128.46 | 132.085
    `),
  ).toEqual([
    'headcount.authorised B3 56 人',
    'headcount.actual C3 53 人',
    'operatingPublic.lastFinal B5 128.46 万元',
    'operatingPublic.final C5 132.085 万元',
  ]);
});

it('is blank while only its labels stand', () => {
  const form = only(`
    基础数据表 | < | < | <
    财政供养人员情况（人） | 编制数 | 2023年实际在职人数 | 控制率
    合计 | | |
    经费控制情况（万元） | 2022年决算数 | 2023年预算数 | 2023年决算数
    三公经费 | | |
    公用经费 | | |
  `);
  expect([form.kind, form.state]).toEqual(['baseData', 'blank']);
});
