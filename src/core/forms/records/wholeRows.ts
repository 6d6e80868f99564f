import type { FormFact, MoneyUnit } from '../../model';
import { filledRows, firstRowUnder } from '../grid';
import type { Grid } from '../grid';
import { tidy } from '../indicatorFields';
import { saysFigure } from './figureHeadings';
import { pairUnit } from './pairs';
import { wholeFigure } from './unitLabels';

/** 固定资产总额 | 在用固定资产 | 固定资产利用率 over one row of figures. */
export interface WholeRow {
  readonly facts: readonly FormFact[];
  readonly bottom: number;
}

const MOST_HEADINGS = 16;

/**
 * @param until last row of the part of the sheet that is read.
 * @returns null where the row heads no such figures.
 */
export function wholeRowAt(grid: Grid, row: number, until: number, moneyUnit: MoneyUnit | null): WholeRow | null {
  const blocks = grid.blocks(row);
  if (blocks.length < 2 || blocks.length > MOST_HEADINGS) return null;
  const named = blocks.flatMap((block) => {
    const id = block.said.isFigure ? null : wholeFigure(block.text);
    return id === null ? [] : [{ block, id }];
  });
  const sideBySide = named.some(({ block }, index) => block.right + 1 === named[index + 1]?.block.left);
  if (!sideBySide) return null;
  const bottom = firstRowUnder(grid, Math.min(...named.map(({ block }) => block.bottom)));
  if (bottom > until || isOneOfSeveral(grid, bottom, until)) return null;
  const facts = named.flatMap(({ block, id }): FormFact[] => {
    const field = grid.field(bottom, block.left);
    if (field.state !== 'number' || field.at?.row !== bottom) return [];
    const unit = field.quantity.unit ?? pairUnit(id, block.text, moneyUnit);
    return [{ id, label: tidy(block.text), labelAt: grid.ref(block.top, block.left), field, unit, subject: null }];
  });
  return facts.length === 0 ? null : { facts, bottom };
}

/** A label before the figures, and another line of the kind under it: of several kinds none is the whole. */
function isOneOfSeveral(grid: Grid, row: number, until: number): boolean {
  const [label] = grid.blocks(row);
  if (label === undefined || saysFigure(label.text)) return false;
  const next = [...filledRows(grid, row + 1, until)][0];
  const below = next === undefined ? [] : grid.blocks(next);
  return below[0]?.left === label.left && !saysFigure(below[0].text) && below.some(({ text }) => saysFigure(text));
}
