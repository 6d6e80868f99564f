import { Paragraph, Tab, TextRun } from 'docx';
import type { Report, Run } from '../core/narrative/document';
import { blankLine } from './front';
import { widthOf, type Measures } from './measures';
import { CHINESE_HINT, oneLine, plainText, textOf, textRuns, type Piece } from './runs';
import type { StyleProfile } from './styleProfile';
import { PAPER } from './wording';

/** What follows the text: the list of attachments, unit and date with room for the stamp, and who can be asked. */
export function closingOf(report: Report, profile: StyleProfile, measures: Measures): Paragraph[] {
  return [
    ...attachmentsOf(report.attachments.map(plainText), profile, measures),
    ...signatureOf(report.signature, profile, measures),
    ...peopleOf(report.signature.people, profile),
  ];
}

/** Two characters in: 附件：1.…; further lines of a name begin below its first character. */
function attachmentsOf(names: readonly string[], profile: StyleProfile, { character }: Measures): Paragraph[] {
  if (names.length === 0) return [];
  const word = widthOf(PAPER.attachments);
  const number = names.length > 1 ? widthOf(PAPER.attachmentNumber(names.length)) + 0.5 : 0;
  const left = Math.round((profile.firstLineIndent + word + number) * character);
  const list = names.map((name, index) => {
    const before = names.length > 1 ? PAPER.attachmentNumber(index + 1) : '';
    const hanging = Math.round((index === 0 ? word + number : number) * character);
    return new Paragraph({
      style: 'attachment',
      indent: { left, hanging },
      ...(index === names.length - 1 ? { keepNext: true } : {}),
      children: [
        new TextRun({
          font: CHINESE_HINT,
          children: [index === 0 ? PAPER.attachments : '', before, new Tab(), name],
        }),
      ],
    });
  });
  return [...blanks(profile.blankLines.beforeAttachments), ...list];
}

/**
 * The date four characters from the right, the unit's name centred above it; the longer of them never beyond the edge.
 * The stamp covers both, so they never stand alone on a page.
 */
function signatureOf({ unit, date }: Report['signature'], profile: StyleProfile, measures: Measures): Paragraph[] {
  const [name, day] = [oneLine([unit]), oneLine([date])];
  const difference = (widthOf(textOf(day)) - widthOf(textOf(name))) / 2;
  const free = Math.max(profile.dateIndent, -difference);
  return [
    ...blanks(profile.blankLines.beforeSignature, true),
    signed(name, free + difference, true, profile, measures),
    signed(day, free, false, profile, measures),
  ];
}

function signed(
  pieces: readonly Piece[],
  free: number,
  keepNext: boolean,
  profile: StyleProfile,
  { character }: Measures,
): Paragraph {
  const right = Math.max(0, Math.round(free * character));
  const children = textRuns(pieces, profile);
  return new Paragraph({ style: 'signature', ...(keepNext ? { keepNext } : {}), indent: { right }, children });
}

/** 附注: in brackets below the date. */
function peopleOf(people: Report['signature']['people'], profile: StyleProfile): Paragraph[] {
  if (people.length === 0) return [];
  const { open, between, colon, close } = PAPER.people;
  const runs = people.flatMap(({ label, value }, index): Run[] => [
    { kind: 'words', text: (index === 0 ? open : between) + label + colon },
    value,
  ]);
  const pieces = oneLine([...runs, { kind: 'words', text: close }]);
  return [new Paragraph({ style: 'note', children: textRuns(pieces, profile) })];
}

function blanks(count: number, keepNext = false): Paragraph[] {
  return Array.from({ length: count }, () => blankLine(keepNext));
}
