import type { CellRef, Edit, OwnSheet, Sheet } from '../core/model';
import { readAppearance } from '../workbook/appearance/appearance';
import type { BookLook } from '../workbook/appearance/look';
import { sameValue } from '../workbook/cellValues';
import { ChangeListeners } from '../workbook/changes';
import { identityOf } from '../workbook/identity';
import { restorations, undoRecordOf } from '../workbook/undo';
import { watchWhole } from '../workbook/watch';
import { WorkbookError } from '../workbook/workbook';
import type { OwnSheetState, ReadWatch, UndoRecord, Workbook, WorkbookIdentity, Written } from '../workbook/workbook';
import { heldAt, refuseChanged, refuseUnwritable, topLeft } from '../workbook/writeRules';
import type { Codec } from '../workbook/xlsx/codec';
import { openXlsx, type XlsxDocument } from '../workbook/xlsx/document';
import type { CellResult, GridView, ShownCell, TypedCell } from './gridView';
import { Recalculated } from './recalculated';

/**
 * A workbook that a person also edits in a grid. The file's bytes are the truth: what is typed and what is written
 * become cells of the file; formulas count as the grid last worked them out.
 */
export class GridWorkbook implements Workbook {
  private document: XlsxDocument;
  private lastRead: readonly Sheet[] | null = null;
  private view: GridView | null = null;
  private wanted: CellRef | null = null;
  private readonly recalculated = new Recalculated();
  private readonly listeners = new ChangeListeners();
  private readonly keepers = new ChangeListeners();
  private readonly painters = new ChangeListeners();
  private changes = 0;
  /** Nothing was read since the last write: formulas that follow it are no news. */
  private awaitsReading = true;

  /** @param name of the file. @param changed the file with changes of an earlier day. @throws WorkbookError when it is no workbook that can be read. */
  constructor(
    /** As it was opened. */
    readonly opened: Uint8Array,
    readonly name: string,
    changed: Uint8Array = opened,
    private readonly codec?: Codec,
  ) {
    this.document = openXlsx(changed, codec);
    this.document.sheets();
  }

  /** The file as it stands now; the very same bytes as long as nothing was changed. */
  bytes(): Uint8Array {
    return this.document.toBytes();
  }

  /** Calls after every change of the file, whoever made it. @returns stops the calls. */
  onKept(listener: () => void): () => void {
    return this.keepers.add(listener);
  }

  /** Calls when the grid could not follow a change and must be drawn anew. @returns stops the calls. */
  onOutOfStep(listener: () => void): () => void {
    return this.painters.add(listener);
  }

  /** Grows with every change of the file. */
  get revision(): number {
    return this.changes;
  }

  /** What a grid needs to draw the workbook as it stands now. */
  drawing(): { readonly sheets: readonly Sheet[]; readonly look: BookLook } {
    const sheets = this.document.sheets();
    return { sheets, look: readAppearance(this.bytes(), sheets, this.codec) };
  }

  attach(view: GridView): void {
    this.view = view;
    const { wanted } = this;
    if (wanted !== null) this.inView((shown) => shown.reveal(wanted));
  }

  detach(): void {
    this.view = null;
  }

  /** Why these cells must not be typed into; null when they may. */
  objection(cells: readonly TypedCell[]): WorkbookError | null {
    const sheets = new Map(this.document.sheets().map((sheet) => [sheet.name, sheet]));
    try {
      for (const { at, value } of cells) {
        const sheet = sheets.get(at.sheet);
        if (sheet === undefined) throw new WorkbookError('no-such-sheet', at.sheet);
        refuseUnwritable(sheet, { ...at, ...topLeft(sheet, at) }, value);
      }
      return null;
    } catch (error) {
      if (error instanceof WorkbookError) return error;
      throw error;
    }
  }

  /** The user's own hand, in the grid. Cells under a merged area hold nothing. @throws WorkbookError */
  typed(cells: readonly TypedCell[]): void {
    const sheets = new Map(this.document.sheets().map((sheet) => [sheet.name, sheet]));
    for (const { at, value, format } of cells) {
      const sheet = sheets.get(at.sheet);
      const main = sheet === undefined ? at : topLeft(sheet, at);
      if (main.row === at.row && main.col === at.col) this.document.set(at, value, format);
    }
    this.changed();
    this.listeners.tell();
  }

