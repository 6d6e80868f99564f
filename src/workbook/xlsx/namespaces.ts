import { WorkbookError } from '../workbook';
import type { XmlReader } from './xml';

/** ISO 29500 has two sets of names, transitional and strict; a workbook uses one of them throughout. */
export interface Flavour {
  readonly main: string;
  readonly relationships: string;
}

export const TRANSITIONAL: Flavour = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

export const STRICT: Flavour = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

export const FLAVOURS = [TRANSITIONAL, STRICT] as const;
export const RELATIONSHIP_NAMESPACES = FLAVOURS.map((flavour) => flavour.relationships);
export const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** Moves to the root element; it must be `name` of SpreadsheetML. */
export function enterRoot(reader: XmlReader, name: string): Flavour {
  while (reader.next() !== 'open');
  const flavour = FLAVOURS.find((candidate) => candidate.main === reader.uri);
  if (flavour === undefined || reader.name !== name) throw reader.damaged();
  return flavour;
}

/** Moves to the root element of a package part. */
export function enterPackageRoot(reader: XmlReader, namespace: string, name: string): void {
  while (reader.next() !== 'open');
  if (reader.uri !== namespace || reader.name !== name) throw new WorkbookError('damaged-part', reader.part);
}
