import type { Outcome } from './run';

/** A form takes part that a report can speak of. */
export function isReportable({ evaluation }: Outcome): boolean {
  return evaluation.scored.some(({ form: { kind } }) => kind === 'department' || kind === 'project');
}
