import type { Field, Form, FundingRow, Indicator } from '../model';
import { columnName, MONEY_COLUMNS, rowLabel } from './budgetNames';
import type { MoneyColumn } from './budgetNames';
import { nameOf } from './cells';

/** Every field of a form with the words a person finds it by. */
export interface NamedField {
  readonly field: Field;
  readonly row: string;
  readonly column: string;
  /** `amount` and `figure` must be numbers; `other` may be words. */
  readonly kind: 'amount' | 'figure' | 'other';
  /** A change of the budget. */
  readonly mayBeNegative?: true;
}

const known = new WeakMap<Form, readonly NamedField[]>();

/** Worked out once a form: several rules look through all of its fields. */
export function namedFields(form: Form): readonly NamedField[] {
  const fields = known.get(form) ?? allFields(form);
  known.set(form, fields);
  return fields;
}

function allFields(form: Form): NamedField[] {
  const { total, grade } = form;
  const columns = MONEY_COLUMNS.map((column) => ({ column, name: columnName(form, column) }));
  return [
    ...(form.funding?.rows ?? []).flatMap((row) => fundingFields(columns, row)),
    ...form.indicators.flatMap(indicatorFields),
    ...form.subtotals.flatMap(({ label, weight, enteredPoints }) => pair(label, weight, enteredPoints)),
    ...(total === null ? [] : pair(total.label, total.weight, total.enteredPoints)),
    ...form.goals.flatMap(({ label, expected, achieved }) => [
      { field: expected, row: label, column: '预期目标', kind: 'other' as const },
      { field: achieved, row: label, column: '完成情况', kind: 'other' as const },
    ]),
    ...form.texts.map(({ heading, text }) => ({ field: text, row: heading, column: '', kind: 'other' as const })),
    ...(grade === null ? [] : [{ field: grade, row: '等级', column: '', kind: 'other' as const }]),
  ];
}

function pair(row: string, weight: Field, points: Field): NamedField[] {
  return [
    { field: weight, row, column: '分值', kind: 'figure' },
    { field: points, row, column: '得分', kind: 'figure' },
  ];
}

function fundingFields(
  columns: readonly { readonly column: MoneyColumn; readonly name: string }[],
  row: FundingRow,
): NamedField[] {
  const label = rowLabel(row);
  return [
    ...columns.map(({ column, name }): NamedField => {
      const entry: NamedField = { field: row[column], row: label, column: name, kind: 'amount' };
      return column === 'adjustment' ? { ...entry, mayBeNegative: true } : entry;
    }),
    { field: row.enteredRate, row: label, column: '执行率', kind: 'figure' },
    ...pair(label, row.weight, row.enteredPoints),
    { field: row.reason, row: label, column: '原因', kind: 'other' },
  ];
}

function indicatorFields(indicator: Indicator): NamedField[] {
  const row = nameOf(indicator);
  return [
    { field: indicator.target, row, column: '指标值', kind: 'other' },
    { field: indicator.actual, row, column: '完成值', kind: 'other' },
    ...pair(row, indicator.weight, indicator.enteredPoints),
    { field: indicator.deviation, row, column: '偏差原因', kind: 'other' },
    { field: indicator.coefficient, row, column: '得分系数', kind: 'other' },
    { field: indicator.tier, row, column: '完成档次', kind: 'other' },
    { field: indicator.evidence, row, column: '佐证材料', kind: 'other' },
  ];
}
