import { AlignmentType, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import { fromPoints } from './measures';
import { CHINESE_HINT } from './runs';
import type { StyleProfile } from './styleProfile';
import { PAPER } from './wording';

type Side = StyleProfile['pageNumber']['odd'];

/** — 1 — on the outer side of each page. */
export function pageNumbers(profile: StyleProfile): { default: Footer; even: Footer } {
  const { odd, even } = profile.pageNumber;
  return { default: pageNumber(profile, odd), even: pageNumber(profile, even) };
}

function pageNumber({ pageNumber: { dash, indent }, sizes }: StyleProfile, side: Side): Footer {
  const free = fromPoints(sizes.pageNumber) * indent;
  const paragraph = new Paragraph({
    style: 'pageNumber',
    alignment: { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT }[side],
    indent: side === 'center' ? {} : { [side]: free },
    children: [new TextRun({ font: CHINESE_HINT, children: [`${dash} `, PageNumber.CURRENT, ` ${dash}`] })],
  });
  return new Footer({ children: [paragraph] });
}

/** Above every page of a report in which something is missing, so that nobody prints it unseen. */
export function draftNotes(missing: number): { default: Header; even: Header } | null {
  if (missing === 0) return null;
  const note = (): Header =>
    new Header({
      children: [
        new Paragraph({ style: 'draft', children: [new TextRun({ text: PAPER.draft(missing), font: CHINESE_HINT })] }),
      ],
    });
  return { default: note(), even: note() };
}
