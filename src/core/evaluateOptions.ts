import type { ColumnRole } from './forms/recognise';
import type { Profile } from './law/profile';
import type { ReportText } from './reportText';
import type { PreviousYear } from './rule';
import type { Overwrite } from './scores';

export interface EvaluateOptions {
  readonly profile: Profile;
  /**
   * `profile` was named for this run and goes before the workbook's own sheet of rules; absent = it was unless it is
   * the default one.
   */
  readonly profileIsChosen?: boolean;
  readonly overwrite: Overwrite;
  /** Names of the sheets whose forms take part; empty or absent = all. */
  readonly sheets?: readonly string[];
  /** The year whose forms take part; null = the year of most forms. */
  readonly year?: number | null;
  /** Corrections of misread columns. */
  readonly columnRoles?: readonly ColumnRole[];
  /** Last year's workbook (readPrevious), to compare year with year; absent or null = none. */
  readonly previous?: PreviousYear | null;
  /** A report from outside the workbook, to compare with its forms; absent or null = none. */
  readonly report?: ReportText | null;
  /** Name of the workbook, for the result only. */
  readonly fileName: string;
}
