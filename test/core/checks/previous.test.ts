import { previousFigureMismatch } from '../../../src/core/checks/previousFigureMismatch';
import { previousYearUnusable } from '../../../src/core/checks/previousYearUnusable';
import { textCopied } from '../../../src/core/checks/textCopied';
import { evaluate } from '../../../src/core/evaluate';
import { BUILTIN_PROFILE } from '../../../src/core/law/builtin';
import type { Sheet } from '../../../src/core/model';
import { readPrevious } from '../../../src/core/previous';
import { paper } from '../forms/paper';
import { lastYear, oneUnit } from './oneUnit';
import type { SheetName } from './oneUnit';

const SHEETS: readonly SheetName[] = ['基础数据', '整体', '道路', '水渠'];
const RULES = new Set([previousFigureMismatch.id, previousYearUnusable.id, textCopied.id]);

function said(sheets: readonly Sheet[], before: readonly Sheet[]): string[] {
  const previous = readPrevious(before, '2021年自评.xlsx');
  const options = { profile: BUILTIN_PROFILE, overwrite: 'none', fileName: '自评.xlsx', previous } as const;
  const { findings } = evaluate(sheets, options).result;
  return findings
    .filter(({ rule }) => RULES.has(rule))
    .map(({ severity, sheet, cell, message }) => `${severity} ${sheet ?? '-'}!${cell ?? '-'} ${message}`);
}

describe("last year's workbook", () => {
  it('says nothing where the figures continue and the texts are new', () => {
    expect(said(oneUnit([], SHEETS), lastYear())).toEqual([]);
  });

  it('of another year, or without a filled form, is told once and not compared', () => {
    const changed = lastYear([['基础数据', '公用经费 | 11 | 11 | 11', '公用经费 | 11 | 11 | 9']]);
    const older = changed.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((row) =>
        row.map((value) => (value !== null && 's' in value ? { s: value.s.replaceAll('2021', '2019') } : value)),
      ),
    }));
    expect(said(oneUnit([], SHEETS), older)).toEqual([
      'warning -!- 上年文件“2021年自评.xlsx”是 2019 年度的，本次检查的是 2022 年度，没有进行对比，请选上一年度的文件。',
    ]);
    expect(said(oneUnit([], SHEETS), [])).toEqual([
      'warning -!- 上年文件“2021年自评.xlsx”中没有读到填好的自评表，没有进行对比，请检查选的文件。',
    ]);
  });
});

describe('previous-figure-mismatch', () => {
  it('names the figure, its cell, and what last year said', () => {
    const changed = oneUnit([['基础数据', '三公经费 | 6 | 5.5 | 5', '三公经费 | 6.00 | 5.5 | 5']], SHEETS);
    expect(said(changed, lastYear())).toEqual([]);
    const before = lastYear([['基础数据', '三公经费 | 6.4 | 6.2 | 6', '三公经费 | 6.4 | 6.2 | 5.2']]);
    expect(said(oneUnit([], SHEETS), before)).toEqual([
      'warning 基础数据!B8 工作表“基础数据”的“三公经费2021年决算数”是 6 万元，上年文件“2021年自评.xlsx”中工作表“基础数据”的“三公经费2021年决算数”是 5.2 万元，两处不一致，请核对。',
    ]);
  });

  it('is a hint where one of the two is printed in whole 万元', () => {
    const before = lastYear([['基础数据', '三公经费 | 6.4 | 6.2 | 6', '三公经费 | 6.4 | 6.2 | 5.98']]);
    expect(said(oneUnit([], SHEETS), before)).toEqual([expect.stringMatching(/^hint 基础数据!B8 /)]);
  });

  it('follows each project by its name', () => {
    const before = lastYear([['基础数据', '2.水渠清淤项目 | 11 | 13 | 12', '2.水渠清淤项目 | 11 | 13 | 11.2']]);
    expect(said(oneUnit([], SHEETS), before)).toEqual([expect.stringContaining('基础数据!B16 ')]);
  });

  it('compares money across units', () => {
    const inYuan = lastYear([
      ['基础数据', '经费控制情况（万元）', '经费控制情况（元）'],
      ['基础数据', '6.4 | 6.2 | 6', '64000 | 62000 | 60000'],
      ['基础数据', '维护经费 | 4.2 | 4 | 4', '维护经费 | 42000 | 40000 | 40000'],
      ['基础数据', '公车运行维护 | 4.2 | 4 | 4', '公车运行维护 | 42000 | 40000 | 40000'],
      ['基础数据', '公务接待 | 2.2 | 2.2 | 2', '公务接待 | 22000 | 22000 | 20000'],
      ['基础数据', '项目支出 | 28 | 31 | 30', '项目支出 | 280000 | 310000 | 300000'],
      ['基础数据', '17 | 18 | 18', '170000 | 180000 | 180000'],
      ['基础数据', '11 | 13 | 12', '110000 | 130000 | 120000'],
      ['基础数据', '公用经费 | 11 | 11 | 11', '公用经费 | 110000 | 110000 | 110000'],
      ['基础数据', '46 | 48 | 48', '460000 | 480000 | 480000'],
    ]);
    expect(said(oneUnit([], SHEETS), inYuan)).toEqual([]);
  });
});

