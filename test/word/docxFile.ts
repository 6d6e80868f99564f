import { makeZip, textParts } from '../workbook/zipParts';

export const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** What may stand beside the text, without the root elements. */
interface Beside {
  readonly numbering?: string;
  readonly styles?: string;
}

/** A .docx as small as may be. @param body what stands inside w:body. */
export function docxOf(body: string, namespace = TRANSITIONAL, beside: Beside = {}): Uint8Array {
  const root = (name: string, inside: string): string => `<w:${name} xmlns:w="${namespace}">${inside}</w:${name}>`;
  const parts = Object.entries(beside);
  return packageOf(
    'word/document.xml',
    `<w:document xmlns:w="${namespace}" xmlns:mc="urn:mc" xmlns:a="urn:a"><w:body>${body}</w:body></w:document>`,
    Object.fromEntries(parts.map(([name, inside]) => [`word/${name}.xml`, root(name, inside)])),
  );
}

export function packageOf(main: string, text: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  const names = Object.keys(others).map((part) => /(\w+)\.xml$/.exec(part)?.[1] ?? '');
  const types = names.map((name) => `<Override PartName="/word/${name}.xml" ContentType="${WORD_TYPE}.${name}+xml"/>`);
  return makeZip(
    textParts({
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        `<Override PartName="/${main}" ContentType="${WORD_TYPE}.document.main+xml"/>${types.join('')}</Types>`,
      '_rels/.rels': links([['officeDocument', main]]),
      'word/_rels/document.xml.rels': links(names.map((name) => [name, `${name}.xml`])),
      [main]: text,
      ...others,
    }),
  );
}

function links(targets: readonly (readonly [string, string])[]): string {
  const list = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

/** A paragraph of runs. */
export function p(...texts: readonly string[]): string {
  return inParagraph('', texts);
}

/** A paragraph in a list. */
export function item(list: number, level: number, text: string): string {
  const place = `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr>`;
  return inParagraph(`<w:pPr>${place}</w:pPr>`, [text]);
}

/** A paragraph of a style. */
export function styled(style: string, text: string): string {
  return inParagraph(`<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`, [text]);
}

function inParagraph(head: string, texts: readonly string[]): string {
  const runs = texts.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`);
  return `<w:p>${head}${runs.join('')}</w:p>`;
}

/** One level of a list: 0 is the uppermost. */
export function level(ilvl: number, format: string, text: string, more = '<w:suff w:val="nothing"/>'): string {
  return (
    `<w:lvl w:ilvl="${String(ilvl)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}` +
    `<w:lvlText w:val="${text}"/></w:lvl>`
  );
}

/** A kind of list and the list of the same number. */
export function list(id: number, levels: readonly string[], overrides = ''): string {
  return kind(id, levels) + use(id, id, overrides);
}

export function kind(id: number, levels: readonly string[]): string {
  return `<w:abstractNum w:abstractNumId="${String(id)}">${levels.join('')}</w:abstractNum>`;
}

export function use(id: number, of: number, overrides = ''): string {
  return `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(of)}"/>${overrides}</w:num>`;
}
