import { evaluate } from '../../../src/core/evaluate';
import { BUILTIN_PROFILE } from '../../../src/core/law/builtin';
import { paper } from '../forms/paper';

/** Honest forms that leave a cell without a value on purpose. */

function complaints(table: string): string[] {
  const sheet = paper(
    '表',
    `
    项目支出绩效自评表（2021年度） | < | < | < | < | < | < | <
    项目名称 | 公用经费 | < | < | 实施单位 | 某县某中学 | < | <
    项目资金（万元） | | 年初预算数 | 调整预算数（A） | 全年执行数（B） | 执行率（B/A） | < | <
    ^ | 年度资金总额 | 64.8 | 64.8 | 64 | 98.77% | < | <
    一级指标 | 二级指标 | 三级指标 | 分值 | 年度指标值 | 全年实际值 | 得分 | 未完成原因分析
    ${table}
  `,
  );
  const { result } = evaluate([sheet], { profile: BUILTIN_PROFILE, overwrite: 'higher', fileName: '自评表.xlsx' });
  return result.findings
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule, severity, cell }) => `${severity} ${rule} ${String(cell)}`);
}

const OUTPUT = '项目产出 | 数量指标 | 保障人数 | 80 | 2370人 | 2370人 | 80 |';

it('asks for no targets in a level that has — in every row', () => {
  expect(
    complaints(`
      项目决策 | 项目目标 | 完整性 | 10 | — | 目标明确 | 10 |
      ^ | 项目立项 | 相关性 | 10 | — | 符合要求 | 10 |
      ${OUTPUT}
    `),
  ).toEqual([]);
});

it('asks for the target where another row of the level has one', () => {
  expect(
    complaints(`
      项目决策 | 项目目标 | 完整性 | 10 | — | 目标明确 | 10 |
      ^ | 项目立项 | 立项文件 | 10 | 2份 | 2份 | 10 |
      ${OUTPUT}
    `),
  ).toEqual(['error target-missing E6']);
});

it('needs no reason for an execution rate among the indicators from 90 % on', () => {
  const rate = (actual: string, points: string): string => `
    投入与管理 | 预算执行 | 预算执行率 | 10 | 100% | ${actual} | ${points} |
    ^ | 资金管理 | 检查次数 | 10 | 2次 | 2次 | 10 |
    ${OUTPUT}
  `;
  expect(complaints(rate('98.77%', '9.88'))).toEqual([]);
  expect(complaints(rate('88.77%', '8.88'))).toEqual(['error shortfall-unexplained H6']);
});
