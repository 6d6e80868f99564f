import { writeReportFully } from '../core/narrative';
import { toDocx } from '../word/toDocx';
import { writeWhole } from './files';
import type { Judged } from './jobs';

/**
 * Writes the report of a scored workbook as a Word document.
 * @returns what could not be understood in the workbook's own outline.
 * @throws FileTrouble
 */
export async function writeReportFile(judged: Judged, file: string, force: boolean): Promise<readonly string[]> {
  const { report, problems } = writeReportFully(judged.evaluation, judged.sheets);
  writeWhole(file, await toDocx(report), force);
  return problems.map(({ message }) => message);
}
