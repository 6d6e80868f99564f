import type { CellData, Scalar } from './bookData';
import { invalid } from './protocol';

/**
 * What Excel makes of what is entered into a cell: text in a text-format cell, else whatever the text looks like. An
 * approximation of the rules that matter here (formulas, numbers, percentages, dates, logicals, the apostrophe).
 */
export function enter(cell: CellData, input: Scalar): void {
  delete cell.formula;
  delete cell.isError;
  delete cell.prefixed;
  if (input === '') delete cell.value;
  else if (typeof input === 'string') enterText(cell, input);
  else cell.value = cell.format === '@' ? String(input).toUpperCase() : input;
}

function enterText(cell: CellData, input: string): void {
  if (input.startsWith("'")) {
    cell.value = input.slice(1);
    cell.prefixed = true;
  } else if (cell.format === '@') cell.value = input;
  else if (/^[=+@-]/.test(input) && numberOf(input) === null) enterFormula(cell, input);
  else enterLiteral(cell, input);
}

function enterFormula(cell: CellData, input: string): void {
  // What no formula can be: a number that a word follows, as in =2口.
  if (input.startsWith('@') || /^[=+-]\s*\d[\d.]*\s*[\p{L}]/u.test(input)) {
    throw invalid('The argument is invalid or missing or has an incorrect format.');
  }
  cell.formula = input.startsWith('=') ? input : `=${input}`;
  cell.value = 0;
}

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

function enterLiteral(cell: CellData, input: string): void {
  const number = numberOf(input);
  const serial = serialOf(input);
  if (number !== null) cell.value = number;
  else if (serial !== null) cell.value = serial;
  else if (/^(?:true|false)$/i.test(input)) cell.value = /^true$/i.test(input);
  else cell.value = input;
  if (ERROR.test(input)) cell.isError = true;
  const isGeneral = (cell.format ?? 'General') === 'General';
  if (number !== null && input.trim().endsWith('%') && isGeneral) cell.format = '0.00%';
  if (number === null && serial !== null && isGeneral) cell.format = 'yyyy/m/d';
}

function numberOf(input: string): number | null {
  const match = /^\s*([+-]?)\s*((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d+)?\s*(%?)\s*$/i.exec(input);
  if (match === null) return null;
  const [, sign = '', digits = '', exponent = '', percent = ''] = match;
  const value = Number(sign + digits.replaceAll(',', '') + exponent);
  return percent === '' ? value : value / 100;
}

const DAY = 86_400_000;

function serialOf(input: string): number | null {
  const match = /^\s*(\d{4})[-/年](\d{1,2})(?:[-/月](\d{1,2})日?|月)\s*$/.exec(input);
  if (match === null) return null;
  const utc = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3] ?? '1'));
  return (utc - Date.UTC(1899, 11, 30)) / DAY;
}