describe('text-copied', () => {
  const REASON = '汛期连续降雨影响工期，2022年底前完成剩余路段施工';
  const copied = (before: string): string[] =>
    said(
      oneUnit([['道路', '| 95% | 20 | 20 |', `| 95% | 20 | 20 | ${REASON}。`]], SHEETS),
      lastYear([['道路', '| 94% | 20 | 20 |', `| 94% | 20 | 20 | ${before}。`]]),
    );

  it('sees through a changed year and changed signs', () => {
    expect(copied('汛期连续降雨，影响工期，2021年底前完成剩余路段施工')).toEqual([
      'warning 道路!H12 “验收合格率的偏差原因”（汛期连续降雨影响工期，2022年底前完成…）与上年文件“2021年自评.xlsx”的文字完全相同，请写本年的情况。',
    ]);
  });

  it('says nothing of a text with new facts, or of a few words', () => {
    expect(copied('汛期连续降雨影响工期，2021年底前完成剩余两个路段施工')).toEqual([]);
    expect(
      said(
        oneUnit([['道路', '| 95% | 20 | 20 |', '| 95% | 20 | 20 | 雨季停工']], SHEETS),
        lastYear([['道路', '| 94% | 20 | 20 |', '| 94% | 20 | 20 | 雨季停工']]),
      ),
    ).toEqual([]);
  });

  it('takes hostile text in linear time', () => {
    const long = '。2021年'.repeat(8000).slice(0, 32_767);
    expect(copied(long)).toEqual([]);
  });
});

describe("last year's report", () => {
  const report = (year: string, money: string, problem: string): Sheet =>
    paper(
      '自评报告',
      `
      柳河镇${year}年度整体绩效自评报告
      一、基本情况
      柳河镇人民政府负责本镇经济发展、社会管理和公共服务，辖18个行政村，10万元以上的支出由党委会研究。
      二、资金使用情况
      ${money}
      三、存在问题和改进措施
      ${problem}
    `,
    );
  const MONEY = '2021年我镇年初预算96万元，全年支出99.6万元，重点用于农村道路和水渠建设。';
  const PROBLEM = '项目前期准备不够充分，资金支付集中在年底，今后提前办理招标采购手续。';
  const before = [...lastYear(), report('2021', MONEY, PROBLEM)];

  it('tells amounts and problems that were copied with the year changed, and not what a unit is', () => {
    const copied = report('2022', MONEY.replace('2021', '2022'), PROBLEM);
    expect(said([...oneUnit([], SHEETS), copied], before)).toEqual([
      'warning 自评报告!A5 自评报告第 5 行（2022年我镇年初预算96万元，全年支出…）与上年文件“2021年自评.xlsx”中报告的文字完全相同，请写本年的情况。',
      'warning 自评报告!A7 自评报告第 7 行（项目前期准备不够充分，资金支付集中在年底…）与上年文件“2021年自评.xlsx”中报告的文字完全相同，请写本年的情况。',
    ]);
  });

  it('says nothing of a text that was written anew', () => {
    const own = report(
      '2022',
      '2022年我镇年初预算96万元，调整后102万元，全年支出99.6万元，用于道路和水渠。',
      '水渠清淤项目有1万元质保金未支付，计划在2023年3月底前付清。',
    );
    expect(said([...oneUnit([], SHEETS), own], before)).toEqual([]);
  });
});
