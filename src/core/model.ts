/**
 * The nouns of the product. Sheets come in from an adapter; forms are what was recognised on them, every field with the
 * cell it came from. Nothing here computes.
 */

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

export type FormKind =
  | 'project'
  | 'department'
  | 'baseData'
  | 'institutions'
  | 'projectList'
  | 'targets'
  | 'survey'
  | 'narrative'
  | 'monitoring'
  | 'report';

export type MoneyUnit = '元' | '万元' | '亿元';

/** How one heading was understood. `column` is a letter; roles are `funding.…` or `indicator.…`. */
export interface Column {
  readonly role: string;
  readonly heading: string;
  readonly column: string;
  readonly certain: boolean;
}

export type FundingRole =
  | 'total'
  | 'fiscal'
  | 'local'
  | 'superior'
  | 'carryOver'
  | 'specialAccount'
  | 'unitFunds'
  | 'governmentFund'
  | 'basic'
  | 'personnel'
  | 'operatingPublic'
  | 'operatingOther'
  | 'project'
  | 'targeted'
  | 'other';

export interface FundingRow {
  /** Zero-based sheet row. */
  readonly row: number;
  readonly label: string;
  readonly labelAt: CellRef;
  readonly level: 0 | 1 | 2;
  readonly role: FundingRole;
  readonly originalBudget: Field;
  readonly adjustment: Field;
  readonly adjustedBudget: Field;
  readonly received: Field;
  readonly actual: Field;
  readonly enteredRate: Field;
  readonly weight: Field;
  readonly enteredPoints: Field;
  readonly reason: Field;
}

/** The money block (项目资金, 预算执行情况). */
export interface Funding {
  readonly rows: readonly FundingRow[];
  readonly denominator: 'adjusted' | 'original' | 'received';
  /** Why this denominator, in Chinese, when it was not obvious; shown in the steps. */
  readonly denominatorNote: string | null;
  /** The weight printed in a label or heading such as 预算执行情况（20分）, 得分（20分*执行率）; null where none is. */
  readonly labelWeight: string | null;
  readonly labelWeightAt: CellRef | null;
  /** The rate column's heading says % (执行率（%）), so that a bare 95.06 is a percentage. */
  readonly rateInPercent: boolean;
}

export interface Goal {
  readonly no: number;
  readonly label: string;
  readonly weight: string | null;
  readonly expected: Field;
  readonly achieved: Field;
}

export interface OtherPoints {
  readonly heading: string;
  readonly role: 'review' | 'higher' | 'last';
  readonly field: Field;
}

/** One row of the indicator table. */
export interface Indicator {
  /** Zero-based sheet row. */
  readonly row: number;
  /** Number of the goal block it stands in (1-based); null where the form has no goal blocks. */
  readonly goal: number | null;
  readonly level1: string | null;
  readonly level2: string | null;
  readonly level3: string | null;
  readonly level1At: CellRef | null;
  readonly level2At: CellRef | null;
  readonly nameAt: CellRef | null;
  /** The target's number, with sign and unit joined in from their own columns or the indicator's name. */
  readonly target: Field;
  readonly originalTarget: Field;
  /** The actual's number; its unit joined in from its own column where there is one. */
  readonly actual: Field;
  readonly weight: Field;
  readonly enteredPoints: Field;
  readonly deviation: Field;
  readonly evidence: Field;
  readonly coefficient: Field;
  /** 定性 or 定量 where a column says so; a tier typed in a tier column. */
  readonly nature: 'qualitative' | 'quantitative' | null;
  readonly tier: Field;
  readonly otherPoints: readonly OtherPoints[];
  /** Zero-based rows that share one merged weight or score with this one (itself not among them). */
  readonly sharedWith: readonly number[];
  /** The row is an 其中 part of the row above and carries no weight of its own. */
  readonly isPart: boolean;
  /** The name is a placeholder of the blank form: 指标1, ……, XX. */
  readonly isPlaceholder: boolean;
}

/** A 小计 row, or a level-1 or level-2 label that carries points such as 产出指标（50分）. */
export interface Subtotal {
  readonly level: 1 | 2;
  readonly label: string;
  readonly row: number;
  readonly at: CellRef;
  readonly weight: Field;
  readonly enteredPoints: Field;
  /** Zero-based rows of the indicators it stands for. */
  readonly rows: readonly number[];
}

export type TextRole =
  | 'conclusion'
  | 'problems'
  | 'measures'
  | 'reasonForAll'
  | 'preparer'
  | 'head'
  | 'phone'
  | 'date'
  | 'department'
  | 'implementer'
  | 'note';

export interface FormText {
  readonly role: TextRole;
  readonly heading: string;
  readonly text: Field;
}

export interface TotalRow {
  readonly row: number;
  readonly label: string;
  readonly weight: Field;
  readonly enteredPoints: Field;
}

/** A form as it was read: nothing computed yet. */
export interface Form {
  /** Stable within a workbook: "项目1#1" (sheet name, number on the sheet). */
  readonly id: string;
  readonly kind: FormKind;
  readonly sheet: string;
  readonly range: Rect;
  readonly state: 'filled' | 'partly' | 'blank';
  readonly title: string | null;
  readonly titleAt: CellRef | null;
  readonly year: number | null;
  readonly unitName: string | null;
  readonly projectName: string | null;
  readonly moneyUnit: MoneyUnit | null;
  readonly columns: readonly Column[];
  readonly funding: Funding | null;
  readonly goals: readonly Goal[];
  readonly indicators: readonly Indicator[];
  readonly subtotals: readonly Subtotal[];
  readonly texts: readonly FormText[];
  /** The whole table's reason column exists (偏差原因分析及改进措施). */
  readonly hasReasonColumn: boolean;
  /** The indicator table has a weight column, or weights in labels. */
  readonly hasWeights: boolean;
  readonly hasPoints: boolean;
  readonly total: TotalRow | null;
  readonly grade: Field | null;
}

/** A sheet that looks like a form and cannot be read: which headings are missing. */
export interface Unrecognised {
  readonly sheet: string;
  readonly at: CellRef;
  readonly missing: readonly string[];
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
}
