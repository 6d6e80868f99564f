import { decimal, sum } from '../decimal';
import type { CellRef, Field, Indicator, Subtotal, TotalRow } from '../model';
import { ABSENT, fieldIn } from './grid';
import type { Block, Grid } from './grid';
import { pointsInLabel, squeeze } from './headingText';
import type { IndicatorSpans } from './indicatorColumns';
import type { LevelTracker } from './levels';
import { remembered } from './remembered';

/** Totals and the points of whole levels. */

export function readTotal(grid: Grid, spans: IndicatorSpans, row: number, label: string, labelCol: number): TotalRow {
  return {
    row,
    label,
    weight: fieldIn(grid, spans.weight, row),
    enteredPoints: totalPoints(grid, spans, row, labelCol),
  };
}

/**
 * 总分 | 总分值 | 总得分 | 自评等级 over 100 | 96 | 优: the row below the label's first holds the figures; null where they
 * stand beside the label.
 */
export function totalUnderHeadings(grid: Grid, label: Block): TotalRow | null {
  const headings = grid.blocks(label.top).filter(({ left }) => left > label.right);
  const weight = headings.find(({ text }) => /^(总分值|分值|满分)$/.test(squeeze(text)));
  const points = headings.find(({ text }) => /^[总自评]*得分$/.test(squeeze(text)));
  if (points === undefined) return null;
  const row = label.top + 1;
  const under = (heading: Block | undefined): Field => (heading ? grid.field(row, heading.left) : ABSENT);
  return { row, label: label.said.heading?.base ?? '', weight: under(weight), enteredPoints: under(points) };
}

/**
 * The total stands in the score column; where the label is merged over it, in the next cell to the right; where that
 * column is blank, in the one number right of it.
 */
function totalPoints(grid: Grid, spans: IndicatorSpans, row: number, labelCol: number): Field {
  const field = fieldIn(grid, spans.points, row);
  if (spans.points === undefined) return field;
  if (field.state === 'blank') return numberRightOf(grid, spans, row) ?? field;
  if (field.state !== 'absent') return field;
  const next = grid.area(row, labelCol).right + 1;
  return grid.field(row, next);
}

function numberRightOf(grid: Grid, spans: IndicatorSpans, row: number): Field | null {
  const after = spans.points?.right ?? 0;
  const taken = [spans.weight, spans.target, spans.actual, spans.coefficient, ...spans.others];
  const numbers = grid
    .blocks(row)
    .filter((block) => block.left > after && !taken.some((other) => other?.left === block.left))
    .map((block) => grid.field(row, block.left))
    .filter((field) => field.state === 'number');
  return numbers.length === 1 ? (numbers[0] ?? null) : null;
}

/** Of two totals the one that says 总; of two alike the lower one. */
export function outerTotal(before: TotalRow | null, next: TotalRow | null): TotalRow | null {
  if (before === null || next === null) return next ?? before;
  return /总/.test(before.label) && !/总/.test(next.label) ? before : next;
}

export function readSubtotal(
  grid: Grid,
  spans: IndicatorSpans,
  { level1, level2 }: LevelTracker,
  label: Omit<Subtotal, 'level' | 'weight' | 'enteredPoints' | 'rows'>,
  above: readonly Indicator[],
): Subtotal {
  const weight = fieldIn(grid, spans.weight, label.row);
  const outer = above.filter((one) => one.level1 === (level1?.label ?? null));
  const inner = outer.filter((one) => one.level2 === (level2?.label ?? null));
  const standsOutside = spans.level1 !== undefined && label.at.col <= spans.level1.right;
  const isOuter = standsOutside || (!weighs(inner, weight) && weighs(outer, weight));
  return {
    ...label,
    level: isOuter ? 1 : 2,
    weight,
    enteredPoints: fieldIn(grid, spans.points, label.row),
    rows: (isOuter ? outer : inner).map((one) => one.row),
  };
}

/** 小计 beside the names of level 2 may add up the whole of level 1: its weight tells. */
function weighs(rows: readonly Indicator[], { quantity }: Field): boolean {
  if (quantity.kind !== 'number' || quantity.value === null) return false;
  const weights = rows.flatMap(({ weight, sharedWith }) =>
    weight.quantity.kind === 'number' && weight.quantity.value !== null && sharedWith.length === 0
      ? decimal(weight.quantity.value)
      : [],
  );
  return sum(weights).eq(decimal(quantity.value));
}

/** Weights of whole levels, each once: in the label, as in 产出指标（50分）, or in a column of their own. */
export function levelWeights(grid: Grid, spans: IndicatorSpans, indicators: readonly Indicator[]): Subtotal[] {
  const weights: Subtotal[] = [];
  for (const level of LEVELS) {
    const column = level === 1 ? spans.level1Weight : spans.level2Weight;
    if (column === undefined && !indicators.some((one) => labelSaysPoints(level, one))) continue;
    for (const group of groupsOf(level, indicators)) {
      const { label, at, rows } = group;
      const weight = weightInLabel(label, at) ?? numberIn(fieldIn(grid, column, at.row));
      if (weight !== null) weights.push({ level, label, row: at.row, at, weight, enteredPoints: ABSENT, rows });
    }
  }
  return weights;
}

const LEVELS = [1, 2] as const;

/** Indicators under one label, which stands where the first of them has it. */
interface LevelGroup {
  readonly label: string;
  readonly at: CellRef;
  readonly rows: number[];
}

function groupsOf(level: 1 | 2, indicators: readonly Indicator[]): Iterable<LevelGroup> {
  const groups = new Map<string, LevelGroup>();
  let group: LevelGroup | undefined;
  let above: CellRef | null = null;
  for (const indicator of indicators) {
    const at = level === 1 ? indicator.level1At : indicator.level2At;
    if (at === null) continue;
    if (at !== above || group === undefined) group = groupUnder(groups, level, indicator, at);
    group.rows.push(indicator.row);
    above = at;
  }
  return groups.values();
}

/** 效益指标（30分） may stand twice when a page break splits it: the same label is the same group. */
function groupUnder(groups: Map<string, LevelGroup>, level: 1 | 2, one: Indicator, at: CellRef): LevelGroup {
  const label = (level === 1 ? one.level1 : one.level2) ?? '';
  const key = level === 1 ? label : `${one.level1 ?? ''}\u0000${label}`;
  const group = groups.get(key) ?? { label, at, rows: [] };
  groups.set(key, group);
  return group;
}

function numberIn(field: Field): Field | null {
  return field.state === 'number' ? field : null;
}

const pointsIn = remembered(pointsInLabel);

function labelSaysPoints(level: 1 | 2, { level1, level2 }: Indicator): boolean {
  return pointsIn((level === 1 ? level1 : level2) ?? '') !== null;
}

function weightInLabel(label: string, at: CellRef): Field | null {
  const points = pointsIn(label);
  if (points === null) return null;
  const quantity = { ...ABSENT.quantity, kind: 'number' as const, value: points, unit: '分' };
  return { ...ABSENT, at, state: 'number', text: label, quantity };
}

/**
 * Without a column of weights, those in the names: 相关性（5分）. Only where every row says one: a part of the weights
 * would be none.
 */
export function withNamedWeights(indicators: readonly Indicator[]): readonly Indicator[] {
  const weighted: Indicator[] = [];
  for (const one of indicators) {
    const isNamed = one.weight.state === 'absent' && one.nameAt !== null;
    const weight = isNamed ? weightInLabel(one.level3 ?? '', one.nameAt) : null;
    if (weight === null) return indicators;
    weighted.push({ ...one, weight });
  }
  return weighted;
}
