import type { CellRef, CellValue, Edit, OwnSheet, Sheet } from '../core/model';
import { storedValue } from './cellValues';
import { ChangeListeners } from './changes';
import { gridOf, withCells } from './gridChange';
import { identityOf } from './identity';
import { holdsAlready, isEdited, markOf, type OwnMark } from './ownMark';
import { chooseOwnName, sameName, sheetName, type Occupant } from './ownNames';
import { restorations, undoRecordOf } from './undo';
import { watchWhole } from './watch';
import { WorkbookError } from './workbook';
import type {
  OwnSheetPlace,
  OwnSheetState,
  ReadWatch,
  UndoRecord,
  Workbook,
  WorkbookIdentity,
  Written,
} from './workbook';
import { refuseChanged, refuseUnwritable, topLeft } from './writeRules';

interface KeptSheet {
  readonly sheet: Sheet;
  readonly mark: OwnMark | null;
}

/** A workbook that is nothing but grids: for tests, and for shells that bring their own cells. */
export class MemoryWorkbook implements Workbook {
  private kept: KeptSheet[];
  private lastRead: readonly Sheet[] = [];
  private readonly listeners = new ChangeListeners();
  /** What `select` was last asked for. */
  selected: CellRef | null = null;

  constructor(
    sheets: readonly Sheet[],
    private readonly name = '',
  ) {
    this.kept = sheets.map((sheet) => ({ sheet, mark: null }));
  }

  /** The user's own hand: changes a cell without asking what it held. @throws WorkbookError no-such-sheet */
  type(at: CellRef, value: CellValue): void {
    this.kept = withValue(this.kept, at, value, null);
    this.listeners.tell();
  }

  async read(watch?: ReadWatch): Promise<readonly Sheet[]> {
    watchWhole(watch);
    this.lastRead = this.sheets();
    watchWhole(watch, this.lastRead);
    return Promise.resolve(this.lastRead);
  }

  async write(edits: readonly Edit[], ownSheets: readonly OwnSheet[]): Promise<Written> {
    const now = this.sheets();
    refuseChanged(edits, this.lastRead, now);
    const undo = undoRecordOf(edits, now);
    let next = withEdits(this.kept, edits);
    const places = ownSheets.map((sheet) => {
      const put = withOwnSheet(next, sheet);
      next = put.kept;
      return put.place;
    });
    this.kept = next;
    this.lastRead = this.sheets();
    return Promise.resolve({ cells: edits.length, ownSheets: places, undo });
  }

  async restore(record: UndoRecord): Promise<number> {
    const cells = restorations(record, this.sheets());
    this.kept = withEdits(this.kept, cells);
    this.lastRead = this.sheets();
    return Promise.resolve(cells.length);
  }

  async select(at: CellRef): Promise<void> {
    sheetOf(this.kept, at.sheet);
    this.selected = at;
    return Promise.resolve();
  }

  async onChanged(listener: () => void): Promise<() => void> {
    return Promise.resolve(this.listeners.add(listener));
  }

  async identity(): Promise<WorkbookIdentity> {
    return Promise.resolve(identityOf(this.name, this.sheets()));
  }

  async ownSheets(): Promise<readonly OwnSheetState[]> {
    const states = this.kept.flatMap(({ sheet, mark }) => {
      return mark === null ? [] : [{ name: sheet.name, edited: isEdited(sheet, mark) }];
    });
    return Promise.resolve(states);
  }

  async removeOwnSheets(): Promise<readonly string[]> {
    const names = this.kept.filter(({ mark }) => mark !== null).map(({ sheet }) => sheet.name);
    this.kept = this.kept.filter(({ mark }) => mark === null);
    this.lastRead = this.sheets();
    return Promise.resolve(names);
  }

  private sheets(): Sheet[] {
    return this.kept.map(({ sheet, mark }) => ({ ...sheet, isOwn: mark !== null }));
  }
}

function sheetOf(kept: readonly KeptSheet[], name: string): KeptSheet {
  const found = kept.find(({ sheet }) => sheet.name === name);
  if (found === undefined) throw new WorkbookError('no-such-sheet', name);
  return found;
}

function withEdits(kept: KeptSheet[], cells: readonly Pick<Edit, 'at' | 'to' | 'format'>[]): KeptSheet[] {
  return cells.reduce((sheets, { at, to, format }) => {
    refuseUnwritable(sheetOf(sheets, at.sheet).sheet, at, to);
    return withValue(sheets, at, storedValue(to), format);
  }, kept);
}

function withValue(kept: KeptSheet[], at: CellRef, value: CellValue, format: string | null): KeptSheet[] {
  const old = sheetOf(kept, at.sheet);
  const changed = { ...old, sheet: withCells(old.sheet, [{ ...topLeft(old.sheet, at), value, format }]) };
  return kept.map((one) => (one === old ? changed : one));
}

interface Put {
  readonly kept: KeptSheet[];
  readonly place: OwnSheetPlace;
}

function withSheetForUser(kept: KeptSheet[], wanted: OwnSheet): Put {
  const name = sheetName(wanted.name);
  if (kept.some(({ sheet }) => sameName(sheet.name, name))) return { kept, place: { name, changed: false } };
  return { kept: [...kept, { sheet: gridOf(wanted, name), mark: null }], place: { name, changed: true } };
}

function withOwnSheet(kept: KeptSheet[], wanted: OwnSheet): Put {
  if (wanted.isForUser === true) return withSheetForUser(kept, wanted);
  const name = chooseOwnName(wanted.name, kept.length, (candidate) => occupant(kept, candidate));
  const old = kept.find(({ sheet }) => sameName(sheet.name, name));
  const made = { sheet: gridOf(wanted, name), mark: markOf(wanted, name) };
  if (old === undefined) return { kept: [...kept, made], place: { name, changed: true } };
  const same = old.mark !== null && holdsAlready(old.sheet, old.mark, wanted, made.mark);
  return { kept: same ? kept : kept.map((one) => (one === old ? made : one)), place: { name, changed: !same } };
}

function occupant(kept: readonly KeptSheet[], name: string): Occupant {
  const found = kept.find(({ sheet }) => sameName(sheet.name, name));
  if (found === undefined) return 'free';
  return found.mark !== null && !isEdited(found.sheet, found.mark) ? 'ours' : 'kept';
}
