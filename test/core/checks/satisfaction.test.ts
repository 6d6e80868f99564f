import { evaluate } from '../../../src/core/evaluate';
import { BUILTIN_PROFILE } from '../../../src/core/law/builtin';
import type { Sheet } from '../../../src/core/model';
import { paper } from '../forms/paper';
import { oneUnit, type Change, type SheetName } from './oneUnit';

/** The satisfaction that forms state (群众满意度 92%, 农户满意度 91%) against what a survey found. */

function found(survey: string, names: readonly SheetName[] = ['整体'], changes: readonly Change[] = []): string[] {
  const sheets: Sheet[] = [...oneUnit(changes, names), paper('调查', survey)];
  const { result } = evaluate(sheets, { profile: BUILTIN_PROFILE, overwrite: 'none', fileName: '自评.xlsx' });
  return result.findings.map(
    ({ severity, rule, sheet, cell, related, message }) =>
      `${severity} ${rule} ${sheet ?? ''}!${cell ?? ''} ${related.join()} ${message}`,
  );
}

const GROUPS = (lines: string): string => `
  满意度调查统计表（2022年度） | < | < | <
  调查对象 | 发放份数 | 有效份数 | 满意份数
  ${lines}
`;

const QUESTIONS = (lines: string): string => `
  满意度调查统计表（2022年度） | < | < | <
  调查内容 | 满意 | 不满意 | 合计
  ${lines}
`;

it.each<[title: string, survey: string]>([
  ['one line (460 ÷ 500 = 92 %)', GROUPS('全镇居民 | 520 | 500 | 460')],
  ['the line that names whom the indicator names', GROUPS('企业 | 100 | 100 | 80\n 沿线群众 | 520 | 500 | 460')],
  ['the total of all lines', GROUPS('企业 | 100 | 100 | 80\n 居民 | 400 | 400 | 380\n 合计 | 500 | 500 | 460')],
  [
    'the total of the questions',
    QUESTIONS('办事态度 | 240 | 10 | 250\n 办事效率 | 220 | 30 | 250\n 合计 | 460 | 40 | 500'),
  ],
  ['a rate rounded to what the form shows (461 ÷ 500 = 92.2 %)', GROUPS('全镇居民 | 520 | 500 | 461')],
])('is silent where it agrees with %s', (_, survey) => {
  expect(found(survey)).toEqual([]);
});

it.each<[title: string, survey: string, said: string]>([
  [
    'one line (440 ÷ 500 = 88 %)',
    GROUPS('全镇居民 | 520 | 500 | 440'),
    '调查!D3,调查!C3 工作表“整体”中“群众满意度”的实际完成值是 92%，工作表“调查”中“全镇居民”的满意度调查结果是 88.00%（440 ÷ 500），两处不一致，请核对。',
  ],
  [
    'the line that names whom the indicator names',
    GROUPS('企业 | 500 | 500 | 460\n 沿线群众 | 520 | 500 | 440'),
    '调查!D4,调查!C4 工作表“整体”中“群众满意度”的实际完成值是 92%，工作表“调查”中“沿线群众”的满意度调查结果是 88.00%（440 ÷ 500），两处不一致，请核对。',
  ],
  [
    'the total of the questions (470 ÷ 500 = 94 %)',
    QUESTIONS('办事态度 | 240 | 10 | 250\n 办事效率 | 230 | 20 | 250\n 合计 | 470 | 30 | 500'),
    '调查!B5,调查!D5 工作表“整体”中“群众满意度”的实际完成值是 92%，工作表“调查”中“合计”的满意度调查结果是 94.00%（470 ÷ 500），两处不一致，请核对。',
  ],
  [
    'a rate that is printed',
    `
    满意度调查统计表（2022年度） | < | < | <
    调查对象 | 发放份数 | 回收份数 | 满意度（%）
    全镇居民 | 520 | 500 | 95.5
    `,
    '调查!D3 工作表“整体”中“群众满意度”的实际完成值是 92%，工作表“调查”中“全镇居民”的满意度调查结果是 95.5%，两处不一致，请核对。',
  ],
])('says where it differs from %s', (_, survey, said) => {
  expect(found(survey)).toEqual([`warning cross-form-mismatch 整体!E15 ${said}`]);
});

it.each<[title: string, survey: string]>([
  ['several lines without a total, none of which it names', GROUPS('企业 | 100 | 100 | 80\n 居民 | 400 | 400 | 300')],
  ['two lines that it names', GROUPS('沿线群众 | 100 | 100 | 80\n 其他群众 | 400 | 400 | 300')],
  [
    'counts among which 基本满意 may belong to the satisfied',
    `
    满意度调查统计表（2022年度） | < | < | < | <
    调查对象 | 有效份数 | 满意份数 | 基本满意份数 | 不满意份数
    全镇居民 | 500 | 300 | 160 | 40
    `,
  ],
  ['a line without an answer', GROUPS('全镇居民 | 520 | | 440')],
])('is silent about %s', (_, survey) => {
  expect(found(survey)).toEqual([]);
});

describe('surveys of projects', () => {
  const lines = (canal: string): string =>
    GROUPS(`农村道路项目 | 520 | 500 | 460\n 水渠清淤项目 | 100 | 100 | ${canal}`);

  it('are compared with the form of the project', () => {
    expect(found(lines('91'), ['道路', '水渠'])).toEqual([]);
    expect(found(lines('85'), ['道路', '水渠'])).toEqual([
      'warning cross-form-mismatch 水渠!E13 调查!D4,调查!C4 工作表“水渠”中“农户满意度”的实际完成值是 91%，工作表“调查”中“水渠清淤项目”的满意度调查结果是 85.00%（85 ÷ 100），两处不一致，请核对。',
    ]);
  });

  it('say nothing of the whole unit', () => {
    expect(found(GROUPS('水渠清淤项目 | 100 | 100 | 91'), ['整体', '道路', '水渠'])).toEqual([]);
  });
});

it('does not compare a target, an estimate or words', () => {
  const survey = GROUPS('全镇居民 | 520 | 500 | 440');
  for (const actual of ['≥92%', '约92%']) {
    const said = found(survey, ['整体'], [['整体', '群众满意度 | ≥90% | 92%', `群众满意度 | ≥90% | ${actual}`]]);
    expect(said.filter((one) => one.includes('cross-form-mismatch'))).toEqual([]);
  }
});
