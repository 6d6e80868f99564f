import { a1, rangeOf } from '../../../src/core/a1';
import { Book, type Sheet } from './book';
import type { Area, BookData, Scalar } from './bookData';
import { enter } from './entry';
import { execute, References, type Root } from './executor';
import { HostObject, type Members } from './hostObject';
import { WorkbookObject } from './objects/workbook';
import { HostError, notHere, type Action, type Answer, type Batch } from './protocol';

export interface EmulatedExcelOptions {
  /** Tell merged areas cut at the range that was asked for, not whole. */
  readonly cutsMergedAreas?: boolean;
}

/** What may go wrong, to be switched while it runs. */
export interface Faults {
  /** The user is typing in a cell: everything is refused. */
  isEditing: boolean;
  /** Another workbook was brought to the front. */
  isBehind: boolean;
  /** The host hangs and never answers again. */
  isSilent: boolean;
  /** The host has ended. */
  isGone: boolean;
  /** Characters of one answer; more is refused as the web client does. */
  answerLimit: number;
  /** Characters of one request. */
  requestLimit: number;
  /** Milliseconds before each answer. */
  latency: number;
  /** Called before every action; may throw a HostError in its place. Trips are counted from 1. */
  before: ((action: Action, index: number, trip: number) => void) | null;
}

/** What the host sends by itself: of the workbook or one sheet. */
export interface HostEvent {
  /** 10 = cells changed, 13 = a sheet was added, 15 = one was deleted. */
  readonly type: number;
  /** A sheet's id, or "Workbook". */
  readonly target: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

const CELLS_CHANGED = 10;
const SHEET_ADDED = 13;
const SHEET_DELETED = 15;
const WORKBOOK = 'Workbook';
const NO_LIMIT = Number.POSITIVE_INFINITY;

/**
 * Excel, emulated: carries out what Microsoft's client library sends. No Node and no DOM in here, so that it runs in
 * tests and in a page alike. Not emulated: calculation (a formula keeps its cached result), charts, tables, undo.
 */
export class EmulatedExcel {
  readonly book: Book;
  readonly faults: Faults = {
    isEditing: false,
    isBehind: false,
    isSilent: false,
    isGone: false,
    answerLimit: NO_LIMIT,
    requestLimit: NO_LIMIT,
    latency: 0,
    before: null,
  };
  /** Round trips so far. */
  trips = 0;
  private readonly references = new References();
  private readonly sinks: ((event: HostEvent) => void)[] = [];
  private isOwnWrite = false;

  constructor(
    data: BookData,
    readonly options: EmulatedExcelOptions = {},
  ) {
    this.book = new Book(data);
  }

  /** One round trip: the client's request as text, the answer as text. Rejects when the host is gone. */
  async respond(request: string): Promise<string> {
    this.trips++;
    if (this.faults.isGone) throw new Error('the host has ended');
    if (this.faults.isSilent) return new Promise(() => undefined);
    if (this.faults.latency > 0) await new Promise((done) => setTimeout(done, this.faults.latency));
    if (this.faults.isBehind) return refusal('InactiveWorkbook');
    if (request.length > this.faults.requestLimit) return refusal('RequestPayloadSizeLimitExceeded');
    if (this.faults.isEditing) return refusal('InvalidOperationInCellEditMode');
    const answer = JSON.stringify(this.execute(JSON.parse(request) as Batch));
    return answer.length > this.faults.answerLimit ? refusal('ResponsePayloadSizeLimitExceeded') : answer;
  }

  private execute(batch: Batch): Answer {
    const trip = this.trips;
    const root: Root = {
      globalObject: () => new WorkbookObject(this),
      newObject: serviceNamed,
      beforeAction: (action, index) => this.faults.before?.(action, index, trip),
    };
    this.isOwnWrite = true;
    try {
      return execute(batch, root, this.references);
    } finally {
      this.isOwnWrite = false;
    }
  }

  /** Objects that the client still holds: a client that forgets to let go slows the real one down. */
  get keptObjects(): number {
    return this.references.size;
  }

  /** @returns stops it. */
  onEvent(sink: (event: HostEvent) => void): () => void {
    this.sinks.push(sink);
    return () => void this.sinks.splice(this.sinks.indexOf(sink), 1);
  }

  /** The user types into a cell, as in the grid; null empties it. @throws HostError when there is no such sheet */
  type(sheetName: string, row: number, col: number, input: Scalar | null): void {
    const sheet = this.book.find(sheetName);
    if (sheet === null) throw new HostError('ItemNotFound', sheetName);
    enter(sheet.touch(row, col), input ?? '');
    this.changed(sheet, { top: row, left: col, bottom: row, right: col });
  }

  /** The user adds an empty sheet at the end. */
  addSheet(name: string): void {
    this.sheetAdded(this.book.add(name));
  }

  /** The user deletes a sheet. @throws HostError when there is none */
  deleteSheet(name: string): void {
    const sheet = this.book.find(name);
    if (sheet === null) throw new HostError('ItemNotFound', name);
    this.book.remove(sheet);
    this.sheetDeleted(sheet);
  }

  sheetAdded(sheet: Sheet): void {
    this.tell({ type: SHEET_ADDED, target: WORKBOOK, payload: { source: 'Local', worksheetId: sheet.id } });
  }

  sheetDeleted(sheet: Sheet): void {
    this.tell({ type: SHEET_DELETED, target: WORKBOOK, payload: { source: 'Local', worksheetId: sheet.id } });
  }

  private tell(event: HostEvent): void {
    for (const sink of this.sinks) sink(event);
  }

  /** Cells have changed, by the user's hand or by the client. */
  changed(sheet: Sheet, area: Area): void {
    const isCell = area.top === area.bottom && area.left === area.right;
    const payload = {
      address: isCell ? a1(area.top, area.left) : rangeOf(area),
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: this.isOwnWrite ? 'ThisLocalAddin' : 'Unknown',
      worksheetId: sheet.id,
    };
    for (const target of [sheet.id, WORKBOOK]) this.tell({ type: CELLS_CHANGED, target, payload });
  }
}

function refusal(code: string): string {
  const error = { Code: code, Message: code, HttpStatusCode: 400, ActionIndex: 0, Location: '' };
  return JSON.stringify({ Results: [], Error: error });
}

/** The page says that its ribbon buttons are ready. */
class ActionHandlerService extends HostObject {
  protected describe(): Members {
    return { call: { NotifyActionHandlerReady: () => null } };
  }
}

function serviceNamed(name: string): HostObject {
  if (name === 'Microsoft.InternalService.AddinInternalService') return new ActionHandlerService();
  throw notHere(`new ${name}`);
}
