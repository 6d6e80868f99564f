import { decimal, type Decimal } from '../../decimal';
import type { Field, FundingRow } from '../../model';
import { convert } from '../../quantity';
import type { Run, Table } from '../document';
import { Looking } from '../looking';
import { FUNDING_TABLE } from '../phrases';
import { MONEY_UNIT, moneyOf, tableUnit } from '../money';
import { computed, figureAt, percent, saysSomething, words } from '../runs';
import type { Told, View } from '../view';
import { executionRate, totalRowOf } from './funding';

/** The money block of the form the report is about, row by row, with the columns that it fills. */

interface Column {
  readonly heading: string;
  readonly field: (row: FundingRow) => Field;
}

const COLUMNS: readonly Column[] = [
  { heading: FUNDING_TABLE.original, field: (row) => row.originalBudget },
  { heading: FUNDING_TABLE.adjusted, field: (row) => row.adjustedBudget },
  { heading: FUNDING_TABLE.received, field: (row) => row.received },
  { heading: FUNDING_TABLE.spent, field: (row) => row.actual },
];

/** Only where it says more than the sentence above it. */
export function fundingTable(view: View): Table[] {
  const told = view.main;
  const rows = told?.form.funding?.rows.filter(isFilled) ?? [];
  if (told === null || rows.length < 2) return [];
  const columns = COLUMNS.filter(({ field }) => rows.some((row) => saysSomething(field(row))));
  const head = [FUNDING_TABLE.label, ...columns.map(({ heading }) => heading), FUNDING_TABLE.rate];
  return [
    {
      kind: 'table',
      caption: FUNDING_TABLE.caption(tableUnit(told.form.moneyUnit)),
      head,
      rows: rows.map((row) => [
        [words(row.label)],
        ...columns.map(({ field }) => moneyIn(field(row), told.form.moneyUnit)),
        rateIn(view, told, row),
      ]),
      widths: [10, ...columns.map(() => 8), 5],
    },
  ];
}

function isFilled(row: FundingRow): boolean {
  const amounts = COLUMNS.map(({ field }) => field(row)).filter(saysSomething);
  return amounts.some(({ quantity }) => quantity.value !== '0');
}

function moneyIn(field: Field, unit: string | null): Run[] {
  const figure = moneyOf(field, unit, false);
  return figure === null ? shownIn(field) : [figure];
}

function shownIn(field: Field): Run[] {
  const figure = saysSomething(field) ? figureAt(field.text, field.at) : null;
  return figure === null ? [] : [figure];
}

/** Of the total row the rate that was worked out; of the others what the form shows, or else what its amounts give. */
function rateIn(view: View, told: Told, row: FundingRow): Run[] {
  const rate = row === totalRowOf(told) ? executionRate(new Looking(view), told) : null;
  if (rate !== null) return [rate.run];
  return saysSomething(row.enteredRate) ? shownIn(row.enteredRate) : partRate(told, row);
}

function partRate({ form, scored }: Told, row: FundingRow): Run[] {
  const { denominator = null } = scored.execution ?? {};
  if (denominator === null) return [];
  const budget = { adjusted: row.adjustedBudget, original: row.originalBudget, received: row.received }[denominator];
  const [of, spent] = [amountOf(budget, form.moneyUnit), amountOf(row.actual, form.moneyUnit)];
  if (of === null || spent === null || of.lte('0') || spent.lt('0')) return [];
  const figure = computed(percent(spent.div(of)), [row.actual.at, budget.at]);
  return figure === null ? [] : [figure];
}

function amountOf({ state, quantity }: Field, unit: string | null): Decimal | null {
  const own = quantity.unit ?? unit;
  if (state !== 'number' || quantity.value === null || own === null) return null;
  return convert(decimal(quantity.value), own, MONEY_UNIT);
}
