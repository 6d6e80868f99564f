import { recognise, type ColumnRole, type Recognition } from './forms/recognise';
import type { Sheet } from './model';
import { isOutlineSheet } from './narrative/outlineWording';
import { isRuleSheet } from './profileSheet/read';

/** What is recognised on a workbook's sheets, one after the other. */

export type Recognitions = ReadonlyMap<Sheet, Recognition>;

/** @param before of sheets that were read already: one that is still the same object is not read again. */
export function recognitions(
  sheets: readonly Sheet[],
  columnRoles: readonly ColumnRole[] | undefined,
  before: Recognitions,
): Recognitions {
  return new Map(formSheets(sheets).map((sheet) => [sheet, before.get(sheet) ?? recognise([sheet], columnRoles)]));
}

/** What was recognised on one sheet after the other. */
export function joined(found: Iterable<Recognition>): Recognition {
  const all = [...found];
  return { forms: all.flatMap(({ forms }) => forms), unrecognised: all.flatMap(({ unrecognised }) => unrecognised) };
}

/** The sheets that may hold forms: all but those that say how to score and how to report. */
export function formSheets(sheets: readonly Sheet[]): Sheet[] {
  return sheets.filter((sheet) => !isRuleSheet(sheet) && !isOutlineSheet(sheet));
}
