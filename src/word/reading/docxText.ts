import type { XmlReader } from '../../workbook/xlsx/xml';
import { readPlace, type ListPlace } from './listLevels';
import type { ListNumbers } from './listNumbers';
import { isWord, WORD_NAMESPACES, wordAttribute } from './wordXml';

/** What is not on the paper: properties, deleted and moved-away text, field codes, phonetic guides. */
const NOT_READ: ReadonlySet<string> = new Set([
  'tblPr',
  'trPr',
  'tcPr',
  'sectPr',
  'pPrChange',
  'sdtPr',
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'rt',
  'background',
]);

const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['noBreakHyphen', '-'],
]);

/** After 'open' of an element that holds paragraphs and tables: its paragraphs, with the numbers of its lists. */
export function readBlocks(reader: XmlReader, numbers: ListNumbers): string[] {
  const inside = reader.depth;
  const paragraphs: string[] = [];
  for (let token = reader.next(); reader.depth >= inside; token = reader.next()) {
    if (token !== 'open') continue;
    if (isNotRead(reader)) reader.skip();
    else if (isWord(reader, 'p')) append(paragraphs, readParagraph(reader, numbers));
    else if (isWord(reader, 'tr')) append(paragraphs, readRow(reader, numbers));
  }
  return paragraphs;
}

/** Not by spreading: a frame may hold more paragraphs than a call takes arguments. */
function append(list: string[], more: readonly string[]): void {
  for (const one of more) list.push(one);
}

/** Of a drawing that is written twice, for new and for old programs, the old one repeats the text. */
function isNotRead(reader: XmlReader): boolean {
  if (reader.name === 'Fallback') return true;
  return NOT_READ.has(reader.name) && WORD_NAMESPACES.includes(reader.uri);
}

/** One row as one paragraph; a cell with several paragraphs is read like any text, for some reports stand in a frame. */
function readRow(reader: XmlReader, numbers: ListNumbers): string[] {
  const inside = reader.depth;
  const cells: string[][] = [];
  for (let token = reader.next(); reader.depth >= inside; token = reader.next()) {
    if (token !== 'open') continue;
    if (isNotRead(reader)) reader.skip();
    else if (isWord(reader, 'tc'))
      cells.push(readBlocks(reader, numbers).filter((paragraph) => paragraph.trim() !== ''));
  }
  if (cells.some((cell) => cell.length > 1)) return cells.flat();
  return [cells.map((cell) => cell[0] ?? '').join('\t')];
}

/** One paragraph: several where it is broken by hand, or where text boxes hang on it. */
function readParagraph(reader: XmlReader, numbers: ListNumbers): string[] {
  const inside = reader.depth;
  const lines = new Lines(numbers);
  let head: Head = { place: NO_PLACE, style: null };
  for (let token = reader.next(); reader.depth >= inside; token = reader.next()) {
    if (token !== 'open') continue;
    if (isNotRead(reader)) reader.skip();
    else if (isWord(reader, 'pPr')) head = readHead(reader);
    else if (isWord(reader, 'r')) readRun(reader, lines);
    else if (isWord(reader, 'txbxContent')) lines.readBox(reader);
  }
  const [first = '', ...others] = lines.list;
  return [numbers.next(head.place, head.style) + first, ...others, ...lines.boxes];
}

interface Head {
  readonly place: ListPlace;
  readonly style: string | null;
}

const NO_PLACE: ListPlace = { list: null, level: null };

/** After 'open' of a paragraph's properties. */
function readHead(reader: XmlReader): Head {
  const inside = reader.depth;
  let place = NO_PLACE;
  let style: string | null = null;
  for (let token = reader.next(); reader.depth >= inside; token = reader.next()) {
    if (token !== 'open') continue;
    if (isNotRead(reader)) reader.skip();
    else if (isWord(reader, 'pStyle')) style = wordAttribute(reader, 'val');
    else if (isWord(reader, 'numPr')) place = readPlace(reader);
  }
  return { place, style };
}

class Lines {
  readonly list: string[] = [''];
  readonly boxes: string[] = [];

  constructor(private readonly numbers: ListNumbers) {}

  readBox(reader: XmlReader): void {
    append(this.boxes, readBlocks(reader, this.numbers));
  }

  add(text: string): void {
    this.list.push((this.list.pop() ?? '') + text);
  }
}

function readRun(reader: XmlReader, lines: Lines): void {
  const inside = reader.depth;
  for (let token = reader.next(); reader.depth >= inside; token = reader.next()) {
    if (token !== 'open') continue;
    if (isWord(reader, 'rPr')) {
      if (isHidden(reader)) return leave(reader, inside);
    } else if (isNotRead(reader)) reader.skip();
    else if (isWord(reader, 't')) lines.add(reader.readContent());
    else if (isWord(reader, 'br') || isWord(reader, 'cr')) lines.list.push('');
    else if (isWord(reader, 'txbxContent')) lines.readBox(reader);
    else if (CHARACTERS.has(reader.name) && isWord(reader, reader.name)) lines.add(CHARACTERS.get(reader.name) ?? '');
  }
}

/** After 'open' of a run's properties: reads them. */
function isHidden(reader: XmlReader): boolean {
  const inside = reader.depth;
  let hidden = false;
  for (let token = reader.next(); reader.depth >= inside; token = reader.next()) {
    if (token === 'open' && isWord(reader, 'vanish')) {
      hidden = !['0', 'false', 'off'].includes(wordAttribute(reader, 'val') ?? '');
    }
  }
  return hidden;
}

function leave(reader: XmlReader, inside: number): void {
  while (reader.depth >= inside) reader.next();
}
