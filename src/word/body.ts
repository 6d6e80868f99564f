import { HeadingLevel, Paragraph, TextRun, type FileChild } from 'docx';
import type { Block, Heading, Paragraph as ReportParagraph } from '../core/narrative/document';
import { oneRun } from './front';
import type { Measures } from './measures';
import { CHINESE_HINT, linesOf, textRuns } from './runs';
import type { StyleProfile } from './styleProfile';
import { captionOf, tableEnd, tableOf } from './table';

const LEVELS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

/** The last paragraph stays with what follows: no signature stands on a page without text. */
export function bodyOf(blocks: readonly Block[], profile: StyleProfile, measures: Measures): FileChild[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === 'heading') return [headingOf(block)];
    if (block.kind === 'paragraph') return paragraphsOf(block, index === blocks.length - 1, profile);
    const above = block.caption === null ? [] : [captionOf(block.caption)];
    return [...above, tableOf(block, profile, measures), tableEnd()];
  });
}

function paragraphsOf({ sentences }: ReportParagraph, keepNext: boolean, profile: StyleProfile): Paragraph[] {
  const lines = linesOf(sentences.flatMap((sentence) => sentence.runs));
  return lines.map((line, index) => {
    const keep = keepNext && index === lines.length - 1 ? { keepNext } : {};
    return new Paragraph({ style: 'body', ...keep, children: textRuns(line, profile) });
  });
}

function headingOf({ level, text }: Heading): Paragraph {
  return new Paragraph({
    heading: LEVELS[level],
    children: [new TextRun({ text: oneRun(text), font: CHINESE_HINT })],
  });
}
