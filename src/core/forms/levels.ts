import type { CellRef } from '../model';
import type { Grid, Span } from './grid';
import { squeeze } from './headingText';
import type { IndicatorSpans } from './indicatorColumns';
import { tidy } from './indicatorFields';
import { isOutside } from './outside';

/** A level-1 or level-2 label and where it is printed. */
export interface Level {
  readonly label: string;
  readonly at: CellRef;
}

/** Walks down the table and remembers the labels that a row stands under. */
export class LevelTracker {
  level1: Level | null = null;
  level2: Level | null = null;

  constructor(
    private readonly grid: Grid,
    private readonly spans: IndicatorSpans,
  ) {}

  enter(row: number): void {
    const level1 = this.labelAt(this.spans.level1, row, this.level1) ?? this.bandAt(row);
    if (level1 && (level1.at.row !== this.level1?.at.row || level1.label !== this.level1.label)) {
      if (level1.label !== this.level1?.label) this.level2 = null;
      this.level1 = level1;
    }
    this.level2 = this.labelAt(this.spans.level2, row, this.level2) ?? this.level2;
  }

  /** @param above the label of the row above, which may be merged down over this one */
  private labelAt(span: Span | undefined, row: number, above: Level | null): Level | null {
    if (span === undefined) return null;
    const { grid } = this;
    for (let col = span.left; col <= span.right; col++) {
      const left = grid.leftOf(row, col);
      const top = grid.topOf(row, col);
      if (above?.at.row === top && above.at.col === left) return above;
      const text = left < span.left ? '' : tidy(grid.textAt(row, col));
      if (text !== '' && !isOutside(text)) return { label: text, at: grid.ref(top, left) };
    }
    return null;
  }

  /** 一、产出指标（50分） across the table, where there is no level-1 column. */
  private bandAt(row: number): Level | null {
    const blocks = this.grid.blocks(row);
    const [block] = blocks;
    if (this.spans.level1 || blocks.length !== 1 || !block || !LEVEL1_WORDS.test(squeeze(block.text))) return null;
    return { label: tidy(block.text), at: this.grid.ref(row, block.left) };
  }
}

const LEVEL1_WORDS = /^[一二三四五六七八九十]*[、.]?(产出|效益|效果|满意|成本|投入|过程|履职|管理)[^,，。;；]{0,20}$/;
