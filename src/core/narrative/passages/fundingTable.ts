import type { Field, FundingRow } from '../../model';
import type { Run, Table } from '../document';
import { Looking } from '../looking';
import { FUNDING_TABLE } from '../phrases';
import { figureAt, saysSomething, words } from '../runs';
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
      caption: FUNDING_TABLE.caption(told.form.moneyUnit ?? ''),
      head,
      rows: rows.map((row) => [
        [words(row.label)],
        ...columns.map(({ field }) => shownIn(field(row))),
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

function shownIn(field: Field): Run[] {
  const figure = saysSomething(field) ? figureAt(field.text, field.at) : null;
  return figure === null ? [] : [figure];
}

/** Of the total row the rate that was worked out; of the others what the form shows. */
function rateIn(view: View, told: Told, row: FundingRow): Run[] {
  const rate = row === totalRowOf(told) ? executionRate(new Looking(view), told) : null;
  return rate === null ? shownIn(row.enteredRate) : [rate.run];
}
