import { columnLetters } from '../../src/core/a1';
import type { ExpectedCell, ExpectedIndicator } from './expected';
import { draw, expectedAt, heading, label, stretch, type Page } from './page';
import type { IndicatorBlock, IndicatorLine, IndicatorRole } from './table';

/** The indicator table: a header of one or two rows, the rows, the header again after a page break. */
export function drawIndicators(page: Page): ExpectedIndicator[] {
  if (page.indicatorColumns.length === 0) return [];
  return page.table.blocks.flatMap((block) => drawBlock(page, block));
}

function drawBlock(page: Page, block: IndicatorBlock): ExpectedIndicator[] {
  const top = page.row;
  const perPage = page.options.repeatHeaderAfter ?? Math.max(1, block.lines.length);
  const rows: ExpectedIndicator[] = [];
  for (let from = 0; from === 0 || from < block.lines.length; from += perPage) {
    drawHeader(page);
    rows.push(...drawLines(page, block.lines.slice(from, from + perPage), block.goal));
  }
  if (page.options.leadColumn) {
    label(page, top, page.left, block.label);
    page.grid.merge(top, page.left, page.row - 1, page.left);
  }
  return rows;
}

const SPLIT_HEADINGS: ReadonlyMap<string, string> = new Map([
  ['sign', '指标性质'],
  ['target', '指标值'],
  ['unit', '度量单位'],
]);

function drawHeader(page: Page): void {
  const groupCol = page.indicatorColumns.findIndex((column) => column.role === 'sign');
  page.indicatorColumns.forEach((column, index) => {
    const col = page.body + index;
    const split = page.hasTwoRowHeader ? SPLIT_HEADINGS.get(column.role) : undefined;
    const text = heading(page, split ?? column.heading, column.role);
    label(page, split === undefined ? page.row : page.row + 1, col, text);
    if (page.hasTwoRowHeader && split === undefined) page.grid.merge(page.row, col, page.row + 1, col);
    remember(page, column.role, text, col);
  });
  if (page.hasTwoRowHeader) {
    label(page, page.row, page.body + groupCol, heading(page, '年度指标值', 'target'));
    page.grid.merge(page.row, page.body + groupCol, page.row, page.body + groupCol + 2);
  } else stretchLast(page, page.row);
  page.row += page.hasTwoRowHeader ? 2 : 1;
}

/** A header that is printed twice is still one column. */
function remember(page: Page, role: IndicatorRole | 'other', text: string, col: number): void {
  const column = columnLetters(col);
  const isKnown = page.headings.some((known) => known.block === 'indicators' && known.column === column);
  if (!isKnown) page.headings.push({ block: 'indicators', role, heading: text, column });
}

function stretchLast(page: Page, row: number): void {
  const last = page.body + page.indicatorColumns.length - 1;
  if (last < page.right) stretch(page, row, last);
}

function drawLines(page: Page, lines: readonly IndicatorLine[], goal: number | null): ExpectedIndicator[] {
  const top = page.row;
  const level1 = drawLevel(page, lines, 'level1', (line) => line.cells.level1 ?? null);
  const level2 = drawLevel(page, lines, 'level2', (line) => line.cells.level2 ?? null);
  page.row = top + lines.length;
  return lines.map((line, index) => {
    const cells: Partial<Record<IndicatorRole, ExpectedCell>> = {};
    page.indicatorColumns.forEach((column, place) => {
      const { role } = column;
      if (role === 'other' || role === 'level1' || role === 'level2') return;
      cells[role] = draw(page, top + index, page.body + place, line.cells[role] ?? null);
    });
    if (!page.hasTwoRowHeader) stretchLast(page, top + index);
    const found = { ...cells, ...present('level1', level1[index]), ...present('level2', level2[index]) };
    return { row: top + index + 1, goal, ...levelsOf(page, line), cells: found };
  });
}

function present(
  role: 'level1' | 'level2',
  cell: ExpectedCell | null | undefined,
): Partial<Record<IndicatorRole, ExpectedCell>> {
  return cell === null || cell === undefined ? {} : { [role]: cell };
}

/** A level counts only where the table has a column for it. */
function levelsOf(page: Page, line: IndicatorLine): Pick<ExpectedIndicator, 'level1' | 'level2' | 'level3'> {
  const printed = (level: 'level1' | 'level2' | 'level3'): string | null =>
    page.indicatorColumns.some(({ role }) => role === level) ? (line.cells[level] ?? null) : null;
  return { level1: printed('level1'), level2: printed('level2'), level3: printed('level3') };
}

type LevelOf = (line: IndicatorLine) => string | null;

/** Draws one level's labels, and says for each row where its label is printed. */
function drawLevel(
  page: Page,
  lines: readonly IndicatorLine[],
  level: 'level1' | 'level2',
  labelOf: LevelOf,
): (ExpectedCell | null)[] {
  const place = page.indicatorColumns.findIndex((column) => column.role === level);
  if (place < 0) return lines.map(() => null);
  const col = page.body + place;
  let start = 0;
  return lines.map((line, index) => {
    if (index > 0 && !continues(lines[index - 1], line, level)) start = index;
    const isFirst = start === index;
    if (isFirst || page.options.levels === 'repeated') label(page, page.row + index, col, labelOf(line));
    if (isFirst && page.options.levels === 'merged') mergeRun(page, lines, index, col, level);
    const printedAt = page.options.levels === 'repeated' ? index : start;
    return labelOf(line) === null ? null : expectedAt(page.row + printedAt, col, labelOf(line));
  });
}

function continues(above: IndicatorLine | undefined, line: IndicatorLine, level: 'level1' | 'level2'): boolean {
  if (above === undefined || (line.cells[level] ?? null) === null) return false;
  const isSameLevel1 = (above.cells.level1 ?? null) === (line.cells.level1 ?? null);
  return isSameLevel1 && above.cells[level] === line.cells[level];
}

function mergeRun(
  page: Page,
  lines: readonly IndicatorLine[],
  from: number,
  col: number,
  level: 'level1' | 'level2',
): void {
  let to = from;
  for (let next = lines[to + 1]; next !== undefined && continues(lines[to], next, level); next = lines[to + 1]) to += 1;
  page.grid.merge(page.row + from, col, page.row + to, col);
}
