import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { openXlsx } from '../../../src/workbook/xlsx/document';
import { XmlReader } from '../../../src/workbook/xlsx/xml';
import { ownSheet } from '../contract';
import { makeZip, readZip, textOf } from '../zipParts';

const RICH = new Uint8Array(readFileSync(join(__dirname, '../fixtures/rich-template.xlsx')));
const PROJECT = 'xl/worksheets/sheet3.xml';
const WORKBOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';

/** Every node of a part, one text each: a tag as it is written, or the text between tags. */
function nodesOf(text: string): string[] {
  const reader = new XmlReader(text, 'test');
  const nodes: string[] = [];
  for (let token = reader.next(); token !== 'end'; token = reader.next())
    nodes.push(text.slice(reader.start, reader.end));
  return nodes;
}

/** Nodes of `after` that differ from `before`, which stands in it in the same order around them. */
function difference(before: string, after: string): { gone: string[]; came: string[] } {
  const [a, b] = [nodesOf(before), nodesOf(after)];
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let back = 0;
  while (back < a.length - from && back < b.length - from && a.at(-1 - back) === b.at(-1 - back)) back++;
  return { gone: a.slice(from, a.length - back), came: b.slice(from, b.length - back) };
}

function changedParts(before: Uint8Array, after: Uint8Array): { changed: string[]; added: string[]; gone: string[] } {
  const [a, b] = [readZip(before), readZip(after)];
  const changed = [...a].filter(([name, part]) => b.get(name)?.raw.equals(part.raw) === false).map(([name]) => name);
  const added = [...b.keys()].filter((name) => !a.has(name));
  return { changed, added, gone: [...a.keys()].filter((name) => !b.has(name)) };
}

const at = (row: number, col: number, sheet = '项目1'): { sheet: string; row: number; col: number } => ({
  sheet,
  row,
  col,
});

