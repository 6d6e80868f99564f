import type { IRange } from '@univerjs/core';
import { IRenderManagerService, SheetSkeletonManagerService } from '@univerjs/preset-sheets-core';
import type { RunningUniver } from './univer';

const FIT = 'sheet.mutation.set-worksheet-row-auto-height';
/** More rows than a form has are left as they are: each text is measured. */
const MOST_ROWS = 1000;

/** Fits those rows to their texts, sheet by sheet, the first time each is shown. */
export class RowFitter {
  private readonly waiting = new Map<string, readonly IRange[]>();

  constructor(
    private readonly running: RunningUniver,
    private readonly unitId: string,
  ) {}

  /** @param id the grid's own of the sheet. */
  await(id: string, ranges: readonly IRange[]): void {
    const rows = ranges.reduce((sum, { startRow, endRow }) => sum + endRow - startRow + 1, 0);
    if (rows > 0 && rows <= MOST_ROWS) this.waiting.set(id, ranges);
  }

  /** Rows only grow: one line is as high as the sheet's own rows. */
  fit(id: string): void {
    const ranges = this.waiting.get(id);
    const render = this.running.univer.__getInjector().get(IRenderManagerService).getRenderById(this.unitId);
    const skeleton = ranges && render?.with(SheetSkeletonManagerService).ensureSkeleton(id);
    if (ranges === undefined || skeleton === undefined || skeleton === null) return;
    this.waiting.delete(id);
    const heights = skeleton.calculateAutoHeightInRange([...ranges]);
    const grown = heights.filter(({ row, autoHeight }) => (autoHeight ?? 0) > skeleton.worksheet.getRowHeight(row));
    if (grown.length === 0) return;
    const params = { unitId: this.unitId, subUnitId: id, rowsAutoHeightInfo: grown };
    this.running.api.syncExecuteCommand(FIT, params);
  }
}
