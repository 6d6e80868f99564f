import { parseA1 } from './a1';
import type { CellValue, Edit, Sheet } from './model';
import type { FindingResult } from './result';

/**
 * A finding's repair as edits: what a person would type becomes a number where it is one, and stays text in a cell
 * that is formatted as text.
 * @param sheets as they were read when the finding was made.
 */
export function fixEdits({ fix }: FindingResult, sheets: readonly Sheet[]): Edit[] {
  return (fix?.edits ?? []).flatMap(({ sheet, cell, from, to }) => {
    const place = parseA1(cell);
    if (place === null) return [];
    const held = sheets.find(({ name }) => name === sheet);
    const format = held?.formats[place.row - held.row0]?.[place.col - held.col0] ?? 'General';
    return { at: { sheet, ...place }, from, to: typedValue(to, format), format: null, why: fix?.label ?? '' };
  });
}

function typedValue(text: string, format: string): CellValue {
  return format !== '@' && /^-?[0-9]{1,30}(\.[0-9]{1,30})?$/.test(text) ? { n: text } : { s: text };
}
