import type { OwnSheet, Sheet } from '../../core/model';
import { formatMark, holdsAlready, isEdited, MARK_NAME, markOf, parseMark, type OwnMark } from '../ownMark';
import { chooseOwnName, sameName, sheetName, type Occupant } from '../ownNames';
import type { OwnSheetPlace, OwnSheetState } from '../workbook';
import type { Book, SheetPlace } from './book';
import { addContentType, removeContentType, WORKSHEET_TYPE } from './contentTypes';
import { ownSheetXml } from './ownSheetXml';
import type { LookNumbers } from './ownStyles';
import { readRelationships, relationshipsPart, withoutChildren, withRelationship } from './relationships';
import type { XmlReader } from './xml';
import { withHiddenName, withoutSheet, withSheet } from './workbookEdit';

/** What the room needs from the document around it. */
export interface OwnSheetHost {
  readonly book: Book;
  read(place: SheetPlace): Sheet;
  looks(): LookNumbers;
}

interface MarkedSheet {
  readonly place: SheetPlace;
  readonly mark: OwnMark;
  /** Reads the sheet: asked for only where it matters. */
  isEdited(): boolean;
}

/** Marks by tab index. */
export function marksOf(book: Book): Map<number, OwnMark> {
  const marks = new Map<number, OwnMark>();
  for (const name of book.workbook.names) {
    const mark = name.name === MARK_NAME ? parseMark(name.formula.replace(/^"|"$/g, '')) : null;
    if (mark !== null && name.sheetIndex !== null) marks.set(name.sheetIndex, mark);
  }
  return marks;
}

export function ownSheetStates(host: OwnSheetHost): OwnSheetState[] {
  return markedSheets(host).map((sheet) => ({ name: sheet.place.name, edited: sheet.isEdited() }));
}

function markedSheets(host: OwnSheetHost): MarkedSheet[] {
  const marks = marksOf(host.book);
  return host.book.worksheets().flatMap((place) => {
    const mark = marks.get(place.index);
    if (mark === undefined) return [];
    return [{ place, mark, isEdited: () => isEdited(host.read(place), mark) || hasGuests(host, place) }];
  });
}

/** The user put a comment or a picture on it; what a printer left behind does not count. */
function hasGuests({ book }: OwnSheetHost, place: SheetPlace): boolean {
  return readRelationships(book.parts, place.part).some(
    ({ kind }) => kind !== 'printerSettings' && kind !== 'hyperlink',
  );
}

/** Writes one sheet of ours: in its old place when it is there unedited, else last. */
export function putOwnSheet(host: OwnSheetHost, sheet: OwnSheet): OwnSheetPlace {
  if (sheet.isForUser === true) return putSheetForUser(host, sheet);
  const marked = markedSheets(host);
  const occupantOf = occupants(host.book, marked);
  const name = chooseOwnName(sheet.name, host.book.workbook.sheets.length, occupantOf);
  const old = marked.find(({ place }) => sameName(place.name, name));
  const mark = markOf(sheet, old?.place.name ?? name);
  if (old === undefined) append(host, sheet, name, mark);
  else if (holdsAlready(host.read(old.place), old.mark, sheet, mark)) return { name, changed: false };
  else replace(host, sheet, old.place, mark);
  return { name, changed: true };
}

function putSheetForUser(host: OwnSheetHost, sheet: OwnSheet): OwnSheetPlace {
  const name = sheetName(sheet.name);
  if (host.book.workbook.sheets.some((entry) => sameName(entry.name, name))) return { name, changed: false };
  append(host, sheet, name, null);
  return { name, changed: true };
}

function occupants(book: Book, marked: readonly MarkedSheet[]): (name: string) => Occupant {
  const taken = new Set(book.workbook.sheets.map(({ name }) => name.toLowerCase()));
  const ours = new Map(marked.map((sheet) => [sheet.place.name.toLowerCase(), sheet]));
  return (name) => {
    const key = name.toLowerCase();
    const sheet = ours.get(key);
    if (sheet !== undefined) return sheet.isEdited() ? 'kept' : 'ours';
    return taken.has(key) ? 'kept' : 'free';
  };
}

