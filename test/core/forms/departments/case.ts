/**
 * A whole-department sheet as a county draws it, with what must be read from it. Lines are those of ../reading.ts; facts
 * are "id cell text unit"; subtotals are "level label weight@cell rows".
 */
export interface DepartmentCase {
  readonly name: string;
  /** Who worked out which figures, and from what. */
  readonly byHand: string;
  readonly drawing: string;
  readonly head: string;
  readonly unit: string | null;
  readonly money: readonly string[];
  readonly rows: readonly string[];
  readonly total: string | null;
  readonly grade: string | null;
  /** As numbers, row by row; null where the form has none. */
  readonly weights: readonly (string | null)[];
  readonly subtotals: readonly string[];
  /** Of every form on the sheet, in their order. */
  readonly facts: readonly string[];
  readonly executionRate: string | null;
  readonly adjustmentRate: string | null;
}

export const NO_MONEY = { money: [], executionRate: null, adjustmentRate: null } as const;
