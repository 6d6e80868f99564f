import type { Sheet } from '../core/model';
import { WorkbookError, type ReadWatch } from './workbook';

/** @throws WorkbookError cancelled */
export function stopIfCancelled(watch: ReadWatch | undefined): void {
  if (watch?.isCancelled?.() === true) throw new WorkbookError('cancelled');
}

/** For adapters that read in one go: before, and after with what was read. @throws WorkbookError cancelled */
export function watchWhole(watch: ReadWatch | undefined, sheets?: readonly Sheet[]): void {
  stopIfCancelled(watch);
  if (sheets === undefined) return;
  const cells = sheets.reduce((sum, sheet) => sheet.values.reduce((some, row) => some + row.length, sum), 0);
  watch?.progress?.(cells, cells);
}
