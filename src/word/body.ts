import { HeadingLevel, Paragraph, type FileChild } from 'docx';
import type { Block, Heading, Paragraph as ReportParagraph } from '../core/narrative/document';
import { widthOf, type Measures } from './measures';
import { linesOf, piecesOf, textOf, textRuns } from './runs';
import type { StyleProfile } from './styleProfile';
import { captionOf, tableEnd, tableOf } from './table';

const LEVELS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

export function bodyOf(blocks: readonly Block[], profile: StyleProfile, measures: Measures): FileChild[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === 'heading') return [headingOf(block, profile)];
    if (block.kind === 'paragraph') return paragraphsOf(block, index === blocks.length - 1, profile);
    const above = block.caption === null ? [] : [captionOf(block.caption)];
    return [...above, tableOf(block, profile, measures), tableEnd()];
  });
}

/** Longer ones would be moved to the next page whole by some programs. */
const LINES_KEPT = 3;

/** @param isLast a short last paragraph stays with what follows: no signature stands on a page without text. */
function paragraphsOf({ sentences }: ReportParagraph, isLast: boolean, profile: StyleProfile): Paragraph[] {
  const lines = linesOf(sentences.flatMap((sentence) => sentence.runs));
  return lines.map((line, index) => {
    const isShort = widthOf(textOf(line)) <= LINES_KEPT * profile.charactersPerLine;
    const keep = isLast && isShort && index === lines.length - 1 ? { keepNext: true } : {};
    return new Paragraph({ style: 'body', ...keep, children: textRuns(line, profile) });
  });
}

function headingOf({ level, text }: Heading, profile: StyleProfile): Paragraph {
  return new Paragraph({ heading: LEVELS[level], children: textRuns(piecesOf(text), profile) });
}
