import { evaluate } from '../../../src/core/evaluate';
import { BUILTIN_PROFILE } from '../../../src/core/law/builtin';
import { paper } from '../forms/paper';

/** Sums of money within base data as counties draw them; each honest table adds up by hand. */

const found = (drawing: string): readonly string[] =>
  evaluate([paper('基础', drawing)], { profile: BUILTIN_PROFILE, overwrite: 'none', fileName: '' })
    .result.findings.filter(({ rule }) => rule === 'funding-sum-mismatch')
    .map(({ severity, cell }) => `${severity} ${String(cell)}`);

// 20 = 12 + 8, of which 12 stands on the line of running costs alone
const THREE_PUBLIC = `
  “三公”经费支出情况表（单位：万元） | < | <
  项目 | 2023年预算数 | 2023年决算数
  合计 | 20 | 15
  公务用车运行维护费 | 12 | 10
  公务接待费 | 8 | 5
`;

it('counts running costs of vehicles where vehicles as a whole have no line', () => {
  expect(found(THREE_PUBLIC)).toEqual([]);
  expect(found(THREE_PUBLIC.replace('12 | 10', '12 | 11'))).toEqual(['error C3']);
});

// 1650 = 1600 + 50; the 109.62 of the year before come on top: 1759.62 = 1672.70 + 86.92
const ACCOUNT = `
  收入支出决算总表 | < | < | <
  部门：某镇人民政府 | < | 2022年度 | 金额单位：万元
  收入 | < | 支出 | <
  项目 | 决算数 | 项目 | 决算数
  一、一般公共预算财政拨款收入 | 1600 | 一、一般公共服务支出 | 800
  二、政府性基金预算财政拨款收入 | 50 | 二、农林水支出 | 872.70
  本年收入合计 | 1650 | 本年支出合计 | 1672.70
  年初结转和结余 | 109.62 | 年末结转和结余 | 86.92
  总计 | 1759.62 | 总计 | 1759.62
`;

it('takes what the year before left for no income of the year', () => {
  expect(found(ACCOUNT)).toEqual([]);
  expect(found(ACCOUNT.replace('本年收入合计 | 1650', '本年收入合计 | 1640'))).toEqual(['error B7']);
});

// 1650 = 1600 + 50, without the 30 that came over
const INCOME = `
  部门基础数据（单位：万元） | < | <
  收入项目 | 预算数 | 决算数
  一般公共预算拨款 | 1600 | 1600
  政府性基金 | 50 | 50
  上年结转 | 30 | 30
  本年收入合计 | 1650 | 1650
  基本支出 | 900 | 900
`;

it('leaves 上年结转 out of 本年收入合计, and counts it in 收入合计', () => {
  expect(found(INCOME)).toEqual([]);
  expect(found(INCOME.replace('本年收入合计 | 1650 | 1650', '收入合计 | 1680 | 1680'))).toEqual([]);
  expect(found(INCOME.replace('本年收入合计', '收入合计'))).toEqual(['error B6', 'error C6']);
});