describe('what is not touched stays as it was', () => {
  test('reading changes nothing: the very same bytes come back', () => {
    const document = openXlsx(RICH);
    document.sheets();
    expect(document.toBytes()).toBe(RICH);
  });

  test('the bytes that were opened are not written to, a Node Buffer either', () => {
    const bytes = Buffer.from(RICH);
    const document = openXlsx(bytes);
    document.set(at(6, 5), { n: '1234567.891234' });
    document.toBytes();
    expect(bytes.equals(RICH)).toBe(true);
  });

  test('one number: one sheet part and the wish to recalculate', () => {
    const document = openXlsx(RICH);
    document.set(at(6, 5), { n: '123.45' });
    const after = document.toBytes();
    expect(changedParts(RICH, after)).toEqual({ changed: [WORKBOOK, PROJECT], added: [], gone: [] });
    const { gone, came } = difference(textOf(RICH, PROJECT), textOf(after, PROJECT));
    expect(gone.filter((node) => !came.includes(node))).toHaveLength(1);
    expect(came.filter((node) => !gone.includes(node))).toEqual(['123.45']);
    expect(difference(textOf(RICH, WORKBOOK), textOf(after, WORKBOOK))).toEqual({
      gone: ['<calcPr calcId="124519" />'],
      came: ['<calcPr calcId="124519" fullCalcOnLoad="1" />'],
    });
  });

  test('one text: the cell alone, with its style; the shared strings stay', () => {
    const document = openXlsx(RICH);
    document.set(at(17, 8), { s: '  因汛期延误 <b>&\n第二行' });
    const after = document.toBytes();
    expect(changedParts(RICH, after).changed).toEqual([WORKBOOK, PROJECT]);
    const { gone, came } = difference(textOf(RICH, PROJECT), textOf(after, PROJECT));
    const style = /^<c r="I18" (s="\d+")/.exec(gone[0] ?? '')?.[1] ?? 'no style';
    const text = '<t xml:space="preserve">  因汛期延误 &lt;b&gt;&amp;\n第二行</t>';
    expect(`<c r="I18" ${style} t="inlineStr"><is>${text}</is></c>`).toContain(came.join(''));
    expect(came.join('')).toContain(text);
    expect(openXlsx(after).sheets()[2]?.values.flat()).toContainEqual({ s: '  因汛期延误 <b>&\n第二行' });
  });

  test('members keep their order and their very bytes, local headers included', () => {
    const document = openXlsx(RICH);
    document.set(at(6, 5), { n: '1' });
    document.putOwnSheet(ownSheet('一'));
    const after = document.toBytes();
    const names = [...readZip(RICH).keys()];
    expect([...readZip(after).keys()].slice(0, names.length)).toEqual(names);
    expect(changedParts(RICH, after)).toEqual({
      changed: ['[Content_Types].xml', WORKBOOK, 'xl/_rels/workbook.xml.rels', PROJECT, STYLES],
      added: ['xl/worksheets/sheet9.xml'],
      gone: [],
    });
  });

  test('all 53 parts but the patched ones are the same for an independent reader, and it sees the new values', async () => {
    const document = openXlsx(RICH);
    document.set(at(6, 5), { n: '123.45' }, '0.00%');
    document.putOwnSheet(ownSheet('甲项目'));
    const other = new ExcelJS.Workbook();
    const after = document.toBytes();
    await other.xlsx.load(after as unknown as ArrayBuffer);
    expect(other.getWorksheet('项目1')?.getCell('F7').value).toBe(123.45);
    expect(other.getWorksheet('项目1')?.getCell('F7').numFmt).toBe('0.00%');
    const own = other.getWorksheet('自评结果');
    expect(own?.getCell('A3').value).toBe('甲项目');
    const link = `<hyperlinks><hyperlink ref="A3" location="'项目1'!B1" display="甲项目"/></hyperlinks>`;
    expect(textOf(after, 'xl/worksheets/sheet9.xml')).toContain(link);
    expect(own?.getCell('B3').value).toBe(9.51);
    expect(own?.getColumn(3).width).toBe(30);
    expect(own?.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToHeight: 0 });
    expect(own?.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 });
    expect(own?.getCell('B2').font.bold).toBe(true);
    expect(own?.getCell('B3').border.left?.style).toBe('thin');
    expect(own?.getCell('A1').isMerged).toBe(true);
  });

  test('a number format for one cell: one style more, the cell keeps font, fill and border', () => {
    const document = openXlsx(RICH);
    document.set(at(6, 5), { n: '0.95' }, '0.000%');
    const after = document.toBytes();
    const { gone, came } = difference(textOf(RICH, STYLES), textOf(after, STYLES));
    const news = came.filter((node) => !gone.includes(node));
    expect(news).toContain('<numFmt numFmtId="173" formatCode="0.000%"/>');
    expect(news.filter((node) => node.startsWith('<xf'))).toHaveLength(1);
    const again = openXlsx(after);
    again.set(at(7, 5), { n: '0.9' }, '0.000%');
    expect(textOf(again.toBytes(), STYLES).match(/<numFmt /g)).toHaveLength(10);
  });
});

