import type { CellValueType, ICellData } from '@univerjs/core';
import type { CellValue } from '../../core/model';
import { plainNumber } from '../../workbook/xlsx/numbers';

/** A cell as the product knows it and as the grid's library stores it. */

const TEXT: CellValueType.STRING = 1;
export const NUMBER: CellValueType.NUMBER = 2;
const LOGICAL: CellValueType.BOOLEAN = 3;
const FORCED_TEXT: CellValueType.FORCE_STRING = 4;

/** What newer functions are called in files, so that older programs leave them alone. */
const FUNCTION_PREFIX = /_xlfn\.(?:_xlws\.)?/g;

/** @param formula without "="; null for a constant. */
export function gridCell(value: CellValue, formula: string | null): ICellData {
  const held = heldValue(value);
  return formula === null ? held : { ...held, f: `=${formula.replace(FUNCTION_PREFIX, '')}` };
}

function heldValue(value: CellValue): ICellData {
  if (value === null) return { v: null, t: null };
  if ('n' in value) return { v: Number(value.n), t: NUMBER };
  if ('b' in value) return { v: value.b ? 1 : 0, t: LOGICAL };
  return { v: 's' in value ? value.s : value.e, t: TEXT };
}

/**
 * What a cell of the grid holds as a constant.
 * @param format of the cell: under "@" everything that is typed is text.
 */
export function typedValue({ v, t, p }: ICellData, format: string): CellValue {
  const text = p?.body?.dataStream;
  if (text !== undefined) return textOf(text.replace(/\r\n$/, '').replaceAll('\r', '\n'));
  if (v === null || v === undefined || v === '') return null;
  if (format === '@' || t === TEXT || t === FORCED_TEXT) return textOf(String(v));
  if (t === LOGICAL || typeof v === 'boolean') return { b: isTrue(v) };
  const number = plainNumber(String(v));
  return number === null ? textOf(String(v)) : { n: number };
}

function textOf(text: string): CellValue {
  return text === '' ? null : { s: text };
}

function isTrue(value: string | number | boolean): boolean {
  return value === true || value === 1 || /^true$/i.test(String(value));
}

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|CYCLE!|GETTING_DATA)$/;
/** A function or name that the grid does not know: whether the formula is wrong cannot be told. */
const NOT_UNDERSTOOD = '#NAME?';

/** What the grid worked out for a formula; null where it could not, so that the cell counts as unreadable. */
export function computedValue({ v, t }: ICellData): CellValue {
  if (v === null || v === undefined) return null;
  if (t === LOGICAL || typeof v === 'boolean') return { b: isTrue(v) };
  if (typeof v === 'string' && ERROR.test(v)) return v === NOT_UNDERSTOOD ? null : { e: v };
  const number = t === TEXT ? null : plainNumber(String(v));
  return number === null ? { s: String(v) } : { n: number };
}
