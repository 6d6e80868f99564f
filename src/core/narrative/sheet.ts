import type { OwnCell, OwnSheet, Rect, Sheet } from '../model';
import type { Block, Gap, Report, Run, Sentence, Table } from './document';
import type { OutlineProblem } from './outlineSheet';
import { linkTo, refOf } from './links';
import { placesOf } from './passage';
import { sourceRows } from './sources';
import type { Judged } from './view';
import { writeReportFully } from './write';
import { gapText, REPORT_SHEET as SAY, runText } from './wording';

/**
 * 自评报告: the report in the first column, with a link to the cell of its first figure beside each paragraph; tables
 * with their figures as links; then what is missing and where it is typed, and where every figure comes from. No cells
 * are merged but those of the title: Excel fits the height of a row only to cells that are not.
 */

type Row = readonly OwnCell[];

const WIDTHS = [84, 28, 18, 18, 14, 14];
/** Excel shows no row higher than 409 points, some 25 lines of the first column. */
const LONGEST_PARAGRAPH = 800;
/** Excel holds at most this many characters in a cell. */
const LONGEST_TEXT = 32_767;

/** The sheet for the workbook, where any form took part; else none. */
export function reportSheets(judged: Judged, sheets: readonly Sheet[]): OwnSheet[] {
  if (!judged.scored.some(({ form }) => form.kind === 'department' || form.kind === 'project')) return [];
  const { report, problems } = writeReportFully(judged, sheets);
  return [reportSheet(report, problems)];
}

/** @param problems what could not be understood in the workbook's own outline. */
export function reportSheet(report: Report, problems: readonly OutlineProblem[] = []): OwnSheet {
  const mark = report.attachmentMark === null ? [] : [[text(report.attachmentMark)]];
  const head = [...mark, [text(report.title, 'title')], [text(SAY.note, 'note')], ...problems.map(problemRow)];
  const titleRow = mark.length;
  return {
    name: SAY.name,
    widths: WIDTHS,
    rows: [
      ...head,
      ...report.blocks.flatMap(blockRows),
      ...attachmentRows(report),
      ...signatureRows(report),
      ...gapRows(report.gaps),
      ...sourceRows(report),
    ],
    merges: [titleRow, titleRow + 1].map(band),
    frozenRows: 0,
    userColumns: [],
  };
}

function band(row: number): Rect {
  return { top: row, left: 0, bottom: row, right: WIDTHS.length - 1 };
}

function text(words: string, style?: OwnCell['style']): OwnCell {
  const value = { s: words.slice(0, LONGEST_TEXT) };
  return style === undefined ? { value } : { value, style };
}

function problemRow({ sheet, cell, message }: OutlineProblem): Row {
  return [text(SAY.outlineProblem(message), 'strong'), linkTo({ sheet, cell })];
}

function blockRows(block: Block): Row[] {
  switch (block.kind) {
    case 'heading':
      return [[text(`${SAY.indent.repeat(block.level - 1)}${block.text}`, 'strong')]];
    case 'paragraph':
      return pieces(block.sentences).flatMap(paragraphRows);
    case 'table':
      return tableRows(block);
  }
}

/** A paragraph that is too long for one row, cut between sentences. */
function pieces(sentences: readonly Sentence[]): Sentence[][] {
  const parts: Sentence[][] = [];
  let length = Infinity;
  for (const sentence of sentences) {
    const own = textOf(sentence).length;
    if (length + own > LONGEST_PARAGRAPH) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(sentence);
    length += own;
  }
  return parts;
}

function textOf({ runs }: Sentence): string {
  return runs.map(runText).join('');
}

function paragraphRows(sentences: readonly Sentence[]): Row[] {
  const runs = sentences.flatMap((sentence) => sentence.runs);
  const [place] = [runs.filter(isGap), runs.filter(isNumber), runs.filter(isTyped)].flat().flatMap(placesOf);
  const [first = '', ...rest] = cut(`${SAY.indent}${sentences.map(textOf).join('')}`);
  return [place === undefined ? [text(first)] : [text(first), linkTo(place)], ...rest.map((part) => [text(part)])];
}

/** A single sentence may still be longer than a row shows. */
function cut(words: string): string[] {
  const most = LONGEST_PARAGRAPH + SAY.indent.length;
  const parts = Math.ceil(words.length / most);
  return Array.from({ length: parts }, (_, part) => words.slice(part * most, (part + 1) * most));
}

/** First what is missing, then the first number that is no year, then the first text that somebody typed. */
function isGap({ kind }: Run): boolean {
  return kind === 'gap';
}

function isNumber(run: Run): boolean {
  return run.kind === 'figure' && /\d/.test(run.text) && !/^\d{4}年$/.test(run.text);
}

function isTyped({ kind }: Run): boolean {
  return kind === 'typed';
}

function tableRows({ caption, head, rows }: Table): Row[] {
  const title = caption === null ? [] : [[text(caption, 'strong')]];
  return [...title, head.map((heading) => text(heading, 'heading')), ...rows.map((row) => row.map(tableCell))];
}

function tableCell(runs: Table['rows'][number][number]): OwnCell {
  const words = runs.map(runText).join('');
  if (words === '') return { value: null };
  const [place] = runs.filter(isNumber).flatMap(placesOf);
  const link = place === undefined ? null : refOf(place);
  return link === null ? text(words) : { ...text(words), link };
}

function attachmentRows({ attachments }: Report): Row[] {
  return attachments.map((name, index) => {
    const no = `${String(index + 1)}.${name}`;
    return [text(index === 0 ? `${SAY.attachments}${no}` : `${SAY.attachmentIndent}${no}`)];
  });
}

function signatureRows({ signature }: Report): Row[] {
  const people = signature.people.map(({ label, value }) => ({ words: `${label}：${runText(value)}`, run: value }));
  const lines = [
    { words: runText(signature.unit), run: signature.unit },
    { words: runText(signature.date), run: signature.date },
    ...people,
  ];
  return lines.map(({ words, run }) => {
    const [place] = placesOf(run);
    const said = text(`${SAY.indent}${words}`);
    return place === undefined ? [said] : [said, linkTo(place)];
  });
}

function gapRows(gaps: readonly Gap[]): Row[] {
  if (gaps.length === 0) return [];
  const rows = gaps.map((gap): Row => [text(gapText(gap)), gap.where === null ? text(SAY.noCell) : linkTo(gap.where)]);
  return [[], [text(SAY.gaps(gaps.length), 'strong')], SAY.gapHead.map((heading) => text(heading, 'heading')), ...rows];
}
