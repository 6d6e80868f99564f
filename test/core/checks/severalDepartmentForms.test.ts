import { evaluate } from '../../../src/core/evaluate';
import { BUILTIN_PROFILE } from '../../../src/core/law/builtin';
import type { Sheet } from '../../../src/core/model';
import { paper } from '../forms/paper';
import { oneUnit, type Change } from './oneUnit';

/** One unit with its base data and more than one whole-department form. */

function found(sheets: readonly Sheet[]): string[] {
  const options = { profile: BUILTIN_PROFILE, overwrite: 'none', fileName: '自评.xlsx' } as const;
  return evaluate(sheets, options).result.findings.flatMap(({ severity, rule, sheet, cell, message }) =>
    rule === 'cross-form-mismatch' ? [`${severity} ${sheet ?? ''}!${cell ?? ''} ${message}`] : [],
  );
}

function unit(changes: readonly Change[] = []): Sheet[] {
  return oneUnit(changes, ['基础数据', '整体']);
}

/** The whole-department form once more. */
function finalForm(changes: readonly Change[] = []): Sheet[] {
  return oneUnit(changes, ['整体']).map((sheet) => ({ ...sheet, name: '定稿' }));
}

/** A table of scores without money. */
function scores(unitName: string): Sheet {
  return paper(
    '评分表',
    `
    部门整体支出绩效评分表（2022年度） | < | < | < | < | < | < | <
    单位名称 | ${unitName} | < | < | < | < | < | <
    一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 自评得分 | 扣分原因
    产出（60分） | 数量指标 | 修路里程 | ≥5公里 | 5公里 | 60 | 60 |
    效果（40分） | 社会效益指标 | 受益人数 | ≥1000人 | 1200人 | 40 | 40 |
    总分 | < | < | < | < | 100 | |
    `,
  );
}

/** 公用经费 of the base data; the forms say 11.6. */
const OTHER_BASE: Change = ['基础数据', '公用经费 | 11 | 12 | 11.6', '公用经费 | 11 | 12 | 11.9'];
const SAID =
  'warning 基础数据!D17 工作表“基础数据”的“公用经费2022年决算数”是 11.9 万元，工作表“整体”中“运转类公用经费”的全年执行数是 11.6 万元，两处不一致，请核对。';

it('is silent where the base data say what both forms say', () => {
  expect(found([...unit(), ...finalForm()])).toEqual([]);
});

it.each<[string, Sheet[]]>([
  ['two forms that state the same', finalForm()],
  ['a table of scores without money', [scores('柳河镇人民政府')]],
  ['a table of scores that names no unit', [scores('')]],
])('holds base data against the form beside %s', (_, others) => {
  expect(found([...unit([OTHER_BASE]), ...others])).toEqual([SAID]);
});

it('does not hold base data against a form of another unit', () => {
  expect(found([...unit([OTHER_BASE]), scores('青石乡人民政府')])).toEqual([]);
});

/** 38 of 特定目标类 and 99.1 in all on one form, 38.5 and 99.6 on the other. */
const LESS: Change[] = [
  ['整体', '特定目标类 | 36 | 40 | 38.5', '特定目标类 | 36 | 40 | 38'],
  ['整体', '96 | 102 | 99.6 | 10 | 97.65%', '96 | 102 | 99.1 | 10 | 97.16%'],
];
const NOT_COMPARED =
  '工作表“整体”、“定稿”的项目支出全年执行数不一致，不知以哪份为准，没有与基础数据和项目合计核对，请先改成一致再检查。';

it('says which figure is not compared where the forms differ in it, and compares the others', () => {
  const said = found([...unit([OTHER_BASE]), ...finalForm(LESS)]);
  expect(said.filter((line) => !/资金总额|执行率/.test(line))).toEqual([SAID, `hint 整体!E8 ${NOT_COMPARED}`]);
});

it('says nothing of that where the base data have no such figure', () => {
  const sheets = [...oneUnit([], ['整体']), ...finalForm(LESS)];
  expect(found(sheets).filter((line) => line.includes('不知以哪份为准'))).toEqual([]);
});
