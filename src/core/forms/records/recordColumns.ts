import { columnLetters } from '../../a1';
import type { Column } from '../../model';
import type { Block, Grid } from '../grid';
import type { TableHeader } from '../headingRows';
import type { BaseDataPart } from './baseDataParts';
import { headsFigures } from './correctedHeadings';
import type { FigureHeading } from './figureHeadings';
import type { FigureHeader, FigureTopic } from './figureTable';
import { RECORD_ROLES, TAKEN_OUT } from './roles';
import type { RecordTable } from './roles';

/**
 * What the columns of base data and lists were taken for, by the names under which a person corrects them. A heading
 * that means nothing to us is told too: a person may know better.
 */

export function listColumns(grid: Grid, table: RecordTable, { top, bottom, columns }: TableHeader<string>): Column[] {
  const known: readonly string[] = RECORD_ROLES[table];
  const read = columns.map(({ role, text, left, right }) => ({ role, text, left, right }));
  const unread = unreadBlocks(grid, top, bottom, read).map(({ text, left, right }) => ({
    role: TAKEN_OUT,
    text,
    left,
    right,
  }));
  return [...read, ...unread].map(({ role, text, left }) => ({
    role: `${table}.${known.includes(role) ? role : TAKEN_OUT}`,
    heading: text,
    column: columnLetters(left),
    certain: true,
  }));
}

interface Place {
  readonly left: number;
  readonly right: number;
}

/** Headings without a meaning; of one over another the upper. */
function unreadBlocks(grid: Grid, top: number, bottom: number, read: readonly Place[]): Block[] {
  const unread: Block[] = [];
  for (let row = top; row <= bottom; row++) {
    for (const block of grid.blocks(row)) {
      if (!NAMES_NOTHING.test(block.text) && ![...read, ...unread].some((one) => meet(one, block))) unread.push(block);
    }
  }
  return unread;
}

/** Numbers of lines and of columns. */
const NAMES_NOTHING = /^\s*(序号|编号|行次|栏次|[\d①-⑳]{1,2})\s*$/;

function meet(one: Place, other: Place): boolean {
  return one.left <= other.right && other.left <= one.right;
}

/** @param year the one evaluated. */
export function figureColumns(grid: Grid, headers: readonly FigureHeader[], year: number | null): Column[] {
  const all = headers.flatMap((header) => columnsOf(grid, header, year));
  const seen = new Set<string>();
  return all.filter(({ column, role, heading, about }) => {
    const key = [column, role, heading, about].join(' ');
    return !seen.has(key) && seen.add(key);
  });
}

function columnsOf(grid: Grid, header: FigureHeader, year: number | null): Column[] {
  const about = ABOUT[header.topic];
  const column = (role: string, text: string, left: number): Column => ({
    role: `baseData.${role}`,
    heading: text,
    column: columnLetters(left),
    certain: true,
    about,
  });
  const read = header.columns.map(({ heading, text, left }) => column(roleOf(heading, year), text, left));
  const unread = unreadBlocks(grid, header.top, header.top, header.columns).filter((block) =>
    headsFigures(grid, block),
  );
  return [...read, ...unread.map(({ text, left }) => column(TAKEN_OUT, text, left))];
}

const ABOUT: Readonly<Record<FigureTopic, BaseDataPart>> = {
  headcount: 'people',
  building: 'building',
  adjustment: 'money',
  money: 'money',
};

/** Of the year before, only budgets and final accounts are taken. */
function roleOf({ measure, year: said }: FigureHeading, year: number | null): string {
  if (said === null || said === 'this' || said === year) return measure;
  const isLast = said === 'last' || (year !== null && said === year - 1);
  if (!isLast) return TAKEN_OUT;
  if (measure === 'budget') return 'lastBudget';
  return measure === 'final' ? 'lastFinal' : TAKEN_OUT;
}
