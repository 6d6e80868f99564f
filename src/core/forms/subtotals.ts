import type { Field, Indicator, Subtotal, TotalRow } from '../model';
import { ABSENT, fieldIn } from './grid';
import type { Grid } from './grid';
import { pointsInLabel } from './headingText';
import type { IndicatorSpans } from './indicatorColumns';
import type { LevelTracker } from './levels';

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
  const level = spans.level1 && label.at.col <= spans.level1.right ? 1 : 2;
  const rows = above
    .filter((one) => one.level1 === (level1?.label ?? null) && (level === 1 || one.level2 === (level2?.label ?? null)))
    .map((one) => one.row);
  return {
    ...label,
    level,
    weight: fieldIn(grid, spans.weight, label.row),
    enteredPoints: fieldIn(grid, spans.points, label.row),
    rows,
  };
}

/** Level labels that carry points, each once: 产出指标（50分）. */
export function labelWeights(indicators: readonly Indicator[]): Subtotal[] {
  return ([1, 2] as const).flatMap((level) => {
    const groups = new Map<string, Indicator[]>();
    for (const indicator of indicators) {
      const at = level === 1 ? indicator.level1At : indicator.level2At;
      if (at === null) continue;
      const label = (level === 1 ? indicator.level1 : indicator.level2) ?? '';
      // 效益指标（30分） may stand twice when a page break splits it: the same label is the same group.
      const key = level === 1 ? label : `${indicator.level1 ?? ''}\u0000${label}`;
      const group = groups.get(key);
      if (group) group.push(indicator);
      else groups.set(key, [indicator]);
    }
    return [...groups.values()].flatMap((rows) => labelWeight(level, rows));
  });
}

function labelWeight(level: 1 | 2, rows: readonly Indicator[]): Subtotal[] {
  const [first] = rows;
  const at = level === 1 ? first?.level1At : first?.level2At;
  const label = (level === 1 ? first?.level1 : first?.level2) ?? '';
  const points = pointsInLabel(label);
  if (!first || !at || points === null) return [];
  const weight: Field = {
    ...ABSENT,
    at,
    state: 'number',
    text: label,
    quantity: { ...ABSENT.quantity, kind: 'number', value: points, unit: '分' },
  };
  return [{ level, label, row: at.row, at, weight, enteredPoints: ABSENT, rows: rows.map((row) => row.row) }];
}
