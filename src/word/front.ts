import { HeadingLevel, Paragraph, TextRun } from 'docx';
import type { Report } from '../core/narrative/document';
import { fromPoints, type Measures } from './measures';
import { CHINESE_HINT, linesOf } from './runs';
import type { StyleProfile } from './styleProfile';
import { balancedLines } from './balancedLines';

/** 附件4 on the first line, the title from the third on, one blank line before the text (GB/T 9704-2012 7.3.8.1). */
export function frontOf(report: Report, profile: StyleProfile, { width }: Measures): Paragraph[] {
  const capacity = Math.floor(width / fromPoints(profile.sizes.title));
  const mark = oneRun(report.attachmentMark ?? '');
  const lines = balancedLines(oneRun(report.title), capacity);
  return [
    ...(mark === '' ? [] : [new Paragraph({ style: 'mark', children: [chinese(mark)] }), blankLine()]),
    new Paragraph({ heading: HeadingLevel.TITLE, children: lines.map((text, index) => chinese(text, index)) }),
    blankLine(),
  ];
}

export function blankLine(keepNext = false): Paragraph {
  return new Paragraph({ style: 'body', ...(keepNext ? { keepNext } : {}) });
}

/** Standing text goes through the same sieve as typed text. */
export function oneRun(text: string): string {
  return linesOf([{ kind: 'words', text }])
    .flat()
    .map((piece) => piece.text)
    .join('');
}

function chinese(text: string, line = 0): TextRun {
  return new TextRun({ text, font: CHINESE_HINT, ...(line > 0 ? { break: 1 } : {}) });
}
