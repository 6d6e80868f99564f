import type { Grid, Span } from './grid';
import { squeeze } from './headingText';
import type { IndicatorSpans } from './indicatorColumns';
import { tidy } from './indicatorFields';
import { isOutside } from './outside';

/** A level-1 or level-2 label and where it is printed. */
export interface Level {
  readonly label: string;
  readonly row: number;
  readonly col: number;
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
    const level1 = this.labelAt(this.spans.level1, row) ?? this.bandAt(row);
    if (level1 && (level1.row !== this.level1?.row || level1.label !== this.level1.label)) {
      if (level1.label !== this.level1?.label) this.level2 = null;
      this.level1 = level1;
    }
    const level2 = this.labelAt(this.spans.level2, row);
    if (level2) this.level2 = level2;
  }

  private labelAt(span: Span | undefined, row: number): Level | null {
    if (span === undefined) return null;
    for (let col = span.left; col <= span.right; col++) {
      const area = this.grid.area(row, col);
      const text = tidy(this.grid.textAt(row, col));
      if (text !== '' && area.left >= span.left && !isOutside(text))
        return { label: text, row: area.top, col: area.left };
    }
    return null;
  }

  /** 一、产出指标（50分） across the table, where there is no level-1 column. */
  private bandAt(row: number): Level | null {
    const blocks = this.grid.blocks(row);
    const [block] = blocks;
    if (this.spans.level1 || blocks.length !== 1 || !block || !LEVEL1_WORDS.test(squeeze(block.text))) return null;
    return { label: tidy(block.text), row, col: block.left };
  }
}

const LEVEL1_WORDS = /^[一二三四五六七八九十]*[、.]?(产出|效益|效果|满意|成本|投入|过程|履职|管理)[^,，。;；]{0,20}$/;
