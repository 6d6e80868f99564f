import { WorkbookError } from '../workbook/workbook';
import type { WorkbookErrorCode } from '../workbook/wording';
import { REPORT_FILE_TROUBLES, type ReportFileCode } from './wording';

/** A report that cannot be read: `message` is one Chinese sentence for the user, `code` stays the same for programs. */
export class ReportFileError extends Error {
  override readonly name = 'ReportFileError';

  constructor(readonly code: ReportFileCode) {
    super(REPORT_FILE_TROUBLES[code]);
  }
}

/** The package reader speaks of workbooks; whoever chose a report is told of the report. */
const OF_PACKAGE: ReadonlyMap<WorkbookErrorCode, ReportFileCode> = new Map([
  ['not-a-zip', 'not-a-report'],
  ['not-a-workbook', 'legacy-doc'],
  ['legacy-xls', 'workbook'],
  ['encrypted', 'encrypted'],
  ['too-large', 'too-large'],
  ['too-many-entries', 'too-large'],
  ['doctype', 'unsafe'],
  ['suspicious-compression', 'unsafe'],
  ['duplicate-part', 'unsafe'],
]);

/** Runs `read`; trouble with the package becomes trouble with the report. @throws ReportFileError */
export function asReport<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof WorkbookError) throw new ReportFileError(OF_PACKAGE.get(error.code) ?? 'damaged');
    throw error;
  }
}
