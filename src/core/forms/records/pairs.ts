import type { FactId } from '../../facts/ids';
import type { Field, FormFact, MoneyUnit } from '../../model';
import { readQuantity } from '../../quantity';
import type { Block, Grid } from '../grid';
import { moneyUnitIn, parseHeading, saysUnits } from '../headingText';
import { identityRole, splitLabel, textRole } from '../labels';
import { tidy } from '../indicatorFields';
import { unitIn } from './figureHeadings';
import { headcountPart } from './figureLabels';
import { unitLabel, wholeFigure } from './unitLabels';

/** Label and value side by side: 主要职责 | …, 编制人数 | 56, 单位名称：某镇. */

/** A value behind its label in the same cell, read for itself. */
export function gluedField(own: Field, text: string): Field {
  const quantity = readQuantity(text);
  const state = quantity.kind === 'empty' ? 'mark' : quantity.kind === 'text' ? 'text' : 'number';
  return { ...own, text, quantity, state };
}

/** A row of labels and values has no more texts than that. */
const MOST_PAIRED = 12;

/** The facts that one row says by labels; none where it says nothing of the kind. */
export function pairsIn(grid: Grid, row: number, moneyUnit: MoneyUnit | null): FormFact[] {
  const blocks = grid.blocks(row);
  if (blocks.length > MOST_PAIRED) return [];
  return blocks.flatMap((block, index) => {
    if (block.said.isFigure) return [];
    const { label, glued } = splitPair(block.text);
    const unitId = unitLabel(label);
    const id = unitId ?? wholeFigure(label) ?? kindOfPeople(blocks, index, label);
    if (
      id === null ||
      (unitId === null && isLineOfTable(blocks, index)) ||
      (glued !== null && (moneyUnitIn(glued) !== null || saysUnits(glued)))
    )
      return [];
    const field =
      glued === null ? besideField(grid, block, blocks[index + 1]) : gluedField(grid.field(row, block.left), glued);
    if (field === null || (unitId === null && field.state !== 'number')) return [];
    const unit = unitId === null ? (field.quantity.unit ?? pairUnit(id, block.text, moneyUnit)) : null;
    return [{ id, label: tidy(label), labelAt: grid.ref(row, block.left), field, unit, subject: null }];
  });
}

/** 在职人数 | 29 | 其中：行政人员 | 9 | 事业人员 | 20: kinds of the people whom the row counts before. */
function kindOfPeople(blocks: readonly Block[], index: number, label: string): FactId | null {
  const part = headcountPart(label);
  if (part === null || part === '') return null;
  const counted = blocks.slice(0, index).map(({ text }) => wholeFigure(splitPair(text).label));
  const whole = counted.find((id) => id === 'headcount.actual' || id === 'headcount.authorised') ?? null;
  return whole === null ? null : `${whole as HeadcountWhole}${part}`;
}

type HeadcountWhole = 'headcount.actual' | 'headcount.authorised';

/** 公用经费 | 118.31 | 85.76: a line of a table whose heading was not found; no figure of it stands for itself. */
function isLineOfTable(blocks: readonly Block[], index: number): boolean {
  return blocks.slice(index + 1, index + 3).filter(({ text }) => /^[-\d.,，]+$/.test(text.slice(0, 24))).length === 2;
}

function splitPair(cell: string): { label: string; glued: string | null } {
  const text = cell.replace(/^\s*其中\s*[:：]\s*/, '');
  const colon = /^([^:：]{1,24})[:：]([\s\S]*)$/.exec(text);
  const glued = colon?.[2]?.trim() ?? '';
  return { label: colon?.[1] ?? text.slice(0, 40), glued: glued === '' ? null : glued };
}

function besideField(grid: Grid, block: Block, next: Block | undefined): Field | null {
  const field = grid.field(block.top, block.right + 1);
  if (field.state !== 'blank') return isLabelText(field.text) ? null : field;
  return next !== undefined && next.left === block.right + 2 && !isLabelText(next.text)
    ? grid.field(next.top, next.left)
    : field;
}

export function isLabelText(text: string): boolean {
  if (text.length > 24) return false;
  const { label } = splitLabel(text);
  if (/[:：]\s*$/.test(text)) return true;
  return (
    unitLabel(text) !== null || wholeFigure(text) !== null || identityRole(label) !== null || textRole(label) !== null
  );
}

/** What a figure is in that its label names in full. */
export function pairUnit(id: string, label: string, moneyUnit: string | null): string | null {
  const own = unitIn(parseHeading(label)?.inner ?? []);
  if (own !== null) return own;
  if (id.startsWith('headcount.')) return '人';
  return id.startsWith('rate.') || id.startsWith('payment.') || id.startsWith('building.area') ? null : moneyUnit;
}
