import { previousFigureMismatch } from '../../../src/core/checks/previousFigureMismatch';
import { previousYearUnusable } from '../../../src/core/checks/previousYearUnusable';
import { textCopied } from '../../../src/core/checks/textCopied';
import { evaluate } from '../../../src/core/evaluate';
import { BUILTIN_PROFILE } from '../../../src/core/law/builtin';
import type { Sheet } from '../../../src/core/model';
import { readPrevious } from '../../../src/core/previous';
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
