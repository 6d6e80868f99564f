import type { Unrecognised } from '../model';
import type { Grid } from './grid';
import { fundingRole } from './fundingHeadings';
import type { HeadingReader } from './headingRows';
import { indicatorRole } from './indicatorHeadings';
import { squeeze } from './headingText';
import { isTitle } from './regions';

/**
 * A sheet whose title says 自评表 or 评分表 and that has some of the headings, but not enough to read it: says which are
 * missing. Notes, lists and summaries are no forms and are left alone.
 */
export function unrecognisedOn(grid: Grid, reader: HeadingReader): Unrecognised[] {
  const title = titleOf(grid);
  if (title === null) return [];
  const roles = new Set<string>();
  for (let row = grid.sheet.row0; row <= grid.lastRow; row++) {
    const blocks = grid.blocks(row);
    if (blocks.length < 2) continue;
    for (const block of blocks) {
      const heading = reader.read(block.text);
      if (heading === null) continue;
      if (
        heading.base === '项目名称' &&
        blocks.length > 3 &&
        block.left <= (blocks[1]?.left ?? 0) &&
        isListRow(grid, reader, row)
      )
        return [];
      roles.add(indicatorRole(heading) ?? '').add(fundingRole(heading) ?? '');
    }
  }
  const missing = missingHeadings(roles);
  return missing.length === 0 || missing.length === WANTED.length
    ? []
    : [{ sheet: grid.sheet.name, at: grid.ref(title.row, title.col), missing }];
}

/** 序号 | 项目名称 | 自评得分 …: a row of headings of a list. */
function isListRow(grid: Grid, reader: HeadingReader, row: number): boolean {
  return grid.blocks(row).every((block) => block.text.length <= 14 && reader.read(block.text) !== null);
}

const WANTED: readonly (readonly [string, readonly string[]])[] = [
  ['指标名称（一级指标、二级指标、三级指标）', ['level1', 'level2', 'level3']],
  ['年度指标值', ['target', 'originalTarget']],
  ['实际完成值', ['actual']],
  ['分值', ['weight']],
  ['得分', ['points']],
];

function missingHeadings(roles: ReadonlySet<string>): string[] {
  return WANTED.filter(([, names]) => !names.some((name) => roles.has(name))).map(([heading]) => heading);
}

function titleOf(grid: Grid): { row: number; col: number } | null {
  for (let row = grid.sheet.row0; row <= Math.min(grid.lastRow, grid.sheet.row0 + 6); row++) {
    const block = grid
      .blocks(row)
      .find((one) => isTitle(one.text) && /自评表|评分表|自评(评分)?表|评价表/.test(squeeze(one.text)));
    if (block && !/汇总|清单|一览|目录|填报说明|申报/.test(squeeze(block.text)))
      return { row: block.top, col: block.left };
  }
  return null;
}
