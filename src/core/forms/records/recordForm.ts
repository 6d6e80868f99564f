import type { Form, FormFact, Rect } from '../../model';

import type { Block, Grid } from '../grid';
import { readSurroundings } from '../head';
import { yearIn } from '../years';
import { squeeze } from '../headingText';
import { isLabelText } from './pairs';

/** A sheet or a part of one that is read and not scored: base data, institutions, lists, surveys. */
export type RecordForm = Omit<Form, 'id'>;

export interface RecordParts
  extends Pick<Form, 'kind'>, Partial<Pick<Form, 'institutions' | 'projectList' | 'promised' | 'columns'>> {
  readonly area: Rect;
  readonly facts: readonly FormFact[];
  readonly isFilled: boolean;
  /** Read from the headings or fields; the title's own year goes first. */
  readonly year: number | null;
  /** Rows whose cells are no labels of the head or foot. */
  readonly usedRows: ReadonlySet<number>;
}

export function recordForm(grid: Grid, parts: RecordParts): RecordForm {
  const { area, usedRows, isFilled, year, facts, kind, columns = [], ...lists } = parts;
  const around = readSurroundings(grid, area, usedRows);
  const title = titleBlock(grid, area);
  return {
    kind,
    sheet: grid.sheet.name,
    range: area,
    state: isFilled ? 'filled' : 'blank',
    title: title?.text ?? null,
    titleAt: title === null ? null : grid.ref(title.top, title.left),
    year: headYear(grid, area) ?? year,
    unitName: around.names.unitName ?? null,
    projectName: null,
    moneyUnit: around.moneyUnit,
    columns,
    funding: null,
    goals: [],
    indicators: [],
    subtotals: [],
    texts: around.texts,
    hasReasonColumn: false,
    hasWeights: false,
    hasPoints: false,
    total: null,
    grade: null,
    facts,
    ...lists,
  };
}

const LONGEST_TITLE = 60;
const HEAD_ROWS = 4;

/** The first text that has its row to itself and is neither an attachment mark, a unit line nor a label. */
export function titleBlock(grid: Grid, area: Rect): Block | null {
  for (let row = area.top; row <= Math.min(area.bottom, area.top + HEAD_ROWS); row++) {
    const blocks = grid.blocks(row);
    const [block] = blocks;
    if (blocks.length > 2) return null;
    if (blocks.length === 1 && block && isTitleText(block.text)) return block;
  }
  return null;
}

function isTitleText(text: string): boolean {
  const title = squeeze(text.slice(0, LONGEST_TITLE + 1));
  if (title.length < 3 || title.length > LONGEST_TITLE || /[:：,，。;；]/.test(title)) return false;
  return (
    !/^(附件|附表)[0-9一二三四五六七八九十]*[.、]?$|^\(?(20\d\d|二[〇○零])[^表]{0,6}\)?$/.test(title) &&
    !isLabelText(title)
  );
}

/** The year in the title, or alone in a line of the head. */
export function headYear(grid: Grid, area: Rect): number | null {
  const title = titleBlock(grid, area);
  const inTitle = title === null ? null : yearIn(title.text);
  if (inTitle !== null) return inTitle;
  for (let row = area.top; row <= Math.min(area.bottom, area.top + HEAD_ROWS); row++) {
    const blocks = grid.blocks(row);
    const year = blocks.find(({ text }) => YEAR.test(squeeze(text.slice(0, 20))));
    if (year !== undefined && blocks.every((block) => block === year || HEAD_TEXT.test(block.text.slice(0, 24))))
      return yearIn(year.text);
  }
  return null;
}

const YEAR = /^\(?(20\d\d|二[〇○零]..)年度?\)?$/;
/** 部门：某镇 and 公开01表 beside the year. */
const HEAD_TEXT = /[:：]|^公开\d+表$/;
