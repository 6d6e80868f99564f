import type { Rect } from '../../model';
import { firstRowUnder } from '../grid';
import type { Grid, Span } from '../grid';
import { headingMeaning, HeadingRows } from '../headingRows';
import type { HeadingReader, RoleOf, TableHeader } from '../headingRows';
import { closesTable } from '../outside';
import type { RecordForm } from './recordForm';
import { listColumns } from './recordColumns';
import { TAKEN_OUT } from './roles';
import type { RecordTable } from './roles';

/** A table with one line for each thing it lists, told from others by its headings. */

export interface FoundList {
  readonly top: number;
  readonly bottom: number;
  /** It is a form with labels of its own above the heading: its head reaches up to its title. */
  readonly hasHead: boolean;
  /** @param area from the list's title to the next one's. */
  readonly read: (area: Rect) => RecordForm | null;
}

/** Looks for the heading row of one kind of list on a sheet. */
export type ListFinder = (grid: Grid, reader: HeadingReader) => (row: number) => FoundList | null;

export interface ListKind<Role extends string> {
  /** A person's corrections of its columns are told by this name. */
  readonly table: RecordTable;
  /** One heading that every such list has; rows without it are not looked at further. */
  readonly key: RegExp;
  readonly hasHead?: boolean;
  readonly roleOf: RoleOf<Role>;
  readonly fits: (roles: ReadonlySet<Role>) => boolean;
  readonly read: (grid: Grid, list: ListLines<Role>) => RecordForm | null;
}

/** The heading of a list and the rows that its lines may stand in. */
export interface ListLines<Role extends string> {
  readonly header: TableHeader<Role>;
  readonly area: Rect;
  /** Rows with something in them, up to a note or a signature. */
  readonly rows: readonly number[];
  readonly span: (role: Role) => Span | undefined;
  /** Heading as printed; "" without such a column. */
  readonly heading: (role: Role) => string;
}

const FEWEST_HEADINGS = 3;
/** No list of these kinds has more columns; wider rows are not looked at. */
const MOST_HEADINGS = 40;
const LONGEST_KEY = 24;

export function listFinder<Role extends string>({
  table,
  key,
  hasHead = false,
  roleOf,
  fits,
  read,
}: ListKind<Role>): ListFinder {
  const meaning = headingMeaning(roleOf);
  return (grid, reader) => {
    const headings = new HeadingRows(grid, reader, table, meaning);
    const isCorrected = reader.corrects(table);
    return (row) => {
      const blocks = grid.blocks(row);
      if (blocks.length < FEWEST_HEADINGS || blocks.length > MOST_HEADINGS) return null;
      const hasKey = blocks.some(({ text, said }) => text.length <= LONGEST_KEY && key.test(said.heading?.full ?? ''));
      if (!hasKey && !(isCorrected && headings.isNamed(row))) return null;
      const header = withoutTakenOut(headings.headerAt(row), isCorrected);
      if (!fits(new Set(header.columns.map((column) => column.role)))) return null;
      return {
        top: row,
        bottom: header.bottom,
        hasHead,
        read: (area) => {
          const form = read(grid, linesOf(grid, header, area));
          return form === null ? null : { ...form, columns: listColumns(grid, table, header) };
        },
      };
    };
  };
}

function withoutTakenOut<Role extends string>(header: TableHeader<Role>, isCorrected: boolean): TableHeader<Role> {
  return isCorrected ? { ...header, columns: header.columns.filter(({ role }) => role !== TAKEN_OUT) } : header;
}

function linesOf<Role extends string>(grid: Grid, header: TableHeader<Role>, area: Rect): ListLines<Role> {
  const column = (role: Role): TableHeader<Role>['columns'][number] | undefined =>
    header.columns.find((one) => one.role === role);
  return {
    header,
    area,
    rows: lineRows(grid, header.bottom, area.bottom),
    span: column,
    heading: (role) => column(role)?.text ?? '',
  };
}

function lineRows(grid: Grid, from: number, to: number): number[] {
  const rows: number[] = [];
  for (let row = firstRowUnder(grid, from); row <= to; row++) {
    const [first] = grid.blocks(row);
    if (first === undefined) continue;
    if (closesTable(first.text)) break;
    rows.push(row);
  }
  return rows;
}

/** Rows of the heading and the lines: no labels stand there. */
export function rowsOf<Role extends string>({ header, rows }: ListLines<Role>): Set<number> {
  const used = new Set(rows);
  for (let row = header.top; row <= header.bottom; row++) used.add(row);
  return used;
}
