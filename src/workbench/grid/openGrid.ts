import {
  CanceledError,
  IUndoRedoService,
  LifecycleStages,
  mergeWorksheetSnapshotWithDefault,
  type ICommandInfo,
  type IExecutionOptions,
} from '@univerjs/core';
import { type FWorkbook, type FWorksheet, ILayoutService } from '@univerjs/preset-sheets-core';
import type { CellRef, Sheet } from '../../core/model';
import type { BookLook } from '../../workbook/appearance/look';
import type { WorkbookError } from '../../workbook/workbook';
import type { RowMarks } from '../findingMarks';
import type { CellResult, GridView, ShownCell, ShownSheet, TypedCell } from '../gridView';
import {
  changesOf,
  formattedCells,
  type FormatParams,
  keepOnlyGeneral,
  keepOnlyValues,
  resultsOf,
  type ResultParams,
  type ValueParams,
} from './changes';
import { verdictOn, type Verdict } from './guard';
import { MarkExtension } from './marks';
import { GridPaste, type PasteParams } from './gridPaste';
import { RowFitter } from './rowHeights';
import { selfSizedRows } from './selfSizedRows';
import { sheetSnapshot } from './sheetSnapshot';
import { shownBySheet } from './shownCells';
import { bookSnapshot } from './snapshot';
import { gridStyle } from './styleSnapshot';
import { keepTabNames } from './tabs';
import { readPercentages, startUniver, type RunningUniver } from './univer';

const UNIT = 'workbook';
const SET_VALUES = 'sheet.mutation.set-range-values';
const SET_FORMAT = 'sheet.mutation.set.numfmt';
const REMOVE_FORMAT = 'sheet.mutation.remove.numfmt';
const SHOW_SHEET = 'sheet.operation.set-worksheet-active';
const PASTE = 'sheet.command.paste-by-short-key';
const RESULT = 'formula.mutation.set-formula-calculation-result';
const INSERT_SHEET = 'sheet.mutation.insert-sheet';
const REMOVE_SHEET = 'sheet.mutation.remove-sheet';
/** A calculation that takes longer is waited for once more. */
const PATIENCE_MS = 20_000;

/** Whom the grid asks and tells. */
export interface GridOwner {
  /** Why these cells must not be changed; null when they may. */
  objection(cells: readonly TypedCell[]): WorkbookError | null;
  typed(cells: readonly TypedCell[]): void;
  computed(results: readonly CellResult[]): void;
  /** Something was stopped before it ran: why, in one sentence or by what was wanted. */
  refused(why: string | Exclude<Verdict, 'allowed' | 'silent'>): void;
}

export interface OpenGrid extends GridView {
  /** The keyboard goes to the grid. */
  focus(): void;
  mark(marks: RowMarks): void;
  close(): void;
}

/** Draws a workbook in a box and lets its values be changed. Resolves once it is drawn. */
export async function openGrid(
  container: HTMLElement,
  sheets: readonly Sheet[],
  look: BookLook,
  owner: GridOwner,
): Promise<OpenGrid> {
  const running = startUniver(container, look.recalculates);
  const grid = new UniverGrid(running, sheets, look, owner);
  await grid.drawn();
  keepTabNames(container, running.univer, UNIT, () => {
    owner.refused('structure');
  });
  return grid;
}

class UniverGrid implements OpenGrid {
  private readonly workbook: FWorkbook;
  private readonly ids: Map<string, string>;
  private readonly names: Map<string, string>;
  private readonly marks = new MarkExtension();
  private marked: RowMarks = new Map();
  private readonly paste: GridPaste;
  private readonly rows: RowFitter;
  private isOurs = false;
  private calculation: Promise<void> | null = null;
  private made = 0;

