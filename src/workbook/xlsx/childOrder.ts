import { qualified } from './relationships';
import { XmlReader } from './xml';

/** Children of `<workbook>` in the order the schema wants them (ISO 29500-1 18.2.27). */
export const WORKBOOK_CHILDREN = [
  ...['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups'],
  ...['externalReferences', 'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr'],
  ...['smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst'],
];

/** Children of `<styleSheet>` (18.8.39). */
export const STYLE_CHILDREN = [
  ...['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles'],
  ...['colors', 'extLst'],
];

/**
 * Puts a new child into the root element where the schema wants it.
 * @param write gives the element's text for the root's prefix
 */
export function insertChild(
  text: string,
  part: string,
  order: readonly string[],
  name: string,
  write: (prefix: string) => string,
): string {
  const reader = new XmlReader(text, part);
  while (reader.next() !== 'open');
  const { prefix } = reader;
  if (reader.isEmpty) {
    const root = qualified(prefix, reader.name);
    return `${text.slice(0, reader.end - 2)}>${write(prefix)}</${root}>${text.slice(reader.end)}`;
  }
  const at = placeFor(reader, order, order.indexOf(name));
  return text.slice(0, at) + write(prefix) + text.slice(at);
}

/** Before the first child that comes later in the schema, else before the root's end. */
function placeFor(reader: XmlReader, order: readonly string[], rank: number): number {
  while (reader.depth > 0) {
    const token = reader.next();
    if (token !== 'open' || reader.depth !== 2) continue;
    if (order.indexOf(reader.name) > rank) return reader.start;
    reader.skip();
  }
  return reader.start;
}
