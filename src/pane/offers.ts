import { cellOf } from '../core/a1';
import { displayText } from '../core/display';
import type { CellValue, Edit, Sheet } from '../core/model';
import type { FormResult } from '../core/result';
import type { Offer } from '../core/selection';
import { FORMS, PREVIEW } from './wording';

/** One line of the preview, in the words of the form. */
export interface ShownOffer {
  readonly offer: Offer;
  /** "H14" */
  readonly cell: string;
  /** The indicator, or what the cell is for. */
  readonly what: string;
  /** Why it changes, where that does not go without saying. */
  readonly note: string | null;
  /** As Excel shows it; null = blank. */
  readonly from: string | null;
  readonly to: string;
}

/**
 * In the order of the sheet.
 * @param sheet as it was read: figures are shown as its number formats show them.
 */
export function shownOffers(offers: readonly Offer[], form: FormResult, sheet: Sheet): ShownOffer[] {
  const names = namesOf(form);
  return [...offers].sort(fromTop).map((offer) => {
    const { edit, kind } = offer;
    const cell = cellOf(edit.at);
    const isNamed = kind !== 'rate' && kind !== 'total' && kind !== 'grade';
    const name = isNamed ? names.get(cell) : undefined;
    return { offer, cell, what: name ?? PREVIEW.kinds[kind], note: noteOf(offer, name), ...changeOf(edit, sheet) };
  });
}

function fromTop({ edit: { at: one } }: Offer, { edit: { at: other } }: Offer): number {
  return one.row - other.row || one.col - other.col;
}

function noteOf({ kind }: Offer, name: string | undefined): string | null {
  const isPlain = name === undefined || kind === 'blank';
  return isPlain ? null : PREVIEW.kinds[kind];
}

/** By cell of the score. */
function namesOf({ indicators, funding }: FormResult): Map<string, string> {
  const names = new Map<string, string>();
  for (const { enteredPoints } of funding?.rows ?? []) names.set(enteredPoints.cell ?? '', FORMS.execution);
  for (const { level3, level2, level1, enteredPoints } of indicators) {
    names.set(enteredPoints.cell ?? '', level3 ?? level2 ?? level1 ?? '');
  }
  return names;
}

function changeOf({ at, from, to, format }: Edit, sheet: Sheet): Pick<ShownOffer, 'from' | 'to'> {
  const [row, col] = [at.row - sheet.row0, at.col - sheet.col0];
  const held: CellValue = sheet.values[row]?.[col] ?? null;
  const heldFormat = sheet.formats[row]?.[col] ?? 'General';
  return {
    from: from === null ? null : displayText(held, heldFormat),
    to: displayText(to, format ?? heldFormat),
  };
}
