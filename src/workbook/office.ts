/// <reference types="office-js" />
import { a1 } from '../core/a1';
import type { CellRef, Edit, OwnSheet, Sheet } from '../core/model';
import { sameValue } from './cellValues';
import { ChangeListeners } from './changes';
import { gridOf, withCells } from './gridChange';
import { identityOf } from './identity';
import { callHost, isSilence, PATIENCE, type Patience } from './office/call';
import { Hearing } from './office/hearing';
import { isEditedSheet, planOwnSheets, putOwnSheets, readOwnSheets, removeOwnSheets } from './office/ownSheets';
import type { OwnSheetPlan } from './office/ownSheets';
import { readBook } from './office/read';
import { selectCell } from './office/select';
import type { Held } from './office/cellImages';
import type { Target } from './office/cellSteps';
import { putBack, writeCells, type WrittenImage } from './office/writeCells';
import { placeOf } from './undo';
import { WorkbookError } from './workbook';
import type {
  OwnSheetState,
  ReadWatch,
  UndoRecord,
  Workbook,
  WorkbookIdentity,
  Written,
  WrittenCell,
} from './workbook';
import { cellNames, heldAt, topLeft } from './writeRules';

/** The requirement set that everything here keeps to: that of Office 2021. */
export const REQUIRED_LEVEL = '1.14';

/** Whether this Excel can do all that is asked of it. Call after Office.onReady. */
export function isHostRecentEnough(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', REQUIRED_LEVEL);
}

/**
 * The workbook that is open in Excel. Asks nothing before its first call; never unprotects; colours nothing. Dates of
 * a workbook that counts from 1904 are handed over as Excel hands them over.
 */
export class OfficeWorkbook implements Workbook {
  private lastRead: readonly Sheet[] | null = null;
  private name = '';
  private readonly listeners = new ChangeListeners();
  private readonly hearing: Hearing;

  constructor(private readonly patience: Patience = PATIENCE) {
    this.hearing = new Hearing(patience, () => this.listeners.tell());
  }

  async read(watch?: ReadWatch): Promise<readonly Sheet[]> {
    this.hearing.expectNothing();
    const book = await callHost(this.patience, (line) => readBook(line, () => true, watch));
    this.name = book.name;
    this.lastRead = book.sheets.map(({ sheet }) => sheet);
    return this.lastRead;
  }

  async write(edits: readonly Edit[], ownSheets: readonly OwnSheet[]): Promise<Written> {
    const targets = targetsOf(edits, this.lastRead ?? []);
    return this.hearing.whileWriting(async () => {
      const plans = ownSheets.length === 0 ? [] : planOwnSheets(await readOwnSheets(this.patience), ownSheets);
      const held = await writeCells(this.patience, targets, (now) => refuseChanged(this.lastRead ?? [], now));
      const places = await this.putOwnSheets(plans, held);
      this.remember(targets, held, plans);
      return { cells: edits.length, ownSheets: places, undo: held.map((image, i) => undoOf(image, targets[i])) };
    });
  }

  async restore(record: UndoRecord): Promise<number> {
    const targets = record.map((cell) => ({ at: placeOf(cell), to: cell.before, format: cell.format }));
    const check = (now: readonly Held[]): void => refuseOverwritten(record, now);
    const held = await this.hearing.whileWriting(() => writeCells(this.patience, targets, check));
    this.remember(targets, held, []);
    return record.length;
  }

  async select(at: CellRef): Promise<void> {
    await callHost(this.patience, (line) => selectCell(line, at));
  }

  /** @throws WorkbookError when the host does not let us listen */
  async onChanged(listener: () => void): Promise<() => void> {
    await this.hearing.start();
    return this.listeners.add(listener);
  }

  async identity(): Promise<WorkbookIdentity> {
    const sheets = this.lastRead ?? (await this.read());
    return identityOf(this.name, sheets);
  }

