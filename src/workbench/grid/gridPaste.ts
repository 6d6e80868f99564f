import { EDITOR_ACTIVATED, IContextService } from '@univerjs/core';
import { type FWorkbook, ISheetClipboardService, PREDEFINED_HOOK_NAME_PASTE } from '@univerjs/preset-sheets-core';
import { gridCell } from './cells';
import { pastedCells } from './paste';
import type { RunningUniver } from './univer';

export interface PasteParams {
  readonly htmlContent?: string;
  readonly textContent?: string;
}

/** Pastes values, and nothing but values, whatever the clipboard also holds. */
export class GridPaste {
  private readonly clipboard: ISheetClipboardService;
  private readonly context: IContextService;

  constructor(
    private readonly running: RunningUniver,
    private readonly workbook: FWorkbook,
  ) {
    const injector = running.univer.__getInjector();
    this.clipboard = injector.get(ISheetClipboardService);
    this.context = injector.get(IContextService);
  }

  /** The text of a cell is being edited. */
  isTyping(): boolean {
    return this.context.getContextValue(EDITOR_ACTIVATED);
  }

  run({ htmlContent = '', textContent = '' }: PasteParams): void {
    const copied = /data-copy-id="([^"]+)"/.exec(htmlContent)?.[1];
    // What was copied here is pasted with all its digits, not as it was displayed.
    if (copied !== undefined && this.clipboard.copyContentCache().get(copied) !== undefined) {
      void this.clipboard.pasteByCopyId(copied, PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_VALUE);
    } else this.pasteText(textContent);
  }

  private pasteText(text: string): void {
    const sheet = this.workbook.getActiveSheet();
    const range = sheet.getSelection()?.getActiveRange()?.getRange();
    if (range === undefined || text === '') return;
    const cells = pastedCells(text, {
      selection: { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn },
      merges: sheet
        .getSheet()
        .getMergeData()
        .map(({ startRow, startColumn, endRow, endColumn }) => {
          return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
        }),
      formatAt: (row, col) => sheet.getSheet().getComposedCellStyle(row, col).n?.pattern ?? 'General',
    });
    const value: Record<number, Record<number, object>> = {};
    for (const { row, col, value: held, format } of cells) {
      const style = format === null ? {} : { s: { n: { pattern: format } } };
      (value[row] ??= {})[col] = { ...gridCell(held, null), f: null, p: null, ...style };
    }
    this.running.api.syncExecuteCommand('sheet.command.set-range-values', {
      unitId: this.workbook.getId(),
      subUnitId: sheet.getSheetId(),
      value,
    });
  }
}
