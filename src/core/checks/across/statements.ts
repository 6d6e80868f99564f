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

interface Place {
  readonly where: () => string;
  readonly isOpen?: boolean;
}

/** null where the field says no amount. */
export function statementOf(field: Field, unit: MoneyUnit | null, place: Place): Statement | null {
  const amounts = amountsOf(field, unit);
  if (field.at === null || amounts.length === 0) return null;
  const { where, isOpen = false } = place;
  const says = (): Said => ({ where: where(), shown: shownIn(field, unit) });
  return { amounts, at: field.at, cells: [field.at], says, field, unit, isOpen };
}

function shownIn({ quantity }: Field, unit: MoneyUnit | null): string {
  return say.shownAmount(quantity.value ?? '', quantity.unit ?? unit);
}

/** Columns of the money block that may hold the measure, as far as the row fills them, best first. */
export function columnsFor(row: FundingRow, measure: Measure): MoneyColumn[] {
  if (measure === 'original') return filled(row, ['originalBudget']);
  if (measure === 'actual') return filled(row, ['actual']);
  const adjusted = filled(row, ['adjustedBudget']);
  return adjusted.length > 0 ? adjusted : filled(row, ['originalBudget']);
}

function filled(row: FundingRow, columns: readonly MoneyColumn[]): MoneyColumn[] {
  return columns.filter((column) => row[column].state === 'number');
}

/** One row of a money block. */
export function rowStatement(form: Form, row: FundingRow, measure: Measure): Statement | null {
  const [column] = columnsFor(row, measure);
  if (column === undefined) return null;
  const where = (): string => say.inRow(form.sheet, rowLabel(row), columnName(form, column));
  return statementOf(row[column], form.moneyUnit, { where });
}

/** One line of a list of projects. */
export function listStatement(form: Form, line: ListedProject, measure: Measure, isOpen = false): Statement | null {
  const column = LIST_COLUMN[measure];
  const name = line.name.text === '' ? say.listTotal : line.name.text;
  const where = (): string => say.inRow(form.sheet, say.factLabel(name), say.listColumns[column]);
  return statementOf(line[column], form.moneyUnit, { where, isOpen });
}

/** One figure of base data. */
export function factStatement(fact: WorkbookFact): Statement | null {
  const unit = moneyUnitOf(fact.unit);
  if (valueIn(fact, unit ?? '') === null) return null;
  const where = (): string => say.inCell(fact.at.sheet, say.factLabel(fact.label));
  return statementOf(fact.field, unit, { where });
}

function moneyUnitOf(unit: string | null): MoneyUnit | null {
  return unit === '元' || unit === '万元' || unit === '亿元' ? unit : null;
}

export function cellsOf(statements: readonly Statement[]): CellRef[] {
  return statements.flatMap(({ cells }) => cells);
}
