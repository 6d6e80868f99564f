import { displayText } from '../../display';
import type { CellRef, Form } from '../../model';
import type { Looking } from '../looking';
import type { View } from '../view';

/** Cells beside the ones that were read as fields: a field of work, a unit, a remark. */

/** Notes what stands on this row of the form: units, signs and names decide how a line is told. */
export function noteRow(look: Looking, { sheet, range }: Pick<Form, 'sheet' | 'range'>, row: number): void {
  for (let col = range.left; col <= range.right; col++) look.note(anchorOf(look.view, { sheet, row, col }));
}

/** What the cell shows, a merged area's in each of its cells; "" where nothing stands. */
export function textAt({ sheets }: View, at: CellRef): string {
  const sheet = sheets.get(at.sheet);
  if (sheet === undefined) return '';
  const { row, col } = at;
  const value = sheet.values[row - sheet.row0]?.[col - sheet.col0] ?? null;
  if (value === null || 'e' in value) return '';
  return displayText(value, sheet.formats[row - sheet.row0]?.[col - sheet.col0] ?? '').trim();
}

/** The cell itself, or the top left one of the merged area it lies in. */
export function anchorOf({ sheets }: View, at: CellRef): CellRef {
  const area = sheets
    .get(at.sheet)
    ?.merges.find(
      ({ top, left, bottom, right }) => at.row >= top && at.row <= bottom && at.col >= left && at.col <= right,
    );
  return area === undefined ? at : { sheet: at.sheet, row: area.top, col: area.left };
}

/** The nearest cell to the left that shows this text; null where none does. */
export function leftWith(view: View, from: CellRef, text: string): CellRef | null {
  for (let col = from.col - 1; col >= 0; col--) {
    const at = anchorOf(view, { ...from, col });
    if (bare(textAt(view, at)) === bare(text)) return at;
  }
  return null;
}

function bare(text: string): string {
  return text.replace(/\s/g, '');
}
