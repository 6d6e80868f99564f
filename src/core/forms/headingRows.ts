import { firstRowUnder } from './grid';
import type { Block, Grid, Span } from './grid';
import { parseHeading } from './headingText';
import type { Heading } from './headingText';
import type { RecordTable } from './records/roles';
import { remembered } from './remembered';

/** Finds rows of headings: one row, or a row with sub-headings and column numbers under it. */

export interface HeaderColumn<Role> extends Span {
  readonly role: Role;
  readonly text: string;
  readonly heading: Heading;
  readonly parent: Heading | null;
}

export interface TableHeader<Role> {
  readonly top: number;
  /** Last heading row, column numbers included. */
  readonly bottom: number;
  readonly columns: readonly HeaderColumn<Role>[];
}

/** One column serves several tables of a sheet: a correction is for one of them. */
export function correctionKey(table: string, col: number): string {
  return `${table}.${String(col)}`;
}

/** Reads headings of one sheet. */
export class HeadingReader {
  /** @param corrected roles that a person gave to columns of the sheet being read, by `correctionKey`; the latest last */
  constructor(readonly corrected: ReadonlyMap<string, readonly string[]> = new Map()) {}

  withCorrections(corrected: ReadonlyMap<string, readonly string[]>): HeadingReader {
    return new HeadingReader(corrected);
  }

  /** The role that a person gave to a column of this table; null where nobody did. */
  correctedRole(table: string, col: number): string | null {
    return this.corrected.size === 0 ? null : (this.correctedRoles(table, col).at(-1) ?? null);
  }

  /** All that a person said of a column, where tables of one kind stand one below the other. */
  correctedRoles(table: string, col: number): readonly string[] {
    return this.corrected.get(correctionKey(table, col)) ?? [];
  }

  /** A person gave roles to columns of this table. */
  corrects(table: string): boolean {
    return [...this.corrected.keys()].some((key) => key.startsWith(`${table}.`));
  }

  read(text: string): Heading | null {
    return parseHeading(text);
  }
}

/** What headings of one kind of table mean. */
export interface HeadingMeaning<Role> {
  readonly roleOf: RoleOf<Role>;
  /** By itself, with no heading above it. */
  readonly alone: (block: Block) => Role | null;
}

/** The meaning of headings that only few sheets have; those of a form's two tables are kept with the texts. */
export function headingMeaning<Role>(roleOf: RoleOf<Role>): HeadingMeaning<Role> {
  const known = remembered((text: string): Role | null => {
    const heading = parseHeading(text);
    return heading === null ? null : roleOf(heading, null);
  });
  return { roleOf, alone: ({ text, said }) => (said.heading === null ? null : known(text)) };
}

export type RoleOf<Role> = (heading: Heading, parent: Heading | null) => Role | null;

const HEADING_ROWS = 3;
/** One heading row is merged over no more sheet rows than this. */
const MOST_SHEET_ROWS = 4;
/** 值, 复核: a longer heading that says nothing alone says nothing under another either. */
const LONGEST_SUBHEADING = 4;

/** The rows of one sheet, read as headings of one kind of table. */
export class HeadingRows<Role extends string> {
  private readonly known: (readonly HeaderColumn<Role>[] | undefined)[] = [];

  constructor(
    readonly grid: Grid,
    readonly reader: HeadingReader,
    private readonly table: 'indicator' | 'funding' | RecordTable,
    private readonly meaning: HeadingMeaning<Role>,
  ) {}

  /** The headings whose own row this is. */
  columns(row: number): readonly HeaderColumn<Role>[] {
    const index = row - this.grid.sheet.row0;
    return (this.known[index] ??= this.columnsOf(this.grid.blocks(row)));
  }

  columnsOf(blocks: readonly Block[]): HeaderColumn<Role>[] {
    const columns: HeaderColumn<Role>[] = [];
    for (const block of blocks) {
      const { heading } = block.said;
      if (heading === null) continue;
      const alone = this.meaning.alone(block);
      const corrected = this.correctedRole(block.left);
      if (corrected === null && alone === null && heading.base.length > LONGEST_SUBHEADING) continue;
      const parent = this.parentOf(block);
      const role = corrected ?? (parent === null ? alone : this.meaning.roleOf(heading, parent));
      if (role === null) continue;
      const { text, left, right } = block;
      columns.push({ role, text, heading, parent, left, right });
    }
    return columns;
  }

  /** Blocks that cover a row: its own, and those merged down into it from the rows just above. */
  covering(row: number): Block[] {
    const { grid } = this;
    const blocks: Block[] = [...grid.blocks(row)];
    for (let above = row - 1; above > row - HEADING_ROWS * 2; above--) {
      for (const block of grid.blocks(above)) {
        if (block.bottom >= row && block.bottom - block.top < HEADING_ROWS * 2) blocks.push(block);
      }
    }
    return blocks.sort((a, b) => a.left - b.left);
  }

