import type { Codec } from '../workbook/xlsx/codec';
import { isCompoundFile } from '../workbook/xlsx/compoundFile';
import { readDocx } from './readDocx';
import { ReportFileError } from './reportFileError';
import { readText } from './reading/readText';

/**
 * The paragraphs of a report that exists, without any formatting; blank ones are kept, so that paragraph n of the file
 * is entry n − 1. A table's row is one paragraph with a tab between its cells.
 * @param bytes of a .docx or a plain text file: told apart by what they hold, not by the file's name.
 * @throws ReportFileError
 */
export function readReportFile(bytes: Uint8Array, codec?: Codec): readonly string[] {
  const paragraphs = isPackage(bytes) ? readDocx(bytes, codec) : readText(bytes);
  if (paragraphs.every((paragraph) => paragraph.trim() === '')) throw new ReportFileError('empty');
  return paragraphs;
}

function isPackage(bytes: Uint8Array): boolean {
  return isCompoundFile(bytes) || (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4);
}
