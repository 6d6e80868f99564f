import { cellKey, columnIndex } from './a1';
import type { CellRef, Rect, Sheet } from './model';
import { remembered } from './quantity/remembered';

/** Which formulas will show something else once certain cells are written. */

interface Reference extends Rect {
  readonly sheet: string;
}

interface FormulaCell {
  readonly at: CellRef;
  readonly references: readonly Reference[];
}

const LAST_ROW = 1_048_575;
const LAST_COL = 16_383;

/**
 * Cells with a formula that depends on one of `written`, directly or through other formulas, by A1 references. Names and
 * structured references are not followed.
 * @returns keys as `cellKey` makes them.
 */
export function dependents(sheets: readonly Sheet[], written: readonly CellRef[]): ReadonlySet<string> {
  const index = new ReferenceIndex(sheets.flatMap(formulaCells));
  const found = new Set<string>();
  const queue = [...written];
  for (let cell = queue.pop(); cell !== undefined; cell = queue.pop()) {
    for (const formula of index.readersOf(cell)) {
      const key = cellKey(formula.at);
      if (found.has(key)) continue;
      found.add(key);
      queue.push(formula.at);
    }
  }
  return found;
}

/** Formulas by the cell they read; ranges by sheet. */
class ReferenceIndex {
  private readonly byCell = new Map<string, FormulaCell[]>();
  private readonly rangesBySheet = new Map<string, { range: Reference; formula: FormulaCell }[]>();

  constructor(formulas: readonly FormulaCell[]) {
    for (const formula of formulas) {
      for (const range of formula.references) this.add(range, formula);
    }
  }

  readersOf(cell: CellRef): FormulaCell[] {
    const ranges = this.rangesBySheet.get(cell.sheet) ?? [];
    const through = ranges.filter(({ range }) => contains(range, cell)).map(({ formula }) => formula);
    return [...(this.byCell.get(cellKey(cell)) ?? []), ...through];
  }

  private add(range: Reference, formula: FormulaCell): void {
    if (range.top === range.bottom && range.left === range.right) {
      push(this.byCell, cellKey({ sheet: range.sheet, row: range.top, col: range.left }), formula);
    } else {
      push(this.rangesBySheet, range.sheet, { range, formula });
    }
  }
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function contains(range: Rect, cell: CellRef): boolean {
  return cell.row >= range.top && cell.row <= range.bottom && cell.col >= range.left && cell.col <= range.right;
}

function formulaCells(sheet: Sheet): FormulaCell[] {
  const cells: FormulaCell[] = [];
  sheet.formulas.forEach((formulas, rowIndex) => {
    formulas.forEach((formula, colIndex) => {
      if (formula === null) return;
      const at = { sheet: sheet.name, row: sheet.row0 + rowIndex, col: sheet.col0 + colIndex };
      cells.push({ at, references: references(formula, sheet.name) });
    });
  });
  return cells;
}

const REFERENCE =
  /(?:('(?:[^']|'')+'|[^\s'"!:;,()+\-*/^&=<>{}[\]]+)!)?(?:\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?|\$?([A-Z]{1,3}):\$?([A-Z]{1,3}))(?![A-Za-z0-9_(.])/gi;

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
