import { cellOf } from '../../../../src/core/a1';
import { evaluate } from '../../../../src/core/evaluate';
import { recognise } from '../../../../src/core/forms/recognise';
import { BUILTIN_PROFILE } from '../../../../src/core/law/builtin';
import type { Field, Form, PromisedTarget } from '../../../../src/core/model';
import { paper } from '../paper';

/** What was promised before the year: tables of targets, of one project each or of many in one list. */

const only = (drawing: string): Form => {
  const { forms, unrecognised } = recognise([paper('目标', drawing)]);
  expect(unrecognised).toEqual([]);
  expect(forms).toHaveLength(1);
  return forms[0] as Form;
};
const where = (field: Field): string => (field.at && field.state !== 'blank' ? cellOf(field.at) : '-');

/** project, levels, target as understood, cells of target, weight, budget and goal, direction. */
const line = (one: PromisedTarget): string => {
  const { comparator, value, upper, unit, kind } = one.target.quantity;
  const target = kind === 'text' ? one.target.text : [comparator ?? '?', value, upper, unit].filter(Boolean).join(' ');
  return [
    one.projectName ?? '-',
    [one.level1, one.level2, one.level3].join('/'),
    target,
    [one.target, one.weight, one.budget, one.goal].map(where).join(' '),
    one.direction ?? '-',
  ].join(' | ');
};
const promised = (form: Form): string[] => (form.promised ?? []).map(line);

const SINGLE = `
  项目支出绩效目标申报表 | < | < | < | < | < | <
  （2023年度） | < | < | < | < | < | <
  项目名称 | 户厕改造 | < | < | 主管部门 | 某镇人民政府 | <
  项目资金（万元） | 年度资金总额 | < | 100 | 其中：财政拨款 | 100 | <
  总体目标 | 年度目标 | < | 完成户厕改造500户 | < | < | <
  绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位
  ^ | 产出指标 | 数量指标 | 改厕户数 | ≥ | 500 | 户
  ^ | ^ | 质量指标 | 验收合格率 | ≥ | 98 | %
  ^ | 效益指标 | 社会效益指标 | 如厕条件 | 定性 | 明显改善 |
`;

it('reads the targets of one project, its budget and its goal', () => {
  const form = only(SINGLE);
  expect([form.kind, form.state, form.year, form.projectName, form.moneyUnit]).toEqual([
    'targets',
    'filled',
    2023,
    '户厕改造',
    '万元',
  ]);
  expect(promised(form)).toEqual([
    '户厕改造 | 产出指标/数量指标/改厕户数 | atLeast 500 户 | F7 - D4 D5 | -',
    '户厕改造 | 产出指标/质量指标/验收合格率 | atLeast 98 % | F8 - D4 D5 | -',
    '户厕改造 | 效益指标/社会效益指标/如厕条件 | 明显改善 | F9 - D4 D5 | -',
  ]);
  expect(form.promised?.map(({ nature }) => nature)).toEqual([null, null, 'qualitative']);
  expect(form.promised?.[0]?.projectAt).toEqual({ sheet: '目标', row: 2, col: 1 });
  expect(form.goals.map(({ label, expected }) => [label, expected.text])).toEqual([['年度目标', '完成户厕改造500户']]);
});

it('reads targets with weights, which make 90 or 100', () => {
  const table = (weight: number): string => `
    部门整体支出绩效目标表（2023年度） | < | < | < | <
    部门名称 | 某镇人民政府 | < | < | <
    一级指标 | 二级指标 | 三级指标 | 指标值 | 分值
    产出指标 | 数量指标 | 换届村数 | ≥10个 | 50
    效益指标 | 社会效益指标 | 办事时间 | ≤3天 | 30
    满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | ${String(weight)}
  `;
  expect(promised(only(table(10)))).toEqual([
    '- | 产出指标/数量指标/换届村数 | atLeast 10 个 | D4 E4 - - | -',
    '- | 效益指标/社会效益指标/办事时间 | atMost 3 天 | D5 E5 - - | -',
    '- | 满意度指标/服务对象满意度指标/群众满意度 | atLeast 90 % | D6 E6 - - | -',
  ]);
  const found = (weight: number): string[] =>
    evaluate([paper('目标', table(weight))], {
      profile: BUILTIN_PROFILE,
      overwrite: 'higher',
      fileName: '',
    }).result.findings.map(({ severity, rule }) => `${severity} ${rule}`);
  expect(found(10)).toEqual([]);
  expect(found(20)).not.toContain('error weights-not-100');
  expect(found(15)).toContain('error weights-not-100');
});

const LIST = `
  部门预算项目绩效目标申报表 | < | < | < | < | < | < | < | < | < | < | <
  金额单位:元 | < | < | < | < | < | < | < | < | < | < | <
  单位名称 | 项目名称 | 预算数 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 | 指标方向性
  某镇 | 户厕改造 | 8,827,620.53 | 改厕 | 产出指标 | 数量指标 | 改厕户数 | ≥ | 500 | 户 | 50 | 正向指标
  ^ | ^ | ^ | ^ | 效益指标 | 社会效益指标 | 使用率 | ≥ | 95 | % | 40 | 正向指标
  某镇 | 道路养护 | 100,000 | 养护道路 | 成本指标 | 经济成本指标 | 公里成本 | ≤ | 10 | 万元 | 30 | 反向指标
  |  |  |  |  | 产出指标 | 数量指标 | 养护里程 | ≥ | 20 | 公里 | 60 | 正向指标
`;

it('reads one indicator a line of all projects, merged or left blank below the first', () => {
  const form = only(LIST);
  expect([form.kind, form.moneyUnit]).toEqual(['targets', '元']);
  expect(promised(form)).toEqual([
    '户厕改造 | 产出指标/数量指标/改厕户数 | atLeast 500 户 | I4 K4 C4 D4 | atLeast',
    '户厕改造 | 效益指标/社会效益指标/使用率 | atLeast 95 % | I5 K5 C4 D4 | atLeast',
    '道路养护 | 成本指标/经济成本指标/公里成本 | atMost 10 万元 | I6 K6 C6 D6 | atMost',
    '道路养护 | 产出指标/数量指标/养护里程 | atLeast 20 公里 | I7 K7 C6 D6 | atLeast',
  ]);
  expect(form.promised?.map(({ unitName }) => unitName)).toEqual(['某镇', '某镇', '某镇', '某镇']);
  expect(form.promised?.[0]?.budget.quantity.value).toBe('8827620.53');
});

it('raises nothing over honest tables of targets', () => {
  const { result } = evaluate([paper('甲', SINGLE), paper('乙', LIST)], {
    profile: BUILTIN_PROFILE,
    overwrite: 'higher',
    fileName: '',
  });
  expect(result.findings).toEqual([]);
  expect(result.edits).toEqual([]);
  expect(result.forms.map(({ kind, takesPart }) => [kind, takesPart])).toEqual([
    ['targets', true],
    ['targets', true],
  ]);
});

it('is blank while no target is filled in', () => {
  expect(
    only(`
      项目支出绩效目标申报表 | < | < | <
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 指标1： |
    `),
  ).toMatchObject({ kind: 'targets', state: 'blank' });
});
