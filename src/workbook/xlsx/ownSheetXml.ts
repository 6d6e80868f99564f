import { a1, rangeOf } from '../../core/a1';
import type { OwnCell, OwnSheet, Rect } from '../../core/model';
import { newCell } from './cellWrite';
import type { Flavour } from './namespaces';
import { lookOf, type LookNumbers } from './ownStyles';
import { escapeAttribute } from './xmlText';

/** A4, lying; as wide as one page. */
const PRINT = `<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>
<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`.replace('\n', '');
const LINE_POINTS = 15.75;
const TALLEST_POINTS = 409;

/** The whole part of a sheet of ours. */
export function ownSheetXml(sheet: OwnSheet, looks: LookNumbers, flavour: Flavour): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${flavour.main}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${rangeOf(extentOf(sheet))}"/>`,
    view(sheet.frozenRows),
    `<sheetFormatPr defaultRowHeight="15"/>`,
    columns(sheet.widths),
    `<sheetData>${sheet.rows.map((row, index) => rowXml(sheet, row, index, looks)).join('')}</sheetData>`,
    mergesXml(sheet.merges),
    linksXml(sheet),
    PRINT,
    '</worksheet>',
  ].join('');
}

function extentOf(sheet: OwnSheet): Rect {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 1);
  return { top: 0, left: 0, bottom: Math.max(sheet.rows.length - 1, 0), right: width - 1 };
}

function view(frozenRows: number): string {
  if (frozenRows === 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const top = a1(frozenRows, 0);
  const pane = `<pane ySplit="${String(frozenRows)}" topLeftCell="${top}" activePane="bottomLeft" state="frozen"/>`;
  const selection = `<selection pane="bottomLeft" activeCell="${top}" sqref="${top}"/>`;
  return `<sheetViews><sheetView workbookViewId="0">${pane}${selection}</sheetView></sheetViews>`;
}

function columns(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const list = widths.map((width, index) => {
    const column = String(index + 1);
    return `<col min="${column}" max="${column}" width="${String(width)}" customWidth="1"/>`;
  });
  return `<cols>${list.join('')}</cols>`;
}

function rowXml(sheet: OwnSheet, row: readonly OwnCell[], index: number, looks: LookNumbers): string {
  const cells = row.map((cell, col) => newCell(index, col, looks[lookOf(cell)], cell.value, ''));
  const height = heightOf(sheet, row, index);
  const custom = height === null ? '' : ` ht="${String(height)}" customHeight="1"`;
  return `<row r="${String(index + 1)}"${custom}>${cells.join('')}</row>`;
}

/**
 * In points; null for a row of one line. Not every program fits heights to wrapped text when it opens a file, and none
 * does for merged cells.
 */
function heightOf(sheet: OwnSheet, row: readonly OwnCell[], index: number): number | null {
  const merges = sheet.merges.filter((merge) => merge.top === index && merge.bottom === index);
  const lines = Math.max(1, ...row.map((cell, col) => linesOf(cell, widthFrom(sheet, merges, col))));
  const isTitle = row.some((cell) => cell.style === 'title');
  if (lines === 1 && !isTitle) return null;
  return Math.min(lines * (isTitle ? LINE_POINTS * 1.6 : LINE_POINTS), TALLEST_POINTS);
}

function widthFrom(sheet: OwnSheet, merges: readonly Rect[], col: number): number {
  const last = merges.find((merge) => merge.left === col)?.right ?? col;
  let width = 0;
  for (let at = col; at <= last; at++) width += sheet.widths[at] ?? 8;
  return width;
}

/** A Chinese character is as wide as two digits, in which column widths are counted. */
function linesOf(cell: OwnCell, width: number): number {
  if (cell.value === null || !('s' in cell.value)) return 1;
  const room = Math.max(width - 2, 1);
  return cell.value.s.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(displayWidth(line) / room)), 0);
}

function displayWidth(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) > 0xff ? 2 : 1;
  return width;
}

function mergesXml(merges: readonly Rect[]): string {
  if (merges.length === 0) return '';
  const list = merges.map((merge) => `<mergeCell ref="${rangeOf(merge)}"/>`);
  return `<mergeCells count="${String(merges.length)}">${list.join('')}</mergeCells>`;
}

/** Links inside the workbook need no relationship. */
function linksXml(sheet: OwnSheet): string {
  const links = sheet.rows.flatMap((row, index) => row.flatMap((cell, col) => linkXml(cell, index, col)));
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

function linkXml({ link, value }: OwnCell, row: number, col: number): string[] {
  if (link === undefined) return [];
  const location = `'${link.sheet.replaceAll("'", "''")}'!${a1(link.row, link.col)}`;
  const shown = value !== null && 's' in value ? value.s : location;
  const display = escapeAttribute(shown.slice(0, 255));
  return [`<hyperlink ref="${a1(row, col)}" location="${escapeAttribute(location)}" display="${display}"/>`];
}
