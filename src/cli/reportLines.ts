import { readReportFile } from '../word/readReportFile';
import { nodeCodec } from '../workbook/xlsx/nodeCodec';
import { readWorkbookFile } from './files';
import { toldOf, UsageError } from './trouble';
import { USAGE } from './wording';

/**
 * The paragraphs of the report that `--report-file` names, blank ones too: paragraph n is entry n − 1.
 * @throws UsageError where it cannot be read.
 */
export function reportLines(file: string): readonly string[] {
  try {
    return readReportFile(readWorkbookFile(file), nodeCodec);
  } catch (error) {
    throw new UsageError(USAGE.reportUnreadable(toldOf(error, file).message), 'report-unusable');
  }
}
