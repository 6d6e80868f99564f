import type { Block, Heading, Report, Run } from '../core/narrative/document';

/** One heading of a report, with what is still missing under it. */
export interface OutlineEntry {
  /** Of the heading's block in the report. */
  readonly index: number;
  readonly text: string;
  readonly level: Heading['level'];
  /** Up to the next heading of any level. */
  readonly gaps: number;
}

export function outlineOf({ blocks }: Report): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') entries.push({ index, text: block.text, level: block.level, gaps: 0 });
    const last = entries.pop();
    if (last !== undefined) entries.push({ ...last, gaps: last.gaps + gapsIn(block) });
  }
  return entries;
}

function gapsIn(block: Block): number {
  return new Set(runsOf(block).flatMap((run) => (run.kind === 'gap' ? run.what : []))).size;
}

function runsOf(block: Block): readonly Run[] {
  if (block.kind === 'paragraph') return block.sentences.flatMap(({ runs }) => runs);
  return block.kind === 'table' ? block.rows.flat(2) : [];
}

/** The id of a heading in the preview. */
export function headingId(index: number): string {
  return `ziping-report-${String(index)}`;
}