describe('sheets of ours come and go', () => {
  test('put, then remove: the parts are the original ones but for the styles that were added', () => {
    const document = openXlsx(RICH);
    document.putOwnSheet(ownSheet('一'));
    document.putOwnSheet(ownSheet('二', '问题清单'));
    const reopened = openXlsx(document.toBytes());
    expect(reopened.ownSheets()).toEqual([
      { name: '自评结果', edited: false },
      { name: '问题清单', edited: false },
    ]);
    expect(reopened.removeOwnSheets()).toEqual(['自评结果', '问题清单']);
    const after = reopened.toBytes();
    const [a, b] = [readZip(RICH), readZip(after)];
    const differing = [...a].filter(
      ([name, part]) => !Buffer.from(b.get(name)?.data ?? []).equals(Buffer.from(part.data)),
    );
    expect(differing.map(([name]) => name)).toEqual([STYLES]);
    expect([...b.keys()]).toEqual([...a.keys()]);
  });

  test('in one sitting nothing but the styles remains either', () => {
    const document = openXlsx(RICH);
    document.putOwnSheet(ownSheet('一'));
    document.removeOwnSheets();
    expect(changedParts(RICH, document.toBytes())).toEqual({ changed: [STYLES], added: [], gone: [] });
  });

  test('writing the same sheets again changes no byte', () => {
    const document = openXlsx(RICH);
    document.putOwnSheet(ownSheet('一'));
    const bytes = document.toBytes();
    const again = openXlsx(bytes);
    expect(again.putOwnSheet(ownSheet('一'))).toEqual({ name: '自评结果', changed: false });
    expect(again.toBytes()).toBe(bytes);
  });

  test('other content goes into the same place and adds no style a second time', () => {
    const document = openXlsx(RICH);
    document.putOwnSheet(ownSheet('一'));
    document.putOwnSheet(ownSheet('甲', '问题清单'));
    const bytes = document.toBytes();
    const again = openXlsx(bytes);
    expect(again.putOwnSheet(ownSheet('二'))).toEqual({ name: '自评结果', changed: true });
    const after = again.toBytes();
    expect(changedParts(bytes, after)).toEqual({
      changed: [WORKBOOK, 'xl/worksheets/sheet9.xml'],
      added: [],
      gone: [],
    });
    expect(
      again
        .sheets()
        .map((sheet) => sheet.name)
        .slice(-2),
    ).toEqual(['自评结果', '问题清单']);
  });

  test('a workbook that another program has saved again still knows our sheet, and whether it was edited', () => {
    const document = openXlsx(RICH);
    document.putOwnSheet(ownSheet('一'));
    const bytes = document.toBytes();
    const sheet = openXlsx(savedAgain(bytes, (text) => text));
    expect(sheet.ownSheets()).toEqual([{ name: '自评结果', edited: false }]);
    expect(sheet.putOwnSheet(ownSheet('一'))).toEqual({ name: '自评结果', changed: false });
    const edited = openXlsx(savedAgain(bytes, (text) => text.replace('9.51', '9.52')));
    expect(edited.ownSheets()).toEqual([{ name: '自评结果', edited: true }]);
    expect(edited.putOwnSheet(ownSheet('一')).name).toBe('自评结果（生成）');
  });

  test('the tab that was active stays active, and names of later tabs still mean them', () => {
    const document = openXlsx(RICH);
    document.putOwnSheet(ownSheet('一'));
    const moved = moveLastTabFirst(document);
    const cleaned = openXlsx(moved);
    expect(cleaned.removeOwnSheets()).toEqual(['自评结果']);
    const text = textOf(cleaned.toBytes(), WORKBOOK);
    expect(text).toBe(textOf(RICH, WORKBOOK));
  });
});

/** Our sheet with its text among the shared strings, as Excel stores it. */
function savedAgain(bytes: Uint8Array, change: (sheet: string) => string): Uint8Array {
  const parts = new Map([...readZip(bytes)].map(([name, part]) => [name, part.data]));
  const strings = textOf(bytes, 'xl/sharedStrings.xml');
  let next = (strings.match(/<si>/g) ?? []).length;
  const added: string[] = [];
  const sheet = textOf(bytes, 'xl/worksheets/sheet9.xml').replace(
    /t="inlineStr"><is>(<t[^>]*>[^<]*<\/t>)<\/is>/g,
    (_, text: string) => {
      added.push(`<si>${text}</si>`);
      return `t="s"><v>${String(next++)}</v>`;
    },
  );
  expect(added.length).toBeGreaterThan(3);
  parts.set('xl/worksheets/sheet9.xml', new TextEncoder().encode(change(sheet)));
  parts.set('xl/sharedStrings.xml', new TextEncoder().encode(strings.replace('</sst>', `${added.join('')}</sst>`)));
  return makeZip(parts);
}

function moveLastTabFirst(document: { toBytes(): Uint8Array }): Uint8Array {
  const bytes = document.toBytes();
  const text = textOf(bytes, WORKBOOK);
  const tab = /<sheet name="自评结果"[^>]*\/>/.exec(text)?.[0] ?? '';
  const moved = text
    .replace(tab, '')
    .replace('<sheets>', `<sheets>${tab}`)
    .replace(
      /(localSheetId|activeTab)="(\d+)"/g,
      (_, name: string, n: string) => `${name}="${String((Number(n) + 1) % 9)}"`,
    );
  const parts = new Map([...readZip(bytes)].map(([name, part]) => [name, part.data]));
  parts.set(WORKBOOK, new TextEncoder().encode(moved));
  return makeZip(parts);
}
