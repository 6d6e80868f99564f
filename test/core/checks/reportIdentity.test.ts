import { reportIdentityMismatch } from '../../../src/core/checks/reportIdentityMismatch';
import { foundIn } from './reportSample';

/** Title, speaker and years of a report against the sample, which is that of 小吕寨镇 for 2022. */

const said = (...lines: readonly string[]): string[] =>
  foundIn(...lines)
    .filter(({ rule }) => rule === reportIdentityMismatch.id)
    .map(({ severity, message }) => `${severity} ${message}`);

const BODY = ['一、基本情况', '全年执行1672.699499万元。'];

it.each([
  [
    '小吕寨镇2021年度部门整体支出绩效自评报告',
    'warning 自评报告第 1 段的标题写“2021年度”，自评表是 2022 年度的，请核对。',
  ],
  [
    '大张庄镇2022年度部门整体支出绩效自评报告',
    'warning 自评报告第 1 段写“大张庄镇”，自评表的单位是“小吕寨镇”，请核对是不是其他单位的文字。',
  ],
])('a title: %s', (title, message) => {
  expect(said(title, ...BODY)).toEqual([message]);
});

it.each([
  ['巨鹿县小吕寨镇2022年度整体绩效自评工作报告'],
  ['小吕寨镇2023年绩效自评报告'],
  ['关于2022年度部门整体支出绩效自评情况的报告'],
  ['小吕寨镇人民政府关于报送2022年度绩效自评报告的函'],
])('nothing of the title: %s', (title) => {
  expect(said(title, ...BODY)).toEqual([]);
});

it('tells a text that speaks as another township', () => {
  expect(said('堤村乡将加强预算管理，避免年中追加。')).toEqual([
    'hint 自评报告第 1 段写“堤村乡”，自评表的单位是“小吕寨镇”，请核对是不是其他单位的文字。',
  ]);
  expect(said('我乡严格执行预算。')).toHaveLength(1);
});

it('tells a figure of this year that is said of the year before', () => {
  expect(said('2021年资金执行数1672.699499万元。')).toEqual([
    'hint 自评报告第 1 段把“2021年资金执行数” 1672.699499万元 写成 2021 年的，表中这是 2022 年的数字，请核对年份。',
  ]);
});

it.each([
  ['大张庄镇、堤村乡等乡镇到我镇学习人居环境整治经验。'],
  ['2021年预算1500万元，执行1450.5万元。'],
  ['全镇各村、各乡镇单位按照要求开展自评。'],
  ['重点镇建设稳步推进，小城镇对周边的带动作用增强。'],
])('says nothing of: %s', (text) => {
  expect(said(text)).toEqual([]);
});
