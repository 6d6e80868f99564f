import type { ICellData, IRange, IStyleData } from '@univerjs/core';
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

/** Of number formats that come with what was typed. */
export interface FormatParams {
  readonly subUnitId: string;
  readonly values?: Record<string, { ranges: IRange[] }>;
  readonly ranges?: readonly IRange[];
}

export interface Changes {
  readonly cells: readonly TypedCell[];
  /** A formula is typed: another than stands there, or the very same again. */
  readonly asksForFormula: 'no' | 'same' | 'new';
}

const GENERAL = 'General';
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
    const format = formatAt(sheet, row, col);
    const value = typedValue(cell === null ? {} : { ...held, p: null, ...cell }, format);
    cells.push({ at: { sheet: name, row, col }, value, format });
  }
  return { cells, asksForFormula: formulas.includes('new') ? 'new' : (formulas[0] ?? 'no') };
}

/** A number that is typed brings its format only where the cell has none of its own. */
export function keepOnlyGeneral({ values = {} }: FormatParams, sheet: FWorksheet | null): void {
  for (const value of Object.values(values)) {
    value.ranges = value.ranges.filter((range) =>
      placesOf([range]).every(([row, col]) => formatAt(sheet, row, col) === GENERAL),
    );
  }
}

/** The cells whose number format was changed, as they stand now. */
export function formattedCells(
  { subUnitId, values = {}, ranges = [] }: FormatParams,
  sheet: FWorksheet | null,
  names: ReadonlyMap<string, string>,
): TypedCell[] {
  const name = names.get(subUnitId);
  if (name === undefined || sheet === null) return [];
  const places = placesOf([...ranges, ...Object.values(values).flatMap((value) => value.ranges)]);
  return places.map(([row, col]) => {
    const format = formatAt(sheet, row, col);
    return {
      at: { sheet: name, row, col },
      value: typedValue(sheet.getSheet().getCellRaw(row, col) ?? {}, format),
      format,
    };
  });
}

function placesOf(ranges: readonly IRange[]): [row: number, col: number][] {
  const places: [number, number][] = [];
  for (const { startRow, endRow, startColumn, endColumn } of ranges) {
    for (let row = startRow; row <= endRow; row++) {
      for (let col = startColumn; col <= endColumn; col++) places.push([row, col]);
    }
  }
  return places;
}

function formatAt(sheet: FWorksheet | null, row: number, col: number): string {
  return sheet?.getSheet().getComposedCellStyle(row, col).n?.pattern ?? GENERAL;
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
