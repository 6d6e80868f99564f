import { evaluate } from '../../../src/core/evaluate';
import { BUILTIN_PROFILE } from '../../../src/core/law/builtin';
import { paper } from '../forms/paper';

/** Sign and unit stand in columns of their own: 4.75 of 5 万亩 and 98 % of 95, 40 of 10 场. */

const DRAWING = `
  部门整体支出绩效自评表（2024年度） | < | < | < | < | < | < | < | <
  单位名称 | 某镇人民政府 | < | < | < | < | < | < | <
  一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 分值 | 得分
  产出指标 | 数量指标 | 粮食播种面积 | ≥ | 5 | 万亩 | 4.75 | 40 | 38
  ^ | ^ | 技术培训 | ＞ | 10 | 场 | 40 | 30 | 30
  效益指标 | 社会效益指标 | 受灾面积占比 | ≤ | 95 | % | 98 | 30 | 29.08
  合计 | < | < | < | < | < | < | 100 | 97.08
`;

it('says a target and an actual with the sign and the unit that stand beside them', () => {
  const options = { profile: BUILTIN_PROFILE, overwrite: 'none', fileName: '自评.xlsx' } as const;
  const { findings } = evaluate([paper('整体', DRAWING)], options).result;
  const rules = ['shortfall-unexplained', 'overfulfilment-unexplained'];
  expect(findings.filter(({ rule }) => rules.includes(rule)).map(({ message }) => message)).toEqual([
    '“技术培训”指标值 >10场，完成 40场，完成率 400.00%，超出目标较多，请说明原因。',
    '“粮食播种面积”指标值 ≥5万亩，完成 4.75万亩，没有达到目标，请在自评报告中说明原因和改进措施。',
    '“受灾面积占比”指标值 ≤95%，完成 98%，没有达到目标，请在自评报告中说明原因和改进措施。',
  ]);
});
