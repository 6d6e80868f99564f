import type { Form, FundingRow } from '../model';
import { remembered } from '../quantity/remembered';

/** The money columns by the names a person knows them by: the form's own headings. */
export type MoneyColumn = 'originalBudget' | 'adjustment' | 'adjustedBudget' | 'received' | 'actual';

export const MONEY_COLUMNS: readonly MoneyColumn[] = [
  'originalBudget',
  'adjustment',
  'adjustedBudget',
  'received',
  'actual',
];

const USUAL: Readonly<Record<MoneyColumn, string>> = {
  originalBudget: '年初预算数',
  adjustment: '预算调整数',
  adjustedBudget: '全年预算数',
  received: '到位资金',
  actual: '全年执行数',
};

export function columnName(form: Form, column: MoneyColumn): string {
  const heading = form.columns.find((entry) => entry.role === `funding.${column}`)?.heading ?? '';
  const bare = bareHeading(heading.slice(0, 40));
  return bare === '' ? USUAL[column] : bare;
}

const bareHeading = remembered((heading: string): string =>
  heading.replace(/\s/g, '').replace(/[（(][A-Za-z万亿元]{1,2}[)）]/g, ''),
);

/** The row's label without 其中： and a trailing colon. */
export function rowLabel(row: FundingRow): string {
  return bareLabel(row.label.slice(0, 60));
}

const bareLabel = remembered((label: string): string =>
  label
    .replace(/\s/g, '')
    .replace(/^其中[:：]?/, '')
    .replace(/[:：]$/, ''),
);
