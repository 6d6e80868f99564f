import { columnLetters } from '../a1';
import type { Column } from '../model';
import { columnsOf, firstColumn } from './columnRoles';
import type { Grid } from './grid';
import type { HeaderColumn } from './headingRows';
import type { IndicatorHeader } from './indicatorHeader';
import { isLoose, namesLoosely } from './indicatorHeadings';
import type { IndicatorColumn } from './indicatorHeadings';

/** One span for each role of an indicator table, chosen where a heading stands twice. */
export interface IndicatorSpans {
  readonly level1: Found | undefined;
  readonly level2: Found | undefined;
  readonly level3: Found | undefined;
  readonly comparator: Found | undefined;
  readonly nature: Found | undefined;
  readonly target: Found | undefined;
  readonly originalTarget: Found | undefined;
  readonly unit: Found | undefined;
  /** A second unit column, right of the actual: its unit. */
  readonly actualUnit: Found | undefined;
  readonly actual: Found | undefined;
  readonly weight: Found | undefined;
  /** 分值 between the columns of names: the weight of the whole level. */
  readonly level1Weight: Found | undefined;
  readonly level2Weight: Found | undefined;
  readonly points: Found | undefined;
  readonly coefficient: Found | undefined;
  readonly tier: Found | undefined;
  readonly deviation: Found | undefined;
  readonly evidence: Found | undefined;
  readonly standard: Found | undefined;
  readonly explanation: Found | undefined;
  readonly others: readonly Found[];
}

type Found = HeaderColumn<IndicatorColumn>;

export function assignIndicatorColumns(
  grid: Grid,
  header: IndicatorHeader,
): { spans: IndicatorSpans; columns: Column[] } {
  const found = header.columns.filter((column) => !isBlockLabel(grid, header, column));
  const first = (role: IndicatorColumn): Found | undefined => firstColumn(found, role);
  const targets = orBehindSign(found, strictest(columnsOf(found, 'target')));
  const originalTarget = first('originalTarget');
  const [actual] = strictest(columnsOf(found, 'actual'));
  const units = columnsOf(found, 'unit');
  const { level2, level3, ...named } = nameColumns(found);
  const nature = first('nature');
  const isKind = named.level1 === undefined && namesKinds(grid, header, nature);
  const level1 = isKind ? nature : named.level1;
  const { weights, points } = weightsAndPoints(found, level3 ?? level2);
  const deviations = columnsOf(found, 'deviation');
  const ownPoints = points.find((column) => /自评/.test(column.text + (column.parent?.base ?? ''))) ?? points[0];
  const spans: IndicatorSpans = {
    level1,
    level2,
    level3,
    comparator: first('comparator'),
    nature: isKind ? undefined : nature,
    target: targets.at(-1) ?? originalTarget,
    originalTarget: targets.length > 0 ? (originalTarget ?? earlierTarget(targets)) : undefined,
    unit: units[0],
    actualUnit: units.find((column, place) => place > 0 && actual !== undefined && column.left > actual.left),
    actual,
    weight: nearestRight(weights, level3 ?? level2 ?? level1),
    level1Weight: between(weights, level1, level2 ?? level3),
    level2Weight: between(weights, level2, level3),
    points: ownPoints,
    coefficient: first('coefficient'),
    tier: first('tier'),
    deviation: deviations.find((column) => /原因|措施/.test(column.heading.base)) ?? deviations[0],
    evidence: first('evidence'),
    standard: first('standard'),
    explanation: first('explanation'),
    others: found.filter((column) => !weights.includes(column) && isOtherScore(column, ownPoints)),
  };
  return { spans, columns: describe(spans) };
}

/** 三级指标 | 运算符号 | 指标内容 | 度量单位: without a target, what stands behind the sign is it. */
function orBehindSign(found: readonly Found[], targets: readonly Found[]): readonly Found[] {
  const sign = firstColumn(found, 'comparator');
  if (targets.length > 0 || sign === undefined) return targets;
  const named = found.some(({ role, left }) => role === 'level3' && left < sign.left);
  const behind = found.find(({ role, left }) => role === 'level3' && left === sign.right + 1);
  return named && behind !== undefined ? [behind] : targets;
}

/** 指标类型 over 产出-数量, not over 定性 or 正向: it heads the names of level 1. */
function namesKinds(grid: Grid, { bottom }: IndicatorHeader, column: Found | undefined): boolean {
  const below = column && grid.textAt(bottom + 1, column.left);
  return below !== undefined && /^(产出|效益|效果|满意|成本|投入|过程|数量|质量|时效)/.test(below);
}