  /** The heading that starts at a row, with its sub-headings and column numbers. */
  headerAt(top: number): TableHeader<Role> {
    let columns = this.columns(top);
    let row = top;
    for (let step = 1; step < HEADING_ROWS; step++) {
      const next = firstRowUnder(this.grid, this.shortest(row));
      const joined = this.joinedWith(columns, top, next);
      if (joined === null) break;
      columns = joined;
      row = next;
    }
    let bottom = Math.max(row, this.endOf(columns, row));
    while (numbersColumns(this.grid, bottom + 1)) bottom++;
    return { top, bottom, columns };
  }

  /** Last row of the lowest blocks: a heading row may be merged over several sheet rows. */
  private shortest(row: number): number {
    let bottom = row + MOST_SHEET_ROWS;
    for (const block of this.grid.blocks(row)) bottom = Math.min(bottom, block.bottom);
    return Math.max(row, bottom);
  }

  private endOf(columns: readonly HeaderColumn<Role>[], row: number): number {
    let bottom = row + MOST_SHEET_ROWS;
    for (const { left } of columns) bottom = Math.min(bottom, this.grid.bottomOf(row, left));
    return bottom;
  }

  /** Columns with the sub-headings of the next row; null where that is no row of sub-headings. */
  private joinedWith(
    upper: readonly HeaderColumn<Role>[],
    top: number,
    row: number,
  ): readonly HeaderColumn<Role>[] | null {
    const blocks = this.grid.blocks(row);
    const lower = this.columns(row);
    const isHeadings = lower.length * 5 >= blocks.length * 3 || this.reachesDown(upper, top, row);
    if (lower.length === 0 || !isHeadings) return null;
    if (!blocks.every((block) => this.isUnderWide(block, top))) return null;
    const kept = upper.filter((column) => !lower.some((one) => one.left >= column.left && one.right <= column.right));
    return kept.length === 0 ? null : [...kept, ...lower].sort((a, b) => a.left - b.left);
  }

  /** Two headings that start at `top` are merged down over the row: it is one of headings, whatever it says. */
  private reachesDown(upper: readonly HeaderColumn<Role>[], top: number, row: number): boolean {
    const reaching = upper.filter(({ left }) => {
      const bottom = this.grid.bottomOf(top, left);
      return bottom >= row && bottom < top + HEADING_ROWS;
    });
    return reaching.length >= 2; // one alone may be the name of the whole block, merged down beside its rows
  }

  /** Under a block of several columns that stands in a row from `top` on. */
  private isUnderWide({ top: row, left, right }: Block, top: number): boolean {
    for (let above = top; above < row; above++) {
      if (this.grid.blocks(above).some((wide) => wide.right > wide.left && wide.left <= left && wide.right >= right))
        return true;
    }
    return false;
  }

  /** The upper of two heading rows, over at least two columns: 自评 or 年度指标值, not a row of the block above. */
  private parentOf(block: Block): Heading | null {
    const above = this.grid.blocks(this.rowAbove(block));
    let parent: Block | undefined;
    for (const other of above) {
      if (other.left > block.left) break; // blocks stand from left to right
      if (other.right >= block.right && other.right > other.left) {
        parent = other;
        break;
      }
    }
    if (!parent) return null;
    const isHeadingRow =
      above.some((other) => other.bottom >= block.top) ||
      /指标|自评|复核|评价|评审|审核|完成/.test(parent.text.slice(0, 60));
    return isHeadingRow ? parent.said.heading : null;
  }

  /** Top row of what covers the cell above; over a blank row, the one before. */
  private rowAbove({ top, left }: Block): number {
    const above = this.grid.topOf(top - 1, left);
    return above === top - 1 && this.grid.blocks(above).length === 0 ? this.grid.topOf(top - 2, left) : above;
  }

  /** One of its headings says by itself what it is. */
  isNamed(row: number): boolean {
    return this.grid.blocks(row).some((block) => block.said.heading !== null && this.meaning.alone(block) !== null);
  }

  private correctedRole(col: number): Role | null {
    return this.reader.correctedRole(this.table, col) as Role | null;
  }
}

const COLUMN_NUMBER = /^\(?(?:\d{1,2}|[A-Z①-⑳]|栏次|行次|[A-Z①-⑳\d]{1,2}=?[A-Z①-⑳\d()+\-*/×÷%=]{2,20})\)?$/;
const DASHES = /^[-—–―/]+$/;

/** 1 | 2 | 3 …, 栏次 | 1 | 2 | 3=2/1, — | A | B | B/A: a row that numbers the columns. */
function numbersColumns(grid: Grid, row: number): boolean {
  const blocks = grid.blocks(row);
  if (blocks.length < 2 || !blocks.every(({ text }) => text.length <= 24)) return false;
  const texts = blocks.map(({ text }) => text.replace(/\s/g, '')).filter((text) => !DASHES.test(text));
  if (texts.length < 2 || !texts.every((text) => COLUMN_NUMBER.test(text))) return false;
  if (texts.every((text) => !/^\d+$/.test(text))) return true;
  // The number of a column that is computed stands before what it is computed of: 4=3/2.
  const numbers = texts.flatMap((text) => /^(\d{1,2})(?==|$)/.exec(text)?.[1] ?? []).map(Number);
  return (
    numbers.length >= 3 && numbers.every((number, place) => place === 0 || number === (numbers[place - 1] ?? 0) + 1)
  );
}