  /** The grid worked these formulas out anew. */
  noteResults(results: readonly CellResult[]): void {
    const known = this.lastRead ?? [];
    const isNews = results.some(({ at, value }) => !sameValue(heldAt(known, at)?.value ?? null, value));
    for (const { at, value } of results) this.recalculated.note(at, value);
    if (isNews && !this.awaitsReading) this.listeners.tell();
  }

  async read(watch?: ReadWatch): Promise<readonly Sheet[]> {
    watchWhole(watch);
    await this.view?.settled();
    this.lastRead = this.current();
    this.awaitsReading = false;
    watchWhole(watch, this.lastRead);
    return this.lastRead;
  }

  async write(edits: readonly Edit[], ownSheets: readonly OwnSheet[]): Promise<Written> {
    await this.view?.settled();
    const now = this.current();
    refuseChanged(edits, this.lastRead ?? [], now);
    const undo = undoRecordOf(edits, now);
    const places = this.wholly((document) => {
      for (const { at, to, format } of edits) document.set(at, to, format);
      return ownSheets.map((sheet) => document.putOwnSheet(sheet));
    });
    this.shown(edits.map(({ at, to, format }) => ({ at, value: to, format })));
    this.shownSheets(places.flatMap(({ name, changed }) => (changed ? [name] : [])));
    return { cells: edits.length, ownSheets: places, undo };
  }

  async restore(record: UndoRecord): Promise<number> {
    const cells = restorations(record, this.current());
    this.wholly((document) => {
      for (const { at, to, format } of cells) document.set(at, to, format);
    });
    this.shown(cells.map(({ at, to, format }) => ({ at, value: to, format })));
    return Promise.resolve(cells.length);
  }

  async select(at: CellRef): Promise<void> {
    const sheet = this.document.sheets().find(({ name }) => name === at.sheet);
    if (sheet === undefined) throw new WorkbookError('no-such-sheet', at.sheet);
    if (sheet.state !== 'visible') throw new WorkbookError('hidden-sheet', at.sheet);
    this.wanted = at;
    this.inView((view) => view.reveal(at));
    return Promise.resolve();
  }

  async onChanged(listener: () => void): Promise<() => void> {
    return Promise.resolve(this.listeners.add(listener));
  }

  async identity(): Promise<WorkbookIdentity> {
    return identityOf(this.name, this.lastRead ?? (await this.read()));
  }

  async ownSheets(): Promise<readonly OwnSheetState[]> {
    return Promise.resolve(this.document.ownSheets());
  }

  async removeOwnSheets(): Promise<readonly string[]> {
    const names = this.wholly((document) => document.removeOwnSheets());
    for (const name of names) {
      this.recalculated.forget(name);
      this.inView((view) => view.hideSheet(name));
    }
    return Promise.resolve(names);
  }

  private current(): Sheet[] {
    return this.recalculated.over(this.document.sheets());
  }

  private shown(cells: readonly ShownCell[]): void {
    const sheets = new Map(this.document.sheets().map((sheet) => [sheet.name, sheet]));
    const main = cells.map((cell) => {
      const sheet = sheets.get(cell.at.sheet);
      return sheet === undefined ? cell : { ...cell, at: { ...cell.at, ...topLeft(sheet, cell.at) } };
    });
    if (main.length > 0) this.inView((view) => view.show(main));
  }

  private shownSheets(names: readonly string[]): void {
    if (this.view === null || names.length === 0) return;
    const sheets = this.document.sheets().filter(({ name }) => names.includes(name));
    const { looks, sheets: drawn } = readAppearance(this.bytes(), sheets, this.codec, new Set(names));
    for (const sheet of sheets) {
      const look = drawn.find(({ name }) => name === sheet.name);
      if (look !== undefined) this.inView((view) => view.showSheet({ sheet, look, looks }));
    }
  }

  /** What is written is written: a grid that cannot show it is drawn anew. */
  private inView(act: (view: GridView) => void): void {
    const { view } = this;
    if (view === null) return;
    try {
      act(view);
    } catch {
      this.detach();
      this.painters.tell();
    }
  }

  private changed(): void {
    this.changes++;
    this.keepers.tell();
  }

  /** Only what succeeds as a whole becomes the file. */
  private wholly<T>(change: (document: XlsxDocument) => T): T {
    const before = this.bytes();
    try {
      const done = change(this.document);
      this.lastRead = this.current();
      this.awaitsReading = true;
      this.changed();
      return done;
    } catch (error) {
      this.document = openXlsx(before, this.codec);
      throw error;
    }
  }
}
