import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Table as ReportTable } from '../core/narrative/document';
import { balancedLines } from './balancedLines';
import { columnWidths } from './columnWidths';
import { fromPoints, widthOf, type Measures } from './measures';
import { CHINESE_HINT, linesOf, plainText, textOf, textRuns, type Piece } from './runs';
import type { StyleProfile } from './styleProfile';

type Alignment = (typeof AlignmentType)['LEFT' | 'CENTER' | 'RIGHT'];
type Cell = readonly (readonly Piece[])[];

/** Free to the left and right inside a cell, twips. */
const PADDING = 70;
/** Of a character's width; Times New Roman has 0.5, its stand-ins up to 0.64. */
const WIDE_DIGIT = 0.64;
const WORD_KEPT = 4;
const LONGEST_WORD = 12;
const BORDER = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const BORDERS = {
  top: BORDER,
  bottom: BORDER,
  left: BORDER,
  right: BORDER,
  insideHorizontal: BORDER,
  insideVertical: BORDER,
};

/** A table across the page whose head stands again on every further page; no row is torn apart. */
export function tableOf(table: ReportTable, profile: StyleProfile, { width }: Measures): Table {
  const rows = table.rows.map((row) => table.head.map((_, column): Cell => linesOf(row[column] ?? [])));
  const needs = table.head.map((text, column) =>
    needOf(
      text,
      rows.map((row) => row[column] ?? []),
      profile.sizes.table,
    ),
  );
  const shares = table.head.map((_, column) => table.widths[column] ?? 1);
  const widths = columnWidths(shares, needs, width);
  const capacities = widths.map((one) => Math.max(1, (one - 2 * PADDING) / fromPoints(profile.sizes.table)));
  const alignments = capacities.map((capacity, column) =>
    alignmentOf(
      rows.map((row) => row[column] ?? []),
      capacity,
    ),
  );
  const head = table.head.map((text, column) => cellOf(headLines(text, capacities[column] ?? 0), widths[column] ?? 0));
  const body = rows.map((row) => rowOf(row, widths, alignments, profile));
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    margins: { top: 40, bottom: 40, left: PADDING, right: PADDING },
    rows: [new TableRow({ children: head, tableHeader: true, cantSplit: true }), ...body],
  });
}

export function captionOf(text: string): Paragraph {
  return new Paragraph({
    style: 'tableCaption',
    children: [new TextRun({ text: plainText(text), font: CHINESE_HINT })],
  });
}

/**
 * A little room below a table. It also keeps two tables from growing together, and a heading below from being left alone
 * at the foot of a page by programs that forget after a table what stays with what.
 */
export function tableEnd(): Paragraph {
  return new Paragraph({ style: 'tableEnd' });
}

/** Twips that a column needs so that no figure and no short word is torn apart. */
function needOf(head: string, cells: readonly Cell[], size: number): number {
  const pieces = [plainText(head), ...cells.flatMap((cell) => cell.map(textOf))].map(unbroken);
  return 2 * PADDING + Math.ceil(Math.max(...pieces) * fromPoints(size));
}

/** Characters that stay on one line: a number or Latin word, wide where its font is missing; four Chinese characters. */
function unbroken(text: string): number {
  const words = (text.match(/[!-~]+/g) ?? []).map((word) => word.length * WIDE_DIGIT);
  return Math.max(Math.min(widthOf(text), WORD_KEPT), ...words.map((word) => Math.min(word, LONGEST_WORD)));
}

/** Figures to the right, so that they can be compared; what fits on one line in the middle; the rest to the left. */
function alignmentOf(cells: readonly Cell[], capacity: number): Alignment {
  const texts = cells.map((cell) => cell.map(textOf).join('')).filter((text) => text !== '');
  if (texts.length > 0 && texts.every((text) => /^[-+]?\d+\.\d+$/.test(text))) return AlignmentType.RIGHT;
  return texts.every((text) => widthOf(text) <= capacity) ? AlignmentType.CENTER : AlignmentType.LEFT;
}

function rowOf(
  row: readonly Cell[],
  widths: readonly number[],
  alignments: readonly Alignment[],
  profile: StyleProfile,
): TableRow {
  const children = row.map((cell, column) => {
    const alignment = alignments[column] ?? AlignmentType.LEFT;
    const lines = cell.length > 0 ? cell : [[]];
    return cellOf(
      lines.map((line) => new Paragraph({ style: 'tableText', alignment, children: textRuns(line, profile) })),
      widths[column] ?? 0,
    );
  });
  return new TableRow({ children, cantSplit: true });
}

/** A unit in brackets goes below the name where both do not fit side by side. */
function headLines(text: string, capacity: number): Paragraph[] {
  const clean = plainText(text);
  const bracket = clean.search(/[（(]/);
  const isWhole = bracket <= 0 || widthOf(clean) <= capacity;
  const parts = isWhole ? [clean] : [clean.slice(0, bracket), clean.slice(bracket)];
  const lines = parts.flatMap((part) => balancedLines(part, capacity));
  return lines.map(
    (line) => new Paragraph({ style: 'tableHead', children: [new TextRun({ text: line, font: CHINESE_HINT })] }),
  );
}

function cellOf(children: Paragraph[], width: number): TableCell {
  return new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
  });
}
