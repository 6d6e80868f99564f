import type { Grid } from '../grid';

const TITLE_ROWS = 6;
const LONGEST_TITLE = 60;

/** The nearest text above a row that has its row to itself and is no label: 三公经费支出情况表; "" where there is none. */
export function titleOver(grid: Grid, row: number): string {
  let filled = 0;
  for (let above = row - 1; above >= grid.sheet.row0 && filled < TITLE_ROWS; above--) {
    const [block, another] = grid.blocks(above);
    if (block === undefined) continue;
    filled++;
    if (another === undefined && isTitle(block.text)) return block.text;
  }
  return '';
}

/** 三公经费情况表（单位：万元） is one, 单位：万元 is none. */
function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && !/[:：]/.test(text.replace(/[（(][^（()）]*[)）]/g, ''));
}

/** Top row of what stands over a row, a blank row between left out. */
export function rowOver(grid: Grid, row: number): number {
  return grid.blocks(row - 1).length === 0 ? row - 2 : row - 1;
}
