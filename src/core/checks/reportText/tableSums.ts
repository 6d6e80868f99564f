import { decimal, fixed, HUNDRED, type Decimal } from '../../decimal';
import { addsUp, agreementOf } from '../figures';
import { fundNamed } from './funds';
import { comparable, type Passage } from './prose';
import * as say from './wording';

/** The 合计 row of a table in a report against the rows above it, and its rate against its own amounts. */

export interface TableSlip {
  readonly passage: Passage;
  readonly message: (where: string) => string;
}

const FEWEST_ROWS = 2;
const MOST_CELL = 60;

export function tableSlips(passages: readonly Passage[]): TableSlip[] {
  return tablesOf(passages).flatMap(slipsIn);
}

interface Row {
  readonly passage: Passage;
  readonly cells: readonly string[];
}

function tablesOf(passages: readonly Passage[]): Row[][] {
  const tables: Row[][] = [];
  let isInside = false;
  for (const passage of passages) {
    if (passage.kind === 'row') {
      const cells = passage.text.split('\t').map((cell) => comparable(cell.slice(0, MOST_CELL)));
      if (isInside) tables.at(-1)?.push({ passage, cells });
      else tables.push([{ passage, cells }]);
    }
    isInside = passage.kind === 'row';
  }
  return tables;
}

function slipsIn(table: readonly Row[]): TableSlip[] {
  const [head, ...rows] = table;
  const total = rows.findIndex(({ cells }) => cells.some((cell) => TOTAL.test(cell)));
  const [row, parts] = [rows[total], rows.slice(0, total)];
  if (head === undefined || row === undefined || parts.length < FEWEST_ROWS || parts.some(isNested)) return [];
  if (parts.some(({ cells }) => cells.length !== head.cells.length) || row.cells.length > head.cells.length) return [];
  return [
    ...head.cells.flatMap((heading, column) => wrongSum(heading, column, row, parts)),
    ...rows.filter(isFundOrTotal).flatMap((one) => wrongRate(head.cells, one)),
  ];
}

/** Rows whose rates are not compared with the forms. */
function isFundOrTotal({ cells }: Row): boolean {
  return cells.some((cell) => TOTAL.test(cell) || fundNamed(cell.replace(/^其中:?/, '')) !== null);
}

const TOTAL = /^(?:合计|总计)$/;

function isNested({ cells }: Row): boolean {
  return cells.some((cell) => /^其中|小计|^[一二三四五六七八九十]+、|^\([一二三四五六七八九十]+\)/.test(cell));
}

function wrongSum(heading: string, column: number, row: Row, parts: readonly Row[]): TableSlip[] {
  if (!AMOUNTS.test(heading) || /率|比|分/.test(heading)) return [];
  const total = numberIn(row.cells[column]);
  const each = parts.map(({ cells }) => numberIn(cells[column]));
  const known = each.filter((one) => one !== null);
  if (total === null || known.length < each.length || addsUp(total, known)) return [];
  const shown = row.cells[column] ?? '';
  const right = known.reduce((sum, one) => sum.plus(one)).toFixed();
  return [{ passage: row.passage, message: (where) => say.tableSum(where, heading, shown, right) }];
}

const AMOUNTS = /数|金额|预算|执行|资金|支出|决算|年初|人数/;

function wrongRate(head: readonly string[], row: Row): TableSlip[] {
  const at = (pattern: RegExp): number[] => head.flatMap((heading, column) => (pattern.test(heading) ? [column] : []));
  const [rateAt, ...others] = at(/(?:执行|支出)率/);
  const [actualAt, ...actuals] = at(/(?:执行|支出|决算)(?:数|金额)?(?:\([^)]*\))?$/);
  if (rateAt === undefined || actualAt === undefined || others.length + actuals.length > 0) return [];
  const shown = row.cells[rateAt] ?? '';
  const actual = numberIn(row.cells[actualAt]);
  const budgets = at(/预算/).flatMap((column) => numberIn(row.cells[column]) ?? []);
  const known = budgets.filter((budget) => budget.gt('0'));
  const last = known.at(-1);
  if (!shown.endsWith('%') || actual === null || last === undefined || numberIn(shown.slice(0, -1)) === null) return [];
  const rates = known.map((budget) => actual.div(budget).times(HUNDRED));
  if (agreementOf(rates, shown.slice(0, -1), LAST_PLACE) !== 'wrong') return [];
  const right = `${fixed(actual.div(last).times(HUNDRED), 2)}%`;
  return [
    { passage: row.passage, message: (where) => say.tableRate(where, nameOf(row), head[rateAt] ?? '', shown, right) },
  ];
}

function nameOf({ cells }: Row): string {
  return cells.find((cell) => !/^[0-9]*$/.test(cell)) ?? '';
}

const LAST_PLACE = decimal('0.1');
const NUMBER = /^(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,20})(?:\.[0-9]{1,10})?$/;

function numberIn(cell: string | undefined): Decimal | null {
  return cell !== undefined && NUMBER.test(cell) ? decimal(cell.replace(/,/g, '')) : null;
}
