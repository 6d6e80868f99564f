import { makeZip, textParts } from '../workbook/zipParts';

export const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A .docx of one part, as small as may be. @param body what stands inside w:body. */
export function docxOf(body: string, namespace = TRANSITIONAL): Uint8Array {
  return packageOf(
    'word/document.xml',
    `<w:document xmlns:w="${namespace}" xmlns:mc="urn:mc" xmlns:a="urn:a"><w:body>${body}</w:body></w:document>`,
  );
}

export function packageOf(main: string, text: string): Uint8Array {
  return makeZip(
    textParts({
      '_rels/.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="${main}"/></Relationships>`,
      [main]: text,
    }),
  );
}

/** A paragraph of runs. */
export function p(...texts: readonly string[]): string {
  return `<w:p>${texts.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join('')}</w:p>`;
}
