import { valueIn, type WorkbookFact } from '../../facts/facts';
import type { CellRef, Field, Form, FundingRow, ListedProject, MoneyUnit } from '../../model';
import { columnName, rowLabel } from '../budgetNames';
import type { MoneyColumn } from '../budgetNames';
import * as say from '../wording';
import { amountsOf } from './figures';
import type { Said, Statement } from './figures';

/** What the forms of a workbook state, place by place. */

/** 年初预算, 全年（调整后）预算, 执行数. */
export type Measure = 'original' | 'budget' | 'actual';

export const MEASURES: readonly Measure[] = ['original', 'budget', 'actual'];

export const LIST_COLUMN = { original: 'originalBudget', budget: 'budget', actual: 'actual' } as const;

export const FACT_MEASURE = { original: 'originalBudget', budget: 'budget', actual: 'final' } as const;

/** null where the field says no amount. @param where words for the place. */
export function statementOf(
  field: Field,
  unit: MoneyUnit | null,
  where: () => string,
  isOpen = false,
): Statement | null {
  if (field.at === null) return null;
  const amounts = amountsOf(field, unit);
  if (amounts.length === 0) return null;
  const says = (): Said => ({ where: where(), shown: shownIn(field, unit) });
  return { amounts, at: field.at, cells: [field.at], says, field, unit, isOpen };
}

function shownIn({ quantity }: Field, unit: MoneyUnit | null): string {
  return say.shownAmount(quantity.value ?? '', quantity.unit ?? unit);
}

/** Columns of the money block that may hold the measure, best first. */
const COLUMNS: Readonly<Record<Measure, readonly MoneyColumn[]>> = {
  original: ['originalBudget'],
  budget: ['adjustedBudget', 'originalBudget'],
  actual: ['actual'],
};

/** The column of the money block that holds the measure; null where the row fills none. */
export function columnFor(row: FundingRow, measure: Measure): MoneyColumn | null {
  return COLUMNS[measure].find((column) => row[column].state === 'number') ?? null;
}

/** One row of a money block. */
export function rowStatement(form: Form, row: FundingRow, measure: Measure): Statement | null {
  const column = columnFor(row, measure);
  if (column === null) return null;
  const where = (): string => say.inRow(form.sheet, rowLabel(row), columnName(form, column));
  return statementOf(row[column], form.moneyUnit, where);
}

/** One line of a list of projects. */
export function listStatement(form: Form, line: ListedProject, measure: Measure, isOpen = false): Statement | null {
  const column = LIST_COLUMN[measure];
  const where = (): string => {
    const name = line.name.text === '' ? say.listTotal : line.name.text;
    return say.inRow(form.sheet, say.factLabel(name), say.listColumns[column]);
  };
  return statementOf(line[column], form.moneyUnit, where, isOpen);
}

/** One figure of base data. */
export function factStatement(fact: WorkbookFact): Statement | null {
  const unit = moneyUnitOf(fact.unit);
  if (valueIn(fact, unit ?? '') === null) return null;
  const where = (): string => say.inCell(fact.at.sheet, say.factLabel(fact.label));
  return statementOf(fact.field, unit, where);
}

function moneyUnitOf(unit: string | null): MoneyUnit | null {
  return unit === '元' || unit === '万元' || unit === '亿元' ? unit : null;
}

export function cellsOf(statements: readonly Statement[]): CellRef[] {
  return statements.flatMap(({ cells }) => cells);
}
