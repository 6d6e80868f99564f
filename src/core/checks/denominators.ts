import { plain } from '../decimal';
import type { Decimal } from '../decimal';
import type { CellRef, Form, Funding, FundingRow } from '../model';
import { columnName } from './budgetNames';
import type { MoneyColumn } from './budgetNames';
import { amountOf } from './figures';

/** The budget that a row's spending is measured against. */
export interface Denominator {
  readonly column: MoneyColumn;
  /** The column's amount with its change, which stands in a column of its own. */
  readonly isChanged: boolean;
  readonly at: CellRef | null;
  /** In the form's money unit; null when it is not known. */
  readonly amount: Decimal | null;
}

const COLUMNS = { adjusted: 'adjustedBudget', original: 'originalBudget', received: 'received' } as const;

/** Without a column of its own the adjusted budget is the original one with its change. */
export function denominatorOf(form: Form, row: FundingRow, kind: Funding['denominator']): Denominator {
  const own = COLUMNS[kind];
  const column = row[own].at !== null || kind === 'received' ? own : otherBudget(own);
  const change = kind === 'adjusted' && column !== own ? amountOf(row.adjustment, form.moneyUnit) : null;
  const amount = amountOf(row[column], form.moneyUnit);
  return {
    column,
    isChanged: change !== null,
    at: row[column].at,
    amount: amount === null || change === null ? amount : amount.plus(change),
  };
}

/** As the form calls it. */
export function denominatorName(form: Form, { column, isChanged }: Denominator): string {
  return isChanged ? '调整后预算数' : columnName(form, column);
}

function otherBudget(own: MoneyColumn): MoneyColumn {
  return own === 'adjustedBudget' ? 'originalBudget' : 'adjustedBudget';
}

/** "338.31 万元" */
export function inWords(amount: Decimal, { moneyUnit }: Form): string {
  return moneyUnit === null ? plain(amount) : `${plain(amount)} ${moneyUnit}`;
}
