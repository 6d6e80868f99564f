import type { MoneySubject } from '../facts/ids';
import type { FormFact, MoneyUnit, Rect } from '../model';
import type { Block, Grid } from './grid';
import { tidy } from './indicatorFields';
import { bareLabel, incomeSource, moneySubject } from './records/figureLabels';
import { gluedField, pairsIn } from './records/pairs';

/**
 * Amounts of a department form outside its table of money: 基本支出总额 | 1200.5, and the two blocks side by side
 * 按收入性质分 and 按支出性质分 with 其中：基本支出：900.47 in one cell or in two.
 */
export function amountsInHead(
  grid: Grid,
  area: Rect,
  tableRows: ReadonlySet<number>,
  moneyUnit: MoneyUnit | null,
): FormFact[] {
  const sides: Side[] = [];
  const facts: FormFact[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    if (tableRows.has(row)) continue;
    const headings = sidesIn(grid.blocks(row), area.right);
    if (headings.length > 0) sides.splice(0, sides.length, ...headings);
    if (sides.length > 0) facts.push(...sideAmounts(grid, row, sides, moneyUnit));
    else facts.push(...pairsIn(grid, row, moneyUnit).filter(({ id }) => !id.startsWith('unit.')));
  }
  return facts;
}

interface Side {
  readonly of: 'income' | 'spending';
  readonly left: number;
  readonly right: number;
}

/** 按收入性质分： | 按支出性质分：; each reaches to the next one. Amounts may follow in the same cell, line by line. */
function sidesIn(blocks: readonly Block[], lastColumn: number): Side[] {
  const found = blocks.filter(({ text }) => SIDE.test(linesOf(text)[0] ?? ''));
  return found.map(({ text, left }, index) => ({
    of: /收入|来源/.test(linesOf(text)[0] ?? '') ? 'income' : 'spending',
    left,
    right: (found[index + 1]?.left ?? lastColumn + 1) - 1,
  }));
}

const SIDE = /^[（(]?[一二\d]?[)）、.]?\s*按\s*(收入|支出|资金来源|资金用途|来源)[^:：]{0,4}分类?\s*[:：]?\s*$/;
const LONGEST_CELL = 300;

function linesOf(text: string): string[] {
  return text.slice(0, LONGEST_CELL).split(/\r?\n/);
}

function sideAmounts(grid: Grid, row: number, sides: readonly Side[], moneyUnit: MoneyUnit | null): FormFact[] {
  const blocks = grid.blocks(row);
  return sides.flatMap((side) =>
    blocks
      .filter(({ left }) => left >= side.left && left <= side.right)
      .flatMap((block) => linesOf(block.text).flatMap((line) => sideAmount(grid, block, line, side, moneyUnit) ?? [])),
  );
}

function sideAmount(
  grid: Grid,
  block: Block,
  line: string,
  { of, right }: Side,
  moneyUnit: MoneyUnit | null,
): FormFact | null {
  const { label, amount } = inCell(line);
  const subject = subjectOf(label, of);
  if (subject === null) return null;
  const beside = block.right < right ? grid.field(block.top, block.right + 1) : null;
  const field = amount === '' ? beside : gluedField(grid.field(block.top, block.left), amount);
  if (field?.state !== 'number') return null;
  const labelAt = grid.ref(block.top, block.left);
  const unit = field.quantity.unit ?? moneyUnit;
  return { id: `${subject}.amount`, label: tidy(label), labelAt, field, unit, subject: null };
}

/** 其中：基本支出：900.47 → 基本支出 and 900.47; a label alone has its amount in the next cell. */
function inCell(text: string): { label: string; amount: string } {
  const plain = text.slice(0, 60).replace(/^\s*其中\s*[:：]\s*/, '');
  const colon = /^([^:：]{2,20})[:：]\s*([-\d.,，]+\s*(?:万元|亿元|元)?)?\s*$/.exec(plain);
  return { label: (colon?.[1] ?? plain).trim(), amount: colon?.[2]?.trim() ?? '' };
}

function subjectOf(label: string, side: Side['of']): MoneySubject | null {
  if (side === 'spending') return moneySubject(label);
  if (/^(合计|小计|总计)$/.test(bareLabel(label))) return 'income';
  return incomeSource(label) ?? moneySubject(label);
}
