import { displayWidth, padEnd, padStart, safe, wrap } from './text';

export interface TableColumn {
  readonly heading: string;
  readonly align?: 'right';
  /** Widest it may become, in terminal columns; longer text is wrapped. */
  readonly atMost?: number;
}

const GAP = '  ';

/**
 * A table for a terminal, aligned also where Chinese and digits stand together. Cells may hold anything.
 * @param room terminal columns; the last column takes what the others leave, at least 20.
 */
export function table(columns: readonly TableColumn[], rows: readonly (readonly string[])[], room: number): string[] {
  const cells = rows.map((row) => columns.map((_, index) => safe(row[index] ?? '')));
  const widths = widthsOf(columns, cells, room);
  const rule = widths.map((width) => '─'.repeat(width)).join(GAP);
  const heading = lines(
    columns,
    columns.map((column) => column.heading),
    widths,
  );
  return [...heading, rule, ...cells.flatMap((row) => lines(columns, row, widths))];
}

function widthsOf(columns: readonly TableColumn[], cells: readonly (readonly string[])[], room: number): number[] {
  const wanted = columns.map(({ heading, atMost }, index) => {
    const widest = cells.reduce((most, row) => Math.max(most, displayWidth(row[index] ?? '')), 0);
    return Math.max(displayWidth(heading), Math.min(widest, atMost ?? widest));
  });
  const last = columns.length - 1;
  const before = wanted.slice(0, last).reduce((sum, width) => sum + width + GAP.length, 0);
  return wanted.map((width, index) => (index === last ? Math.min(width, Math.max(20, room - before)) : width));
}

/** One row, as many lines as its longest cell needs. */
function lines(columns: readonly TableColumn[], row: readonly string[], widths: readonly number[]): string[] {
  const wrapped = row.map((cell, index) => wrap(cell, widths[index] ?? 0));
  const height = Math.max(...wrapped.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(({ align }, index) =>
        (align === 'right' ? padStart : padEnd)(wrapped[index]?.[line] ?? '', widths[index] ?? 0),
      )
      .join(GAP)
      .trimEnd(),
  );
}