  async ownSheets(): Promise<readonly OwnSheetState[]> {
    const book = await readOwnSheets(this.patience);
    return book.sheets.map((one) => ({ name: one.sheet.name, edited: isEditedSheet(one) }));
  }

  async removeOwnSheets(): Promise<readonly string[]> {
    const expect = (count: number): void => this.hearing.expectSheets(count);
    const names = await this.hearing.whileWriting(() => removeOwnSheets(this.patience, expect));
    this.lastRead = this.lastRead?.filter(({ name }) => !names.includes(name)) ?? null;
    return names;
  }

  /** All or nothing: cells that were written go back when a sheet of ours fails. */
  private async putOwnSheets(plans: readonly OwnSheetPlan[], held: readonly Held[]): Promise<Written['ownSheets']> {
    const added = plans.filter(isAdded).length;
    this.hearing.expectSheets(added);
    try {
      return await putOwnSheets(this.patience, plans);
    } catch (error) {
      this.hearing.expectSheets(added);
      if (held.length > 0 && !isSilence(error)) await putBack(this.patience, held);
      throw error;
    }
  }

  /** What we wrote ourselves is known without reading it again. */
  private remember(targets: readonly Target[], images: readonly WrittenImage[], plans: readonly OwnSheetPlan[]): void {
    const changes = images.map(({ at, after }, i) => ({ ...at, value: after, format: targets[i]?.format ?? null }));
    const sheets = (this.lastRead ?? []).map((sheet) => {
      const plan = plans.find(({ old }) => old?.sheet.name === sheet.name);
      if (plan?.changes === true) return gridOf(plan.content, sheet.name);
      return withCells(
        sheet,
        changes.filter((change) => change.sheet === sheet.name),
      );
    });
    const added = plans.filter(isAdded).map(({ content, name }) => gridOf(content, name));
    if (this.lastRead !== null) this.lastRead = [...sheets, ...added];
  }
}

function isAdded({ old, changes }: OwnSheetPlan): boolean {
  return old === null && changes;
}

/** Each cell once: the last value and the last format that were asked for. */
function targetsOf(edits: readonly Edit[], sheets: readonly Sheet[]): Target[] {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const targets = new Map<string, Target>();
  for (const { at, to, format } of edits) {
    const place = topLeft(byName.get(at.sheet) ?? { merges: [] }, at);
    const key = `${at.sheet}!${a1(place.row, place.col)}`;
    targets.set(key, { at: { sheet: at.sheet, ...place }, to, format: format ?? targets.get(key)?.format ?? null });
  }
  return [...targets.values()];
}

/** @throws WorkbookError changed-since-read */
function refuseChanged(read: readonly Sheet[], now: readonly Held[]): void {
  const changed = now.filter(({ at, value, formula }) => {
    const before = heldAt(read, at);
    return before === null || before.formula !== formula || !sameValue(before.value, value);
  });
  if (changed.length > 0) throw changedError('changed-since-read', changed);
}

/** @throws WorkbookError changed-since-write */
function refuseOverwritten(record: UndoRecord, now: readonly Held[]): void {
  const changed = now.filter(({ value, formula }, index) => {
    return formula !== null || !sameValue(value, record[index]?.after ?? null);
  });
  if (changed.length > 0) throw changedError('changed-since-write', changed);
}

function changedError(code: 'changed-since-read' | 'changed-since-write', held: readonly Held[]): WorkbookError {
  const cells = held.map(({ at }) => `${at.sheet}!${a1(at.row, at.col)}`);
  return new WorkbookError(code, cellNames(cells), cells);
}

function undoOf({ at, value, after, format }: WrittenImage, target: Target | undefined): WrittenCell {
  const keepsFormat = target === undefined || target.format === null || target.format === format;
  const cell = a1(at.row, at.col);
  return { sheet: at.sheet, cell, before: value, after, format: keepsFormat ? null : format };
}
