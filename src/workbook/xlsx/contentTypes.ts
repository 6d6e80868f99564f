import type { Parts } from './parts';
import { CONTENT_TYPES, enterPackageRoot } from './namespaces';
import { appendChild, qualified, withoutChildren } from './relationships';
import { XmlReader } from './xml';

export const CONTENT_TYPES_PART = '[Content_Types].xml';
export const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
export const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The content type of one part: its own entry, else that of its file extension; null when neither is there. */
export function contentTypeOf(parts: Parts, part: string): string | null {
  const reader = new XmlReader(parts.text(CONTENT_TYPES_PART), CONTENT_TYPES_PART);
  enterPackageRoot(reader, CONTENT_TYPES, 'Types');
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  let byExtension: string | null = null;
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token !== 'open') continue;
    if (isOverrideOf(reader, part)) return reader.attribute('ContentType');
    if (reader.attribute('Extension')?.toLowerCase() === extension) byExtension = reader.attribute('ContentType');
  }
  return byExtension;
}

export function addContentType(parts: Parts, part: string, type: string): void {
  const reader = new XmlReader(parts.text(CONTENT_TYPES_PART), CONTENT_TYPES_PART);
  enterPackageRoot(reader, CONTENT_TYPES, 'Types');
  const element = `<${qualified(reader.prefix, 'Override')} PartName="/${part}" ContentType="${type}"/>`;
  parts.put(CONTENT_TYPES_PART, appendChild(reader, element));
}

export function removeContentType(parts: Parts, part: string): void {
  const text = parts.text(CONTENT_TYPES_PART);
  parts.put(
    CONTENT_TYPES_PART,
    withoutChildren(text, CONTENT_TYPES_PART, (reader) => isOverrideOf(reader, part)),
  );
}

function isOverrideOf(reader: XmlReader, part: string): boolean {
  return reader.attribute('PartName')?.replace(/^\//, '').toLowerCase() === part.toLowerCase();
}
