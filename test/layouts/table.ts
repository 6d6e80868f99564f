import type { FormKind, FundingRole, MoneyUnit } from '../../src/core/model';

/** A self-evaluation table as figures and words, before it stands on a sheet. Every figure is the string as printed. */

/** Named as in `FundingRow` of the model, and 得分计算方法; `other` columns are drawn blank. */
export type MoneyRole =
  | 'originalBudget'
  | 'adjustment'
  | 'adjustedBudget'
  | 'received'
  | 'actual'
  | 'enteredRate'
  | 'weight'
  | 'enteredPoints'
  | 'reason'
  | 'method';

/** Named as in `Indicator` of the model; sign, unit and method only where they stand in columns of their own. */
export type IndicatorRole =
  | 'level1'
  | 'level2'
  | 'level3'
  | 'nature'
  | 'sign'
  | 'target'
  | 'unit'
  | 'originalTarget'
  | 'actual'
  | 'weight'
  | 'enteredPoints'
  | 'coefficient'
  | 'deviation'
  | 'method';

export interface TableColumn<Role extends string> {
  readonly role: Role | 'other';
  readonly heading: string;
}

export interface MoneyLine {
  readonly label: string;
  readonly role?: FundingRole;
  readonly cells: Readonly<Partial<Record<MoneyRole, string | null>>>;
}

export interface IndicatorLine {
  readonly cells: Readonly<Partial<Record<IndicatorRole, string | null>>>;
}

/** One goal's rows, or the whole indicator table; the label stands in the leading column. */
export interface IndicatorBlock {
  readonly label: string;
  readonly goal: number | null;
  readonly lines: readonly IndicatorLine[];
}

export interface FormTable {
  readonly id: string;
  readonly kind: Extract<FormKind, 'project' | 'department'>;
  readonly title: string;
  readonly year: number | null;
  readonly moneyUnit: MoneyUnit | null;
  /** Label and value of the line that names the project or the unit. */
  readonly name: { readonly label: string; readonly value: string | null };
  readonly unitName: { readonly label: string; readonly value: string | null } | null;
  readonly money: {
    readonly label: string;
    readonly columns: readonly TableColumn<MoneyRole>[];
    readonly lines: readonly MoneyLine[];
  } | null;
  readonly goals: {
    readonly headings: readonly [string, string];
    readonly expected: string | null;
    readonly achieved: string | null;
  } | null;
  readonly columns: readonly TableColumn<IndicatorRole>[];
  readonly blocks: readonly IndicatorBlock[];
  readonly total: { readonly label: string; readonly weight: string | null; readonly points: string | null } | null;
  /** 自评总分（分） in the form's head instead of a row under the table. */
  readonly isTotalInHead?: boolean;
  readonly grade: string | null;
  /** Rows under the table: heading and text (评价结论, 存在问题, 偏差大或目标未完成原因分析 …). */
  readonly texts: readonly { readonly heading: string; readonly text: string | null }[];
}
