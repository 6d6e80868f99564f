import { recognise } from '../../../../src/core/forms/recognise';
import type { Form } from '../../../../src/core/model';
import { paper } from '../paper';

/** Base data and lists on the sheet of a self-evaluation form: each keeps to its own rows. */

const parts = (drawing: string): string[] => {
  const { forms, unrecognised } = recognise([paper('表', drawing)]);
  expect(unrecognised).toEqual([]);
  return forms.map(
    ({ id, kind, range, indicators, facts = [] }: Form) =>
      `${id} ${kind} ${String(range.top + 1)}-${String(range.bottom + 1)} ${String(indicators.length)} ${String(facts.length)}`,
  );
};

const FORM = `
  部门整体支出绩效自评表 | < | < | < | < | < | <
  （2022年度） | < | < | < | < | < | <
  单位名称 | 某镇人民政府 | < | < | < | < | <
  一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
  产出指标 | 数量指标 | 新建公厕 | ≥5座 | 5座 | 50 | 50
  效益指标 | 社会效益指标 | 群众满意度 | ≥90% | 92% | 50 | 50
  总分 | < | < | < | < | 100 | 100
`;
const BASE = `
  基础数据表 | < | < | < | < | < | <
  财政供养人员情况（人） | 编制数 | 2022年实际在职人数 | 控制率 | | |
  合计 | 56 | 53 | 94.64% | | |
  经费控制情况（万元） | 2021年决算数 | 2022年预算数 | 2022年决算数 | | |
  三公经费 | 9.6 | 9.2 | 8.7 | | |
`;
const LIST = `
  项目清单 | < | < | < | < | < | <
  序号 | 项目名称 | 年初预算数 | 全年预算数 | 全年执行数 | |
  1 | 户厕改造 | 100 | 110 | 105 | |
`;

it('reads base data above a form', () => {
  expect(parts(BASE + FORM)).toEqual(['表#1 baseData 1-5 0 6', '表#2 department 6-12 2 0']);
});

it('reads base data below a form, with its attachment mark', () => {
  expect(parts(`${FORM}\n附件2 | < | < | < | < | < | <\n${BASE}`)).toEqual([
    '表#1 department 1-7 2 0',
    '表#2 baseData 8-13 0 6',
  ]);
});

it('reads base data and a list below a form, and another form below them', () => {
  expect(parts(FORM + BASE + LIST + FORM)).toEqual([
    '表#1 department 1-7 2 0',
    '表#2 baseData 8-12 0 6',
    '表#3 projectList 13-15 0 3',
    '表#4 department 16-22 2 0',
  ]);
});

it('leaves a form whole whose own blocks are called like base data', () => {
  expect(
    parts(`
      部门预算项目支出绩效自评表（2023年度） | < | < | < | < | < | <
      项目名称 | 户厕改造 | < | < | < | < | <
      项目基本情况 | < | < | < | < | < | <
      项目年度目标 | 改厕500户 | < | < | 年度目标完成情况 | 已完成 | <
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 改厕户数 | ≥500户 | 500户 | 100 | 100
      工作履行情况 | < | < | < | < | < | <
      按计划完成 | < | < | < | < | < | <
      注：1.满意度调查见附件 | < | < | < | < | < | <
    `),
  ).toEqual(['表#1 project 1-9 1 0']);
});
