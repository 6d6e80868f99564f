import type { FundingRole, MoneyUnit } from '../../src/core/model';
import type { IndicatorRole, MoneyRole } from './table';

/** Where every figure of a laid-out table must be found. */

export interface ExpectedCell {
  /** "B7"; of a merged area the top-left cell. */
  readonly cell: string;
  /** What is displayed there; null = blank. */
  readonly raw: string | null;
  /** The figure, where the print is nothing but a number or percentage ("95" for 95%); else null. */
  readonly figure: string | null;
}

export interface ExpectedMoneyRow {
  /** One-based. */
  readonly row: number;
  readonly label: ExpectedCell;
  readonly role: FundingRole | null;
  readonly cells: Readonly<Partial<Record<MoneyRole, ExpectedCell>>>;
}

export interface ExpectedIndicator {
  /** One-based. */
  readonly row: number;
  readonly goal: number | null;
  /** The levels as they count for the row, wherever they are printed. */
  readonly level1: string | null;
  readonly level2: string | null;
  readonly level3: string | null;
  /** level1 and level2: the cell where the label is printed; absent when none is. */
  readonly cells: Readonly<Partial<Record<IndicatorRole, ExpectedCell>>>;
}

export interface ExpectedColumn {
  readonly block: 'money' | 'indicators';
  readonly role: MoneyRole | IndicatorRole | 'other';
  /** As typed on the sheet. */
  readonly heading: string;
  readonly column: string;
}

export interface ExpectedCells {
  readonly sheet: string;
  /** "A1:H30": title to the last row drawn. */
  readonly range: string;
  readonly title: ExpectedCell;
  /** As the sheet says it; null where the layout prints none. */
  readonly year: number | null;
  /** As the sheet says it; null where the layout prints none. */
  readonly moneyUnit: MoneyUnit | null;
  readonly name: ExpectedCell;
  readonly unitName: ExpectedCell | null;
  readonly columns: readonly ExpectedColumn[];
  readonly money: readonly ExpectedMoneyRow[];
  readonly goals: { readonly expected: ExpectedCell; readonly achieved: ExpectedCell } | null;
  readonly indicators: readonly ExpectedIndicator[];
  readonly total: {
    readonly row: number;
    readonly weight: ExpectedCell | null;
    readonly points: ExpectedCell | null;
  } | null;
  readonly grade: ExpectedCell | null;
  readonly texts: readonly { readonly heading: string; readonly text: ExpectedCell }[];
}
