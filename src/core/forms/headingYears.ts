import type { HeaderColumn } from './headingRows';
import { saysPartOfYear } from './headingText';
import { yearIn } from './years';

/**
 * 2022年完成值 beside 2023年完成值: a column of another year than the form's says nothing about it. The form's year is the
 * latest that has an actual value, for a year to come has none yet; beside a heading without a year, any year is another.
 */
export function ofOneYear<Role extends string>(
  columns: readonly HeaderColumn<Role>[],
  other: Role & 'other',
): readonly HeaderColumn<Role>[] {
  const years = columns.map(yearOf);
  if (years.every((year) => year === null)) return columns;
  const actuals = years.filter((_, place) => columns[place]?.role === 'actual');
  const formYear = latest(actuals) ?? latest(years);
  return columns.map((column, place) => {
    const year = years[place] ?? null;
    const isOther = year !== null && (year !== formYear || hasPlainTwin(columns, years, column));
    return isOther && column.role !== other ? { ...column, role: other } : column;
  });
}

/** 1-6月执行数 beside 全年执行数: a part of the year stands for it only where no other column does, and the last one then. */
export function ofWholeYear<Role extends string>(
  columns: readonly HeaderColumn<Role>[],
  other: Role & 'other',
): readonly HeaderColumn<Role>[] {
  return columns.map((column) => {
    const isPart = saysPartOfYear(column.heading.full);
    const isOutdone = isPart && columns.some((one) => outdoes(one, column));
    return isOutdone ? { ...column, role: other } : column;
  });
}

function outdoes<Role>(one: HeaderColumn<Role>, part: HeaderColumn<Role>): boolean {
  return one.role === part.role && (one.left > part.left || !saysPartOfYear(one.heading.full));
}

function yearOf<Role>({ heading, parent }: HeaderColumn<Role>): number | null {
  return yearIn(heading.full) ?? (parent === null ? null : yearIn(parent.full));
}

function latest(years: readonly (number | null)[]): number | null {
  const known = years.filter((year) => year !== null);
  return known.length === 0 ? null : Math.max(...known);
}

/** The same heading without a year stands in the table too. */
function hasPlainTwin<Role>(
  columns: readonly HeaderColumn<Role>[],
  years: readonly (number | null)[],
  { role }: HeaderColumn<Role>,
): boolean {
  return columns.some((other, place) => other.role === role && years[place] === null);
}
