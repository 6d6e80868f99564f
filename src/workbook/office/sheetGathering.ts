import type { CellValue, Rect, Sheet } from '../../core/model';
import { WorkbookError } from '../workbook';
import { readCell } from './cells';
import { joinAreas, mergeBlocks } from './plan';
import type { HostSheet, Outline } from './read';

interface Asked {
  readonly range: Excel.Range;
  readonly merged: readonly Excel.RangeAreas[];
  readonly locked: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly guests: readonly OfficeExtension.ClientResult<number>[];
}

/** Gathers one sheet's cells, piece by piece from top to bottom. */
export class SheetGathering {
  private readonly values: CellValue[][] = [];
  private readonly formulas: (string | null)[][] = [];
  private readonly formats: string[][] = [];
  private readonly locked: boolean[][] = [];
  private readonly merges: Rect[] = [];
  private readonly hiddenRows: number[] = [];
  private hasGuests = false;

  constructor(private readonly outline: Outline) {}

  /** Puts the questions about these rows into the batch. @returns takes the answers, once they are there. */
  ask(context: Excel.RequestContext, area: Rect): () => void {
    const sheet = context.workbook.worksheets.getItem(this.outline.name);
    const { isProtected, locked, rowsHidden, mark } = this.outline;
    const range = rangeIn(sheet, area).load('values,formulas,numberFormat,valueTypes');
    const asked: Asked = {
      range,
      merged: mergeBlocks(this.withRowAbove(area)).map((block) => askMerged(rangeIn(sheet, block))),
      locked: isProtected && locked === null ? range.getCellProperties({ format: { protection: true } }) : null,
      rows: rowsHidden === null ? range.getRowProperties({ rowHidden: true }) : null,
      guests: mark === null ? [] : [sheet.comments.getCount(), sheet.shapes.getCount()],
    };
    return () => this.take(asked, area);
  }

  /** Pieces share a row where merged areas are asked, as blocks do. */
  private withRowAbove(area: Rect): Rect {
    return { ...area, top: Math.max(area.top - 1, this.outline.area?.top ?? area.top) };
  }

  private take({ range, merged, locked, rows, guests }: Asked, area: Rect): void {
    this.takeCells(range);
    this.takeLocked(locked?.value ?? null, area);
    for (const [index, row] of (rows?.value ?? []).entries()) {
      if (row.rowHidden === true) this.hiddenRows.push(area.top + index);
    }
    if (this.outline.rowsHidden === true) for (let row = area.top; row <= area.bottom; row++) this.hiddenRows.push(row);
    for (const areas of merged) if (!areas.isNullObject) this.merges.push(...areas.areas.items.map(rectOf));
    if (guests.some(({ value }) => value > 0)) this.hasGuests = true;
  }

  /** Where a host gives up on a size it says null without an error. */
  private takeCells(range: Excel.Range): void {
    const values = range.values as unknown[][] | null;
    if (values === null) throw new WorkbookError('payload-too-large', this.outline.name);
    for (const [r, row] of values.entries()) {
      const cells = row.map((value, c) => {
        return readCell({ value, formula: range.formulas[r]?.[c], type: range.valueTypes[r]?.[c] });
      });
      this.values.push(cells.map((cell) => cell.value));
      this.formulas.push(cells.map((cell) => cell.formula));
      this.formats.push((range.numberFormat[r] ?? []).map(String));
    }
  }

  private takeLocked(cells: readonly (readonly Excel.CellProperties[])[] | null, area: Rect): void {
    if (!this.outline.isProtected) return;
    const all = Array.from({ length: area.right - area.left + 1 }, () => this.outline.locked ?? true);
    for (let r = 0; r <= area.bottom - area.top; r++) {
      this.locked.push(cells?.[r]?.map((cell) => cell.format?.protection?.locked !== false) ?? all);
    }
  }

  result(): HostSheet {
    const { name, state, isProtected, mark, area } = this.outline;
    const sheet: Sheet = {
      name,
      state,
      isProtected,
      row0: area?.top ?? 0,
      col0: area?.left ?? 0,
      values: this.values,
      formulas: this.formulas,
      formats: this.formats,
      merges: joinAreas(this.merges),
      hiddenRows: this.hiddenRows,
      isOwn: mark !== null,
      ...(isProtected ? { locked: this.locked } : {}),
    };
    return { sheet, mark, hasGuests: this.hasGuests };
  }
}

function rangeIn(sheet: Excel.Worksheet, { top, left, bottom, right }: Rect): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

function askMerged(range: Excel.Range): Excel.RangeAreas {
  const areas = range.getMergedAreasOrNullObject();
  areas.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return areas;
}

function rectOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rect {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}
