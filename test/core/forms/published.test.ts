import { cellOf } from '../../../src/core/a1';
import { recognise } from '../../../src/core/forms/recognise';
import type { Field, Form, FundingRow, Indicator } from '../../../src/core/model';
import { layOut, mixed, oneAtATime, PUBLISHED_IDS, publishedTable } from '../../layouts';
import type { ExpectedCell, ExpectedCells, ExpectedIndicator, ExpectedMoneyRow, LayoutOptions } from '../../layouts';

const MONEY: readonly (readonly [keyof ExpectedMoneyRow['cells'], (row: FundingRow) => Field])[] = [
  ['actual', (row) => row.actual],
  ['enteredRate', (row) => row.enteredRate],
  ['weight', (row) => row.weight],
  ['enteredPoints', (row) => row.enteredPoints],
];

const INDICATOR: readonly (readonly [keyof ExpectedIndicator['cells'], (row: Indicator) => Field])[] = [
  ['target', (row) => row.target],
  ['actual', (row) => row.actual],
  ['weight', (row) => row.weight],
  ['enteredPoints', (row) => row.enteredPoints],
  ['deviation', (row) => row.deviation],
];

/** Everything of the form that is not where, or not what, the layout says. */
function differences(form: Form | undefined, expected: ExpectedCells): string[] {
  if (!form) return ['no form'];
  return [
    ...moneyDifferences(form, expected),
    ...indicatorDifferences(form, expected),
    ...footDifferences(form, expected),
  ];
}

function moneyDifferences(form: Form, expected: ExpectedCells): string[] {
  const rows = form.funding?.rows ?? [];
  if (rows.length !== expected.money.length)
    return [`money rows ${String(rows.length)}, not ${String(expected.money.length)}`];
  return expected.money.flatMap((wanted, index) => {
    const row = rows[index] as FundingRow;
    const budgets = [wanted.cells.originalBudget, wanted.cells.adjustedBudget].flatMap((cell) => (cell ? [cell] : []));
    const read = [row.originalBudget, row.adjustedBudget].filter((field) => field.at !== null);
    const budgetTrouble = budgets.flatMap((cell, place) =>
      compare(`budget ${String(place)} of ${row.label}`, cell, read[place]),
    );
    return [
      ...budgetTrouble,
      ...MONEY.flatMap(([role, of]) => compare(`${role} of ${row.label}`, wanted.cells[role], of(row))),
    ];
  });
}

function indicatorDifferences(form: Form, expected: ExpectedCells): string[] {
  const counted = expected.indicators.filter(saysSomething);
  const hasTarget = expected.columns.every((column) => column.role !== 'target' || !/标准/.test(plain(column.heading)));
  const rows = form.indicators.map((one) => one.row + 1).join();
  const wanted = counted.map((one) => one.row).join();
  if (rows !== wanted) return [`indicator rows ${rows}, not ${wanted}`];
  return counted.flatMap((line, index) => {
    const one = form.indicators[index] as Indicator;
    const names = (['level1', 'level2', 'level3'] as const).flatMap((level) =>
      plain(one[level]) === plain(line[level]) ? [] : [`${level} ${String(one[level])}, not ${String(line[level])}`],
    );
    // A scored index table has no target: what the table prints there is the scoring standard (评分标准).
    const measures = INDICATOR.filter(([role]) => role !== 'target' || hasTarget);
    return [
      ...names,
      ...measures.flatMap(([role, of]) => compare(`${role} of row ${String(line.row)}`, line.cells[role], of(one))),
    ];
  });
}

/** A row with names only is skipped. */
function saysSomething({ cells }: ExpectedIndicator): boolean {
  return [cells.target, cells.actual, cells.weight, cells.enteredPoints].some((cell) => cell && cell.raw !== null);
}

const plain = (text: string | null): string => (text ?? '').replace(/\s/g, '');

function footDifferences(form: Form, expected: ExpectedCells): string[] {
  const labelSays = form.funding?.rows.some((row) => row.label.includes('万元')) ? '万元' : null;
  const unit =
    form.moneyUnit === (expected.moneyUnit ?? labelSays)
      ? []
      : [`money unit ${String(form.moneyUnit)}, not ${String(expected.moneyUnit)}`];
  const year = form.year === expected.year ? [] : [`year ${String(form.year)}, not ${String(expected.year)}`];
  const total = expected.total
    ? [
        ...compare('total', expected.total.points ?? undefined, form.total?.enteredPoints),
        ...compare('total weight', expected.total.weight ?? undefined, form.total?.weight),
      ]
    : [];
  return [...unit, ...year, ...total];
}

function compare(what: string, wanted: ExpectedCell | undefined, field: Field | undefined): string[] {
  if (!wanted) return [];
  if (!field?.at || cellOf(field.at) !== wanted.cell)
    return [`${what} at ${field?.at ? cellOf(field.at) : 'nowhere'}, not ${wanted.cell}`];
  if (field.text !== (wanted.raw ?? '')) return [`${what} shows ${field.text}, not ${String(wanted.raw)}`];
  if (wanted.figure !== null && Number(field.quantity.value) !== Number(wanted.figure))
    return [`${what} says ${String(field.quantity.value)}, not ${wanted.figure}`];
  return [];
}

const LAYOUTS: readonly LayoutOptions[] = [...oneAtATime(), ...mixed(60)];

describe('tables that counties published, in many layouts', () => {
  it.each(PUBLISHED_IDS)('%s is read with every cell at its address', (id) => {
    const table = publishedTable(id);
    const troubles = LAYOUTS.flatMap((options, number) => {
      const { sheet, expected } = layOut(table, options);
      const { forms } = recognise([sheet]);
      return forms.length === 1
        ? differences(forms[0], expected).map((trouble) => `layout ${String(number)}: ${trouble}`)
        : [`layout ${String(number)}: ${String(forms.length)} forms`];
    });
    expect(troubles).toEqual([]);
  });
});
