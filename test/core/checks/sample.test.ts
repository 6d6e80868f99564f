import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseA1 } from '../../../src/core/a1';
import { evaluate } from '../../../src/core/evaluate';
import { BUILTIN_PROFILE } from '../../../src/core/law/builtin';
import type { CellValue, Sheet } from '../../../src/core/model';
import { readPrevious } from '../../../src/core/previous';
import { openXlsx } from '../../../src/workbook/xlsx/document';
import { nodeCodec } from '../../../src/workbook/xlsx/nodeCodec';

/** The sample's forms agree with each other; one cell changed is told at one place. */

const SAMPLE = join(__dirname, '../../../assets/samples/小吕寨镇2022年度绩效自评.xlsx');
const SHEETS = openXlsx(readFileSync(SAMPLE), nodeCodec).sheets();

function changed(sheet: string, cell: string, value: CellValue): Sheet[] {
  const at = parseA1(cell);
  return SHEETS.map((one) =>
    one.name !== sheet || at === null
      ? one
      : {
          ...one,
          values: one.values.map((row, r) =>
            row.map((now, c) => (r + one.row0 === at.row && c + one.col0 === at.col ? value : now)),
          ),
        },
  );
}

function findings(sheets: readonly Sheet[], before?: readonly Sheet[]): string[] {
  const previous = before === undefined ? null : readPrevious(before, '上年.xlsx');
  const { result } = evaluate(sheets, { profile: BUILTIN_PROFILE, overwrite: 'none', fileName: '自评.xlsx', previous });
  return result.findings.map(({ severity, rule, sheet, cell }) => `${severity} ${rule} ${sheet ?? ''}!${cell ?? ''}`);
}

const KNOWN = findings(SHEETS);

it('ties its forms together without a finding, last year’s form too', () => {
  expect(KNOWN.filter((line) => line.startsWith('error'))).toHaveLength(5);
  expect(KNOWN.filter((line) => line.startsWith('warning'))).toEqual([]);
  const lastYear = SHEETS.filter(({ name }) => name.startsWith('2021'));
  expect(lastYear).toHaveLength(1);
  expect(findings(SHEETS, lastYear)).toEqual(KNOWN);
});

it.each([
  ['人员经费 of base data', '基础数据', 'D22', { n: '958.377999' }, 'warning cross-form-mismatch 基础数据!D22'],
  ['a part of 三公经费', '基础数据', 'D12', { n: '1.9' }, 'error funding-sum-mismatch 基础数据!D7'],
  ['a survey that was recounted', '满意度调查', 'G3', { n: '450' }, 'warning cross-form-mismatch 满意度调查!H3'],
  [
    'another township on a project form',
    '项目自评-户厕改造',
    'H5',
    { s: '巨鹿县王虎寨镇人民政府' },
    'warning cross-form-mismatch 项目自评-户厕改造!A2',
  ],
  ['an adjustment that was left out', '基础数据', 'B29', { n: '3.3' }, 'hint cross-form-mismatch 基础数据!B26'],
] as const)('%s: told at one place', (_, sheet, cell, value, said) => {
  const added = findings(changed(sheet, cell, value)).filter((line) => !KNOWN.includes(line));
  expect(added).toEqual([said]);
});

/** The sample as if it had been handed in a year before, word for word. */
function aYearBefore(): Sheet[] {
  const earlier = (text: string): string =>
    text.replace(/20(2[0-9])(?=年)/g, (_, year: string) => `20${String(Number(year) - 1)}`);
  return SHEETS.filter(({ name }) => !name.startsWith('2021')).map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row) =>
      row.map((value) => (value !== null && 's' in value ? { s: earlier(value.s) } : value)),
    ),
  }));
}

it('handed in again word for word a year later: each text and each figure that does not continue is told', () => {
  const added = findings(SHEETS, aYearBefore()).filter((line) => !KNOWN.includes(line));
  const told = (rule: string): string[] => added.filter((line) => line.includes(` ${rule} `));
  // 上年决算数 of the sample (column B) beside its own 决算数 (column D); 0 = 0 for 公车购置 and 出国
  const figures = [7, 8, 10, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24];
  expect(told('previous-figure-mismatch')).toEqual([
    ...figures.map((row) => `warning previous-figure-mismatch 基础数据!B${String(row)}`),
    'hint previous-figure-mismatch 基础数据!B12', // 2 may be 1.6 in whole 万元
  ]);
  expect(told('text-copied')).toEqual([
    'warning text-copied 项目自评-户厕改造!G12',
    'warning text-copied 项目自评-户厕改造!I18',
    'warning text-copied 项目自评-户厕改造!I22',
    'warning text-copied 项目自评-人居环境整治!J7',
    'warning text-copied 项目自评-人居环境整治!G12',
    'warning text-copied 项目自评-人居环境整治!I17',
    'warning text-copied 项目自评-人居环境整治!I20',
    'warning text-copied 项目自评-燃气安全专项!J7',
    'warning text-copied 项目自评-燃气安全专项!G12',
    'warning text-copied 项目自评-燃气安全专项!I18',
    'warning text-copied 部门整体支出绩效自评表!J10',
    'warning text-copied 部门整体支出绩效自评表!G12',
  ]);
  expect(added).toHaveLength(figures.length + 1 + 12);
});
