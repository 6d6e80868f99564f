import { cellKey } from '../../../src/core/a1';
import { evaluateAfterWriting } from '../../../src/core/evaluate';
import type { CellRef, CellValue, Sheet } from '../../../src/core/model';
import { OPTIONS } from './reading';

/** A workbook with one cell changed. */

export function withCell(sheets: readonly Sheet[], at: CellRef, value: CellValue): Sheet[] {
  return sheets.map((sheet) => {
    if (sheet.name !== at.sheet) return sheet;
    const values = sheet.values.map((row, r) =>
      r + sheet.row0 === at.row ? row.map((old, c) => (c + sheet.col0 === at.col ? value : old)) : row,
    );
    return { ...sheet, values };
  });
}

export function valueAt(sheets: readonly Sheet[], { sheet, row, col }: CellRef): CellValue {
  const found = sheets.find(({ name }) => name === sheet);
  return found?.values[row - found.row0]?.[col - found.col0] ?? null;
}

/** Another value of the same kind: a number a little larger, the first number in a text one more, a word more. */
export function changed(value: CellValue): CellValue {
  if (value === null) return null;
  if ('n' in value) return { n: String(Number((Number(value.n) * 1.01 + 0.01).toPrecision(12))) };
  if (!('s' in value)) return value;
  const text = value.s.replace(/\d+/, (digits) => String(Number(digits) + 1));
  return { s: text === value.s ? `${text}甲` : text };
}

/**
 * Every cell that a field of a form that takes part was read from, names of projects and indicators and lines of work
 * too; without formulas. Headings, labels and years are none: they say which forms there are and what their cells mean.
 */
export function inputCells(sheets: readonly Sheet[]): CellRef[] {
  const found = new Map<string, CellRef>();
  for (const { form } of evaluateAfterWriting(sheets, OPTIONS).scored) collect(form, found);
  return [...found.values()].filter((at) => valueAt(sheets, at) !== null && !isFormula(sheets, at));
}

function collect(node: unknown, found: Map<string, CellRef>): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if ((key === 'at' || key === 'nameAt') && isRef(value) && isInput(node, key)) found.set(cellKey(value), value);
    else collect(value, found);
  }
}

/** A field, or the name of an indicator; a label's own place is none. */
function isInput(node: object, key: string): boolean {
  return key === 'nameAt' || 'state' in node;
}

function isRef(value: unknown): value is CellRef {
  return typeof value === 'object' && value !== null && 'sheet' in value && 'row' in value && 'col' in value;
}

function isFormula(sheets: readonly Sheet[], { sheet, row, col }: CellRef): boolean {
  const found = sheets.find(({ name }) => name === sheet);
  return (found?.formulas[row - found.row0]?.[col - found.col0] ?? null) !== null;
}
