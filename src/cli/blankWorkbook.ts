import { strToU8, zipSync } from 'fflate';

/** A workbook with one sheet, formatted and empty, to be filled through the editor. */
export interface BlankSheet {
  readonly name: string;
  /** Column widths in characters. */
  readonly widths: readonly number[];
  /** They stay in sight, and are printed on every page. */
  readonly frozenRows: number;
  /** Rows under the headings that can be sorted and filtered; absent = none. */
  readonly filteredRows?: number;
  /** Zero-based cells that are shown in bold. */
  readonly bold: readonly { readonly row: number; readonly col: number }[];
}

export function blankWorkbook(sheet: BlankSheet): Uint8Array {
  const parts = new Map([
    ['[Content_Types].xml', contentTypes()],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookPart(sheet)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', stylesPart()],
    ['xl/worksheets/sheet1.xml', sheetPart(sheet)],
  ]);
  const files = [...parts].map(([name, xml]) => [name, strToU8(DECLARATION + xml)] as const);
  return zipSync(Object.fromEntries(files), { mtime: '1980-01-02T00:00:00Z' });
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function contentTypes(): string {
  const override = (part: string, kind: string): string =>
    `<Override PartName="${part}" ContentType="${TYPES}.${kind}+xml"/>`;
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('/xl/workbook.xml', 'sheet.main') +
    override('/xl/worksheets/sheet1.xml', 'worksheet') +
    override('/xl/styles.xml', 'styles') +
    '</Types>'
  );
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const all = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

function workbookPart({ name, frozenRows }: BlankSheet): string {
  const sheet = `<sheet name="${name}" sheetId="1" r:id="rId1"/>`;
  const titles = `<definedName name="_xlnm.Print_Titles" localSheetId="0">'${name}'!$1:$${String(frozenRows)}</definedName>`;
  const names = frozenRows > 0 ? `<definedNames>${titles}</definedNames>` : '';
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheet}</sheets>${names}</workbook>`;
}

/** Style 0 is the body, style 1 the heading. */
function stylesPart(): string {
  const font = (bold: string): string => `<font>${bold}<sz val="11"/><name val="宋体"/><charset val="134"/></font>`;
  return (
    `<styleSheet xmlns="${MAIN}"><fonts count="2">${font('')}${font('<b/>')}</fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

/** A4, lying; as wide as one page. */
const PRINT =
  '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';

function sheetPart({ widths, frozenRows, filteredRows = 0, bold }: BlankSheet): string {
  const columns = widths.map((width, index) => {
    const no = String(index + 1);
    return `<col min="${no}" max="${no}" width="${String(width)}" customWidth="1"/>`;
  });
  const top = String(frozenRows);
  const area = `A${top}:${letter(widths.length - 1)}${String(frozenRows + filteredRows)}`;
  const filter = filteredRows > 0 ? `<autoFilter ref="${area}"/>` : '';
  const pane = `<pane ySplit="${top}" topLeftCell="A${String(frozenRows + 1)}" activePane="bottomLeft" state="frozen"/>`;
  return (
    `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${frozenRows > 0 ? pane : ''}</sheetView></sheetViews>` +
    `<cols>${columns.join('')}</cols><sheetData>${rowsOf(bold)}</sheetData>${filter}${PRINT}</worksheet>`
  );
}

function rowsOf(bold: BlankSheet['bold']): string {
  const rows = [...new Set(bold.map(({ row }) => row))].sort((a, b) => a - b);
  return rows
    .map((row) => {
      const cells = bold.filter((cell) => cell.row === row).sort((a, b) => a.col - b.col);
      const no = String(row + 1);
      return `<row r="${no}">${cells.map(({ col }) => `<c r="${letter(col)}${no}" s="1"/>`).join('')}</row>`;
    })
    .join('');
}

/** The first 26 columns are more than any sheet of this kind has. */
function letter(col: number): string {
  return String.fromCharCode(65 + col);
}
