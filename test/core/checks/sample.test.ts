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
