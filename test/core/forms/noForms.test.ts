import { recognise } from '../../../src/core/forms/recognise';
import { paper } from './paper';

/** Silence where there is no form, a word where there is one that cannot be read. */

describe('sheets that are no form give nothing', () => {
  it.each([
    [
      'a monitoring table',
      '项目支出绩效运行监控表 | < | < | < | < | < | <\n项目名称 | 甲 | < | < | < | < | <\n一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1-7月执行情况 | 全年预计完成情况 | 偏差原因\n产出 | 数量 | 修路 | 5 | 3 | 5 | ',
    ],
    [
      'a monitoring table with money',
      '绩效目标监控表 | < | < | < | <\n项目名称 | 甲 | < | < | <\n资金 | 年初预算数 | 1-7月执行数 | 1-7月执行率 | 全年预计执行数\n年度资金总额 | 10 | 5 | 50% | 10',
    ],
    [
      'a standard of scores',
      '项目支出绩效评价指标体系 | < | < | < | <\n一级指标 | 二级指标 | 三级指标 | 分值 | 评分标准\n决策 | 立项 | 依据充分性 | 5 | 酌情扣分',
    ],
    ['a cover', '某镇2022年度绩效自评报告\n编制单位：某镇\n2023年3月'],
    ['a directory', '目录 | <\n1 | 项目支出绩效自评表\n2 | 部门整体支出绩效自评表'],
    ['a survey', '满意度调查问卷 | < | <\n问题 | 满意 | 不满意\n服务 | 90 | 10'],
    [
      'a final account',
      '收入支出决算总表 | < | < | < | < | <\n项目 | 行次 | 金额 | 项目 | 行次 | 金额\n一、财政拨款收入 | 1 | 10 | 一、一般公共服务支出 | 31 | 10',
    ],
    [
      'a final account of spending',
      '一般公共预算财政拨款支出决算表 | < | < | <\n项目 | 年初预算数 | 全年预算数 | 决算数\n合计 | 10 | 12 | 9\n基本支出 | 5 | 5 | 5',
    ],
    ['figures only', '1 | 2 | 3\n4 | 5 | 6'],
  ])('%s', (_, drawing) => {
    const { forms, unrecognised } = recognise([paper('别的', drawing)]);
    expect(forms.map((form) => form.title)).toEqual([]);
    expect(unrecognised).toEqual([]);
  });
});

it('says that a form cannot be read although the base data on it can', () => {
  const drawing = `
    部门整体支出绩效自评表 | < | < | <
    单位名称 | 某镇 | < | <
    主要职责 | 基层治理 | < | <
    评价方法 | 座谈 | < | <
    内容 | 目标值 | 完成值 | 得分
    修路 | 5 | 5 | 90
  `;
  const { forms, unrecognised } = recognise([paper('坏', drawing)]);
  expect(forms.map(({ kind }) => kind)).toEqual(['baseData']);
  expect(unrecognised.map(({ missing }) => missing)).toEqual([['指标名称（一级指标、二级指标、三级指标）', '分值']]);
});

describe('sheets that look like a form and cannot be read name what is missing', () => {
  it.each([
    [
      'no target and no actual',
      '项目支出绩效自评表 | < | <\n项目名称 | 甲 | <\n三级指标 | 分值 | 备注\n修路 | 90 | ',
      ['年度指标值', '实际完成值', '得分'],
    ],
    [
      'names only',
      '项目绩效自评表 | < | <\n一级指标 | 二级指标 | 三级指标\n产出 | 数量 | 修路',
      ['年度指标值', '实际完成值', '分值', '得分'],
    ],
    [
      'no names',
      '部门整体支出绩效自评表 | < | < | <\n内容 | 目标值 | 完成值 | 得分\n修路 | 5 | 5 | 90',
      ['指标名称（一级指标、二级指标、三级指标）', '分值'],
    ],
    ['headings in one column', '项目支出绩效自评表\n一级指标\n二级指标\n年度指标值\n实际完成值', ['分值', '得分']],
    [
      'headings that nobody knows',
      '项目支出绩效自评表 | < | < | <\n项目名称 | 甲 | < | <\n项 | 目 | 应做 | 做了\n修路 | 里程 | 5 | 5',
      ['指标名称（一级指标、二级指标、三级指标）', '年度指标值', '实际完成值', '分值', '得分'],
    ],
  ])('%s', (_, drawing, missing) => {
    const { forms, unrecognised } = recognise([paper('坏', drawing)]);
    expect(forms).toEqual([]);
    expect(unrecognised.map((one) => one.missing)).toEqual([missing]);
  });
});
