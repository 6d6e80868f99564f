import type { XmlReader } from '../../workbook/xlsx/xml';
import { isWord, wordAttribute } from './wordXml';

/** Where the numbers of a document's lists come from: word/numbering.xml and the numbers that styles carry. */

export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** "（%1）" */
  readonly text: string;
  /** What stands between number and text. */
  readonly isClose: boolean;
  /** Every number in digits, also those of upper levels. */
  readonly isLegal: boolean;
  /** The paragraph style that belongs to this level. */
  readonly style: string | null;
}

export interface List {
  /** Lists of one kind go on counting where the other stopped. */
  readonly kind: string;
  /** Starts anew at these levels. */
  readonly restarts: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, ListLevel>;
}

/** A paragraph's place in a list; a list of "0" takes it out of its style's list. */
export interface ListPlace {
  readonly list: string | null;
  readonly level: number | null;
}

export interface ParagraphStyle extends ListPlace {
  readonly basedOn: string | null;
}

type Levels = Map<number, ListLevel>;

/** Characters; Word itself takes no more. */
const LONGEST_NUMBER = 255;

/** @param reader before the root of word/numbering.xml. */
export function readLists(reader: XmlReader): Map<string, List> {
  const kinds = new Map<string, Levels>();
  const lists = new Map<string, List>();
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token !== 'open') continue;
    if (isWord(reader, 'abstractNum')) {
      const id = wordAttribute(reader, 'abstractNumId') ?? '';
      kinds.set(id, readLevels(reader));
    } else if (isWord(reader, 'num')) {
      const id = wordAttribute(reader, 'numId') ?? '';
      lists.set(id, readList(reader, kinds));
    }
  }
  return lists;
}

function readLevels(reader: XmlReader): Levels {
  const inside = reader.depth;
  const levels: Levels = new Map();
  for (let token = reader.next(); reader.depth >= inside; token = reader.next()) {
    if (token === 'open' && isWord(reader, 'lvl')) levels.set(numberIn(reader, 'ilvl', 0), readLevel(reader));
  }
  return levels;
}

function readLevel(reader: XmlReader): ListLevel {
  const values = new Map<string, string>();
  const inside = reader.depth;
  for (let token = reader.next(); reader.depth >= inside; token = reader.next()) {
    if (token === 'open') values.set(reader.name, wordAttribute(reader, 'val') ?? '');
  }
  return {
    start: Number(values.get('start') ?? '0') || 0,
    format: values.get('numFmt') ?? 'decimal',
    text: (values.get('lvlText') ?? '').slice(0, LONGEST_NUMBER),
    isClose: values.get('suff') === 'nothing',
    isLegal: values.has('isLgl') && !['0', 'false'].includes(values.get('isLgl') ?? ''),
    style: values.get('pStyle') ?? null,
  };
}

function readList(reader: XmlReader, kinds: ReadonlyMap<string, Levels>): List {
  const inside = reader.depth;
  let kind = '';
  const restarts = new Map<number, number>();
  const own: Levels = new Map();
  let level = 0;
  for (let token = reader.next(); reader.depth >= inside; token = reader.next()) {
    if (token !== 'open') continue;
    if (isWord(reader, 'abstractNumId')) kind = wordAttribute(reader, 'val') ?? '';
    else if (isWord(reader, 'lvlOverride')) level = numberIn(reader, 'ilvl', 0);
    else if (isWord(reader, 'startOverride')) restarts.set(level, numberIn(reader, 'val', 1));
    else if (isWord(reader, 'lvl')) own.set(level, readLevel(reader));
  }
  return { kind, restarts, levels: new Map([...(kinds.get(kind) ?? []), ...own]) };
}

/** @param reader before the root of word/styles.xml. */
export function readParagraphStyles(reader: XmlReader): Map<string, ParagraphStyle> {
  const styles = new Map<string, ParagraphStyle>();
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token !== 'open' || !isWord(reader, 'style')) continue;
    const id = wordAttribute(reader, 'styleId') ?? '';
    styles.set(id, readStyle(reader));
  }
  return styles;
}

function readStyle(reader: XmlReader): ParagraphStyle {
  const inside = reader.depth;
  let basedOn: string | null = null;
  let place: ListPlace = { list: null, level: null };
  for (let token = reader.next(); reader.depth >= inside; token = reader.next()) {
    if (token !== 'open') continue;
    if (isWord(reader, 'basedOn')) basedOn = wordAttribute(reader, 'val');
    else if (isWord(reader, 'numPr')) place = readPlace(reader);
  }
  return { ...place, basedOn };
}

/** After 'open' of w:numPr. */
export function readPlace(reader: XmlReader): ListPlace {
  const inside = reader.depth;
  let [list, level]: [string | null, number | null] = [null, null];
  for (let token = reader.next(); reader.depth >= inside; token = reader.next()) {
    if (token !== 'open') continue;
    if (isWord(reader, 'numId')) list = wordAttribute(reader, 'val');
    else if (isWord(reader, 'ilvl')) level = numberIn(reader, 'val', 0);
  }
  return { list, level };
}

function numberIn(reader: XmlReader, name: string, otherwise: number): number {
  const value = Number(wordAttribute(reader, name) ?? otherwise);
  return Number.isSafeInteger(value) ? value : otherwise;
}
