import { evaluate } from '../../../src/core/evaluate';
import { BUILTIN_PROFILE } from '../../../src/core/law/builtin';
import { paper } from '../forms/paper';

/** 50 + 10 points of the indicators that apply and 9.77 of execution: 69.77, which is 99.67 % of 70. */
function found(total: string, points = ''): string[] {
  const sheet = paper(
    '自评表',
    `
    部门整体支出绩效自评表 | < | < | < | < | < | < | <
    （2022年度） | < | < | < | < | < | < | <
    单位名称 | 柳河镇人民政府 | < | < | < | < | < | <
    预算资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
    ^ | 年度资金总额 | 96 | 102 | 99.6 | 10 | 97.65% | 9.77
    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
    产出指标（50分） | 数量指标 | 修路里程 | ≥5公里 | 5公里 | 50 | 50 |
    效益指标（30分） | 社会效益指标 | 受益人数 | ≥1000人 | 不适用 | 30 | ${points} |
    满意度指标（10分） | 服务对象满意度指标 | 群众满意度 | ≥90% | 92% | 10 | 10 |
    总分 | < | < | < | < | 100 | ${total} |
    `,
  );
  const { result } = evaluate([sheet], { profile: BUILTIN_PROFILE, overwrite: 'none', fileName: '自评.xlsx' });
  return result.findings.flatMap(({ rule, severity, cell, message }) =>
    rule === 'total-mismatch' ? [`${severity} ${cell ?? ''} ${message}`] : [],
  );
}

it('a total beside a row that does not apply is the sum of the others, or that brought to 100', () => {
  expect(found('69.77')).toEqual([]);
  expect(found('99.67')).toEqual([]);
  expect(found('99.67', '—')).toEqual([]);
});

it('is an error otherwise, whether the score of that row is blank or a mark', () => {
  const said = ['error G10 “总分”应为 69.77 分（各项得分之和），表中填 72 分。'];
  expect(found('72')).toEqual(said);
  expect(found('72', '—')).toEqual(said);
});
