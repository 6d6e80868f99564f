import { LIMITS } from './limits';
import type { WalkedCell } from './sheetWalk';

const ZERO = 48;
const NINE = 57;
const LETTER_A = 65;
const LETTER_Z = 90;
/** Neither a row's nor a style's number has more digits. */
const MOST_DIGITS = 7;
const TYPES: readonly string[] = ['s', 'n', 'str', 'b', 'e'];

/**
 * Nearly every cell is written as `<c r="B7" s="5" t="s"><v>12</v></c>` or `<c r="B7" s="5"/>`, in these very
 * characters: such a one is read in one go. Only where names without prefix are those of the sheet.
 * @returns where it ends; -1, with nothing changed, when it is written in any other way or is not what it should be.
 */
export function readPlainCell(text: string, start: number, cell: WalkedCell): number {
  if (!text.startsWith('<c r="', start)) return -1;
  const rowStart = afterLetters(text, start + 6);
  const rowEnd = afterDigits(text, rowStart);
  const col = columnIn(text, start + 6, rowStart);
  if (col <= cell.col || col >= LIMITS.columns || numberIn(text, rowStart, rowEnd) !== cell.row + 1) return -1;
  if (text.charCodeAt(rowStart) === ZERO || text[rowEnd] !== '"') return -1;
  const styleEnd = text.startsWith(' s="', rowEnd + 1) ? afterDigits(text, rowEnd + 5) : rowEnd;
  const style = styleEnd === rowEnd ? 0 : numberIn(text, rowEnd + 5, styleEnd);
  if (style < 0 || text[styleEnd] !== '"') return -1;
  const typeEnd = text.startsWith(' t="', styleEnd + 1) ? text.indexOf('"', styleEnd + 5) : styleEnd;
  const type = typeEnd === styleEnd ? 'n' : TYPES.find((name) => isAt(text, styleEnd + 5, typeEnd, name));
  return type === undefined ? -1 : fill(cell, { text, start, col, style, type, from: typeEnd + 1 });
}

interface Head {
  readonly text: string;
  readonly start: number;
  readonly col: number;
  readonly style: number;
  readonly type: string;
  /** Behind the last attribute. */
  readonly from: number;
}

function fill(cell: WalkedCell, { text, start, col, style, type, from }: Head): number {
  let value: string | null = null;
  let end = from + 2;
  if (text.startsWith('><v>', from)) {
    const close = text.indexOf('<', from + 4);
    value = text.slice(from + 4, close);
    end = close + 8;
    if (!text.startsWith('</v></c>', close) || value.includes('&') || value.includes('\r')) return -1;
  } else if (!text.startsWith('/>', from)) return -1;
  cell.col = col;
  cell.style = style;
  cell.type = type;
  cell.value = value;
  cell.inlineText = null;
  cell.formula = null;
  cell.start = start;
  cell.end = end;
  return end;
}

function isAt(text: string, from: number, to: number, word: string): boolean {
  return to - from === word.length && text.startsWith(word, from);
}

function afterLetters(text: string, from: number): number {
  let at = from;
  while (at < from + 3 && text.charCodeAt(at) >= LETTER_A && text.charCodeAt(at) <= LETTER_Z) at++;
  return at;
}

/** -1 where there are no letters. */
function columnIn(text: string, from: number, to: number): number {
  let col = 0;
  for (let at = from; at < to; at++) col = col * 26 + text.charCodeAt(at) - LETTER_A + 1;
  return col - 1;
}

function afterDigits(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) >= ZERO && text.charCodeAt(at) <= NINE) at++;
  return at;
}

/** -1 where there are no digits, or too many. */
function numberIn(text: string, from: number, to: number): number {
  if (to === from || to - from > MOST_DIGITS) return -1;
  let value = 0;
  for (let at = from; at < to; at++) value = value * 10 + text.charCodeAt(at) - ZERO;
  return value;
}
