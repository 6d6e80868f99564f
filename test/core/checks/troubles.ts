import { cellOf } from '../../../src/core/a1';
import type { Check, Subjects } from '../../../src/core/rule';
import { context } from './build';

/** What a rule says of a subject, in a shape that reads well in a test. */
export interface Said {
  readonly cell: string | null;
  readonly severity: string;
  readonly message: string;
  readonly fix?: Record<string, string>;
}

export function said<About extends keyof Subjects>(
  rule: Check<About>,
  subject: Subjects[About],
  given: Parameters<typeof context>[0] = {},
): Said[] {
  return rule.find(subject, context(given)).map(({ at, severity, message, fix }) => ({
    cell: at === null ? null : cellOf(at),
    severity: severity ?? rule.severity,
    message,
    ...(fix === undefined ? {} : { fix: Object.fromEntries(fix.edits.map((edit) => [cellOf(edit.at), edit.to])) }),
  }));
}
