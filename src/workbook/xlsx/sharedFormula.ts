import { columnIndex, columnLetters } from '../../core/a1';
import { LIMITS } from './limits';

/** One piece of a formula: text in quotes, a sheet name in quotes, brackets, or a word. */
const PIECE = /"[^"]*"|'[^']*'|\[[^[\]]*\]|[\p{L}\p{N}_.$\\?]+|[^]/gu;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([0-9]{1,7})$/;

/** A formula taken apart: to be done once for all cells that share it. */
export function formulaPieces(formula: string): readonly string[] {
  return formula.match(PIECE) ?? [];
}

/** A shared formula as it reads `rows` down and `cols` right of the cell it was written for. */
export function shiftFormula(pieces: readonly string[], rows: number, cols: number): string {
  return pieces.map((piece, index) => shiftPiece(pieces, index, piece, rows, cols)).join('');
}

function shiftPiece(pieces: readonly string[], index: number, piece: string, rows: number, cols: number): string {
  const after = pieces[index + 1];
  if (after === '(' || after === '!' || after?.startsWith('[') === true) return piece;
  const cell = CELL.exec(piece);
  if (cell !== null) return shiftCell(piece, cell, rows, cols);
  if (after !== ':' && pieces[index - 1] !== ':') return piece;
  return shiftWhole(piece, rows, cols);
}

function shiftCell(piece: string, match: RegExpExecArray, rows: number, cols: number): string {
  const [, colMark = '', letters = '', rowMark = '', digits = ''] = match;
  if (columnIndex(letters) === null) return piece;
  const col = shiftColumn(letters, colMark === '' ? cols : 0);
  const row = shiftRow(digits, rowMark === '' ? rows : 0);
  return col === null || row === null ? '#REF!' : colMark + col + rowMark + row;
}

/** A whole column or row, as in `A:C` and `3:5`. */
function shiftWhole(piece: string, rows: number, cols: number): string {
  const column = COLUMN.exec(piece);
  if (column !== null && columnIndex(column[2] ?? '') !== null) {
    return column[1] === '$' ? piece : (shiftColumn(column[2] ?? '', cols) ?? '#REF!');
  }
  const row = ROW.exec(piece);
  return row === null || row[1] === '$' ? piece : (shiftRow(row[2] ?? '', rows) ?? '#REF!');
}

function shiftColumn(letters: string, by: number): string | null {
  const col = (columnIndex(letters) ?? 0) + by;
  return col < 0 || col >= LIMITS.columns ? null : by === 0 ? letters : columnLetters(col);
}

function shiftRow(digits: string, by: number): string | null {
  const row = Number(digits) + by;
  return row < 1 || row > LIMITS.rows ? null : String(row);
}
