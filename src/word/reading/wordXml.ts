import type { XmlReader } from '../../workbook/xlsx/xml';

/** Transitional and strict (ISO 29500-1 and -4). */
export const WORD_NAMESPACES: readonly string[] = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
];

/** The current 'open' is this element of WordprocessingML. */
export function isWord(reader: XmlReader, name: string): boolean {
  return reader.name === name && WORD_NAMESPACES.includes(reader.uri);
}

export function wordAttribute(reader: XmlReader, name: string): string | null {
  return reader.attributeIn(WORD_NAMESPACES, name);
}
