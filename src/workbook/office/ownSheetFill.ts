import { a1 } from '../../core/a1';
import type { OwnCell, OwnSheet } from '../../core/model';
import { formatMark, MARK_NAME, type OwnMark } from '../ownMark';
import type { Line } from './call';
import { entryOf } from './cells';

/** Cells whose values go out in one round trip. */
const CELLS_PER_TRIP = 50_000;
/** A column's width in points for each character of the standard font, and its edges. */
const POINTS_PER_CHARACTER = 6;
const EDGE_POINTS = 3.75;
const TITLE_POINTS = 16;

/** Fills a sheet that was just created or cleared, and marks it as ours; without a mark it is the user's. */
export async function fillOwnSheet(
  line: Line,
  sheet: Excel.Worksheet,
  content: OwnSheet,
  mark: OwnMark | null,
  isMarked: boolean,
): Promise<void> {
  const width = content.rows.reduce((most, row) => Math.max(most, row.length), 1);
  linkCells(sheet, content);
  await enterRows(line, sheet, content, width);
  styleCells(sheet, content, width);
  for (const { top, left, bottom, right } of content.merges) {
    sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).merge();
  }
  if (content.frozenRows > 0) sheet.freezePanes.freezeRows(content.frozenRows);
  else sheet.freezePanes.unfreeze();
  if (mark !== null) setMark(sheet, mark, isMarked);
  await line.sync();
}

/** Before the values, which must have the last word on what a cell shows. */
function linkCells(sheet: Excel.Worksheet, { rows }: OwnSheet): void {
  for (const [r, row] of rows.entries()) {
    for (const [c, { link }] of row.entries()) {
      if (link === undefined) continue;
      const documentReference = `'${link.sheet.replaceAll("'", "''")}'!${a1(link.row, link.col)}`;
      sheet.getRangeByIndexes(r, c, 1, 1).hyperlink = { documentReference };
    }
  }
}

async function enterRows(line: Line, sheet: Excel.Worksheet, { rows }: OwnSheet, width: number): Promise<void> {
  const perTrip = Math.max(1, Math.floor(CELLS_PER_TRIP / width));
  for (let top = 0; top < rows.length; top += perTrip) {
    const part = rows.slice(top, top + perTrip);
    sheet.getRangeByIndexes(top, 0, part.length, width).values = part.map((row) => entriesOf(row, width));
    if (top + perTrip < rows.length) await line.sync();
  }
}

function entriesOf(row: readonly OwnCell[], width: number): (string | number | boolean)[] {
  return Array.from({ length: width }, (_, col) => entryOf(row[col]?.value ?? null, 'General'));
}

function styleCells(sheet: Excel.Worksheet, { rows, widths }: OwnSheet, width: number): void {
  if (rows.length === 0) return;
  for (const [col, characters] of widths.entries()) {
    sheet.getRangeByIndexes(0, col, 1, 1).format.columnWidth = characters * POINTS_PER_CHARACTER + EDGE_POINTS;
  }
  const all = sheet.getRangeByIndexes(0, 0, rows.length, width);
  all.format.wrapText = true;
  all.format.verticalAlignment = 'Center';
  for (const [r, row] of rows.entries()) {
    for (const [c, { style }] of row.entries()) {
      if (style === undefined || style === 'note') continue;
      const { font } = sheet.getRangeByIndexes(r, c, 1, 1).format;
      font.bold = true;
      if (style === 'title') font.size = TITLE_POINTS;
    }
  }
  all.format.autofitRows();
}

/** The hidden name is the same that a file carries, so that each way of writing knows the other's sheets. */
export function setMark(sheet: Excel.Worksheet, mark: OwnMark, isMarked: boolean): void {
  const formula = `="${formatMark(mark)}"`;
  if (isMarked) sheet.names.getItem(MARK_NAME).formula = formula;
  else sheet.names.add(MARK_NAME, formula).visible = false;
}
