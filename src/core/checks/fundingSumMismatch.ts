import { plain, sum, ZERO } from '../decimal';
import type { Decimal } from '../decimal';
import type { Form, Funding, FundingRow } from '../model';
import { check } from '../rule';
import type { Trouble } from '../rule';
import { arithmetic } from './basis';
import { columnName, MONEY_COLUMNS, rowLabel } from './budgetNames';
import type { MoneyColumn } from './budgetNames';
import { distinctCells, fixOf, totalRowOf, typedNumber } from './cells';
import { factSumTroubles } from './factSums';
import { addsUp, amountOf, isEmpty } from './figures';
import { listSumTroubles } from './listSums';
import { moneyGroups } from './moneyGroups';
import type { MoneyGroup } from './moneyGroups';
import { otherUnitTyped } from './otherUnit';
import { sideSumTroubles } from './sideSums';
import * as say from './wording';

/** Parts of one level against what they are parts of: in the money block, in base data, in a list of projects. */
export const fundingSumMismatch = check<'form'>({
  id: 'funding-sum-mismatch',
  title: '资金总额与各项合计不符',
  about: 'form',
  severity: 'error',
  comparesEntered: true,
  cites: arithmetic('资金总额 = 各项资金之和'),
  find: ({ scored: { form, execution } }) => [
    ...(form.funding === null || execution === null ? [] : blockTroubles(form, form.funding)),
    ...factSumTroubles(form),
    ...listSumTroubles(form),
    ...sideSumTroubles(form),
  ],
});

function blockTroubles(form: Form, funding: Funding): Trouble[] {
  const top = totalRowOf(funding);
  const groups = moneyGroups(funding).map((group) => sumsOf(form, group));
  const whole = groups.find(([first]) => first?.group.total === top) ?? [];
  return [...totalBlankAboveParts(form, whole), ...groups.flat().flatMap((columnSum) => compare(form, columnSum))];
}

/** One column of a group: its total, and the parts that stand in cells of their own. */
interface ColumnSum {
  readonly group: MoneyGroup;
  readonly column: MoneyColumn;
  readonly total: Decimal | null;
  readonly rows: readonly FundingRow[];
  /** Of the rows that have an amount. */
  readonly parts: readonly Decimal[];
}

function sumsOf(form: Form, group: MoneyGroup): ColumnSum[] {
  const columns = MONEY_COLUMNS.filter((column) => group.total[column].state !== 'absent');
  return columns.map((column) => {
    const cells = distinctCells([group.total, ...group.parts], (row) => row[column]);
    const rows = cells.filter((row) => row !== group.total);
    const parts = rows.map((row) => amountOf(row[column], form.moneyUnit)).filter((part) => part !== null);
    return { group, column, total: amountOf(group.total[column], form.moneyUnit), rows, parts };
  });
}

/** Every part has an amount. */
function isWhole({ group, rows, parts }: ColumnSum): boolean {
  return rows.length === group.parts.length && parts.length === rows.length;
}

function isReadable({ column, rows }: ColumnSum, { moneyUnit }: Form): boolean {
  return rows.every((row) => {
    const field = row[column];
    return isEmpty(field) || field.at === null || amountOf(field, moneyUnit) !== null;
  });
}

function isUnfilled({ group, column, total, parts }: ColumnSum): boolean {
  const isNothing = total === null ? isEmpty(group.total[column]) : total.eq(ZERO);
  return isNothing && parts.some((part) => part.gt(ZERO)) && sum(parts).gt(ZERO);
}

/** One error for the whole row, however many of its columns are blank. */
function totalBlankAboveParts(form: Form, sums: readonly ColumnSum[]): Trouble[] {
  const unfilled = sums.filter(isUnfilled);
  const [first] = unfilled;
  const [at, ...related] = unfilled.flatMap(({ group, column }) => group.total[column].at ?? []);
  if (first === undefined || at === undefined) return [];
  const typings = unfilled.map(({ group, column, parts }) => {
    const field = group.total[column];
    return { field, to: typedNumber(field, sum(parts)) };
  });
  const fix = fixOf(say.fillSum, typings);
  const names = unfilled.map(({ column }) => columnName(form, column));
  const message = say.totalBlankAboveParts(rowLabel(first.group.total), names);
  return [{ at, related, message, ...(fix === undefined ? {} : { fix }) }];
}

function compare(form: Form, columnSum: ColumnSum): Trouble[] {
  const { group, column, total, parts } = columnSum;
  if (total === null || parts.length === 0 || addsUp(total, parts)) return [];
  if (group.total.level === 0 && isUnfilled(columnSum)) return []; // told once for the whole row
  const isOver = sum(parts).gt(total) && parts.every((part) => part.gte(ZERO));
  // A single 其中 names one part among others: less than the whole is its nature.
  const isContradiction = isOver || (parts.length > 1 && isWhole(columnSum));
  if (!isContradiction && (group.total.level > 0 || !isReadable(columnSum, form))) return [];
  const related = group.parts.flatMap((row) => row[column].at ?? []);
  const words: say.SumWords = {
    label: rowLabel(group.total),
    column: columnName(form, column),
    total: plain(total),
    parts: plain(sum(parts)),
    group: group.name,
    unit: form.moneyUnit === null ? '' : ` ${form.moneyUnit}`,
  };
  const place = { at: group.total[column].at, related };
  if (!isContradiction) return [{ ...place, severity: 'hint', message: say.partsIncomplete(words) }];
  const typed = otherUnitTyped(form, group, column);
  const said = isOver ? say.partsOverTotal(words) : say.partsBelowTotal(words);
  if (typed === null) return [{ ...place, message: `${said}。` }];
  return [{ ...place, message: said + typed.message, ...(typed.fix === undefined ? {} : { fix: typed.fix }) }];
}
