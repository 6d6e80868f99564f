import type { Parts } from './parts';
import { enterPackageRoot, PACKAGE_RELATIONSHIPS } from './namespaces';
import { Splices } from './splices';
import { XmlReader } from './xml';
import { escapeAttribute } from './xmlText';

/** One relationship of a part. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type, which transitional and strict share: "worksheet", "styles" … */
  readonly kind: string;
  /** Package name of the target, without "/" in front; null for a target outside the package. */
  readonly target: string | null;
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" is the package itself. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

export function readRelationships(parts: Parts, part: string): Relationship[] {
  const name = relationshipsPart(part);
  if (!parts.has(name)) return [];
  const reader = new XmlReader(parts.text(name), name);
  enterPackageRoot(reader, PACKAGE_RELATIONSHIPS, 'Relationships');
  const list: Relationship[] = [];
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token === 'open' && reader.name === 'Relationship') list.push(readOne(reader, part));
  }
  return list;
}

function readOne(reader: XmlReader, part: string): Relationship {
  const type = reader.attribute('Type') ?? '';
  const target = reader.attribute('Target') ?? '';
  const isOutside = reader.attribute('TargetMode') === 'External';
  return {
    id: reader.attribute('Id') ?? '',
    kind: type.slice(type.lastIndexOf('/') + 1),
    target: isOutside ? null : resolveTarget(part, target),
  };
}

/** A target is relative to the folder of its source, or absolute from the package's root. */
export function resolveTarget(part: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const folder = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') folder.pop();
    else if (step !== '' && step !== '.') folder.push(step);
  }
  return folder.join('/');
}

/** Appends a relationship; gives the part's new text. */
export function withRelationship(text: string, name: string, id: string, type: string, target: string): string {
  const reader = new XmlReader(text, name);
  enterPackageRoot(reader, PACKAGE_RELATIONSHIPS, 'Relationships');
  const element = `<${qualified(reader.prefix, 'Relationship')} Id="${id}" Type="${type}" Target="${escapeAttribute(target)}"/>`;
  return appendChild(reader, element);
}

/** Removes the child elements that `matches` picks. */
export function withoutChildren(text: string, name: string, matches: (reader: XmlReader) => boolean): string {
  const reader = new XmlReader(text, name);
  const splices = new Splices();
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token !== 'open' || reader.depth !== 2 || !matches(reader)) continue;
    const start = reader.start;
    reader.skip();
    splices.replace(start, reader.end, '');
  }
  return splices.apply(text);
}

export function qualified(prefix: string, name: string): string {
  return prefix === '' ? name : `${prefix}:${name}`;
}

/** After the root's 'open': puts an element before the root's end. */
export function appendChild(reader: XmlReader, element: string): string {
  const { text } = reader;
  if (reader.isEmpty) {
    const name = qualified(reader.prefix, reader.name);
    return `${text.slice(0, reader.end - 2)}>${element}</${name}>${text.slice(reader.end)}`;
  }
  reader.skip();
  return text.slice(0, reader.start) + element + text.slice(reader.start);
}
