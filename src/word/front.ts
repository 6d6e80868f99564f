import { HeadingLevel, Paragraph, TextRun } from 'docx';
import type { Report } from '../core/narrative/document';
import { fromPoints, type Measures } from './measures';
import { piecesOf, plainText, textRuns } from './runs';
import type { StyleProfile } from './styleProfile';
import { balancedLines } from './balancedLines';

/** 附件4 on the first line, the title from the third on, one blank line before the text (GB/T 9704-2012 7.3.8.1). */
export function frontOf(report: Report, profile: StyleProfile, { width }: Measures): Paragraph[] {
  const capacity = Math.floor(width / fromPoints(profile.sizes.title));
  const mark = piecesOf(report.attachmentMark ?? '');
  const lines = balancedLines(plainText(report.title), capacity);
  const title = lines.flatMap((line, index) => [
    ...(index > 0 ? [new TextRun({ break: 1 })] : []),
    ...textRuns(piecesOf(line), profile),
  ]);
  return [
    ...(mark.length === 0 ? [] : [new Paragraph({ style: 'mark', children: textRuns(mark, profile) }), blankLine()]),
    new Paragraph({ heading: HeadingLevel.TITLE, children: title }),
    blankLine(),
  ];
}

export function blankLine(keepNext = false): Paragraph {
  return new Paragraph({ style: 'body', ...(keepNext ? { keepNext } : {}) });
}
