import type { ExpectedCell, ExpectedCells } from './expected';
import { draw, label, type Page } from './page';

/** The lines above the blocks: attachment mark, title, year, unit of money, names. */

export interface Head {
  readonly title: ExpectedCell;
  readonly name: ExpectedCell;
  readonly unitName: ExpectedCell | null;
  readonly total: ExpectedCells['total'];
}

export function drawHead(page: Page): Head {
  if (page.options.attachmentLine) oneLine(page, '附件1');
  const title = wideLine(page, titleText(page));
  const year = yearLine(page);
  if (year !== null) wideLine(page, year);
  drawUnitLine(page);
  const name = nameLine(page, page.table.name);
  const unitName = page.table.unitName === null ? null : nameLine(page, page.table.unitName);
  return { title, name, unitName, total: totalLine(page) };
}

function oneLine(page: Page, text: string): void {
  label(page, page.row, page.left, text);
  page.row += 1;
}

function wideLine(page: Page, text: string): ExpectedCell {
  const drawn = label(page, page.row, page.left, text);
  page.grid.merge(page.row, page.left, page.row, page.right);
  page.row += 1;
  return drawn;
}

function titleText(page: Page): string {
  const { table, options } = page;
  const unit = options.unitPlace === 'title' && table.moneyUnit !== null ? `（单位：${table.moneyUnit}）` : '';
  if (table.year === null) return table.title + unit;
  if (options.year === 'beforeTitle') return `${String(table.year)}年度${table.title}${unit}`;
  if (options.year === 'afterTitle') return `${table.title}（${String(table.year)}年度）${unit}`;
  return table.title + unit;
}

function yearLine(page: Page): string | null {
  const { year } = page.table;
  if (year === null) return null;
  if (page.options.year === 'ownLine') return `（${String(year)}年度）`;
  if (page.options.year === 'plain') return `${String(year)}年度`;
  return page.options.year === 'unbalanced' ? `${String(year)}年度)` : null;
}

/** Right above the table, at its right edge, as most forms print it. */
function drawUnitLine(page: Page): void {
  if (page.options.unitPlace !== 'ownLine' || page.table.moneyUnit === null) return;
  label(page, page.row, page.right, `单位：${page.table.moneyUnit}`);
  page.row += 1;
}

function nameLine(page: Page, line: { label: string; value: string | null }): ExpectedCell {
  label(page, page.row, page.left, line.label);
  const from = Math.max(page.body, page.left + 1);
  page.grid.merge(page.row, page.left, page.row, from - 1);
  const value = draw(page, page.row, from, line.value);
  page.grid.merge(page.row, from, page.row, page.right);
  page.row += 1;
  return value;
}

function totalLine(page: Page): ExpectedCells['total'] {
  const { total, isTotalInHead } = page.table;
  if (total === null || isTotalInHead !== true || page.options.totalRow === 'none') return null;
  const value = page.options.totalRow === 'blank' ? null : total.points;
  const points = nameLine(page, { label: total.label, value });
  return { row: page.row, weight: null, points };
}
