import type { Column, Form, Rect, Subtotal, TotalRow, UnreadHeading } from '../model';
import { amountsInHead } from './amountsInHead';
import { readFunding } from './funding';
import { readGoals } from './goals';
import { ABSENT } from './grid';
import type { Grid } from './grid';
import { readSurroundings } from './head';
import type { Surroundings } from './head';
import type { IndicatorHeader } from './indicatorHeader';
import { assignIndicatorColumns } from './indicatorColumns';
import type { IndicatorSpans } from './indicatorColumns';
import { readIndicatorRows } from './indicators';
import type { IndicatorRows } from './indicators';
import { kindOf, stateOf } from './kinds';
import { asTargets } from './promised';
import type { Region } from './regions';
import { scatteredMoney } from './scatteredMoney';
import { outerTotal } from './subtotals';
import { unreadHeading } from './unreadHeading';
import { unreadMoneyAt } from './unreadMoney';

/** Reads one form: its money, goals and indicators, and what stands around them. */

/** A form before it is numbered within its sheet. */
export type UnnumberedForm = Omit<Form, 'id'>;

/** Reads one region; null where it is no form that this product knows by its tables. */
export function readForm(grid: Grid, region: Region): UnnumberedForm | null {
  const { area } = region;
  const firstTable = region.tables[0];
  const until =
    firstTable && region.funding && firstTable.top > region.funding.bottom ? firstTable.top - 1 : area.bottom;
  const inTable = region.funding ? readFunding(grid, region.funding, area, until) : null;
  const head = firstTable === undefined ? null : { ...area, bottom: firstTable.top - 1 };
  const money = inTable ?? (head && scatteredMoney(grid, head));
  const rowsOfTables = tableRows(region, inTable?.funding.rows.map((row) => row.row) ?? []);
  const { goals, numberedRows } = readGoals(grid, area, head ?? area, rowsOfTables);
  const moneyRows = fundingRowsOf(region, inTable?.funding ?? null);
  const tables = region.tables.map((header, index) =>
    readTable(grid, region, header, { index, numberedRows, moneyRows }),
  );
  for (const table of tables) for (const indicator of table.rows.indicators) rowsOfTables.add(indicator.row);
  const around = readSurroundings(grid, area, rowsOfTables);
  const kind = kindOf(grid, region, around, inTable?.funding ?? null);
  if (kind === null) return null;
  const indicators = tables.flatMap((table) => table.rows.indicators);
  const total = tables.map((table) => table.rows.total).reduce(outerTotal, null) ?? headTotal(around);
  const has = (role: 'deviation' | 'weight' | 'points'): boolean =>
    tables.some(({ spans }) => spans[role] !== undefined);
  const form: UnnumberedForm = {
    kind,
    sheet: grid.sheet.name,
    range: area,
    state: stateOf(indicators, money?.funding ?? null),
    title: around.title,
    titleAt: around.titleAt,
    year: around.year,
    unitName: unitNameOf(kind, around),
    projectName: around.names.projectName ?? null,
    moneyUnit: around.moneyUnit,
    columns: [...(money?.columns ?? []), ...distinct(tables.flatMap((table) => table.columns))],
    funding: money?.funding ?? null,
    goals,
    indicators,
    subtotals: mergeSubtotals(tables.flatMap((table) => table.rows.subtotals)),
    texts: around.texts,
    hasReasonColumn: has('deviation'),
    hasWeights: has('weight') || indicators.some((indicator) => indicator.weight.state === 'number'),
    hasPoints: has('points'),
    total,
    grade: around.grade ?? gradeBesideTotal(grid, total),
    ...(kind === 'department' ? { facts: amountsInHead(grid, area, rowsOfTables, around.moneyUnit) } : {}),
    ...unreadMoney(grid, money === null ? head : null),
    ...unreadIn(tables),
  };
  return kind === 'targets' ? asTargets(grid, form, region.tables[0]?.top ?? area.bottom) : form;
}

/** A department's own form may name it only as 主管部门. */
function unitNameOf(kind: Form['kind'], { names }: Surroundings): string | null {
  const department = kind === 'department' ? names.department : undefined;
  return names.unitName ?? names.implementer ?? department ?? null;
}

