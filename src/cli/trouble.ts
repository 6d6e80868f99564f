import { ReportFileError } from '../word/reportFileError';
import { WorkbookError } from '../workbook/workbook';
import { FILE_TROUBLES, type FileTroubleCode } from './wording';

/** A file that cannot be read or written: told to the user as it stands. */
export class FileTrouble extends Error {
  override readonly name = 'FileTrouble';

  constructor(
    readonly code: FileTroubleCode,
    readonly path: string,
  ) {
    super(FILE_TROUBLES[code](path));
  }
}

/** What of the command line is wrong: itself, or a file that it names beside the workbooks. */
export type UsageCode =
  | 'command-line'
  | 'profile-unusable'
  | 'map-unusable'
  | 'previous-unusable'
  | 'report-unusable'
  | 'no-workbooks'
  | 'output-folder-failed';

/** The command line is wrong: exit status 2, one Chinese sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(
    message: string,
    readonly code: UsageCode = 'command-line',
  ) {
    super(message);
  }
}

export interface Told {
  readonly code: string;
  readonly message: string;
}

/** What a user is told of anything that was thrown while a file was worked on; never a stack. */
export function toldOf(error: unknown, file: string): Told {
  if (error instanceof WorkbookError || error instanceof ReportFileError || error instanceof FileTrouble)
    return { code: error.code, message: error.message };
  return { code: 'internal', message: FILE_TROUBLES.internal(file) };
}

/** Node's error code ("ENOENT"); "" for anything else. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
