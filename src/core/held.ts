import type { CellValue } from './model';

/** What a cell holds, before any number format: "0.85" where 85% is shown. null when it is blank. */
export function heldBy(cell: CellValue): string | null {
  if (cell === null) return null;
  if ('n' in cell) return cell.n;
  if ('s' in cell) return cell.s;
  if ('e' in cell) return cell.e;
  return cell.b ? 'TRUE' : 'FALSE';
}
