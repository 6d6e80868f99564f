import type { ExpectedCell, ExpectedCells } from './expected';
import { draw, label, type Page } from './page';

/** What stands under the table, and the goals above it. */

export function drawGoals(page: Page): ExpectedCells['goals'] {
  const { goals } = page.table;
  if (goals === null) return null;
  const middle = page.body + Math.floor((page.right - page.body + 1) / 2);
  const top = page.row;
  if (page.options.leadColumn) label(page, top, page.left, '年度总体目标');
  const cells = [goals.expected, goals.achieved].map((text, index) => {
    const [from, to] = index === 0 ? [page.body, middle - 1] : [middle, page.right];
    label(page, top, from, goals.headings[index] ?? null);
    page.grid.merge(top, from, top, to);
    page.grid.merge(top + 1, from, top + 1, to);
    return draw(page, top + 1, from, text);
  });
  if (page.options.leadColumn) page.grid.merge(top, page.left, top + 1, page.left);
  page.row += 2;
  const [expected, achieved] = cells;
  return expected === undefined || achieved === undefined ? null : { expected, achieved };
}

export function drawTotal(page: Page): ExpectedCells['total'] {
  const { total } = page.table;
  if (page.table.isTotalInHead === true) return null;
  const isPrinted = page.options.totalRow === 'blank' || (page.options.totalRow === 'asPublished' && total !== null);
  if (!isPrinted) return null;
  const isBlank = page.options.totalRow === 'blank';
  const weightCol = page.indicatorColumns.findIndex((column) => column.role === 'weight');
  const pointsCol = page.indicatorColumns.findIndex((column) => column.role === 'enteredPoints');
  const firstFigure = [weightCol, pointsCol].filter((place) => place > 0).sort((a, b) => a - b)[0];
  label(page, page.row, page.left, total?.label ?? '总分');
  if (firstFigure !== undefined) page.grid.merge(page.row, page.left, page.row, page.body + firstFigure - 1);
  const figure = (place: number, printed: string | null): ExpectedCell | null =>
    place < 0 ? null : draw(page, page.row, page.body + place, isBlank ? null : printed);
  const weight = figure(weightCol, total?.weight ?? null);
  const points = figure(pointsCol, total?.points ?? null);
  page.row += 1;
  return { row: page.row, weight, points };
}

export function drawGrade(page: Page): ExpectedCell | null {
  if (page.table.grade === null) return null;
  return labelled(page, '评价等级', page.table.grade);
}

export function drawTexts(page: Page): ExpectedCells['texts'] {
  return page.table.texts.map(({ heading, text }) => ({ heading, text: labelled(page, heading, text) }));
}

function labelled(page: Page, heading: string, text: string | null): ExpectedCell {
  label(page, page.row, page.left, heading);
  page.grid.merge(page.row, page.left, page.row, page.left + 1);
  const cell = label(page, page.row, page.left + 2, text);
  page.grid.merge(page.row, page.left + 2, page.row, page.right);
  page.row += 1;
  return cell;
}

/** Signatures without names: nobody is invented. */
export function drawNotes(page: Page): void {
  for (const note of page.options.notesBelow) {
    label(page, page.row, page.left, note);
    page.grid.merge(page.row, page.left, page.row, page.right);
    page.row += 1;
  }
  if (!page.options.signatures) return;
  ['填报人：', '单位负责人：', '填报日期：'].forEach((text, index) => label(page, page.row, page.left + index, text));
  page.row += 1;
}
