import { recognise } from '../../../../src/core/forms/recognise';
import { paper } from '../paper';
import { lines } from './factLines';

/** Base data in other tables than lines under 预算数 and 决算数: whole figures, institutions, kinds of people. */

it('reads headings that name whole figures over one row of them, and the figures of a list with units', () => {
  expect(
    lines(`
      部门基础数据 | < | < | <
      固定资产总额（万元） | 在用固定资产（万元） | 固定资产利用率 |
      1200 | 1140 | 95% |
      指标 | 单位 | 数值 | 备注
      编制人数 | 人 | 46 |
      在职人员数 | 人 | 50 |
      上年度“三公”经费总额 | 万元 | 12.5 |
      三公经费决算数 | 元 | 112000 |
      实际政府采购金额 | 万元 | 28 |
      年末结转结余 | 万元 | 0 |
    `),
  ).toEqual([
    'assets.total A3 1200 万元',
    'assets.inUse B3 1140 万元',
    'rate.assetUse C3 95% %',
    'headcount.authorised C5 46 人',
    'headcount.actual C6 50 人',
    'threePublic.lastFinal C7 12.5 万元',
    'threePublic.final C8 112000 元',
    'procurement.final C9 28 万元',
    'carryOver.final C10 0 万元',
  ]);
});

it('reads headings that say what money is for over lines of institutions: the line for all of them', () => {
  expect(
    lines(`
      二、部门收支情况 | < | < | < | < | < | <
      部门年度收入情况（万元） | < | < | < | < | < | <
      机构名称 | 收入合计 | 其中：上年结转 | 公共财政拨款 | 政府基金拨款 | 纳入专户管理的非税收入拨款 | 其他收入
      机关及二级机构汇总 | 2030.12 | 30 | 1325.68 | 118.82 | 0 | 555.62
      1.机关 | 2000 | 30 | 1300 | 118.82 | 0 | 551.18
      部门年度支出和结余情况（万元） | < | < | < | < | < | <
      机构名称 | 支出合计 | 其中： | < | < | < | 累计结余
      ^ | ^ | 基本支出 | 其中：人员支出 | 公用支出 | 项目支出 | ^
      机关及二级机构汇总 | 1925.67 | 900.47 | 707.05 | 193.42 | 1025.20 | 104.45
      机构名称 | 三公经费合计 | 公务接待费 | 公务用车运维费 | 公务用车购置费 | 因公出国费 |
      机关及二级机构汇总 | 11.2 | 7.3 | 3.9 | 0 | 0 |
      机构名称 | 固定资产合计 | 其中：在用固定资产 | 出租固定资产 | | |
      机关及二级机构汇总 | 1200 | 1140 | 60 | | |
    `),
  ).toEqual([
    'income.final B4 2030.12 万元',
    'income.carryOver.final C4 30 万元',
    'income.generalBudget.final D4 1325.68 万元',
    'income.governmentFund.final E4 118.82 万元',
    'income.specialAccount.final F4 0 万元',
    'income.other.final G4 555.62 万元',
    'total.final B9 1925.67 万元',
    'carryOver.final G9 104.45 万元',
    'basic.final C9 900.47 万元',
    'personnel.final D9 707.05 万元',
    'operatingPublic.final E9 193.42 万元',
    'project.final F9 1025.20 万元',
    'threePublic.final B11 11.2 万元',
    'threePublic.reception.final C11 7.3 万元',
    'threePublic.vehicles.running.final D11 3.9 万元',
    'threePublic.vehicles.purchase.final E11 0 万元',
    'threePublic.abroad.final F11 0 万元',
    'assets.total B13 1200 万元',
    'assets.inUse C13 1140 万元',
  ]);
});

it('reads people by kind in columns, over lines or under headings', () => {
  expect(
    lines(`
      单位基础信息 | < | < | <
      人员情况 | 行政 | 事业 | 合计
      编制数 | 28 | 28 | 56
      2022年在职人数 | 26 | 27 | 53
      控制率 | 92.86% | 96.43% | 94.64%
    `),
  ).toEqual([
    'headcount.authorised.administrative B3 28 人',
    'headcount.authorised.institution C3 28 人',
    'headcount.authorised D3 56 人',
    'headcount.actual.administrative B4 26 人',
    'headcount.actual.institution C4 27 人',
    'headcount.actual D4 53 人',
    'rate.headcountControl.administrative B5 92.86% %',
    'rate.headcountControl.institution C5 96.43% %',
    'rate.headcountControl D5 94.64% %',
  ]);
  expect(
    lines(`
      单位基础信息 | < | < | < | < | < | <
      单位名称 | 编制数 | < | < | 在职人数 | < | <
      ^ | 行政 | 事业 | 小计 | 行政 | 事业 | 小计
      某镇人民政府 | 28 | 28 | 56 | 26 | 27 | 53
    `),
  ).toEqual([
    'headcount.authorised.administrative B4 28 人',
    'headcount.authorised.institution C4 28 人',
    'headcount.authorised D4 56 人',
    'headcount.actual.administrative E4 26 人',
    'headcount.actual.institution F4 27 人',
    'headcount.actual G4 53 人',
  ]);
});

it('takes a table of base data with rates for no money block of a form', () => {
  expect(
    lines(`
      部门整体支出绩效评价基础数据表 | < | < | <
      经费情况（万元） | 2022年预算数 | 2022年决算数 | 执行率
      支出合计 | 2000 | 1900 | 95%
      基本支出 | 900 | 880 | 97.78%
      项目支出 | 1100 | 1020 | 92.73%
      三公经费 | 9.2 | 8.7 | 94.57%
    `),
  ).toEqual([
    'total.budget B3 2000 万元',
    'total.final C3 1900 万元',
    'rate.budgetCompletion D3 95% %',
    'basic.budget B4 900 万元',
    'basic.final C4 880 万元',
    'project.budget B5 1100 万元',
    'project.final C5 1020 万元',
    'threePublic.budget B6 9.2 万元',
    'threePublic.final C6 8.7 万元',
  ]);
});

it('takes no figure of a table whose headings it does not know', () => {
  expect(
    recognise([paper('表', '某表 | < | <\n科目 | 甲栏 | 乙栏\n公用经费 | 118.31 | 85.76\n项目支出 | 874.20 | 308.17')])
      .forms,
  ).toEqual([]);
});