  constructor(
    private readonly running: RunningUniver,
    sheets: readonly Sheet[],
    look: BookLook,
    private readonly owner: GridOwner,
  ) {
    const { api } = running;
    const { data, ids } = bookSnapshot(UNIT, sheets, look);
    this.ids = new Map(ids);
    this.names = new Map([...ids].map(([name, id]) => [id, name]));
    this.rows = new RowFitter(running, UNIT);
    for (const sheet of sheets) {
      const own = look.sheets.find(({ name }) => name === sheet.name);
      if (own !== undefined) this.rows.await(this.ids.get(sheet.name) ?? '', selfSizedRows(sheet, own));
    }
    api.onBeforeCommandExecute((info, options) => {
      this.before(info, options);
    });
    api.onCommandExecuted((info, options) => {
      this.after(info, options);
    });
    this.workbook = api.createWorkbook(data);
    readPercentages(running.univer);
    this.paste = new GridPaste(running, this.workbook);
    this.awaitCalculation();
    this.openFirst(look.activeSheet);
  }

  /** The library draws a workbook some time after it took it. */
  async drawn(): Promise<void> {
    const { api } = this.running;
    await new Promise<void>((resolve) => {
      if (api.getCurrentLifecycleStage() >= LifecycleStages.Rendered) resolve();
      else {
        api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
          if (stage >= LifecycleStages.Rendered) resolve();
        });
      }
    });
    api.registerSheetRowHeaderExtension(UNIT, this.marks);
    this.rows.fit(this.workbook.getActiveSheet().getSheetId());
    api.addEvent(api.Event.BeforeSheetEditStart, (start) => {
      start.cancel = this.isBarred(start.worksheet.getSheetId(), start.row, start.column);
    });
  }

  /** Says so when a cell must not be typed into, before anything is typed. */
  private isBarred(sheetId: string, row: number, col: number): boolean {
    const sheet = this.names.get(sheetId);
    if (sheet === undefined) return false;
    const objection = this.owner.objection([{ at: { sheet, row, col }, value: null, format: null }]);
    if (objection !== null) this.owner.refused(objection.message);
    return objection !== null;
  }

  show(cells: readonly ShownCell[]): void {
    for (const [sheet, matrix] of shownBySheet(cells)) {
      const subUnitId = this.ids.get(sheet);
      if (subUnitId !== undefined) this.ourselves(SET_VALUES, { unitId: UNIT, subUnitId, cellValue: matrix });
    }
  }

  showSheet({ sheet, look, looks }: ShownSheet): void {
    const old = this.ids.get(sheet.name);
    const place = this.workbook.getSheets().findIndex((one) => one.getSheetId() === old);
    const wasActive = old !== undefined && this.workbook.getActiveSheet().getSheetId() === old;
    const id = `made-${String(++this.made)}`;
    const index = place < 0 ? this.workbook.getSheets().length : place;
    const snapshot = sheetSnapshot(id, sheet, look, (style, isNumber) => {
      const found = looks[style];
      return found === undefined ? {} : gridStyle(found, isNumber);
    });
    if (old !== undefined) this.hideSheet(sheet.name);
    this.rows.await(id, selfSizedRows(sheet, look));
    this.ourselves(INSERT_SHEET, { unitId: UNIT, index, sheet: mergeWorksheetSnapshotWithDefault(snapshot) });
    this.ids.set(sheet.name, id);
    this.names.set(id, sheet.name);
    if (wasActive) this.workbook.setActiveSheet(id);
  }

  hideSheet(name: string): void {
    const id = this.ids.get(name);
    if (id === undefined) return;
    if (this.workbook.getActiveSheet().getSheetId() === id) this.openFirst(null, id);
    this.ourselves(REMOVE_SHEET, { unitId: UNIT, subUnitId: id, subUnitName: name });
    // Steps that lead back to a sheet that is gone lead nowhere.
    this.running.univer.__getInjector().get(IUndoRedoService).clearUndoRedo(UNIT);
    this.ids.delete(name);
    this.names.delete(id);
  }

  reveal({ sheet, row, col }: CellRef): void {
    const id = this.ids.get(sheet);
    const target = id === undefined ? null : this.workbook.getSheetBySheetId(id);
    if (target === null) return;
    this.workbook.setActiveSheet(target);
    target.getRange(row, col).activate();
    target.scrollToCell(Math.max(0, row - 4), Math.max(0, col - 2));
  }

  async settled(): Promise<void> {
    for (let last = this.calculation; last !== null; last = this.calculation) {
      await last;
      if (this.calculation === last) this.calculation = null;
    }
  }

  mark(marks: RowMarks): void {
    this.marked = marks;
    this.putMarks();
  }

  focus(): void {
    this.running.univer.__getInjector().get(ILayoutService).focus();
  }

  close(): void {
    // The page is being drawn when this is called, and the library draws with the same means.
    setTimeout(() => {
      this.running.dispose();
    });
  }

  private putMarks(): void {
    this.marks.put(new Map([...this.marked].map(([name, rows]) => [this.ids.get(name) ?? name, rows])));
    this.workbook.getActiveSheet().refreshCanvas();
  }

  private openFirst(wanted: string | null, not: string | null = null): void {
    const shown = this.workbook.getSheets().filter((one) => !one.isSheetHidden() && one.getSheetId() !== not);
    const id = wanted === null ? undefined : this.ids.get(wanted);
    const first = shown.find((one) => one.getSheetId() === id) ?? shown[0];
    if (first !== undefined) this.workbook.setActiveSheet(first);
  }

  /** Changes what is shown, past the guard. */
  private ourselves(id: string, params: object): void {
    this.isOurs = true;
    try {
      this.running.api.syncExecuteCommand(id, params);
    } finally {
      this.isOurs = false;
    }
    if (id === SET_VALUES) this.awaitCalculation();
  }

  private awaitCalculation(): void {
    const formula = this.running.api.getFormula();
    const waited: Promise<void> = formula.onCalculationResultApplied(PATIENCE_MS).catch(() => {
      if (this.calculation === waited) this.awaitCalculation();
    });
    this.calculation = waited;
  }

  /** Stops what must not be done by throwing what the library takes for "called off". */
  private before({ id, type, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (this.isOurs || isFollowing(options)) return;
    const verdict = verdictOn(id, type ?? 0, this.paste.isTyping());
    if (verdict === 'silent') throw new CanceledError();
    if (verdict !== 'allowed') this.refuse(verdict);
    if (id === SET_VALUES) this.beforeValues(params as ValueParams);
    if (id === SET_FORMAT) keepOnlyGeneral(params as FormatParams, this.sheetOf(params as FormatParams));
    if (id === PASTE && !this.paste.isTyping()) {
      this.paste.run(params as PasteParams);
      throw new CanceledError();
    }
  }

  private beforeValues(params: ValueParams): void {
    keepOnlyValues(params);
    const sheet = this.sheetOf(params);
    const { cells, asksForFormula } = changesOf(params, sheet, this.names);
    if (asksForFormula === 'same') throw new CanceledError();
    if (asksForFormula === 'new') this.refuse('formula');
    const objection = this.owner.objection(cells);
    if (objection !== null) this.refuse(objection.message);
  }

  private after({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (id === SHOW_SHEET) this.rows.fit((params as { readonly subUnitId: string }).subUnitId);
    if (id === RESULT) this.owner.computed(resultsOf(params as ResultParams, UNIT, this.names));
    if (this.isOurs || isFollowing(options)) return;
    if (id === SET_FORMAT || id === REMOVE_FORMAT) {
      const formats = params as FormatParams;
      this.owner.typed(formattedCells(formats, this.sheetOf(formats), this.names));
    }
    if (id !== SET_VALUES) return;
    this.awaitCalculation();
    const values = params as ValueParams;
    this.owner.typed(changesOf(values, this.sheetOf(values), this.names).cells);
  }

  private sheetOf({ subUnitId }: { readonly subUnitId: string }): FWorksheet | null {
    return this.workbook.getSheetBySheetId(subUnitId);
  }

  private refuse(why: Parameters<GridOwner['refused']>[0]): never {
    this.owner.refused(why);
    throw new CanceledError();
  }
}

/** Changes that the library makes by itself after another: formulas' results and its own bookkeeping. */
function isFollowing(options: IExecutionOptions | undefined): boolean {
  return options?.onlyLocal === true || options?.fromFormula === true;
}
