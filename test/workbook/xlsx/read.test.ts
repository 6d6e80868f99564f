import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { openXlsx } from '../../../src/workbook/xlsx/document';
import type { CellValue, Sheet } from '../../../src/core/model';
import { parseA1 } from '../../../src/core/a1';

const RICH = readFileSync(join(__dirname, '../fixtures/rich-template.xlsx'));

function at<T>(grid: readonly (readonly T[])[], sheet: Sheet, address: string): T | undefined {
  const ref = parseA1(address);
  return ref === null ? undefined : grid[ref.row - sheet.row0]?.[ref.col - sheet.col0];
}

describe('reading a county workbook', () => {
  const sheets = openXlsx(RICH).sheets();
  const named = (name: string): Sheet => sheets.find((sheet) => sheet.name === name) as Sheet;

  test('sheets in order with their states', () => {
    expect(sheets.map((sheet) => [sheet.name, sheet.state])).toEqual([
      ['填报说明', 'visible'],
      ['字典', 'veryHidden'],
      ['项目1', 'visible'],
      ['项目2', 'visible'],
      ['项目3', 'visible'],
      ['项目4', 'visible'],
      ['项目5', 'visible'],
      ['汇总表', 'visible'],
    ]);
    expect(sheets.some((sheet) => sheet.isOwn)).toBe(false);
  });

  test('texts, numbers and formulas', () => {
    const sheet = named('字典');
    expect(at<CellValue>(sheet.values, sheet, 'A1')).toEqual({ s: '优' });
    const project = named('项目1');
    expect(project.isProtected).toBe(true);
    expect(project.formulas.flat().some((formula) => formula !== null)).toBe(true);
  });

  test('an independent reader sees the same values', async () => {
    const other = new ExcelJS.Workbook();
    await other.xlsx.load(RICH as unknown as ArrayBuffer);
    let compared = 0;
    for (const sheet of sheets) {
      const theirs = other.getWorksheet(sheet.name);
      for (const [r, row] of sheet.values.entries()) {
        for (const [c, value] of row.entries()) {
          const cell = theirs?.getCell(sheet.row0 + r + 1, sheet.col0 + c + 1);
          if (value === null || cell === undefined || cell.master !== cell) continue;
          const theirValue = cell.result ?? cell.value;
          if ('n' in value && typeof theirValue === 'number') {
            expect(Number(value.n)).toBeCloseTo(theirValue, 9);
            compared++;
          } else if ('s' in value && typeof theirValue === 'string') {
            expect(value.s).toBe(theirValue);
            compared++;
          }
        }
      }
    }
    expect(compared).toBeGreaterThan(500);
  });
});