function replace(host: OwnSheetHost, sheet: OwnSheet, place: SheetPlace, mark: OwnMark): void {
  const { parts, workbook } = host.book;
  parts.put(place.part, ownSheetXml(sheet, host.looks(), workbook.flavour));
  if (parts.has(relationshipsPart(place.part))) parts.remove(relationshipsPart(place.part));
  setMark(host.book, place.index, formatMark(mark));
}

function append(host: OwnSheetHost, sheet: OwnSheet, name: string, mark: OwnMark | null): void {
  const { book } = host;
  const { flavour, sheets } = book.workbook;
  const part = freePart(book);
  const relationshipId = freeRelationshipId(book);
  const sheetId = sheets.reduce((most, entry) => Math.max(most, entry.sheetId), 0) + 1;
  book.parts.put(part, ownSheetXml(sheet, host.looks(), flavour));
  addContentType(book.parts, part, WORKSHEET_TYPE);
  const links = relationshipsPart(book.workbookPart);
  const type = `${flavour.relationships}/worksheet`;
  book.parts.put(links, withRelationship(book.parts.text(links), links, relationshipId, type, `/${part}`));
  book.edit((text, at) => withSheet(text, at, { name, sheetId, relationshipId }, flavour));
  if (mark !== null) setMark(book, sheets.length, formatMark(mark));
}

function setMark(book: Book, index: number, mark: string): void {
  book.edit((text, part) => withHiddenName(text, part, MARK_NAME, index, mark));
}

function freePart(book: Book): string {
  const folder = book.workbookPart.slice(0, book.workbookPart.lastIndexOf('/') + 1);
  let number = book.workbook.sheets.length + 1;
  const name = (): string => `${folder}worksheets/sheet${String(number)}.xml`;
  while (book.parts.has(name())) number++;
  return name();
}

function freeRelationshipId(book: Book): string {
  const taken = new Set(book.relationships().map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${String(number)}`)) number++;
  return `rId${String(number)}`;
}

/** Takes away every marked sheet with all that led to it; gives their names. */
export function removeOwnSheets(host: OwnSheetHost): string[] {
  const removed: string[] = [];
  for (let next = firstMarked(host.book); next !== undefined; next = firstMarked(host.book)) {
    removed.push(next.name);
    if (hasFormulas(host.read(next))) dropCalculationChain(host.book);
    removeSheet(host.book, next);
  }
  return removed;
}

function hasFormulas(sheet: Sheet): boolean {
  return sheet.formulas.some((row) => row.some((formula) => formula !== null));
}

/** It lists every formula cell; Excel makes a new one. Only a formula that the user put on our sheet leads here. */
function dropCalculationChain(book: Book): void {
  const chain = book.relationships().find(({ kind }) => kind === 'calcChain');
  if (chain === undefined || chain.target === null) return;
  removeLink(book, chain.id);
  removePart(book, chain.target);
}

function firstMarked(book: Book): SheetPlace | undefined {
  const marks = marksOf(book);
  return book.worksheets().find((place) => marks.has(place.index));
}

function removeSheet(book: Book, place: SheetPlace): void {
  const remaining = book.workbook.sheets.filter((_, index) => index !== place.index);
  const firstVisible = Math.max(
    remaining.findIndex((entry) => entry.state === 'visible'),
    0,
  );
  book.edit((text, part) => withoutSheet(text, part, place.index, firstVisible));
  removeLink(book, place.relationshipId);
  removePart(book, place.part);
}

function removeLink(book: Book, id: string): void {
  const links = relationshipsPart(book.workbookPart);
  const isLink = (reader: XmlReader): boolean => reader.attribute('Id') === id;
  book.parts.put(links, withoutChildren(book.parts.text(links), links, isLink));
}

function removePart(book: Book, part: string): void {
  book.parts.remove(part);
  if (book.parts.has(relationshipsPart(part))) book.parts.remove(relationshipsPart(part));
  removeContentType(book.parts, part);
}
