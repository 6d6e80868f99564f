import { filledRows } from '../grid';
import type { Block, Grid } from '../grid';
import { saysFigure } from './figureHeadings';

/** The rows under a heading that begin where it stands and hold a figure, down to the first that does not. */
export function linesUnder(grid: Grid, first: Block, until: number): number[] {
  const lines: number[] = [];
  for (const row of filledRows(grid, first.bottom + 1, until)) {
    const blocks = grid.blocks(row);
    if (blocks[0]?.left !== first.left || !blocks.some(({ text }) => saysFigure(text))) break;
    lines.push(row);
  }
  return lines;
}
