import { dependents, references } from '../../src/core/formulas';
import { cellKey } from '../../src/core/a1';
import type { Sheet } from '../../src/core/model';
import { sheetOf } from './blank';

const at = (sheet: string, row: number, col: number) => ({ sheet, row, col });

function sheet(name: string, formulas: (string | null)[][]): Sheet {
  const values = formulas.map((row) => row.map(() => ({ n: '1' })));
  return { ...sheetOf(name, values), formulas };
}

describe('references of a formula', () => {
  it.each([
    ['SUM(G10:G12)', [{ sheet: '表', top: 9, left: 6, bottom: 11, right: 6 }]],
    [
      '$F$7/E7',
      [
        { sheet: '表', top: 6, left: 5, bottom: 6, right: 5 },
        { sheet: '表', top: 6, left: 4, bottom: 6, right: 4 },
      ],
    ],
    ["'项目 1'!B2", [{ sheet: '项目 1', top: 1, left: 1, bottom: 1, right: 1 }]],
    ['项目2!B2*2', [{ sheet: '项目2', top: 1, left: 1, bottom: 1, right: 1 }]],
    ['SUM(C:C)', [{ sheet: '表', top: 0, left: 2, bottom: 1048575, right: 2 }]],
    ['IF(A1>=90,"B2","C3")', [{ sheet: '表', top: 0, left: 0, bottom: 0, right: 0 }]],
    ['LOG10(A1)', [{ sheet: '表', top: 0, left: 0, bottom: 0, right: 0 }]],
    ['1+2', []],
  ])('%s', (formula, expected) => {
    expect(references(formula, '表')).toEqual(expected);
  });
});

describe('dependents', () => {
  it('follows formulas through other formulas and across sheets', () => {
    const one = sheet('一', [[null, 'A1*2', 'SUM(B1:B2)']]);
    const two = sheet('二', [['一!C1', 'A9']]);
    const found = dependents([one, two], [at('一', 0, 0)]);
    expect([...found].sort()).toEqual(
      [cellKey(at('一', 0, 1)), cellKey(at('一', 0, 2)), cellKey(at('二', 0, 0))].sort(),
    );
  });

  it('ends on a circle', () => {
    const circle = sheet('圈', [['B1', 'A1']]);
    expect(dependents([circle], [at('圈', 0, 0)]).size).toBe(2);
  });

  it('finds nothing where nothing is written', () => {
    expect(dependents([sheet('一', [['A2']])], []).size).toBe(0);
  });
});
