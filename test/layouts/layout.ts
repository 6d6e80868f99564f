import type { Sheet } from '../../src/core/model';
import { rangeOf } from '../../src/core/a1';
import type { ExpectedCells } from './expected';
import { drawGoals, drawGrade, drawNotes, drawTexts, drawTotal } from './foot';
import { Grid } from './grid';
import { drawHead } from './head';
import { drawIndicators } from './indicators';
import { drawMoney } from './money';
import { PLAIN, type LayoutOptions } from './options';
import { openPage, type Page } from './page';
import type { FormTable } from './table';
import { toXlsx } from './xlsx';

export interface LaidOut<Expected> {
  /** As an adapter hands it over: only the used range, no formulas. */
  readonly sheet: Sheet;
  readonly expected: Expected;
  /** The same sheet as a real .xlsx. */
  readonly toXlsx: () => Promise<Uint8Array>;
}

/**
 * Lays out exactly what the table prints, its errors included.
 * @param options what differs from `PLAIN`.
 */
export function layOut(table: FormTable, options: Partial<LayoutOptions> = {}): LaidOut<ExpectedCells> {
  const { sheet, expected, toXlsx: write } = layOutTogether([table], options);
  const [only] = expected;
  if (only === undefined) throw new Error('one table gives one form');
  return { sheet, expected: only, toXlsx: write };
}

/**
 * Several forms below each other on one sheet, in order.
 * @param gap empty rows between them.
 */
export function layOutTogether(
  tables: readonly FormTable[],
  options: Partial<LayoutOptions> = {},
  gap = 1,
): LaidOut<readonly ExpectedCells[]> {
  const full: LayoutOptions = { ...PLAIN, ...options };
  const grid = new Grid();
  let top = full.emptyRowsAbove;
  const expected = tables.map((table) => {
    const page = openPage(grid, top, table, full);
    const cells = drawForm(page);
    top = page.row + gap;
    return cells;
  });
  const sheet = grid.toSheet(full.sheetName);
  return { sheet, expected, toXlsx: () => toXlsx([sheet]) };
}

function drawForm(page: Page): ExpectedCells {
  const top = page.row;
  const { table, options } = page;
  const head = drawHead(page);
  const money = drawMoney(page);
  const goals = drawGoals(page);
  const indicators = drawIndicators(page);
  const total = head.total ?? drawTotal(page);
  const grade = drawGrade(page);
  const texts = drawTexts(page);
  drawNotes(page);
  const hasUnit = options.unitPlace !== 'none' && (options.unitPlace !== 'blockLabel' || table.money !== null);
  return {
    sheet: options.sheetName,
    range: rangeOf({ top, left: page.left, bottom: page.row - 1, right: page.right }),
    ...head,
    year: options.year === 'none' ? null : table.year,
    moneyUnit: hasUnit ? table.moneyUnit : null,
    columns: page.headings,
    money,
    goals,
    indicators,
    total,
    grade,
    texts,
  };
}
