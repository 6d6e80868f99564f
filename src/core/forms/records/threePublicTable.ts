import type { FactId, MoneySubject } from '../../facts/ids';
import type { FormFact, MoneyUnit } from '../../model';
import { filledRows } from '../grid';
import type { Block, Grid } from '../grid';
import { squeeze } from '../headingText';
import { tidy } from '../indicatorFields';
import { isSubtotalLabel, isTotalLabel } from '../closingLabels';
import { figureHeading, saysFigure } from './figureHeadings';
import { moneySubject } from './figureLabels';
import { titleOver } from './tableTitle';

/**
 * 预算数 | 决算数, each over 合计, 因公出国（境）费, 公务用车购置及运行维护费 (小计, 购置费, 运行费) and 公务接待费, over one row of
 * figures: the table of 三公经费 that every unit publishes.
 */
export interface ThreePublicTable {
  readonly facts: readonly FormFact[];
  readonly bottom: number;
}

const FEWEST_LEAVES = 3;

/** @param until last row of the part of the sheet that is read. */
export function threePublicAt(
  grid: Grid,
  row: number,
  until: number,
  moneyUnit: MoneyUnit | null,
): ThreePublicTable | null {
  const measures = grid.blocks(row).filter(({ left, right, text }) => right > left && measureOf(text) !== null);
  if (measures.length === 0 || measures.length < grid.blocks(row).length) return null;
  if (!/三公/.test(squeeze(titleOver(grid, row)))) return null;
  const rows = rowsUnder(grid, row, until);
  if (rows === null) return null;
  const facts = grid.blocks(rows.line).flatMap(({ left, text }): FormFact[] => {
    const over = measures.find((block) => block.left <= left && left <= block.right);
    const leaf = leafOver(grid, rows.headings, left);
    const measure = over === undefined ? null : measureOf(over.text);
    if (!saysFigure(text) || measure === null || leaf === null) return [];
    const field = grid.field(rows.line, left);
    const id: FactId = `${leaf.subject}.${measure}`;
    const label = `${tidy(leaf.block.text)} ${tidy(over?.text ?? '')}`;
    const labelAt = grid.ref(leaf.block.top, leaf.block.left);
    return [{ id, label, labelAt, field, unit: field.quantity.unit ?? moneyUnit, subject: null }];
  });
  return facts.length < FEWEST_LEAVES ? null : { facts, bottom: rows.line };
}

type Measure = 'budget' | 'final' | 'lastBudget' | 'lastFinal';

function measureOf(text: string): Measure | null {
  const heading = figureHeading(text);
  if (heading?.measure !== 'budget' && heading?.measure !== 'final') return null;
  if (heading.year !== 'last') return heading.measure;
  return heading.measure === 'budget' ? 'lastBudget' : 'lastFinal';
}

/** Rows of headings, then the row of figures; a row that numbers the columns is neither. */
function rowsUnder(grid: Grid, top: number, until: number): { headings: readonly number[]; line: number } | null {
  const headings: number[] = [];
  for (const row of filledRows(grid, top + 1, until)) {
    const blocks = grid.blocks(row);
    if (!blocks.every(({ text }) => saysFigure(text))) headings.push(row);
    else if (!blocks.every(({ text }, place) => text === String(place + 1))) return { headings, line: row };
    if (headings.length > MOST_HEADING_ROWS) return null;
  }
  return null;
}

const MOST_HEADING_ROWS = 3;

/** The lowest heading over a column; 小计 stands for the heading above it. */
function leafOver(
  grid: Grid,
  rows: readonly number[],
  col: number,
): { readonly block: Block; readonly subject: MoneySubject } | null {
  const over = rows.flatMap((row) => grid.blocks(row).find(({ left, right }) => left <= col && col <= right) ?? []);
  const named = over.filter(({ text }) => !isSubtotalLabel(squeeze(text)));
  const block = named.at(-1);
  if (block === undefined) return null;
  const subject = isTotalLabel(squeeze(block.text)) ? 'threePublic' : moneySubject(block.text);
  return subject?.startsWith('threePublic') === true ? { block, subject } : null;
}
