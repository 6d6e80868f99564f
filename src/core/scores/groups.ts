import { cellKey } from '../a1';
import { ZERO, sum, type Decimal } from '../decimal';
import { PRODUCT_DEFAULT } from '../law/sources';
import type { Field, Form, Indicator } from '../model';
import type { Rule } from '../rule';
import { emptyScore, excusedBy, notScored, scoreWith, withEntered, type RowContext } from './indicator';
import { enteredIn, plainDecimal, weightIn } from './read';
import { roundPoints } from './rounding';
import type { IndicatorScore } from './score';
import { points as print, STEP } from './wording';

/** Rows that share one weight or one score; each group is counted once, on its first row. */
export interface Group {
  readonly members: readonly Indicator[];
  readonly weight: Decimal;
  /** Every member has a weight of its own and only the score is shared. */
  readonly ownWeights: boolean;
}

export const SHARED_WEIGHT: Rule = {
  id: 'shared-weight',
  title: '几行合并计分：全部达到得满分，只计一次',
  cites: [{ source: PRODUCT_DEFAULT, says: '合并的分值只计一次，各行全部达到目标得满分，否则由填报人判断' }],
};

/** Merged weights and scores, and weights that stand on a level's label or a goal instead of on the rows. */
export function groupsOf(form: Form): Group[] {
  const merged = mergedRows(form.indicators).flatMap(groupOfMerged);
  const taken = new Set(merged.flatMap((group) => group.members.map((member) => member.row)));
  return [...merged, ...labelGroups(form, taken)];
}

/** Scores a group: the first row carries it, the others point to it. Keyed by zero-based row. */
export function scoreGroup(group: Group, context: RowContext): Map<number, IndicatorScore> {
  const applicable = group.members.filter((member) => excusedBy(member, context.profile) === null);
  const [first] = group.members;
  if (first === undefined) return new Map();
  const head =
    applicable.length === 0
      ? notScored(first, group.weight, 'notApplicable')
      : scoreHead(group, first, applicable, context);
  const others = group.members
    .slice(1)
    .map((member): [number, IndicatorScore] => [member.row, countedAbove(member, first)]);
  return new Map([[first.row, head], ...others]);
}

function scoreHead(
  group: Group,
  first: Indicator,
  applicable: readonly Indicator[],
  context: RowContext,
): IndicatorScore {
  const children = applicable.map((member) => scoreWith(member, ownWeight(group, member), context));
  const exact = exactOf(group, children);
  const score: IndicatorScore = {
    ...emptyScore(first),
    weight: group.weight,
    entered: enteredOf(group.members),
    method: SHARED_WEIGHT.id,
    met: children.every((child) => child.met === true) ? true : null,
    steps: [...children.flatMap((child) => child.steps), stepOf(group, children, exact)],
    assumptions: children.flatMap((child) => child.assumptions),
    hints: children.flatMap((child) => child.hints),
    overFulfilled: children.some((child) => child.overFulfilled),
    group: group.members.map((member) => member.row),
  };
  if (exact === null || !canStand(group, score.entered, exact))
    return withEntered({ ...score, obstacle: obstacleOf(children) });
  return { ...score, exact, points: roundPoints(exact, group.weight, context.profile), status: 'computed' };
}

/** A child that lacks its target or actual is the better reason. */
function obstacleOf(children: readonly IndicatorScore[]): IndicatorScore['obstacle'] {
  const own = children
    .map((child) => child.obstacle)
    .find((obstacle) => obstacle !== null && obstacle !== 'qualitative');
  return own ?? 'sharedWeight';
}

function ownWeight(group: Group, member: Indicator): Decimal {
  return group.ownWeights ? (weightIn(member.weight) ?? ZERO) : group.weight;
}

/** All met → the weight. With weights of their own the children's points add up. */
function exactOf(group: Group, children: readonly IndicatorScore[]): Decimal | null {
  if (!group.ownWeights) return children.every((child) => child.met === true) ? group.weight : null;
  const parts = children.map((child) => child.exact);
  return parts.every((part) => part !== null) ? sum(parts) : null;
}

/** Several score cells cannot be written as one: what the rules give must be what they already add up to. */
function canStand({ members }: Group, entered: Decimal | null, exact: Decimal): boolean {
  const filled = members
    .slice(1)
    .some((member) => !sameCell(member, members[0]) && enteredIn(member.enteredPoints) !== null);
  return !filled || entered?.eq(exact) === true;
}

