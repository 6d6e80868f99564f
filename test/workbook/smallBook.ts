import { makeZip, textParts, type ZipOptions } from './zipParts';

/** A small workbook written out by hand, so that a test can say exactly what is odd about it. */

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
export const STRICT_REL = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface SmallBook {
  /** Content of each `<worksheet>`. */
  readonly sheets?: Readonly<Record<string, string>>;
  readonly strings?: string;
  readonly styles?: string;
  /** Before `<sheets>` in the workbook part. */
  readonly settings?: string;
  /** After `<sheets>`. */
  readonly after?: string;
}

export const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0_ "/></numFmts>' +
  '<fonts count="1"><font><sz val="10.5"/><name val="仿宋_GB2312"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders>' +
  '<cellStyleXfs count="2"><xf/><xf><protection locked="0"/></xf></cellStyleXfs>' +
  '<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="10" xfId="0"/>' +
  '<xf numFmtId="164" xfId="1"/><xf numFmtId="31" xfId="0"/><xf numFmtId="49" xfId="0"><protection locked="0"/></xf>' +
  '<xf numFmtId="0" xfId="1"><protection locked="1"/></xf></cellXfs>';

export const PLAIN_SHEET =
  '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>0.95</v></c></row>' +
  '<row r="2"><c r="A2"><f>B1*2</f><v>1.9</v></c></row></sheetData>';

export function bookParts(book: SmallBook = {}): Record<string, string> {
  const sheets = Object.entries(book.sheets ?? { 项目1: PLAIN_SHEET });
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(book, sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, i) => [`rId${String(i + 1)}`, 'worksheet', `worksheets/sheet${String(i + 1)}.xml`] as Link),
      ['rId101', 'styles', 'styles.xml'],
      ['rId102', 'sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}">${book.styles ?? STYLES}</styleSheet>`,
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${book.strings ?? '<si><t>指标</t></si>'}</sst>`,
  };
  for (const [i, [, content]] of sheets.entries()) {
    parts[`xl/worksheets/sheet${String(i + 1)}.xml`] = `${HEAD}<worksheet xmlns="${MAIN}">${content}</worksheet>`;
  }
  return parts;
}

export function smallBook(book: SmallBook = {}, options: ZipOptions = {}): Uint8Array {
  return makeZip(textParts(bookParts(book)), options);
}

/** With each part's text changed on the way. */
export function changedBook(change: (text: string, part: string) => string, book: SmallBook = {}): Uint8Array {
  const changed = Object.entries(bookParts(book)).map(([name, text]) => [name, change(text, name)] as const);
  return makeZip(textParts(Object.fromEntries(changed)));
}

export function oneSheet(content: string, rest: Omit<SmallBook, 'sheets'> = {}): Uint8Array {
  return smallBook({ ...rest, sheets: { 项目1: content } });
}

type Link = [id: string, kind: string, target: string];

function relationships(links: readonly Link[]): string {
  const list = links.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${REL}/${kind}" Target="${target}"/>`);
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const overrides = [`<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>`];
  for (let i = 1; i <= sheets; i++) {
    overrides.push(`<Override PartName="/xl/worksheets/sheet${String(i)}.xml" ContentType="${TYPE}.worksheet+xml"/>`);
  }
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>';
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults}${overrides.join('')}</Types>`;
}

function workbook(book: SmallBook, sheets: readonly [string, string][]): string {
  const list = sheets.map(
    ([name], i) => `<sheet name="${name}" sheetId="${String(i + 1)}" r:id="rId${String(i + 1)}"/>`,
  );
  const content = `${book.settings ?? ''}<sheets>${list.join('')}</sheets>${book.after ?? ''}`;
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${REL}">${content}</workbook>`;
}