/** @param head rows that may hold money; null where it was read. */
function unreadMoney(grid: Grid, head: Rect | null): Pick<Form, 'unreadMoneyAt'> {
  const at = head && unreadMoneyAt(grid, head);
  return at === null ? {} : { unreadMoneyAt: at };
}

function unreadIn(tables: readonly Table[]): Pick<Form, 'unreadHeading'> {
  const [unread] = tables.flatMap((table) => table.unread ?? []);
  return unread === undefined ? {} : { unreadHeading: unread };
}

interface Table {
  readonly spans: IndicatorSpans;
  readonly columns: readonly Column[];
  readonly rows: IndicatorRows;
  readonly unread: UnreadHeading | null;
}

interface TablePlace {
  readonly index: number;
  readonly numberedRows: readonly number[];
  /** Rows of a money block that stands under or between the indicators. */
  readonly moneyRows: ReadonlySet<number>;
}

function fundingRowsOf(region: Region, funding: Form['funding']): Set<number> {
  const rows = new Set(funding?.rows.map((row) => row.row));
  if (region.funding) for (let row = region.funding.top; row <= region.funding.bottom; row++) rows.add(row);
  return rows;
}

function readTable(
  grid: Grid,
  region: Region,
  header: IndicatorHeader,
  { index, numberedRows, moneyRows }: TablePlace,
): Table {
  const { spans, columns } = assignIndicatorColumns(grid, header);
  const next = region.tables[index + 1];
  const before = numberedRows.filter((row) => row <= header.bottom + 1).length;
  const goal = numberedRows.length === 0 ? null : Math.max(before, 1);
  const lastRow = next ? rowBeforeNext(numberedRows, header, next) : region.area.bottom;
  const area: Rect = { ...region.area, top: header.bottom + 1, bottom: lastRow };
  const rows = readIndicatorRows(grid, header, spans, area, goal, moneyRows);
  return { spans, columns, rows, unread: unreadHeading(grid, header, spans, rows.indicators) };
}

/** A goal's label above the next table does not belong to this one. */
function rowBeforeNext(numberedRows: readonly number[], header: IndicatorHeader, next: IndicatorHeader): number {
  const label = numberedRows.find((row) => row > header.bottom + 1 && row <= next.top);
  return (label ?? next.top) - 1;
}

function tableRows(region: Region, moneyRows: readonly number[]): Set<number> {
  const rows = new Set<number>(moneyRows);
  for (const header of [region.funding, ...region.tables]) {
    if (header) for (let row = header.top; row <= header.bottom; row++) rows.add(row);
  }
  return rows;
}

function headTotal(around: Surroundings): TotalRow | null {
  const field = around.headTotal;
  return field?.at ? { row: field.at.row, label: '自评总分', weight: ABSENT, enteredPoints: field } : null;
}

/** 总分 | 100 | 96 | 优: the grade stands to the right of the total. */
function gradeBesideTotal(grid: Grid, total: TotalRow | null): Form['grade'] {
  const after = total?.enteredPoints.at?.col;
  if (!total || after === undefined) return null;
  const block = grid.blocks(total.row).find((other) => other.left > after && /^[优良中差]$/.test(other.text));
  return block ? grid.field(block.top, block.left) : null;
}

function distinct(columns: readonly Column[]): Column[] {
  const seen = new Set<string>();
  return columns.filter((column) => {
    const key = `${column.role} ${column.column}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The same level-1 label in several tables or after a page break is one group. */
function mergeSubtotals(subtotals: readonly Subtotal[]): Subtotal[] {
  const byLabel = new Map<string, Subtotal>();
  for (const one of subtotals) {
    const key = `${String(one.level)} ${one.label} ${one.enteredPoints.at === null ? '' : String(one.row)}${one.level === 2 ? String(one.row) : ''}`;
    const known = byLabel.get(key);
    byLabel.set(key, known ? { ...known, rows: [...known.rows, ...one.rows] } : one);
  }
  return [...byLabel.values()];
}
