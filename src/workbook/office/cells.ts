import type { CellValue } from '../../core/model';
import { plainNumber } from '../xlsx/numbers';

/** Cells as the host hands them over and takes them, pure. */

export interface RawCell {
  readonly value: unknown;
  readonly formula: unknown;
  /** "Double", "String", "Error" … */
  readonly type: unknown;
}

export interface ReadCell {
  readonly value: CellValue;
  /** Without "="; null = a constant. */
  readonly formula: string | null;
}

export function readCell({ value, formula, type }: RawCell): ReadCell {
  const text = formulaText(value, formula);
  return { value: valueOf(value, type, text !== null), formula: text };
}

/** Text such as =2口 is its own "formula": only one that differs from what is shown is a formula. */
function formulaText(value: unknown, formula: unknown): string | null {
  if (typeof formula !== 'string' || !formula.startsWith('=') || formula === value) return null;
  return formula.slice(1);
}

function valueOf(value: unknown, type: unknown, hasFormula: boolean): CellValue {
  if (typeof value === 'number') {
    const number = plainNumber(String(value));
    return number === null ? { e: '#NUM!' } : { n: number };
  }
  if (typeof value === 'boolean') return { b: value };
  if (typeof value !== 'string') return null;
  if (type === 'Error') return { e: value };
  return value === '' && !hasFormula ? null : { s: value };
}

/** What is handed to the host for a cell to hold exactly this, given the number format the cell has by then. */
export function entryOf(value: CellValue, format: string): string | number | boolean {
  if (value === null) return '';
  if ('n' in value) return Number(value.n);
  if ('b' in value) return value.b;
  if ('e' in value) return value.e;
  const isTakenAsItIs = isTextFormat(format) ? !value.s.startsWith("'") : !looksLikeMore(value.s);
  return isTakenAsItIs ? value.s : `'${value.s}`;
}

export function isTextFormat(format: string): boolean {
  return format === '@';
}

/**
 * Excel might take it for a formula, number, date, logical or error: it is entered with an apostrophe in front. In a
 * text-format cell only an apostrophe of its own would be lost.
 */
function looksLikeMore(text: string): boolean {
  return /^[=+\-@'#]/.test(text) || /\p{Nd}/u.test(text) || /^(?:true|false)$/i.test(text.trim());
}
