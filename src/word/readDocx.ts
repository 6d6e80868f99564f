import { browserCodec, type Codec } from '../workbook/xlsx/codec';
import { Parts } from '../workbook/xlsx/parts';
import { readRelationships } from '../workbook/xlsx/relationships';
import { XmlReader } from '../workbook/xlsx/xml';
import { openZip } from '../workbook/xlsx/zip';
import { readBlocks, WORD_NAMESPACES } from './docxText';
import { asReport, ReportFileError } from './reportFileError';

/** The paragraphs of a .docx in reading order. @throws ReportFileError */
export function readDocx(bytes: Uint8Array, codec: Codec = browserCodec): string[] {
  return asReport(() => {
    const parts = new Parts(openZip(bytes, codec));
    const main = readRelationships(parts, '').find(({ kind }) => kind === 'officeDocument')?.target;
    if (main === undefined || main === null) throw new ReportFileError('not-a-report');
    return paragraphsOf(new XmlReader(parts.text(main), main));
  });
}

function paragraphsOf(reader: XmlReader): string[] {
  while (reader.next() !== 'open');
  if (reader.name === 'workbook') throw new ReportFileError('workbook');
  if (reader.name !== 'document' || !WORD_NAMESPACES.includes(reader.uri)) throw new ReportFileError('not-a-report');
  const paragraphs = readBlocks(reader);
  while (reader.next() !== 'end');
  return paragraphs;
}
