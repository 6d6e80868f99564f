import { columnLetters } from '../a1';
import type { Column } from '../model';
import type { Grid } from './grid';
import type { HeaderColumn } from './headingRows';
import type { IndicatorHeader } from './indicatorHeader';
import { isLoose } from './indicatorHeadings';
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
  const byRole = new Map<IndicatorColumn, Found[]>();
  for (const column of found) byRole.set(column.role, [...(byRole.get(column.role) ?? []), column]);
  const all = (role: IndicatorColumn): readonly Found[] => byRole.get(role) ?? NONE;
  const best = (role: IndicatorColumn): readonly Found[] => {
    const strict = all(role).filter((column) => !isLoose(column.heading));
    return strict.length > 0 ? strict : all(role);
  };
  const targets = best('target');
  const actual = best('actual')[0];
  const names = nameColumns(found);
  const innermost = names.level3 ?? names.level2 ?? names.level1;
  const chosen = {
    ...names,
    comparator: all('comparator')[0],
    nature: all('nature')[0],
    target: targets.at(-1) ?? all('originalTarget')[0],
    originalTarget: targets.length > 0 ? (all('originalTarget')[0] ?? earlierTarget(targets)) : undefined,
    unit: all('unit')[0],
    actualUnit: all('unit').find((column, place) => place > 0 && actual !== undefined && column.left > actual.left),
    actual,
    weight: nearestRight(all('weight'), innermost),
    level1Weight: between(all('weight'), names.level1, names.level2 ?? names.level3),
    level2Weight: between(all('weight'), names.level2, names.level3),
    points: all('points').find((column) => /自评/.test(column.text + (column.parent?.base ?? ''))) ?? all('points')[0],
    coefficient: all('coefficient')[0],
    tier: all('tier')[0],
    deviation: all('deviation').find((column) => /原因|措施/.test(column.heading.base)) ?? all('deviation')[0],
    evidence: all('evidence')[0],
    standard: all('standard')[0],
    explanation: all('explanation')[0],
  };
  const others = found.filter(
    (column) =>
      column.role === 'reviewPoints' ||
      column.role === 'higherPoints' ||
      column.role === 'lastPoints' ||
      (column.role === 'points' && column !== chosen.points),
  );
  return { spans: { ...chosen, others }, columns: describe(chosen, others) };
}

const NONE: readonly Found[] = [];

/** 年初目标值 | 调整后目标值: the first of them. */
function earlierTarget(targets: readonly Found[]): Found | undefined {
  const [first] = targets;
  return targets.length > 1 && first && /年初/.test(first.heading.base) ? first : undefined;
}

/** 绩效指标 merged down the whole table is the block's name, not a column of names. */
function isBlockLabel(grid: Grid, header: IndicatorHeader, column: Found): boolean {
  const area = grid.area(header.bottom, column.left);
  return area.bottom > header.bottom + 1;
}

function nameColumns(found: readonly Found[]): {
  level1: Found | undefined;
  level2: Found | undefined;
  level3: Found | undefined;
} {
  const all = (role: IndicatorColumn): Found[] => found.filter((column) => column.role === role);
  const exact = (ordinal: string, role: IndicatorColumn): Found | undefined =>
    all(role).find((column) => column.heading.base.startsWith(ordinal));
  const level1 = exact('一级', 'level1') ?? all('level1')[0];
  const level2 = exact('二级', 'level2') ?? all('level2')[0];
  const level3 =
    exact('三级', 'level3') ??
    all('level3').find((column) => column.heading.base !== '绩效指标') ??
    (level2 ? undefined : all('level3')[0]);
  return { level1, level2, level3 };
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

/** Read, but no columns that a person could mistake for others. */
const UNNAMED: readonly string[] = ['actualUnit', 'level1Weight', 'level2Weight', 'standard', 'explanation'];

function describe(chosen: Omit<IndicatorSpans, 'others'>, others: readonly Found[]): Column[] {
  const named = (Object.entries(chosen) as [string, Found | undefined][]).flatMap(([role, column]) =>
    column === undefined || UNNAMED.includes(role) ? [] : [entry(role, column)],
  );
  return [...named, ...others.map((column) => entry(column.role, column))];
}

function entry(role: string, column: Found): Column {
  return { role: `indicator.${role}`, heading: column.text, column: columnLetters(column.left), certain: true };
}
