import { Document, DocumentGridType, Packer } from 'docx';
import type { Report } from '../core/narrative/document';
import { bodyOf } from './body';
import { closingOf } from './closing';
import { draftNotes, pageNumbers } from './edges';
import { frontOf } from './front';
import { measuresOf, twips, type Measures } from './measures';
import { ownParts, withoutTimes } from './package';
import { OFFICIAL_STYLE, type StyleProfile } from './styleProfile';

/**
 * A report as a Word document, ready to print and stamp. Shows what the report says and adds nothing but the form.
 * @returns the bytes of a .docx; the same report gives the same bytes, in a browser as in Node.
 */
export async function toDocx(report: Report, style: StyleProfile = OFFICIAL_STYLE): Promise<Uint8Array> {
  const measures = measuresOf(style);
  const parts = ownParts(report, style, measures);
  const packed = await Packer.pack(documentOf(report, style, measures), 'uint8array', false, parts);
  return withoutTimes(packed);
}

function documentOf(report: Report, style: StyleProfile, measures: Measures): Document {
  const headers = draftNotes(report.gaps.length);
  return new Document({
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: pageOf(style, measures),
        ...(headers === null ? {} : { headers }),
        footers: pageNumbers(style),
        children: [
          ...frontOf(report, style, measures),
          ...bodyOf(report.blocks, style, measures),
          ...closingOf(report, style, measures),
        ],
      },
    ],
  });
}

function pageOf({ page }: StyleProfile, { line }: Measures): NonNullable<SectionProperties> {
  const { width, height, top, bottom, left, right, header, footer } = page;
  return {
    page: {
      size: { width: twips(width), height: twips(height) },
      margin: {
        top: twips(top),
        bottom: twips(bottom),
        left: twips(left),
        right: twips(right),
        header: twips(header),
        footer: twips(footer),
        gutter: 0,
      },
    },
    grid: { type: DocumentGridType.LINES, linePitch: line },
  };
}

type SectionProperties = ConstructorParameters<typeof Document>[0]['sections'][number]['properties'];