/** 一级指标 | 得分 | 二级指标 | 得分 | 三级指标 | 得分 | … | 得分: what stands behind each name is its weight, the last a score. */
function weightsAndPoints(
  found: readonly Found[],
  name: Found | undefined,
): { weights: readonly Found[]; points: readonly Found[] } {
  const [weights, points] = [columnsOf(found, 'weight'), columnsOf(found, 'points')];
  const [before, behind] = [points.slice(0, -1), points.slice(-1)];
  const isBehindEach =
    name !== undefined && before.some(({ left }) => left < name.left) && before.some(({ left }) => left > name.left);
  return weights.length === 0 && isBehindEach ? { weights: before, points: behind } : { weights, points };
}

/** A score beside the one that the unit gives itself. */
function isOtherScore(column: Found, points: Found | undefined): boolean {
  const { role } = column;
  if (role === 'points') return column !== points;
  return role === 'reviewPoints' || role === 'higherPoints' || role === 'lastPoints';
}

/** Those whose heading can mean nothing else, where there are any. */
function strictest(columns: readonly Found[]): readonly Found[] {
  const strict = columns.filter((column) => !isLoose(column.heading));
  return strict.length > 0 ? strict : columns;
}

/** 年初目标值 | 目标值, 指标值 | 调整后指标值: the first of them. */
function earlierTarget(targets: readonly Found[]): Found | undefined {
  const [first] = targets;
  const isEarlier = /年初/.test(first?.heading.base ?? '') || /^调整/.test(targets.at(-1)?.heading.base ?? '');
  return targets.length > 1 && isEarlier ? first : undefined;
}

/** 绩效指标 merged down the whole table is the block's name, not a column of names. */
function isBlockLabel(grid: Grid, header: IndicatorHeader, column: Found): boolean {
  return grid.bottomOf(header.bottom, column.left) > header.bottom + 1;
}

function nameColumns(found: readonly Found[]): {
  level1: Found | undefined;
  level2: Found | undefined;
  level3: Found | undefined;
} {
  const exact = (ordinal: string, role: IndicatorColumn): Found | undefined =>
    found.find((column) => column.role === role && column.heading.base.startsWith(ordinal));
  const level1 = exact('一级', 'level1') ?? firstColumn(found, 'level1');
  const level2 = exact('二级', 'level2') ?? firstColumn(found, 'level2');
  const level3 =
    exact('三级', 'level3') ??
    found.find((column) => namesRows(column) && !namesLoosely(column.heading)) ??
    found.find(namesRows) ??
    found.find((column) => column.role === 'level3' && (level2 === undefined || column.left > level2.right));
  return { level1: level1 ?? namesLeftOf(found, level2), level2, level3 };
}

function namesRows({ role, heading }: Found): boolean {
  return role === 'level3' && heading.base !== '绩效指标';
}

/** 绩效指标 | 二级指标 | 三级指标: the first of them heads the names of level 1. */
function namesLeftOf(found: readonly Found[], level2: Found | undefined): Found | undefined {
  return found.find((column) => column.role === 'level3' && level2 !== undefined && column.right < level2.left);
}

/** Where 分值 stands after each level, the innermost counts: the first to the right of the deepest name. */
function nearestRight(columns: readonly Found[], name: Found | undefined): Found | undefined {
  return columns.find((column) => name === undefined || column.left > name.left) ?? columns[0];
}

/** The one between a name and the next deeper one. */
function between(columns: readonly Found[], outer: Found | undefined, inner: Found | undefined): Found | undefined {
  if (outer === undefined || inner === undefined) return undefined;
  return columns.find((column) => column.left > outer.right && column.right < inner.left);
}

/** The columns that a person could mistake for others. */
export const NAMED_INDICATOR_COLUMNS = [
  'level1',
  'level2',
  'level3',
  'comparator',
  'nature',
  'target',
  'originalTarget',
  'unit',
  'actual',
  'weight',
  'points',
  'coefficient',
  'tier',
  'deviation',
  'evidence',
] as const;

function describe(spans: IndicatorSpans): Column[] {
  const columns: Column[] = [];
  for (const role of NAMED_INDICATOR_COLUMNS) {
    const column = spans[role];
    if (column !== undefined) columns.push(entry(role, column));
  }
  for (const column of spans.others) columns.push(entry(column.role, column));
  return columns;
}

function entry(role: string, column: Found): Column {
  return { role: `indicator.${role}`, heading: column.text, column: columnLetters(column.left), certain: true };
}