function stepOf(group: Group, children: readonly IndicatorScore[], exact: Decimal | null): string {
  const rows = group.members.map((member) => String(member.row + 1)).join('、');
  if (exact === null) return STEP.groupOpen(rows, group.weight);
  if (exact.eq(group.weight)) return STEP.groupFull(rows, group.weight);
  return STEP.groupSum(rows, children.map((child) => print(child.exact ?? ZERO)).join(' + '), exact);
}

function countedAbove(member: Indicator, first: Indicator): IndicatorScore {
  return { ...emptyScore(member), notScoredBecause: 'countedAbove', steps: [STEP.countedAbove(first.row + 1)] };
}

/** Sum of the different score cells; null where all are blank. */
function enteredOf(members: readonly Indicator[]): Decimal | null {
  const entered = distinct(members, (member) => member.enteredPoints)
    .map((member) => enteredIn(member.enteredPoints))
    .filter((value) => value !== null);
  return entered.length === 0 ? null : sum(entered);
}

function sameCell(a: Indicator, b: Indicator | undefined): boolean {
  const [left, right] = [a.enteredPoints.at, b?.enteredPoints.at];
  return left !== null && right !== null && right !== undefined && cellKey(left) === cellKey(right);
}

function groupOfMerged(members: readonly Indicator[]): Group[] {
  const weights = distinct(members, (member) => member.weight).map((member) => weightIn(member.weight));
  const known = weights.filter((weight) => weight !== null);
  const weight = sum(known);
  if (members.length < 2 || known.length === 0 || weight.lte(ZERO)) return [];
  return [{ members, weight, ownWeights: known.length === members.length && known.every((part) => part.gt(ZERO)) }];
}

/** One member for each different cell. */
function distinct(members: readonly Indicator[], field: (member: Indicator) => Field): Indicator[] {
  const byCell = new Map<string, Indicator>();
  for (const member of members) {
    const { at } = field(member);
    const key = at === null ? String(member.row) : cellKey(at);
    if (!byCell.has(key)) byCell.set(key, member);
  }
  return [...byCell.values()];
}

/** Rows that are connected by what they share, in sheet order. */
function mergedRows(indicators: readonly Indicator[]): Indicator[][] {
  if (indicators.every(({ sharedWith }) => sharedWith.length === 0)) return [];
  const byRow = new Map(indicators.map((indicator) => [indicator.row, indicator]));
  const seen = new Set<number>();
  return indicators.flatMap((indicator) => {
    if (indicator.sharedWith.length === 0 || seen.has(indicator.row)) return [];
    const rows = reachable(indicator.row, byRow, seen);
    return [rows.map((row) => byRow.get(row)).filter((member) => member !== undefined)];
  });
}

function reachable(start: number, byRow: ReadonlyMap<number, Indicator>, seen: Set<number>): number[] {
  const rows = [start];
  seen.add(start);
  for (let next = 0; next < rows.length; next += 1) {
    for (const row of byRow.get(rows[next] ?? start)?.sharedWith ?? []) {
      if (seen.has(row) || !byRow.has(row)) continue;
      seen.add(row);
      rows.push(row);
    }
  }
  return rows.sort((a, b) => a - b);
}

/** 产出指标（50分） or 年度绩效目标1（40分） above rows that have no weights: level 2 before level 1 before goals. */
function labelGroups(form: Form, taken: Set<number>): Group[] {
  if (form.indicators.every(({ weight }) => weightIn(weight) !== null)) return [];
  const labels = [
    ...form.subtotals
      .filter(({ level }) => level === 2)
      .map(({ weight, rows }) => ({ weight: weightIn(weight), rows })),
    ...form.subtotals
      .filter(({ level }) => level === 1)
      .map(({ weight, rows }) => ({ weight: weightIn(weight), rows })),
    ...form.goals.map(({ no, weight }) => ({
      weight: plainDecimal(weight),
      rows: form.indicators.filter(({ goal }) => goal === no).map(({ row }) => row),
    })),
  ];
  const byRow = new Map(form.indicators.map((indicator) => [indicator.row, indicator]));
  return labels.flatMap(({ weight, rows }) => {
    const members = rows.map((row) => byRow.get(row)).filter((member) => member !== undefined);
    if (weight === null || weight.lte(ZERO) || !members.every((member) => isOpen(member, taken))) return [];
    const counted = members.filter((member) => !member.isPlaceholder && !member.isPart);
    for (const { row } of counted) taken.add(row);
    return counted.length === 0 ? [] : [{ members: counted, weight, ownWeights: false }];
  });
}

function isOpen(member: Indicator, taken: ReadonlySet<number>): boolean {
  return weightIn(member.weight) === null && !taken.has(member.row);
}
