import type { CellValue, Rect, Sheet } from '../../src/core/model';
import { decimal, decimalsOf, HUNDRED, plain } from '../../src/core/decimal';
import type { LayoutOptions } from './options';

/** A cell to draw: its value and number format. */
export interface Drawn {
  readonly value: CellValue;
  readonly format: string;
}

const NUMBER = /^-?\d+(\.\d+)?$/;
const GROUPED = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;
const PERCENT = /^-?\d+(\.\d+)?%$/;

/** The figure without commas or percent sign where the print is nothing but a number or percentage; else null. */
export function figureOf(printed: string | null): string | null {
  if (printed === null) return null;
  const bare = printed.replace(/%$/, '');
  return NUMBER.test(bare) || GROUPED.test(bare) ? plain(decimal(bare.replaceAll(',', ''))) : null;
}

/** The cell that shows exactly `printed`. */
export function cellOf(printed: string | null, kind: LayoutOptions['cells']): Drawn {
  if (printed === null) return { value: null, format: 'General' };
  if (kind !== 'text' && (NUMBER.test(printed) || GROUPED.test(printed))) return numberCell(printed);
  if (kind === 'percentCells' && PERCENT.test(printed)) return percentCell(printed);
  return { value: { s: printed }, format: kind === 'text' && NUMBER.test(printed) ? '@' : 'General' };
}

function numberCell(printed: string): Drawn {
  const bare = printed.replaceAll(',', '');
  const n = plain(decimal(bare));
  if (n === printed) return { value: { n }, format: 'General' };
  const decimals = decimalsOf(bare);
  const whole = printed.includes(',') ? '#,##0' : '0';
  return { value: { n }, format: decimals === 0 ? whole : `${whole}.${'0'.repeat(decimals)}` };
}

function percentCell(printed: string): Drawn {
  const bare = printed.slice(0, -1);
  const decimals = decimalsOf(bare);
  const format = decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`;
  return { value: { n: plain(decimal(bare).div(HUNDRED)) }, format };
}

/** A sheet being drawn; rows and columns zero-based. */
export class Grid {
  private readonly cells = new Map<number, Map<number, Drawn>>();
  private readonly merges: Rect[] = [];

  put(row: number, col: number, drawn: Drawn): void {
    const line = this.cells.get(row) ?? new Map<number, Drawn>();
    line.set(col, drawn);
    this.cells.set(row, line);
  }

  text(row: number, col: number, text: string | null): void {
    this.put(row, col, { value: text === null ? null : { s: text }, format: 'General' });
  }

  /** Merging a single cell is no merge. */
  merge(top: number, left: number, bottom: number, right: number): void {
    if (top !== bottom || left !== right) this.merges.push({ top, left, bottom, right });
  }

  /** As an adapter hands it over: only the used range. */
  toSheet(name: string): Sheet {
    const used = this.usedRange();
    const rows = Array.from({ length: used.bottom - used.top + 1 }, (_, index) => used.top + index);
    const cols = Array.from({ length: used.right - used.left + 1 }, (_, index) => used.left + index);
    const pick = <Out>(get: (drawn: Drawn | undefined) => Out): Out[][] =>
      rows.map((row) => cols.map((col) => get(this.cells.get(row)?.get(col))));
    return {
      name,
      state: 'visible',
      isProtected: false,
      row0: used.top,
      col0: used.left,
      values: pick((drawn) => drawn?.value ?? null),
      formulas: pick(() => null),
      formats: pick((drawn) => drawn?.format ?? 'General'),
      merges: this.merges,
      hiddenRows: [],
    };
  }

  private usedRange(): Rect {
    const filled: { row: number; col: number }[] = [];
    for (const [row, line] of this.cells) {
      for (const [col, drawn] of line) if (drawn.value !== null) filled.push({ row, col });
    }
    const rows = [...filled.map(({ row }) => row), ...this.merges.flatMap(({ top, bottom }) => [top, bottom])];
    const cols = [...filled.map(({ col }) => col), ...this.merges.flatMap(({ left, right }) => [left, right])];
    if (rows.length === 0) return { top: 0, left: 0, bottom: 0, right: 0 };
    return { top: Math.min(...rows), left: Math.min(...cols), bottom: Math.max(...rows), right: Math.max(...cols) };
  }
}
