import { columnLetters } from '../../src/core/a1';
import type { ExpectedCell, ExpectedColumn, ExpectedMoneyRow } from './expected';
import { draw, heading, label, stretch, type Page } from './page';
import type { MoneyLine, MoneyRole } from './table';

/** The money block: one row of headings, then a row for each source of money. */
export function drawMoney(page: Page): ExpectedMoneyRow[] {
  const { money } = page.table;
  if (money === null) return [];
  const top = page.row;
  drawHeadings(page, blockLabel(page, money.label));
  const rows = money.lines.map((line) => drawLine(page, line));
  if (page.options.leadColumn) page.grid.merge(top, page.left, page.row - 1, page.left);
  return rows;
}

function blockLabel(page: Page, name: string): string {
  const unit = page.table.moneyUnit;
  const isHere = page.options.unitPlace === 'blockLabel' && unit !== null;
  if (!isHere) return name;
  const bracket = name.search(/[（(]/);
  return bracket < 0 ? `${name}（${unit}）` : `${name.slice(0, bracket)}（${unit}）${name.slice(bracket)}`;
}

function drawHeadings(page: Page, block: string): void {
  label(page, page.row, page.left, block);
  if (page.options.leadColumn) label(page, page.row, page.body, null);
  page.grid.merge(page.row, page.body, page.row, page.body + page.labelSpan - 1);
  page.moneyColumns.forEach((column, index) => {
    const col = page.body + page.labelSpan + index;
    const text = heading(page, column.heading, column.role);
    label(page, page.row, col, text);
    page.headings.push(headingAt(column.role, text, col));
  });
  stretchLast(page);
  page.row += 1;
}

function headingAt(role: ExpectedColumn['role'], text: string, col: number): ExpectedColumn {
  return { block: 'money', role, heading: text, column: columnLetters(col) };
}

function stretchLast(page: Page): void {
  const last = page.body + page.labelSpan + page.moneyColumns.length - 1;
  if (page.moneyColumns.length > 0 && last < page.right) stretch(page, page.row, last);
}

function drawLine(page: Page, line: MoneyLine): ExpectedMoneyRow {
  const labelCell = label(page, page.row, page.body, line.label);
  page.grid.merge(page.row, page.body, page.row, page.body + page.labelSpan - 1);
  const cells: Partial<Record<MoneyRole, ExpectedCell>> = {};
  page.moneyColumns.forEach((column, index) => {
    if (column.role === 'other') return;
    cells[column.role] = draw(page, page.row, page.body + page.labelSpan + index, line.cells[column.role] ?? null);
  });
  stretchLast(page);
  page.row += 1;
  return { row: page.row, label: labelCell, role: line.role ?? null, cells };
}
