/**
 * The nouns of the product: cells, sheets, quantities, fields, edits; those of a form stand in form.ts. Sheets come in
 * from an adapter; forms are what was recognised on them. Nothing here computes.
 */
export * from './form';

/**
 * One cell, the same from every adapter. `n` is the number with at most 15 significant digits as a plain decimal
 * without exponent (Excel's own precision); `s` text; `b` a logical; `e` an error such as "#REF!". Empty is null.
 */
export type CellValue =
  null | { readonly n: string } | { readonly s: string } | { readonly b: boolean } | { readonly e: string };

/** Zero-based, absolute, inclusive. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Zero-based, absolute. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

/**
 * One worksheet as plain grids: `values[r][c]` is the cell at absolute row `row0 + r`, column `col0 + c`. Rows may have
 * different lengths. `formulas` holds the formula's text without "=" (null = a constant); a formula without a cached
 * value has value null. `formats` holds number format codes ("General", "0.00%", "@"). Dates of a 1904 workbook are
 * handed over as 1900 serials.
 */
export interface Sheet {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected: boolean;
  readonly row0: number;
  readonly col0: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly formats: readonly (readonly string[])[];
  readonly merges: readonly Rect[];
  /** Zero-based, absolute. */
  readonly hiddenRows: readonly number[];
  /** Where protection would stop a person from typing; meaningful only while `isProtected`. */
  readonly locked?: readonly (readonly boolean[])[];
  /** The product wrote this sheet (it carries the mark `_ziping`): never judged. */
  readonly isOwn?: boolean;
}

export type Comparator = 'atLeast' | 'atMost' | 'equal' | 'within' | 'by' | 'text';

/**
 * What a piece of text or a number says, read the way people in the field write quantities.
 * - `number`: value is the number before its unit ("5" for 5万), unit as printed but for spelling ("%" for 百分比).
 * - `range`: value to upper, both in `unit`.
 * - `date`: date is the last day it allows, ISO ("2021-09-30" for 2021年9月前; "--09-30" where the year is not said).
 * - `text`: words only; value null.
 * - `empty`: blank, or one of the marks that stand for nothing (—, /, 无).
 */
export interface Quantity {
  readonly kind: 'number' | 'range' | 'date' | 'text' | 'empty';
  readonly comparator: Comparator | null;
  /** The sign excludes the bound itself (> or <). */
  readonly strict: boolean;
  readonly value: string | null;
  readonly upper: string | null;
  readonly unit: string | null;
  readonly date: string | null;
  /** First day a date may mean ("2021-07-01" for 2021年7月); left out where that is open (9月前). */
  readonly since?: string;
  /** 余, 多, 约: an estimate. */
  readonly approximate: boolean;
}

/**
 * - `absent`: the form has no such column. - `blank`: nothing typed. - `mark`: —, /, 无 and the like.
 * - `number`: says a number, range or date. - `text`: words. - `broken`: an error value, or a formula without a cached
 * value: it cannot be known, and is never taken for 0 or blank.
 */
export type FieldState = 'absent' | 'blank' | 'mark' | 'number' | 'text' | 'broken';

/** One field of a form: where it stands, what is displayed there, what it says. */
export interface Field {
  readonly at: CellRef | null;
  readonly state: FieldState;
  /** Displayed text, without blanks at its ends; "" when blank. */
  readonly text: string;
  readonly quantity: Quantity;
  /** The cell's own value, before any reading. */
  readonly cell: CellValue;
  readonly format: string;
  readonly hasFormula: boolean;
  /** Locked on a protected sheet. */
  readonly isLocked: boolean;
}

/** One cell to write in the user's own forms. */
export interface Edit {
  readonly at: CellRef;
  readonly from: string | null;
  readonly to: CellValue;
  /** A number format to put on this one cell; null keeps the cell's own. */
  readonly format: string | null;
  readonly why: string;
}

export interface OwnCell {
  readonly value: CellValue;
  readonly style?: 'title' | 'heading' | 'strong' | 'note';
  /** A real hyperlink to a cell of this workbook. */
  readonly link?: CellRef;
}

/** A sheet that the product writes beside the user's (自评结果, 问题清单, 得分计算过程). */
export interface OwnSheet {
  readonly name: string;
  /** Column widths in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly OwnCell[])[];
  readonly merges: readonly Rect[];
  readonly frozenRows: number;
  /** Zero-based columns that are the user's to type in (处理情况): not part of what tells whether she edited the sheet. */
  readonly userColumns: readonly number[];
  /**
   * A blank sheet for the user to fill in, hers from then on: it bears no mark, so that it is read and never written
   * anew or taken away. Where its name is taken, nothing is written. Absent = ours.
   */
  readonly isForUser?: boolean;
}
