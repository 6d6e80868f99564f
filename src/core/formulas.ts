import { cellKey, columnIndex } from './a1';
import type { CellRef, Rect, Sheet } from './model';
import { remembered } from './quantity/remembered';

/** Which formulas will show something else once certain cells are written. */

const LAST_ROW = 1_048_575;
const LAST_COL = 16_383;

/**
 * Cells with a formula that depends on one of `written`, directly or through other formulas, by A1 references. Names and
 * structured references are not followed.
 * @returns keys as `cellKey` makes them.
 */
export function dependents(sheets: readonly Sheet[], written: readonly CellRef[]): ReadonlySet<string> {
  if (written.length === 0) return new Set();
  const readers = readersBySheet(sheets);
  const found = new Set<CellRef>();
  const queue = [...written];
  for (let cell = queue.pop(); cell !== undefined; cell = queue.pop()) {
    for (const formula of readers.get(cell.sheet)?.of(cell) ?? []) {
      if (found.has(formula)) continue;
      found.add(formula);
      queue.push(formula);
    }
  }
  return new Set([...found].map(cellKey));
}

/** A cell with a formula, and one of the areas that it reads. */
interface Reader {
  readonly formula: CellRef;
  readonly area: Rect;
}

/** The formulas that read cells of one sheet, wherever they stand. */
class Readers {
  private readonly byRow = new Map<number, Reader[]>();
  private readonly overRows: Reader[] = [];

  add(reader: Reader): void {
    const { top, bottom } = reader.area;
    if (top === bottom) madeOnce(this.byRow, top, () => []).push(reader);
    else this.overRows.push(reader);
  }

  of(cell: CellRef): CellRef[] {
    const found: CellRef[] = [];
    for (const list of [this.byRow.get(cell.row) ?? [], this.overRows]) {
      for (const { formula, area } of list) if (contains(area, cell)) found.push(formula);
    }
    return found;
  }
}

function readersBySheet(sheets: readonly Sheet[]): ReadonlyMap<string, Readers> {
  const bySheet = new Map<string, Readers>();
  for (const sheet of sheets) {
    sheet.formulas.forEach((row, rowIndex) => {
      row.forEach((formula, colIndex) => {
        if (formula !== null) addFormula(formula, cellAt(sheet, rowIndex, colIndex), bySheet);
      });
    });
  }
  return bySheet;
}

function cellAt({ name, row0, col0 }: Sheet, rowIndex: number, colIndex: number): CellRef {
  return { sheet: name, row: row0 + rowIndex, col: col0 + colIndex };
}

function addFormula(text: string, formula: CellRef, bySheet: Map<string, Readers>): void {
  for (const { sheet, area } of namedAreas(text)) {
    madeOnce(bySheet, sheet ?? formula.sheet, () => new Readers()).add({ formula, area });
  }
}

function madeOnce<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const fresh = make();
  map.set(key, fresh);
  return fresh;
}

function contains(range: Rect, cell: CellRef): boolean {
  return cell.row >= range.top && cell.row <= range.bottom && cell.col >= range.left && cell.col <= range.right;
}

const REFERENCE =
  /(?:('(?:[^']|'')+'|[^\s'"!:;,()+\-*/^&=<>{}[\]]+)!)?(?:\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?|\$?([A-Z]{1,3}):\$?([A-Z]{1,3}))(?![A-Za-z0-9_(.])/gi;

interface Reference extends Rect {
  readonly sheet: string;
}

/** The cells and ranges that a formula names, without those inside text literals. */
export function references(formula: string, ownSheet: string): Reference[] {
  return namedAreas(formula).map(({ sheet, area }) => ({ sheet: sheet ?? ownSheet, ...area }));
}

/** `sheet`: null where the formula names none. */
interface NamedArea {
  readonly sheet: string | null;
  readonly area: Rect;
}

const namedAreas = remembered((formula: string): NamedArea[] => {
  const withoutTexts = formula.replace(/"[^"]*"/g, '""');
  return [...withoutTexts.matchAll(REFERENCE)].flatMap((match) => {
    const before = withoutTexts[match.index - 1] ?? '';
    if (/[A-Za-z0-9_.\u4e00-\u9fff]/.test(before)) return [];
    const area = match[6] === undefined ? cellArea(match) : columnArea(match[6], match[7] ?? match[6]);
    return area === null ? [] : [{ sheet: sheetName(match[1]), area }];
  });
});

function cellArea(match: RegExpMatchArray): Rect | null {
  const left = columnIndex(match[2] ?? '');
  const right = columnIndex(match[4] ?? match[2] ?? '');
  const top = Number(match[3]) - 1;
  const bottom = Number(match[5] ?? match[3]) - 1;
  if (left === null || right === null || top < 0 || bottom > LAST_ROW) return null;
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

function columnArea(from: string, to: string): Rect | null {
  const [left, right] = [columnIndex(from), columnIndex(to)];
  return left === null || right === null
    ? null
    : { top: 0, left: Math.min(left, right), bottom: LAST_ROW, right: Math.min(Math.max(left, right), LAST_COL) };
}

function sheetName(qualifier: string | undefined): string | null {
  if (qualifier === undefined) return null;
  return qualifier.startsWith("'") ? qualifier.slice(1, -1).replaceAll("''", "'") : qualifier;
}
