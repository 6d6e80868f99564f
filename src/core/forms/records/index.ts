import type { Rect } from '../../model';
import type { Grid } from '../grid';
import type { HeadingReader } from '../headingRows';
import { readBaseData } from './baseData';
import { figureHeaderAt } from './figureTable';
import { isTitle, trimmed } from '../regions';
import { institutionList } from './institutions';
import type { FoundList, ListFinder } from './lists';
import { projectTable } from './projectList';
import type { RecordForm } from './recordForm';
import { surveyTable } from './survey';
import { targetTable } from './targetTables';
import { workTable } from './workDone';

export type { RecordForm } from './recordForm';

const FINDERS: readonly ListFinder[] = [targetTable, surveyTable, institutionList, projectTable, workTable];

/** What the rows of a sheet say besides its self-evaluation forms; top to bottom. */
export function readRecords(grid: Grid, area: Rect, reader: HeadingReader): RecordForm[] {
  return partsOf(grid, area, reader).flatMap((part) => {
    const form = part.list === null ? readBaseData(grid, part.area, reader) : part.list.read(part.area);
    return form ?? [];
  });
}

interface Part {
  readonly area: Rect;
  /** null: figures, and labels with their values. */
  readonly list: FoundList | null;
}

/** Cuts the rows before each list, and behind it where base data follow. */
function partsOf(grid: Grid, area: Rect, reader: HeadingReader): Part[] {
  const parts: { top: number; list: FoundList | null }[] = [{ top: area.top, list: null }];
  const finders = FINDERS.map((finder) => finder(grid, reader));
  let free = area.top;
  for (let row = area.top; row <= area.bottom; row++) {
    const list = firstFound(finders, row);
    const figures = list === null ? figureHeaderAt(grid, row, reader) : null;
    if (list === null && figures === null) continue;
    if (list !== null || parts.at(-1)?.list)
      parts.push({ top: list?.hasHead ? titleOver(grid, row, free) : openingOf(grid, row, free), list });
    row = list?.bottom ?? figures?.bottom ?? row;
    free = row + 1;
  }
  const bottomOf = (index: number): number => (parts[index + 1]?.top ?? area.bottom + 1) - 1;
  return parts.flatMap(({ top, list }, index) => {
    const bottom = bottomOf(index);
    return bottom < top ? [] : [{ list, area: trimmed(grid, top, bottom) }];
  });
}

function firstFound(finders: readonly ((row: number) => FoundList | null)[], row: number): FoundList | null {
  for (const find of finders) {
    const found = find(row);
    if (found !== null) return found;
  }
  return null;
}

const MOST_HEAD_ROWS = 5;

/** First row of the head over a heading row: a title, a year, 单位：万元. */
function openingOf(grid: Grid, row: number, free: number): number {
  let top = row;
  while (top > free && row - top < MOST_HEAD_ROWS && isHeadRow(grid, top - 1)) top--;
  return top;
}

/** The title of the form that a heading row belongs to; without one, all that is free above it. */
function titleOver(grid: Grid, row: number, free: number): number {
  for (let above = row - 1; above >= free; above--) {
    const [block, another] = grid.blocks(above);
    if (block === undefined || another !== undefined || !isTitle(block.text)) continue;
    return openingOf(grid, above, free);
  }
  return free;
}

function isHeadRow(grid: Grid, row: number): boolean {
  const blocks = grid.blocks(row);
  return blocks.length <= 1 || (blocks.length === 2 && blocks.every((block) => /[:：]/.test(block.text.slice(0, 24))));
}
