import type { OwnCell, OwnSheet, Rect } from '../model';

/** Titles, notes and the names of sections stand across the whole sheet. */
export function withBands(sheet: OwnSheet): OwnSheet {
  const right = sheet.widths.length - 1;
  const bands = sheet.rows.flatMap((row, index) => (isBand(row) && right > 0 ? [bandAt(index, right)] : []));
  const others = sheet.merges.filter((merge) => !bands.some((band) => band.top === merge.top));
  return { ...sheet, merges: [...others, ...bands].sort((a, b) => a.top - b.top || a.left - b.left) };
}

function isBand(row: readonly OwnCell[]): boolean {
  const [only] = row;
  return row.length === 1 && only !== undefined && ['title', 'note', 'strong'].includes(only.style ?? '');
}

function bandAt(row: number, right: number): Rect {
  return { top: row, left: 0, bottom: row, right };
}
