import { evaluate } from '../../../src/core/evaluate';
import { BUILTIN_PROFILE } from '../../../src/core/law/builtin';
import type { Sheet } from '../../../src/core/model';
import { readPrevious } from '../../../src/core/previous';
import { lastYear, oneUnit } from '../checks/oneUnit';
import { paper } from '../forms/paper';

/** Figures that follow from several forms, or from last year's workbook; each worked out by hand. */

function facts(sheets: readonly Sheet[], sheet: string, prefix: string, before?: readonly Sheet[]): unknown[] {
  const previous = before === undefined ? null : readPrevious(before, '2021年自评.xlsx');
  const options = { profile: BUILTIN_PROFILE, overwrite: 'none', fileName: '自评.xlsx', previous } as const;
  const form = evaluate(sheets, options).result.forms.find((one) => one.sheet === sheet);
  return (form?.facts ?? [])
    .filter(({ id }) => id.startsWith(prefix))
    .map(({ id, label, read, unit, computed, steps }) => [id, label, read.cell, unit, computed, ...steps]);
}

const TARGETS = `
  项目支出绩效自评表 | < | < | < | < | < | <
  （2022年度） | < | < | < | < | < | <
  项目名称 | 农村道路项目 | < | < | < | < | <
  一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
  产出指标 | 数量指标 | 修路里程 | ≥5公里 | 5公里 | 30 | 30
  产出指标 | 质量指标 | 路面平整 | 明显改善 | 达成年度指标 | 20 | 18
  效益指标 | 社会效益指标 | 出行便利 | 通村公交每日两班全年不断 | 达成年度指标 | 40 | 40
  满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 92% | 10 | 10
`;

describe('target quality', () => {
  it('counts quantified targets and vague ones, and names the rows', () => {
    expect(facts([paper('道路', TARGETS)], '道路', 'targets.')).toEqual([
      [
        'targets.quantified',
        '量化指标占比',
        null,
        '%',
        '0.5',
        '2 ÷ 4 = 50.00%',
        '未量化：“路面平整”（道路!D6）、“出行便利”（道路!D7）',
      ],
      ['targets.vague', '表述笼统的指标占比', null, '%', '0.25', '1 ÷ 4 = 25.00%', '表述笼统：“路面平整”（道路!D6）'],
    ]);
  });

  it('says nothing where no target is stated', () => {
    const blank = TARGETS.replace('≥5公里', '')
      .replace('明显改善', '')
      .replace('≥90%', '')
      .replace(/通村[^|]*/, '');
    expect(facts([paper('道路', blank)], '道路', 'targets.')).toEqual([]);
  });
});

describe('year on year', () => {
  it('gives the change of what base data and money blocks say, by last year’s own workbook', () => {
    const sheets = oneUnit([], ['基础数据', '整体', '道路', '水渠']);
    const where = (cell: string): string => `（上年数取自上年文件“2021年自评.xlsx”的${cell}）`;
    expect(facts(sheets, '基础数据', 'yearOnYear.', lastYear())).toEqual([
      // 49.5 against 48, 11.6 against 11, 5 against 6, 38.5 against 30
      [
        'yearOnYear.personnel.final',
        '人员经费2022年决算数比上年增减',
        'D18',
        '%',
        '0.03125',
        `（49.5 − 48）÷ 48 = 3.13%${where('基础数据!D14')}`,
      ],
      [
        'yearOnYear.operatingPublic.final',
        '公用经费2022年决算数比上年增减',
        'D17',
        '%',
        '0.05454545',
        `（11.6 − 11）÷ 11 = 5.45%${where('基础数据!D13')}`,
      ],
      [
        'yearOnYear.threePublic.final',
        '三公经费2022年决算数比上年增减',
        'D8',
        '%',
        '-0.16666667',
        `（5 − 6）÷ 6 = -16.67%${where('基础数据!D4')}`,
      ],
      [
        'yearOnYear.project.final',
        '项目支出2022年决算数比上年增减',
        'D14',
        '%',
        '0.28333333',
        `（38.5 − 30）÷ 30 = 28.33%${where('基础数据!D10')}`,
      ],
    ]);
    expect(facts(sheets, '道路', 'yearOnYear.', lastYear())).toEqual([
      [
        'yearOnYear.budget',
        '全年预算数比上年增减',
        'D6',
        '%',
        '0.33333333',
        `（24 − 18）÷ 18 = 33.33%${where('道路!D5')}`,
      ],
      [
        'yearOnYear.spent',
        '全年执行数比上年增减',
        'E6',
        '%',
        '0.30555556',
        `（23.5 − 18）÷ 18 = 30.56%${where('道路!E5')}`,
      ],
    ]);
  });

  it('says nothing of a project that is new, nor without last year’s workbook', () => {
    const sheets = oneUnit([], ['道路', '水渠']);
    expect(facts(sheets, '水渠', 'yearOnYear.', lastYear())).toEqual([]);
    expect(facts(sheets, '道路', 'yearOnYear.')).toEqual([]);
  });
});
