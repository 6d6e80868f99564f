import type { ICellData, IStyleData } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/preset-sheets-core';
import type { CellResult, TypedCell } from '../gridView';
import { computedValue, typedValue } from './cells';

/** What the grid's library says of a change, in the product's words. */

export type CellMatrix = Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>;

/** Of a change of values. */
export interface ValueParams {
  readonly subUnitId: string;
  readonly cellValue?: Record<number, Record<number, ICellData | null>>;
}

/** Of formulas that were worked out: cells by unit and sheet. */
export interface ResultParams {
  readonly unitData?: Readonly<Record<string, Readonly<Record<string, CellMatrix | null>> | null>>;
}

export interface Changes {
  readonly cells: readonly TypedCell[];
  /** A formula is typed: another than stands there, or the very same again. */
  readonly asksForFormula: 'no' | 'same' | 'new';
}

const CONTENT = ['v', 'p', 'f', 'si', 't'] as const;

/** Takes away formats that come along with values; a number's own format (95%) is part of what was typed. */
export function keepOnlyValues({ cellValue = {} }: ValueParams): void {
  for (const [, , cell] of cellsOf(cellValue)) {
    if (cell !== null && isStyle(cell.s) && Object.keys(cell.s).some((key) => key !== 'n')) delete cell.s;
  }
}

function isStyle(style: ICellData['s']): style is IStyleData {
  return typeof style === 'object' && style !== null;
}

/** @param names of the sheets by the grid's ids. */
export function changesOf(
  { subUnitId, cellValue = {} }: ValueParams,
  sheet: FWorksheet | null,
  names: ReadonlyMap<string, string>,
): Changes {
  const name = names.get(subUnitId);
  if (name === undefined || sheet === null) return { cells: [], asksForFormula: 'no' };
  const cells: TypedCell[] = [];
  const formulas: ('same' | 'new')[] = [];
  for (const [row, col, cell] of cellsOf(cellValue)) {
    if (cell !== null && !CONTENT.some((key) => key in cell) && !('s' in cell)) continue;
    const held = sheet.getSheet().getCellRaw(row, col) ?? {};
    const formula = cell?.f ?? null;
    if (formula !== null && formula !== '') formulas.push(formula === held.f ? 'same' : 'new');
    const format = sheet.getSheet().getComposedCellStyle(row, col).n?.pattern ?? 'General';
    const value = typedValue(cell === null ? {} : { ...held, p: null, ...cell }, format);
    cells.push({ at: { sheet: name, row, col }, value, format });
  }
  return { cells, asksForFormula: formulas.includes('new') ? 'new' : (formulas[0] ?? 'no') };
}

export function resultsOf(
  { unitData = {} }: ResultParams,
  unit: string,
  names: ReadonlyMap<string, string>,
): CellResult[] {
  return Object.entries(unitData[unit] ?? {}).flatMap(([id, matrix]) => {
    const sheet = names.get(id);
    if (sheet === undefined || matrix === null) return [];
    return [...cellsOf(matrix)].map(([row, col, cell]) => ({
      at: { sheet, row, col },
      value: cell === null ? null : computedValue(cell),
    }));
  });
}

function* cellsOf<T>(matrix: Readonly<Record<number, Readonly<Record<number, T>>>>): Generator<[number, number, T]> {
  for (const [row, cells] of Object.entries(matrix)) {
    for (const [col, cell] of Object.entries(cells)) yield [Number(row), Number(col), cell];
  }
}
