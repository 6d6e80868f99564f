import { findingMarks } from '../../src/workbench/findingMarks';
import { stillWanted } from '../../src/workbench/unsaved';

describe('marks in the margin', () => {
  test('one per row, the gravest; findings without a cell have none', () => {
    const marks = findingMarks([
      { sheet: '项目1', cell: 'B7', severity: 'hint' },
      { sheet: '项目1', cell: 'H7', severity: 'error' },
      { sheet: '项目1', cell: 'I7', severity: 'warning' },
      { sheet: '__proto__', cell: 'A1', severity: 'warning' },
      { sheet: '项目1', cell: null, severity: 'error' },
      { sheet: null, cell: null, severity: 'error' },
    ]);
    expect([...marks].map(([sheet, rows]) => [sheet, [...rows]])).toEqual([
      ['项目1', [[6, 'error']]],
      ['__proto__', [[0, 'warning']]],
    ]);
  });
});

describe('unsaved changes of an earlier day', () => {
  const DAY = 86_400_000;
  const NOW = 1_700_000_000_000;
  const kept = { name: '自评.xlsx', bytes: new Uint8Array([1]), opened: new Uint8Array([2]), at: NOW - 3 * DAY };

  test('come back within seven days', () => {
    expect(stillWanted(kept, NOW, 7)).toEqual(kept);
    expect(stillWanted({ ...kept, at: NOW - 7 * DAY }, NOW, 7)).not.toBeNull();
  });

  test.each([
    ['older ones', { ...kept, at: NOW - 7 * DAY - 1 }],
    ['those of a clock that was put back', { ...kept, at: NOW + 2 * DAY }],
    ['those without a workbook', { ...kept, bytes: 'x' }],
    ['those without a name', { ...kept, name: undefined }],
    ['nothing', undefined],
    ['a text', '自评'],
  ])('%s do not', (_, stored) => {
    expect(stillWanted(stored, NOW, 7)).toBeNull();
  });
});
