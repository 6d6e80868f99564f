import { browserCodec, type Codec } from '../workbook/xlsx/codec';
import { Parts } from '../workbook/xlsx/parts';
import { readRelationships } from '../workbook/xlsx/relationships';
import { XmlReader } from '../workbook/xlsx/xml';
import { openZip } from '../workbook/xlsx/zip';
import { readBlocks } from './reading/docxText';
import { readLists, readParagraphStyles } from './reading/listLevels';
import { ListNumbers } from './reading/listNumbers';
import { asReport, ReportFileError } from './reportFileError';
import { WORD_NAMESPACES } from './reading/wordXml';

/** The paragraphs of a .docx in reading order. @throws ReportFileError */
export function readDocx(bytes: Uint8Array, codec: Codec = browserCodec): string[] {
  return asReport(() => {
    const parts = new Parts(openZip(bytes, codec));
    const main = readRelationships(parts, '').find(({ kind }) => kind === 'officeDocument')?.target;
    if (main === undefined || main === null) throw new ReportFileError('not-a-report');
    return paragraphsOf(new XmlReader(parts.text(main), main), () => numbersOf(parts, main));
  });
}

function paragraphsOf(reader: XmlReader, numbers: () => ListNumbers): string[] {
  while (reader.next() !== 'open');
  if (reader.name === 'workbook') throw new ReportFileError('workbook');
  if (reader.name !== 'document' || !WORD_NAMESPACES.includes(reader.uri)) throw new ReportFileError('not-a-report');
  const paragraphs = readBlocks(reader, numbers());
  while (reader.next() !== 'end');
  return paragraphs;
}

function numbersOf(parts: Parts, main: string): ListNumbers {
  const links = readRelationships(parts, main);
  const read = <T>(kind: string, how: (reader: XmlReader) => Map<string, T>): Map<string, T> => {
    const part = links.find((link) => link.kind === kind)?.target ?? null;
    return part === null || !parts.has(part) ? new Map<string, T>() : how(new XmlReader(parts.text(part), part));
  };
  return new ListNumbers(read('numbering', readLists), read('styles', readParagraphStyles));
}
