import { isEdited, markOf } from '../../src/workbook/ownMark';
import type { CellValue, OwnSheet, Sheet } from '../../src/core/model';

const own = (value: CellValue): OwnSheet => ({
  name: '自评结果',
  widths: [10],
  rows: [[{ value }]],
  merges: [],
  frozenRows: 0,
  userColumns: [],
});
const read = (value: CellValue): Sheet => ({
  name: '自评结果',
  state: 'visible',
  isProtected: false,
  row0: 0,
  col0: 0,
  values: [[value]],
  formulas: [[null]],
  formats: [['General']],
  merges: [],
  hiddenRows: [],
});

describe('whether the user has edited a sheet of ours', () => {
  it.each<[CellValue, CellValue]>([
    [{ n: '9.50' }, { n: '9.5' }],
    [{ n: '10.00' }, { n: '10' }],
    [{ n: '100' }, { n: '100' }],
    [{ s: '甲\r\n乙' }, { s: '甲\n乙' }],
  ])('is not told from how a value was stored: %j, %j', (wrote, found) => {
    expect(isEdited(read(found), markOf(own(wrote), '自评结果'))).toBe(false);
  });

  it.each<[CellValue, CellValue]>([
    [{ n: '9.50' }, { n: '9.51' }],
    [{ n: '100' }, { n: '1' }],
    [{ s: '9.5' }, { n: '9.5' }],
    [{ s: '甲' }, null],
  ])('is told from the value: %j, %j', (wrote, found) => {
    expect(isEdited(read(found), markOf(own(wrote), '自评结果'))).toBe(true);
  });
});
