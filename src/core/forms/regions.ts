import type { Rect } from '../model';
import type { Grid } from './grid';
import { fundingHeaderAt, fundingRows } from './fundingHeader';
import type { FundingHeader } from './fundingHeader';
import type { HeadingRows } from './headingRows';
import { indicatorHeaderAt } from './indicatorHeader';
import type { IndicatorHeader } from './indicatorHeader';
import type { IndicatorColumn } from './indicatorHeadings';
import { squeeze } from './headingText';
import { identityRole } from './labels';

/** Cuts a sheet into the forms that stand on it: several projects may follow one another. */

export interface Region {
  readonly area: Rect;
  readonly funding: FundingHeader | null;
  /** Several where a form has several goal blocks or repeats its heading after a page break. */
  readonly tables: readonly IndicatorHeader[];
}

type Anchor =
  | { readonly kind: 'funding'; readonly header: FundingHeader }
  | { readonly kind: 'indicator'; readonly header: IndicatorHeader };

export function findRegions(rows: HeadingRows<IndicatorColumn>): Region[] {
  const { grid } = rows;
  const anchors = findAnchors(rows);
  if (anchors.length === 0) return [];
  const starts = formStarts(grid, anchors);
  return starts.map((start, index) => {
    const end = (starts[index + 1]?.row ?? grid.lastRow + 1) - 1;
    const own = anchors.slice(start.anchor, starts[index + 1]?.anchor);
    return {
      area: trimmed(grid, start.row, end),
      funding: own.find((anchor) => anchor.kind === 'funding')?.header ?? null,
      tables: own.flatMap((anchor) => (anchor.kind === 'indicator' ? [anchor.header] : [])),
    };
  });
}

function findAnchors(asIndicators: HeadingRows<IndicatorColumn>): Anchor[] {
  const { grid, reader } = asIndicators;
  const anchors: Anchor[] = [];
  const asMoney = fundingRows(grid, reader);
  for (let row = grid.sheet.row0; row <= grid.lastRow; row++) {
    const indicator = indicatorHeaderAt(asIndicators, row);
    const funding = indicator ? null : fundingHeaderAt(asMoney, row);
    if (indicator) anchors.push({ kind: 'indicator', header: indicator });
    if (funding) anchors.push({ kind: 'funding', header: funding });
    row = indicator?.bottom ?? funding?.bottom ?? row;
  }
  return anchors;
}

/** Where each form begins, and its first anchor: at its title or 项目名称, else at its first heading row. */
function formStarts(grid: Grid, anchors: readonly Anchor[]): { row: number; anchor: number }[] {
  const starts = [{ row: grid.sheet.row0, anchor: 0 }];
  let hasFunding = false;
  let hasTable = false;
  anchors.forEach((anchor, index) => {
    const previous = anchors[index - 1];
    if (previous) {
      const opening = firstOpening(grid, previous.header.bottom + 1, anchor.header.top - 1);
      const repeats = anchor.kind === 'funding' ? hasFunding : false;
      if ((opening !== null && (hasTable || repeats)) || repeats) {
        starts.push({ row: opening ?? anchor.header.top, anchor: index });
        hasFunding = false;
        hasTable = false;
      }
    }
    hasFunding ||= anchor.kind === 'funding';
    hasTable ||= anchor.kind === 'indicator';
  });
  return starts;
}

/** First row of a new form's head between two tables: 附件, a title, or a label 项目名称 or 单位名称. */
function firstOpening(grid: Grid, from: number, to: number): number | null {
  for (let row = from; row <= to; row++) {
    if (opensForm(grid, row)) return row;
  }
  return null;
}

function opensForm(grid: Grid, row: number): boolean {
  const [first] = grid.blocks(row);
  if (first === undefined || CONTINUED.test(first.text.slice(-8))) return false;
  if (isTitle(first.text) || /^(附件|附表)[0-9一二三四五六七八九十]*[:：.、]?$/.test(squeeze(first.text))) return true;
  const role = identityRole(first.said.label.label);
  return role === 'projectName' || role === 'unitName';
}

/** 项目支出绩效自评表（续）: the same form on its next page. */
const CONTINUED = /[(（]续.{0,3}[)）]\s*$|续表/;

const LONGEST_TITLE = 80;

/** A title such as 项目支出绩效自评表（2022年度）. */
export function isTitle(text: string): boolean {
  if (text.length > LONGEST_TITLE) return false;
  const title = squeeze(text)
    .replace(/^附(件|表)[^:：]{0,4}[:：]/, '')
    .replace(/\([^()]*\)/g, '');
  return /(自评|绩效).*(表|体系)/.test(title) && !/[:：,，。;；]/.test(title);
}

/** What rows hold, without blank rows and columns around it. */
export function trimmed(grid: Grid, from: number, to: number): Rect {
  let top = -1;
  let bottom = from;
  let left = Number.POSITIVE_INFINITY;
  let right = 0;
  for (let row = from; row <= to; row++) {
    const blocks = grid.blocks(row);
    const [first] = blocks;
    if (first === undefined) continue;
    if (top < 0) top = row;
    left = Math.min(left, first.left);
    for (const block of blocks) {
      if (block.right > right) right = block.right;
      if (block.bottom > bottom) bottom = Math.min(block.bottom, to);
    }
    if (row > bottom) bottom = row;
  }
  return { top: Math.max(top, from), left: Number.isFinite(left) ? left : 0, bottom, right };
}
