import { recognise } from '../../../src/core/forms/recognise';
import { paper } from './paper';

/** A column without which the table cannot be judged, under a heading that nobody knows. */

function unread(headings: string, row: string): readonly (readonly unknown[])[] {
  const drawing = `
    项目支出绩效自评表（2023年度） | < | < | < | < | < | <
    ${headings}
    ${row}
  `;
  const { forms, unrecognised } = recognise([paper('表', drawing)]);
  expect(forms).toHaveLength(1);
  return unrecognised.map(({ what, at, text, missing }) => [what, at.row, at.col, text, missing]);
}

it('is named together with what is missing', () => {
  expect(
    unread(
      '一级指标 | 二级指标 | 三级指标 | 应达水准 | 实际完成值 | 分值 | 得分',
      '产出指标 | 数量指标 | 修路 | 5公里 | 5公里 | 90 | 90',
    ),
  ).toEqual([['heading', 1, 3, '应达水准', ['年度指标值']]]);
  expect(
    unread(
      '一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 额度 | 得分',
      '产出指标 | 数量指标 | 修路 | 5公里 | 5公里 | 90 | 90',
    ),
  ).toEqual([['heading', 1, 5, '额度', ['分值']]]);
});

it.each([
  [
    'nothing is missing',
    '一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 附注栏',
    '产出 | 修路 | 5 | 5 | 90 | 90 | 甲',
  ],
  [
    'it stands over words where figures are missing',
    '一级指标 | 三级指标 | 指标值 | 完成值 | 得分 | 附注栏 | <',
    '产出 | 修路 | 5 | 5 | 90 | 甲 | <',
  ],
  [
    'it stands over nothing',
    '一级指标 | 三级指标 | 应达水准 | 完成值 | 分值 | 得分 | 备注',
    '产出 | 修路 | | 5 | 90 | 90 |',
  ],
])('is passed over where %s', (_, headings, row) => {
  expect(unread(headings, row)).toEqual([]);
});

it('is 完成率 where no column says what was reached, and no other', () => {
  expect(
    unread(
      '一级指标 | 二级指标 | 三级指标 | 年度目标值 | 实际完成率 | 分值 | 得分',
      '产出指标 | 数量指标 | 种羊 | 4000只 | 95% | 40 | 38',
    ),
  ).toEqual([['heading', 1, 4, '实际完成率', ['实际完成值']]]);
  expect(
    unread(
      '一级指标 | 三级指标 | 年度目标值 | 完成值 | 完成率 | 分值 | 得分',
      '产出指标 | 种羊 | 4000只 | 3800只 | 95% | 40 | 38',
    ),
  ).toEqual([]);
});
