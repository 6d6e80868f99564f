import type { OwnSheet, Sheet } from '../../core/model';
import { holdsAlready, isEdited, MARK_NAME, markOf, type OwnMark } from '../ownMark';
import { chooseOwnName, sameName, sheetName, type Occupant } from '../ownNames';
import { WorkbookError, type OwnSheetPlace } from '../workbook';
import { refuseLongTexts } from '../writeRules';
import { callHost, isSilence, type Line, type Patience } from './call';
import { entryOf } from './cells';
import { fillOwnSheet, setMark } from './ownSheetFill';
import { readBook, type HostBook, type HostSheet } from './read';

/** What is to be done with one sheet of ours. */
export interface OwnSheetPlan {
  readonly content: OwnSheet;
  readonly name: string;
  /** null = the sheet is for the user and bears none. */
  readonly mark: OwnMark | null;
  /** The sheet of ours that stands there; null = there is none. */
  readonly old: HostSheet | null;
  readonly changes: boolean;
}

/** Sheets that carry our mark, with their cells; and the names of all. */
export async function readOwnSheets(patience: Patience): Promise<HostBook> {
  return callHost(patience, (line) => readBook(line, ({ mark }) => mark !== null));
}

export function isEditedSheet({ sheet, mark, hasGuests }: HostSheet): boolean {
  return mark !== null && (isEdited(sheet, mark) || hasGuests);
}

/** Decides all before anything is written. @throws WorkbookError structure-protected, text-too-long */
export function planOwnSheets(book: HostBook, wanted: readonly OwnSheet[]): OwnSheetPlan[] {
  const taken = [...book.names];
  const plans: OwnSheetPlan[] = [];
  for (const content of wanted) {
    if (content.isForUser === true) {
      plans.push(planForUser(book, taken, content));
      continue;
    }
    const name = chooseOwnName(content.name, taken.length, (candidate) => occupant(book, taken, content, candidate));
    const old = book.sheets.find(({ sheet }) => sameName(sheet.name, name)) ?? null;
    if (old === null && book.structureIsProtected) throw new WorkbookError('structure-protected', name);
    refuseLongTexts(name, content);
    const mark = markOf(content, old?.sheet.name ?? name);
    const changes = old === null || differs(old, content, mark);
    plans.push({ content, name, mark, old, changes });
    if (old === null) taken.push(name);
  }
  return plans;
}

/** Nothing is to be done where the name is taken. @throws WorkbookError structure-protected, text-too-long */
function planForUser({ structureIsProtected }: HostBook, taken: string[], content: OwnSheet): OwnSheetPlan {
  const name = sheetName(content.name);
  const plan = { content, name, mark: null, old: null };
  if (taken.some((other) => sameName(other, name))) return { ...plan, changes: false };
  if (structureIsProtected) throw new WorkbookError('structure-protected', name);
  refuseLongTexts(name, content);
  taken.push(name);
  return { ...plan, changes: true };
}

function differs({ sheet, mark }: HostSheet, content: OwnSheet, wanted: OwnMark): boolean {
  return mark === null || !holdsAlready(sheet, mark, content, wanted);
}

/** A sheet of ours that the user protected cannot be written anew: it stays like one that she edited. */
function occupant({ sheets }: HostBook, taken: readonly string[], content: OwnSheet, name: string): Occupant {
  const ours = sheets.find(({ sheet }) => sameName(sheet.name, name));
  if (ours !== undefined) {
    const isClosed = ours.sheet.isProtected && differs(ours, content, markOf(content, ours.sheet.name));
    return isEditedSheet(ours) || isClosed ? 'kept' : 'ours';
  }
  return taken.some((other) => sameName(other, name)) ? 'kept' : 'free';
}

/** Writes them all; when one fails, those before it are taken back. */
export async function putOwnSheets(patience: Patience, plans: readonly OwnSheetPlan[]): Promise<OwnSheetPlace[]> {
  const begun = new Set<OwnSheetPlan>();
  try {
    for (const plan of plans) {
      if (plan.changes) await callHost(patience, (line) => putOwnSheet(line, plan, begun));
    }
  } catch (error) {
    if (begun.size > 0 && !isSilence(error)) await takeBack(patience, [...begun]);
    throw error;
  }
  return plans.map(({ name, changes }) => ({ name, changed: changes }));
}

/** The library creates or clears the sheet; that the name is good and the sheet ours is made sure before. */
async function putOwnSheet(line: Line, plan: OwnSheetPlan, begun: Set<OwnSheetPlan>): Promise<void> {
  const { content, name, mark, old } = plan;
  const { ExcelUtilities } = await import('@microsoft/office-js-helpers');
  if (!begun.has(plan)) await refuseStranger(line, plan);
  begun.add(plan);
  const sheet = await line.wait(ExcelUtilities.forceCreateSheet(line.context.workbook, name, true));
  await fillOwnSheet(line, sheet, content, mark, old !== null);
}

/** The library clears whatever bears the name. @throws WorkbookError sheets-changed when that is not ours any more */
async function refuseStranger(line: Line, { name, old }: OwnSheetPlan): Promise<void> {
  const there = line.context.workbook.worksheets.getItemOrNullObject(name).load('name');
  const mark = there.names.getItemOrNullObject(MARK_NAME).load('name');
  await line.sync();
  const isAsPlanned = old === null ? there.isNullObject : !there.isNullObject && !mark.isNullObject;
  if (!isAsPlanned) throw new WorkbookError('sheets-changed', name);
}

/** New sheets go again; those that stood there get back what they held: the user's notes are on them. */
async function takeBack(patience: Patience, begun: readonly OwnSheetPlan[]): Promise<void> {
  await callHost(patience, async (line) => {
    for (const plan of begun) {
      const sheet = line.context.workbook.worksheets.getItemOrNullObject(plan.name);
      if (plan.old === null) sheet.delete();
      else putBackGrid(sheet, plan.old.sheet, plan.old.mark as OwnMark);
    }
    await line.sync();
  }).catch(() => {
    const names = begun.map(({ name }) => name);
    throw new WorkbookError('half-written', names.join('、'), names);
  });
}

/** Looks are not put back: the mark says so, and the next run writes the sheet anew. */
function putBackGrid(sheet: Excel.Worksheet, { values, row0, col0 }: Sheet, mark: OwnMark): void {
  sheet.getRange().clear();
  for (const [r, row] of values.entries()) {
    if (row.length === 0) continue;
    const entries = row.map((value) => entryOf(value, 'General'));
    sheet.getRangeByIndexes(row0 + r, col0, 1, row.length).values = [entries];
  }
  setMark(sheet, { ...mark, content: '' }, true);
}

/**
 * @param beforeRemoving is told how many sheets are about to go
 * @returns the names of the sheets that went
 * @throws WorkbookError structure-protected
 */
export async function removeOwnSheets(
  patience: Patience,
  beforeRemoving: (count: number) => void,
): Promise<readonly string[]> {
  return callHost(patience, async (line) => {
    const book = await readBook(line, () => false);
    const names = book.own;
    if (names.length > 0 && book.structureIsProtected) throw new WorkbookError('structure-protected', names[0]);
    beforeRemoving(names.length);
    for (const name of names) line.context.workbook.worksheets.getItem(name).delete();
    if (names.length > 0) await line.sync();
    return names;
  });
}
