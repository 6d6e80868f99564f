import { evaluate } from '../../../../src/core/evaluate';
import type { EvaluateOptions } from '../../../../src/core/evaluate';
import { BUILTIN_PROFILE } from '../../../../src/core/law/builtin';
import type { Sheet } from '../../../../src/core/model';
import { paper } from '../paper';

/** Base data and lists take part beside the forms that are scored, and never decide for them. */

const OPTIONS: EvaluateOptions = { profile: BUILTIN_PROFILE, overwrite: 'higher', fileName: '自评.xlsx' };

const form = (year: number): Sheet =>
  paper(
    `自评${String(year)}`,
    `
    项目支出绩效自评表（${String(year)}年度） | < | < | < | < | < | <
    项目名称 | 农村道路 | < | < | < | < | <
    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
    产出指标 | 数量指标 | 修路里程 | ≥50公里 | 50公里 | 100 | 100
  `,
  );
const baseData = (year: number, name = `数据${String(year)}`): Sheet =>
  paper(
    name,
    `
    基础数据表 | < | < | <
    财政供养人员情况（人） | 编制数 | ${String(year)}年实际在职人数 | 控制率
    合计 | 56 | 53 | 94.64%
  `,
  );
const LIST = paper('清单', '项目清单 | < | <\n项目名称 | 预算数 | 执行数\n农村道路 | 5 | 5');
const BLANK = paper('空', '项目清单 | < | <\n项目名称 | 预算数 | 执行数\n | | ');

const outcome = (sheets: readonly Sheet[], options: Partial<EvaluateOptions> = {}): Record<string, unknown> => {
  const { result } = evaluate(sheets, { ...OPTIONS, ...options });
  return {
    taking: result.forms.filter(({ takesPart }) => takesPart).map(({ sheet }) => sheet),
    setAside: result.findings
      .filter(({ rule }) => /^form-|^sheet-/.test(rule))
      .map(({ rule, sheet }) => `${rule} ${String(sheet)}`),
  };
};

it('takes lists without a year along with the year of most forms', () => {
  expect(outcome([form(2022), baseData(2022), LIST])).toEqual({
    taking: ['自评2022', '数据2022', '清单'],
    setAside: [],
  });
});

it('sets base data of another year aside and says so', () => {
  expect(outcome([form(2022), baseData(2021)])).toEqual({
    taking: ['自评2022'],
    setAside: ['form-other-year 数据2021'],
  });
});

it('lets the scored forms say which year it is, not the base data beside them', () => {
  expect(outcome([form(2022), baseData(2023, '甲'), baseData(2023, '乙')])).toMatchObject({ taking: ['自评2022'] });
});

it('leaves lists without a year out when another year is asked for', () => {
  expect(outcome([form(2022), form(2021), form(2022), LIST], { year: 2021 })).toMatchObject({ taking: ['自评2021'] });
});

it('says nothing of a blank or hidden list, which is listed and takes no part', () => {
  const hidden: Sheet = { ...baseData(2022), state: 'hidden' };
  expect(outcome([form(2022), BLANK, hidden])).toEqual({ taking: ['自评2022'], setAside: [] });
  expect(evaluate([BLANK], OPTIONS).result.forms.map(({ kind, state }) => [kind, state])).toEqual([
    ['projectList', 'blank'],
  ]);
});
