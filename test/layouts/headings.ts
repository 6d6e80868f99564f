import type { IndicatorRole, MoneyRole, TableColumn } from './table';
import type { LayoutOptions } from './options';

/** How people type one and the same heading. */

const LETTERS: ReadonlyMap<string, string> = new Map<MoneyRole | IndicatorRole, string>([
  ['adjustedBudget', '（A）'],
  ['target', '（A）'],
  ['actual', '（B）'],
  ['enteredRate', '（B/A）'],
]);

export function typed(heading: string, style: LayoutOptions['headings'], role: string): string {
  switch (style) {
    case 'plain':
      return heading;
    case 'spaced':
      return heading.length <= 6 ? [...heading].join(' ') : ` ${heading}\u3000`;
    case 'lineBreaks':
      return broken(heading);
    case 'fullWidth':
      return heading.replaceAll('(', '（').replaceAll(')', '）').replaceAll('%', '％').replaceAll('/', '／');
    case 'halfWidth':
      return heading.replaceAll('（', '(').replaceAll('）', ')');
    case 'letters':
      return /[（(]/.test(heading) ? heading : heading + (LETTERS.get(role) ?? '');
    case 'starred':
      return heading === '' ? '' : `*${heading}`;
  }
}

function broken(heading: string): string {
  const middle = Math.ceil(heading.length / 2);
  return heading.length < 4 ? heading : `${heading.slice(0, middle)}\n${heading.slice(middle)}`;
}

/** Moves the columns of `roles` so that they stand right behind the first column of `after`. */
function moveBehind<Role extends string>(
  columns: readonly TableColumn<Role>[],
  after: Role | null,
  roles: readonly Role[],
): TableColumn<Role>[] {
  const isMoved = (column: TableColumn<Role>): boolean => roles.some((role) => role === column.role);
  const moved = roles.flatMap((role) => columns.filter((column) => column.role === role));
  const rest = columns.filter((column) => !isMoved(column));
  const at = after === null ? 0 : rest.findIndex((column) => column.role === after) + 1;
  if (after !== null && at === 0) return [...columns];
  return [...rest.slice(0, at), ...moved, ...rest.slice(at)];
}

export function orderIndicators(
  columns: readonly TableColumn<IndicatorRole>[],
  options: LayoutOptions,
): readonly TableColumn<IndicatorRole>[] {
  const grouped = options.twoRowHeader ? moveBehind(columns, 'level3', ['sign', 'target', 'unit']) : columns;
  if (options.indicatorOrder === 'weightBeforeTarget') return moveBehind(grouped, 'level3', ['weight']);
  if (options.indicatorOrder === 'pointsFirst') return moveBehind(grouped, 'level3', ['enteredPoints', 'weight']);
  if (options.indicatorOrder === 'reasonFirst') return moveBehind(grouped, 'level3', ['deviation']);
  return grouped;
}

export function orderMoney(
  columns: readonly TableColumn<MoneyRole>[],
  order: LayoutOptions['moneyOrder'],
): readonly TableColumn<MoneyRole>[] {
  if (order === 'pointsBeforeRate') return moveBehind(columns, 'actual', ['weight', 'enteredPoints', 'enteredRate']);
  if (order === 'reasonFirst') return moveBehind(columns, null, ['reason']);
  return columns;
}
