import type { Rect } from '../model';
import type { Grid } from './grid';
import { squeeze } from './headingText';
import { isTitle } from './regions';
import type { Region } from './regions';
import { titleBlock } from './records/recordForm';

/** Base data and lists may stand on the sheet of a self-evaluation form, above its title or under its last row. */

export interface RegionParts {
  readonly region: Region;
  /** Rows that may hold records; null where the form begins with the region. */
  readonly above: Rect | null;
  readonly below: Rect | null;
}

/** 基础数据表 over a table of budgets and spending with their rates: base data, no money block of a form. */
export function isTitledRecord(grid: Grid, { area, tables, funding }: Region): boolean {
  if (tables.length > 0) return false;
  const title = squeeze(titleBlock(grid, area)?.text ?? '');
  if (RECORD_TITLE.test(title)) return !/自评表|评分表/.test(title);
  const isScored = funding?.columns.some(({ role }) => role === 'points' || role === 'weight') === true;
  return SPENDING_TITLE.test(title) && !/自评|绩效|评价/.test(title) && !isScored;
}

/** 部门支出预算执行情况表: how the money was spent, and nothing of a self-evaluation. */
const SPENDING_TITLE = /(支出|收支|经费|预算)(预算)?(执行|支出|完成)?情况(明细|统计)?表(\(.*\))?$/;

/** Rows above a title that are worth a look: an attachment mark and a unit line are not. */
const FEWEST_ROWS = 3;

export function partsOfRegion(grid: Grid, region: Region): RegionParts {
  const { area, funding, tables } = region;
  const headers = [...(funding ? [funding] : []), ...tables];
  const firstHeader = Math.min(...headers.map(({ top }) => top));
  const lastHeader = Math.max(...headers.map(({ bottom }) => bottom));
  const top = ownTitle(grid, area.top + FEWEST_ROWS, firstHeader) ?? area.top;
  const bottom = (recordTitle(grid, lastHeader + 2, area.bottom) ?? area.bottom + 1) - 1;
  return {
    region: top === area.top && bottom === area.bottom ? region : { ...region, area: { ...area, top, bottom } },
    above: top === area.top ? null : { ...area, bottom: top - 1 },
    below: bottom === area.bottom ? null : { ...area, top: bottom + 1 },
  };
}

/** The lowest title of a form over its first heading row, with the attachment mark above it. */
function ownTitle(grid: Grid, from: number, firstHeader: number): number | null {
  for (let row = firstHeader - 1; row >= from; row--) {
    const [block] = grid.blocks(row);
    if (block === undefined || !isTitle(block.text) || RECORD_TITLE.test(squeeze(block.text))) continue;
    const above = grid.blocks(row - 1)[0]?.text ?? '';
    return above.length < 12 && /^(附件|附表)/.test(squeeze(above)) ? row - 1 : row;
  }
  return null;
}

const RECORD_TITLE =
  /基础数据|基本情况|基础信息|收支情况|机构设置|(项目|支出)清单|满意度调查|工作履行|履行(活动)?(完成)?情况/;
const LONGEST_TITLE = 40;

/** A row that holds nothing but the title of base data or of a list, with the attachment mark above it. */
function recordTitle(grid: Grid, from: number, to: number): number | null {
  for (let row = from; row <= to; row++) {
    const [block, another] = grid.blocks(row);
    if (block === undefined || another !== undefined || block.text.length > LONGEST_TITLE) continue;
    const title = squeeze(block.text);
    if (!RECORD_TITLE.test(title) || /[:：,，。;；]/.test(title)) continue;
    const above = grid.blocks(row - 1)[0]?.text ?? '';
    return above.length < 12 && /^(附件|附表)/.test(squeeze(above)) ? row - 1 : row;
  }
  return null;
}
