import { SheetExtension, type SpreadsheetSkeleton, type UniverRenderingContext } from '@univerjs/preset-sheets-core';
import type { IScale } from '@univerjs/core';
import type { MarkKind, RowMarks } from '../findingMarks';

const COLOURS: Record<MarkKind, string> = { error: '#C50F1F', warning: '#BC4B09', hint: '#0F6CBD' };
const SIZE = 8;
const INSET = 3;

/** Draws a mark beside the number of each row that findings are about: a square, a triangle or a dot. */
export class MarkExtension extends SheetExtension {
  override uKey = 'FindingMarks';
  override Z_INDEX = 30;
  private marks: RowMarks = new Map();

  /** @param marks by the grid's id of the sheet. */
  put(marks: RowMarks): void {
    this.marks = marks;
  }

  override draw(context: UniverRenderingContext, _scale: IScale, skeleton: SpreadsheetSkeleton): void {
    const rows = this.marks.get(skeleton.worksheet.getSheetId());
    if (rows === undefined) return;
    const { startRow, endRow } = skeleton.rowColumnSegment;
    const heights = skeleton.rowHeightAccumulation;
    context.save();
    for (const [row, kind] of rows) {
      const [top, bottom] = [row === 0 ? 0 : (heights[row - 1] ?? 0), heights[row] ?? 0];
      if (row < startRow - 1 || row > endRow || bottom - top < SIZE) continue;
      drawMark(context, kind, (top + bottom) / 2);
    }
    context.restore();
  }
}

function drawMark(context: UniverRenderingContext, kind: MarkKind, middle: number): void {
  const half = SIZE / 2;
  context.fillStyle = COLOURS[kind];
  context.beginPath();
  if (kind === 'hint') context.arc(INSET + half, middle, half, 0, Math.PI * 2);
  else if (kind === 'error') context.rect(INSET, middle - half, SIZE, SIZE);
  else {
    context.moveTo(INSET + half, middle - half);
    context.lineTo(INSET + SIZE, middle + half);
    context.lineTo(INSET, middle + half);
  }
  context.closePath();
  context.fill();
}
