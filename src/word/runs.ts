import { TextRun } from 'docx';
import type { Run } from '../core/narrative/document';
import { gapText, runText } from '../core/narrative/wording';
import type { StyleProfile } from './styleProfile';

/** A piece of one line: what is still missing is told apart. */
export interface Piece {
  readonly text: string;
  readonly missing: boolean;
}

/** What XML 1.0 cannot hold: control characters and halves of surrogate pairs. */
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const LINE_END = /\r\n|[\r\n\v\f\u2028\u2029]/;

/**
 * Runs as lines: text that people typed on several lines becomes as many paragraphs, without their own indents and
 * without blank ones.
 */
export function linesOf(runs: readonly Run[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const run of runs) {
    const [first = '', ...others] = runText(run).split(LINE_END);
    add(lines, first, run.kind === 'gap');
    for (const text of others) {
      lines.push([]);
      add(lines, text, run.kind === 'gap');
    }
  }
  return lines.map(trimmed).filter((line) => line.length > 0);
}

function add(lines: Piece[][], text: string, missing: boolean): void {
  const line = lines.at(-1);
  const printable = text.replace(NOT_IN_XML, '');
  if (line === undefined || printable === '') return;
  const last = line.at(-1);
  if (last?.missing === missing) line[line.length - 1] = { text: last.text + printable, missing };
  else line.push({ text: printable, missing });
}

function trimmed(line: readonly Piece[]): Piece[] {
  return line
    .map((piece, index) => ({
      ...piece,
      text: index === 0 ? piece.text.trimStart() : piece.text,
    }))
    .map((piece, index) => ({ ...piece, text: index === line.length - 1 ? piece.text.trimEnd() : piece.text }))
    .filter(({ text }) => text !== '');
}

/** One line of runs, as in a table's cell or a signature. */
export function oneLine(runs: readonly Run[]): Piece[] {
  return linesOf(runs).flat();
}

export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** Text that comes without runs, through the same sieve as typed text: a title, a heading. */
export function plainText(text: string): string {
  return textOf(oneLine([{ kind: 'words', text }]));
}

const [OPEN = '', CLOSE = ''] = gapText({ kind: 'gap', what: '|', where: null }).split('|');

/** Such a text with the gaps that are written in it. */
export function piecesOf(text: string): Piece[] {
  const gap = new RegExp(`(${OPEN}[^${CLOSE}]*${CLOSE})`);
  return plainText(text)
    .split(gap)
    .map((part) => ({ text: part, missing: part.startsWith(OPEN) }))
    .filter((piece) => piece.text !== '');
}

/** Quotation marks and dashes exist in both scripts: the hint says that they are Chinese. */
export const CHINESE_HINT = { hint: 'eastAsia' } as const;

export function textRuns(pieces: readonly Piece[], { gap }: StyleProfile): TextRun[] {
  return pieces.map(({ text, missing }) =>
    missing
      ? new TextRun({ text, font: CHINESE_HINT, highlight: gap.highlight, color: gap.color })
      : new TextRun({ text, font: CHINESE_HINT }),
  );
}
