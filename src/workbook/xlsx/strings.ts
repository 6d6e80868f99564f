import type { CellValue } from '../../core/model';
import { enterRoot } from './namespaces';
import type { Parts } from './parts';
import { TextScanner } from './textScanner';
import { XmlReader } from './xml';
import { decodeXstring } from './xmlText';

/** Every shared string as a cell's value, by its number. */
export function readSharedStrings(parts: Parts, part: string | null): readonly CellValue[] {
  if (part === null) return [];
  const reader = new XmlReader(parts.text(part), part);
  const { main } = enterRoot(reader, 'sst');
  const values: CellValue[] = [];
  const scanner = new TextScanner(reader.text);
  const mayBePlain = reader.namespaceFor('') === main && !reader.isAtEmpty;
  if (mayBePlain) takePlainStrings(reader, scanner, values);
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token === 'open' && reader.name === 'si' && reader.uri === main) values.push({ s: readRichText(reader, main) });
    if (token === 'close' && reader.depth === 1 && mayBePlain) takePlainStrings(reader, scanner, values);
  }
  return values;
}

/**
 * Nearly every string is written as `<si><t>甲</t></si>`, by a Chinese Excel with a word on its (absent) phonetics: as
 * many as follow each other here are read in one go.
 */
function takePlainStrings(reader: XmlReader, scanner: TextScanner, values: CellValue[]): void {
  for (;;) {
    scanner.at = reader.end;
    const text = takePlainString(scanner);
    if (text === null) return;
    values.push({ s: decodeXstring(trimmed(text)) });
    reader.jump(scanner.at);
  }
}

/** null when it is written in any other way. */
function takePlainString(scanner: TextScanner): string | null {
  if (!scanner.take('<si><t>')) return null;
  const from = scanner.at;
  if (!scanner.takeContent()) return null;
  const text = scanner.text.slice(from, scanner.at);
  if (!scanner.take('</t>')) return null;
  const isPlain = !scanner.take('<phoneticPr fontId="') || takeNoPhonetics(scanner);
  return isPlain && scanner.take('</si>') ? text : null;
}

function takeNoPhonetics(scanner: TextScanner): boolean {
  return scanner.takeNumber() >= 0 && scanner.take('" type="noConversion"/>');
}

/**
 * After the 'open' of `<si>` or `<is>`: its text, all runs joined. Phonetic runs are no part of it; white space at the
 * ends counts only under xml:space="preserve".
 */
export function readRichText(reader: XmlReader, main: string): string {
  const inside = reader.depth;
  let text = '';
  for (let token = reader.next(); reader.depth >= inside; token = reader.next()) {
    if (token !== 'open' || reader.uri !== main) continue;
    if (reader.name === 't') text += readText(reader);
    else if (reader.name !== 'r') reader.skip();
  }
  return decodeXstring(text);
}

function readText(reader: XmlReader): string {
  const keepsSpace = reader.attributeIn([XML], 'space') === 'preserve';
  const text = reader.readContent();
  return keepsSpace ? text : trimmed(text);
}

/** Without XML's own white space at both ends; an ideographic space is a character like any other. */
function trimmed(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && SPACES.includes(text.charAt(from))) from++;
  while (from < to && SPACES.includes(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}

const SPACES = ' \t\n\r';

const XML = 'http://www.w3.org/XML/1998/namespace';
