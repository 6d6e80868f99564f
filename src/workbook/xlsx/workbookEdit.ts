import { insertChild, WORKBOOK_CHILDREN } from './childOrder';
import { enterRoot, type Flavour } from './namespaces';
import { appendChild, qualified } from './relationships';
import { Splices } from './splices';
import { XmlReader } from './xml';
import type { AttributeSpan } from './xmlAttributes';
import { escapeAttribute, escapeText } from './xmlText';

/** Patches of the workbook part: each takes its text and gives the new one. */

function has(text: string, part: string, name: string): boolean {
  const reader = new XmlReader(text, part);
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token === 'open' && reader.depth === 2 && reader.name === name) return true;
  }
  return false;
}

/** Moves to a child of the root. */
function enterChild(text: string, part: string, name: string): XmlReader {
  const reader = new XmlReader(text, part);
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token === 'open' && reader.depth === 2 && reader.name === name) return reader;
  }
  throw reader.damaged();
}

/** Asks for a full recalculation when the workbook is opened; cached results stay until then. */
export function withFullCalculation(text: string, part: string): string {
  if (!has(text, part, 'calcPr')) {
    return insertChild(text, part, WORKBOOK_CHILDREN, 'calcPr', (prefix) => {
      return `<${qualified(prefix, 'calcPr')} fullCalcOnLoad="1"/>`;
    });
  }
  const reader = enterChild(text, part, 'calcPr');
  const span = reader.attributeSpan('fullCalcOnLoad');
  if (span !== null) return text.slice(0, span.valueStart) + '1' + text.slice(span.valueEnd);
  const at = reader.attributeSpan('calcId')?.end ?? reader.end - (reader.isEmpty ? 2 : 1);
  return `${text.slice(0, at)} fullCalcOnLoad="1"${text.slice(at)}`;
}

export interface NewSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
}

/** Appends a tab. */
export function withSheet(text: string, part: string, sheet: NewSheet, flavour: Flavour): string {
  const reader = enterChild(text, part, 'sheets');
  const bound = reader.namespaceFor('r') === flavour.relationships;
  const declaration = bound ? '' : ` xmlns:r="${flavour.relationships}"`;
  const name = qualified(reader.prefix, 'sheet');
  const { sheetId, relationshipId } = sheet;
  const identity = `sheetId="${String(sheetId)}" r:id="${relationshipId}"`;
  return appendChild(reader, `<${name}${declaration} name="${escapeAttribute(sheet.name)}" ${identity}/>`);
}

/** Adds a hidden name of one sheet whose value is a constant text, or replaces its value. */
export function withHiddenName(text: string, part: string, name: string, sheetIndex: number, value: string): string {
  const formula = escapeText(`"${value.replaceAll('"', '""')}"`);
  const reader = has(text, part, 'definedNames') ? enterChild(text, part, 'definedNames') : null;
  if (reader === null) {
    return insertChild(text, part, WORKBOOK_CHILDREN, 'definedNames', (prefix) => {
      const list = qualified(prefix, 'definedNames');
      return `<${list}>${nameElement(prefix, name, sheetIndex, formula)}</${list}>`;
    });
  }
  const { prefix } = reader;
  const old = findName(reader, name, sheetIndex);
  if (old !== null) return text.slice(0, old.start) + formula + text.slice(old.end);
  const list = enterChild(text, part, 'definedNames');
  return appendChild(list, nameElement(prefix, name, sheetIndex, formula));
}

function nameElement(prefix: string, name: string, sheetIndex: number, formula: string): string {
  const element = qualified(prefix, 'definedName');
  return `<${element} name="${name}" localSheetId="${String(sheetIndex)}" hidden="1">${formula}</${element}>`;
}

/** The place of the name's formula. */
function findName(reader: XmlReader, name: string, sheetIndex: number): { start: number; end: number } | null {
  for (let token = reader.next(); reader.depth >= 2; token = reader.next()) {
    if (token !== 'open' || reader.attribute('name') !== name) continue;
    if (reader.attribute('localSheetId') !== String(sheetIndex)) continue;
    const start = reader.end;
    reader.skip();
    return { start, end: reader.start };
  }
  return null;
}

/**
 * Takes a tab away with the names that belong to it alone. Names of later tabs, the active tab and the first one shown
 * keep meaning the same tabs.
 */
export function withoutSheet(text: string, part: string, index: number, firstVisible: number): string {
  const reader = new XmlReader(text, part);
  const { main } = enterRoot(reader, 'workbook');
  const splices = new Splices();
  let tab = -1;
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token !== 'open' || reader.uri !== main) continue;
    if (reader.name === 'sheet' && reader.depth === 3 && ++tab === index) dropElement(reader, splices);
    else if (reader.name === 'workbookView') correctView(reader, index, firstVisible, splices);
    else if (reader.name === 'definedNames') correctNames(reader, index, splices);
  }
  return splices.apply(text);
}

function dropElement(reader: XmlReader, splices: Splices): void {
  const { start } = reader;
  reader.skip();
  splices.replace(start, reader.end, '');
}

function correctView(reader: XmlReader, index: number, firstVisible: number, splices: Splices): void {
  for (const name of ['activeTab', 'firstSheet']) {
    const span = reader.attributeSpan(name);
    const value = Number(reader.attribute(name) ?? '0');
    if (span === null || value < index) continue;
    setNumber(span, value === index ? firstVisible : value - 1, splices);
  }
}

function setNumber(span: AttributeSpan, value: number, splices: Splices): void {
  splices.replace(span.valueStart, span.valueEnd, String(value));
}

/** The list itself goes when nothing is left in it. */
function correctNames(reader: XmlReader, index: number, splices: Splices): void {
  const listStart = reader.start;
  const dropped: { start: number; end: number }[] = [];
  let kept = 0;
  const moved: { span: AttributeSpan; value: number }[] = [];
  for (let token = reader.next(); reader.depth >= 2; token = reader.next()) {
    if (token !== 'open') continue;
    const sheet = Number(reader.attribute('localSheetId') ?? '-1');
    const span = reader.attributeSpan('localSheetId');
    const { start } = reader;
    reader.skip();
    if (sheet === index) dropped.push({ start, end: reader.end });
    else kept++;
    if (sheet > index && span !== null) moved.push({ span, value: sheet - 1 });
  }
  if (kept === 0 && dropped.length > 0) return splices.replace(listStart, reader.end, '');
  for (const { start, end } of dropped) splices.replace(start, end, '');
  for (const { span, value } of moved) setNumber(span, value, splices);
}
