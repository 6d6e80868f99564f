import { evaluateRecognised, type EvaluateOptions, type Evaluation } from './evaluate';
import { recognise, type Recognition } from './forms/recognise';
import type { Sheet } from './model';
import { formSheets, joined } from './recognitions';

/** How far an evaluation in steps has come: sheets that were read, of all. `sheet` is read next; null when judging. */
export interface EvaluationStep {
  readonly done: number;
  readonly of: number;
  readonly sheet: string | null;
}

/**
 * `evaluate`, sheet by sheet, for whoever must not be held up: it stops before each sheet and before the judging, and
 * gives the very same evaluation in the end.
 */
export function* evaluateInSteps(
  sheets: readonly Sheet[],
  options: EvaluateOptions,
): Generator<EvaluationStep, Evaluation, void> {
  const found: Recognition[] = [];
  const own = formSheets(sheets);
  for (const [done, sheet] of own.entries()) {
    yield { done, of: own.length, sheet: sheet.name };
    found.push(recognise([sheet], options.columnRoles));
  }
  yield { done: own.length, of: own.length, sheet: null };
  return evaluateRecognised(joined(found), sheets, options);
}
