import { a1, parseA1 } from '../../src/core/a1';
import { decimal, HUNDRED } from '../../src/core/decimal';
import type { CellValue, Sheet } from '../../src/core/model';
import type { ExpectedCell, ExpectedCells } from './expected';

/** Reads a laid-out sheet back, without the product: what stands at an address, and what is displayed there. */

export function valueAt(sheet: Sheet, cell: string): { value: CellValue; format: string } {
  const at = parseA1(cell);
  if (at === null) throw new Error(`no address: ${cell}`);
  const [row, col] = [at.row - sheet.row0, at.col - sheet.col0];
  return { value: sheet.values[row]?.[col] ?? null, format: sheet.formats[row]?.[col] ?? 'General' };
}

/** What is displayed, worked out from value and format alone; only the formats that the helper uses. */
export function displayed(value: CellValue, format: string): string | null {
  if (value === null) return null;
  if ('s' in value) return value.s;
  if (!('n' in value)) return 'unexpected';
  const places = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  if (format === 'General') return value.n;
  if (format.endsWith('%')) return `${decimal(value.n).times(HUNDRED).toFixed(places)}%`;
  const shown = decimal(value.n).toFixed(places);
  return format.startsWith('#,##0') ? shown.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',') : shown;
}

/** Every address that is promised. */
export function cellsOf(expected: ExpectedCells): ExpectedCell[] {
  const money = expected.money.flatMap((row) => [row.label, ...Object.values(row.cells)]);
  const indicators = expected.indicators.flatMap((row) => Object.values(row.cells));
  const rest = [
    expected.title,
    expected.name,
    expected.unitName,
    expected.grade,
    expected.total?.weight,
    expected.total?.points,
  ];
  const goals = expected.goals === null ? [] : [expected.goals.expected, expected.goals.achieved];
  const texts = expected.texts.map(({ text }) => text);
  return [...money, ...indicators, ...goals, ...texts, ...rest].filter((cell) => cell !== null && cell !== undefined);
}

/** Every promised address displays what is promised, and every heading stands in its column. */
export function expectFigures(sheet: Sheet, expected: ExpectedCells): void {
  const cells = cellsOf(expected);
  const shown = cells.map(({ cell }) => {
    const { value, format } = valueAt(sheet, cell);
    return [cell, displayed(value, format)];
  });
  expect(shown).toEqual(cells.map(({ cell, raw }) => [cell, raw]));
  const missing = expected.columns.filter(({ heading, column }) => {
    const col = (parseA1(`${column}1`)?.col ?? -1) - sheet.col0;
    return !sheet.values.some((line) => {
      const value = line[col] ?? null;
      return value !== null && 's' in value && value.s === heading;
    });
  });
  expect(missing).toEqual([]);
  expect(hiddenByMerges(sheet)).toEqual([]);
}

/** Cells that a merge covers a second time, or that hold something under a merge: no workbook has those. */
function hiddenByMerges(sheet: Sheet): string[] {
  const covered = new Set<string>();
  const wrong: string[] = [];
  for (const { top, left, bottom, right } of sheet.merges) {
    for (let row = top; row <= bottom; row += 1) {
      for (let col = left; col <= right; col += 1) {
        const address = a1(row, col);
        const isFirst = row === top && col === left;
        if (covered.has(address) || (!isFirst && valueAt(sheet, address).value !== null)) wrong.push(address);
        covered.add(address);
      }
    }
  }
  return wrong;
}
