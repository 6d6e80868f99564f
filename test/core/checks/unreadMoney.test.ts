import { evaluate } from '../../../src/core/evaluate';
import { BUILTIN_PROFILE } from '../../../src/core/law/builtin';
import { paper } from '../forms/paper';

/** A form whose money cannot be read: said so once, and nothing is concluded from the indicators alone. */

const FORM = `
  项目支出绩效自评表（2022年度） | < | < | < | < | < | <
  项目名称 | 道路养护 | < | < | < | < | <
  项目资金（万元） | 财政拨款 | 其他资金 | < | < | 分值 | 得分
  全年预算数 | 30 | 5 | < | < | 10 | 9
  全年执行数 | 27 | 4.5 | < | < | ^ | ^
  一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
  产出指标 | 数量指标 | 养护里程 | 86公里 | 86公里 | 90 | 90
  总分 | < | < | < | < | 100 | 99
`;

it('is named, and no total is held against the one that is printed', () => {
  const { result } = evaluate([paper('表', FORM)], {
    profile: BUILTIN_PROFILE,
    overwrite: 'higher',
    fileName: '自评表.xlsx',
  });
  const serious = result.findings.filter(({ severity }) => severity !== 'hint');
  expect(serious.map(({ rule, severity, cell }) => [rule, severity, cell])).toEqual([
    ['form-not-recognised', 'warning', 'A5'],
  ]);
  expect(result.forms[0]?.total).toMatchObject({ entered: '99', points: null, known: '90.00' });
  expect(result.edits).toEqual([]);
});
