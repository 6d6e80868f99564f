import { plain, sum } from '../decimal';
import type { Decimal } from '../decimal';
import type { Form, Funding } from '../model';
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
  const groups = moneyGroups(funding);
  const rest = groups.flatMap((group) => MONEY_COLUMNS.flatMap((column) => compare(form, group, column)));
  return [...totalBlankAboveParts(form, funding, groups), ...rest];
}

interface Amounts {
  readonly total: Decimal | null;
  readonly parts: readonly Decimal[];
  /** Every part has an amount. */
  readonly isWhole: boolean;
  readonly isReadable: boolean;
}

function amounts(form: Form, group: MoneyGroup, column: MoneyColumn): Amounts {
  const rows = distinctCells([group.total, ...group.parts], (row) => row[column]).filter((row) => row !== group.total);
  const parts = rows.map((row) => amountOf(row[column], form.moneyUnit));
  const known = parts.filter((part) => part !== null);
  return {
    total: amountOf(group.total[column], form.moneyUnit),
    parts: known,
    isWhole: rows.length === group.parts.length && known.length === parts.length,
    isReadable: rows.every((row, index) => parts[index] !== null || isEmpty(row[column]) || row[column].at === null),
  };
}

function isUnfilled(form: Form, group: MoneyGroup, column: MoneyColumn): boolean {
  const field = group.total[column];
  const { parts } = amounts(form, group, column);
  const isNothing = isEmpty(field) || amountOf(field, form.moneyUnit)?.eq('0') === true;
  return isNothing && parts.some((part) => part.gt('0')) && sum(parts).gt('0');
}

/** One error for the whole row, however many of its columns are blank. */
function totalBlankAboveParts(form: Form, funding: Funding, groups: readonly MoneyGroup[]): Trouble[] {
  const group = groups.find((entry) => entry.total === totalRowOf(funding));
  if (group === undefined) return [];
  const columns = MONEY_COLUMNS.filter((column) => isUnfilled(form, group, column));
  const cells = columns.flatMap((column) => group.total[column].at ?? []);
  const [at, ...related] = cells;
  if (at === undefined) return [];
  const typings = columns.map((column) => {
    const field = group.total[column];
    return { field, to: typedNumber(field, sum(amounts(form, group, column).parts)) };
  });
  const fix = fixOf(say.fillSum, typings);
  const names = columns.map((column) => columnName(form, column));
  const message = say.totalBlankAboveParts(rowLabel(group.total), names);
  return [{ at, related, message, ...(fix === undefined ? {} : { fix }) }];
}

function compare(form: Form, group: MoneyGroup, column: MoneyColumn): Trouble[] {
  const { total, parts, isWhole, isReadable } = amounts(form, group, column);
  if (total === null || parts.length === 0 || addsUp(total, parts)) return [];
  if (group.total.level === 0 && isUnfilled(form, group, column)) return []; // told once for the whole row
  const isOver = sum(parts).gt(total) && parts.every((part) => part.gte('0'));
  // A single 其中 names one part among others: less than the whole is its nature.
  const isContradiction = isOver || (isWhole && parts.length > 1);
  if (!isContradiction && (!isReadable || group.total.level > 0)) return [];
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
