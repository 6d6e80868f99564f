import type { CellValue, Sheet } from '../../../src/core/model';
import { openXlsx } from '../../../src/workbook/xlsx/document';
import { ownSheet } from '../contract';
import {
  bookParts,
  changedBook,
  MAIN,
  oneSheet,
  PLAIN_SHEET,
  REL,
  smallBook,
  STRICT_MAIN,
  STRICT_REL,
  STYLES,
} from '../smallBook';
import { makeZip, textOf, textParts } from '../zipParts';

const SHEET = 'xl/worksheets/sheet1.xml';
const NORMAL: CellValue[][] = [[{ s: '指标' }, { n: '0.95' }], [{ n: '1.9' }]];
const FORMULAS = [[null, null], ['B1*2']];

function first(bytes: Uint8Array): Sheet {
  return openXlsx(bytes).sheets()[0] as Sheet;
}

function withPart(name: string, bytes: Uint8Array): Uint8Array {
  return makeZip(new Map([...textParts(bookParts()), [name, bytes]]));
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const buffer = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return new Uint8Array(bigEndian ? buffer.swap16() : buffer);
}

const strict = (text: string): string => text.replaceAll(MAIN, STRICT_MAIN).replaceAll(REL, STRICT_REL);
const prefixed = (text: string, part: string): string => {
  if (!/sheet1\.xml$|workbook\.xml$|sharedStrings\.xml$|styles\.xml$/.test(part)) return text;
  return text.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
};
const withoutAddresses = (text: string, part: string): string => {
  return part === SHEET ? text.replace(/ r="[A-Z]*\d+"/g, '') : text;
};
const commented = (text: string): string => {
  return text.replace('?>', '?><!-- <c> & --><?note a?>').replace('<v>0.95</v>', '<v>0<!-- , -->.<![CDATA[95]]></v>');
};
const sheetText = bookParts()[SHEET] ?? '';

const VARIANTS: readonly [string, Uint8Array][] = [
  ['as Excel writes it', smallBook()],
  ['strict namespaces', changedBook(strict)],
  ['every element with a prefix', changedBook(prefixed)],
  ['rows and cells without addresses', changedBook(withoutAddresses)],
  ['a byte order mark', changedBook((text) => `\uFEFF${text}`)],
  ['UTF-16 little endian', withPart(SHEET, utf16(sheetText.replace('UTF-8', 'UTF-16'), false))],
  ['UTF-16 big endian', withPart(SHEET, utf16(sheetText.replace('UTF-8', 'UTF-16'), true))],
  ['sizes after the data', smallBook({}, { descriptors: true })],
  ['ZIP64', smallBook({}, { zip64: true })],
  ['stored, not deflated', smallBook({}, { stored: true })],
  ['comments, instructions and CDATA', changedBook(commented)],
  ['single quotes', changedBook((text) => text.replaceAll('"', "'"))],
  ['backslashes in member names', backslashes()],
  ['absolute targets', changedBook((text) => text.replace(/Target="worksheets/g, 'Target="/xl/worksheets'))],
  ['other part names', otherNames()],
  ['other case in part names', changedCase()],
];

function backslashes(): Uint8Array {
  const parts = Object.entries(bookParts()).map(([name, text]) => [name.replaceAll('/', '\\'), text]);
  return makeZip(textParts(Object.fromEntries(parts) as Record<string, string>));
}

function otherNames(): Uint8Array {
  const parts = Object.entries(bookParts()).map(([name, text]) => [
    name.replace('workbook.xml', 'book.xml'),
    text.replace('xl/workbook.xml', 'xl/book.xml'),
  ]);
  return makeZip(textParts(Object.fromEntries(parts) as Record<string, string>));
}

function changedCase(): Uint8Array {
  const parts = Object.entries(bookParts()).map(([name, text]) => [name.replace('worksheets/s', 'Worksheets/S'), text]);
  return makeZip(textParts(Object.fromEntries(parts) as Record<string, string>));
}

describe.each(VARIANTS)('%s', (_, bytes) => {
  test('reads like any other workbook', () => {
    const sheet = first(bytes);
    expect(sheet.values).toEqual(NORMAL);
    expect(sheet.formulas).toEqual(FORMULAS);
    expect(sheet.formats).toEqual([['General', '0.00%'], ['General']]);
  });

  test('is written without disturbing the rest', () => {
    const document = openXlsx(bytes);
    document.set({ sheet: '项目1', row: 0, col: 1 }, { n: '0.9' });
    document.set({ sheet: '项目1', row: 0, col: 3 }, { s: '=2口' });
    document.set({ sheet: '项目1', row: 4, col: 0 }, { b: true }, '0.0_ ');
    document.putOwnSheet(ownSheet('一'));
    const again = openXlsx(document.toBytes());
    const [sheet, own] = again.sheets();
    expect(sheet?.values).toEqual([
      [{ s: '指标' }, { n: '0.9' }, null, { s: '=2口' }],
      [{ n: '1.9' }],
      [],
      [],
      [{ b: true }],
    ]);
    expect(sheet?.formulas[1]).toEqual(['B1*2']);
    expect(sheet?.formats[0]?.[1]).toBe('0.00%');
    expect(sheet?.formats[4]?.[0]).toBe('0.0_ ');
    expect([own?.name, own?.isOwn]).toEqual(['自评结果', true]);
    expect(again.removeOwnSheets()).toEqual(['自评结果']);
    expect(openXlsx(again.toBytes()).sheets()).toHaveLength(1);
  });
});

describe('values in all their forms', () => {
  const rows = (cells: string): string => `<sheetData><row r="1">${cells}</row></sheetData>`;
  const value = (cell: string, rest = {}): CellValue | undefined => first(oneSheet(rows(cell), rest)).values[0]?.[0];

  test.each<[string, string, CellValue]>([
    ['a double with 17 digits', '<c><v>0.30000000000000004</v></c>', { n: '0.3' }],
    ['another one', '<c><v>95.060000000000002</v></c>', { n: '95.06' }],
    ['an exponent', '<c><v>1.5E-3</v></c>', { n: '0.0015' }],
    ['a large exponent', '<c><v>1.2e+20</v></c>', { n: '120000000000000000000' }],
    ['fifteen digits as they are', '<c><v>123456789012.345</v></c>', { n: '123456789012.345' }],
    ['more than fifteen digits', '<c><v>1234567890123456789</v></c>', { n: '1234567890123460000' }],
    ['zeros at the end', '<c><v>8.50</v></c>', { n: '8.5' }],
    ['minus nothing', '<c><v>-0.0</v></c>', { n: '0' }],
    ['a negative', '<c t="n"><v> -12.50 </v></c>', { n: '-12.5' }],
    ['no number at all', '<c><v>NaN</v></c>', { e: '#NUM!' }],
    ['a logical', '<c t="b"><v>1</v></c>', { b: true }],
    ['an error', '<c t="e"><v>#DIV/0!</v></c>', { e: '#DIV/0!' }],
    ['the text of a formula', '<c t="str"><f>A9</f><v>优_x000D_</v></c>', { s: '优\r' }],
    ['inline text', '<c t="inlineStr"><is><t>甲</t></is></c>', { s: '甲' }],
    ['inline runs', '<c t="inlineStr"><is><r><t>甲</t></r><r><rPr><b/></rPr><t>乙</t></r></is></c>', { s: '甲乙' }],
    ['a date of the strict kind', '<c t="d"><v>2022-12-31</v></c>', { n: '44926' }],
    ['with a time', '<c t="d"><v>2022-12-31T12:00:00Z</v></c>', { n: '44926.5' }],
    ['before the day that never was', '<c t="d"><v>1900-02-28</v></c>', { n: '59' }],
    ['a formula that was never computed', '<c><f>1+1</f></c>', null],
  ])('%s', (_, cell, expected) => {
    expect(value(cell)).toEqual(expected);
  });

  test.each([
    [
      'runs joined, phonetic ones left out',
      '<si><r><t>甲</t></r><r><t>乙</t></r><rPh sb="0" eb="1"><t>jia</t></rPh></si>',
      '甲乙',
    ],
    ['an escape', '<si><t>a_x4E2D_b_x005F_x0041_</t></si>', 'a中b_x0041_'],
    ['spaces that are kept', '<si><t xml:space="preserve">  甲 </t></si>', '  甲 '],
    ['spaces that are not', '<si><t> 甲　</t></si>', '甲　'],
    ['entities', '<si><t>&lt;甲&gt; &amp; &#x4E59;&#19993;</t></si>', '<甲> & 乙丙'],
  ])('shared text: %s', (_, strings, expected) => {
    expect(value('<c t="s"><v>0</v></c>', { strings })).toEqual({ s: expected });
  });

  test('an empty value is a blank cell', () => {
    expect(first(oneSheet(rows('<c><v>1</v></c><c s="1"><v></v></c><c s="1"/>'))).values).toEqual([
      [{ n: '1' }, null, null],
    ]);
  });

  test('a formula without a cached value keeps its text', () => {
    const sheet = first(oneSheet(rows('<c><f>SUM(A2:A3)</f></c>')));
    expect([sheet.values, sheet.formulas]).toEqual([[[null]], [['SUM(A2:A3)']]]);
  });

  test('an ISO date in a General cell is shown as a date', () => {
    expect(first(oneSheet(rows('<c t="d"><v>2022-12-31</v></c>'))).formats).toEqual([['yyyy/m/d']]);
  });

  test('shared formulas read as each cell means them', () => {
    const sheet = first(
      oneSheet(
        '<sheetData><row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">IF($A1="A1",A$1*B1,SUM(A:A,表2!B1,LOG10(2)))</f><v>1</v></c></row>' +
          '<row r="3"><c r="C3"><f t="shared" si="0"/><v>2</v></c><c r="D3"><f t="shared" si="0"/><v>3</v></c></row></sheetData>',
      ),
    );
    expect(sheet.formulas[2]).toEqual([
      'IF($A3="A1",A$1*B3,SUM(A:A,表2!B3,LOG10(2)))',
      'IF($A3="A1",B$1*C3,SUM(B:B,表2!C3,LOG10(2)))',
    ]);
  });

  test('every cell of an array formula is one', () => {
    const cells =
      '<c r="A1"><f t="array" ref="A1:B1">C1:D1*2</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c>';
    const document = openXlsx(oneSheet(rows(cells)));
    expect(document.sheets()[0]?.formulas[0]).toEqual(['C1:D1*2', 'C1:D1*2', null]);
    expect(() => document.set({ sheet: '项目1', row: 0, col: 1 }, { n: '1' })).toThrow('是公式');
  });

  test('dates of a 1904 workbook: same days, and only dates', () => {
    const settings = '<workbookPr date1904="1"/>';
    const bytes = oneSheet(rows('<c s="3"><v>43464</v></c><c><v>43464</v></c>'), { settings });
    const document = openXlsx(bytes);
    expect(document.sheets()[0]?.values[0]).toEqual([{ n: '44926' }, { n: '43464' }]);
    expect(document.sheets()[0]?.formats[0]?.[0]).toBe('yyyy"年"m"月"d"日"');
    document.set({ sheet: '项目1', row: 0, col: 0 }, { n: '44927' });
    expect(textOf(document.toBytes(), SHEET)).toContain('<v>43465</v>');
  });
});

describe('what stands around the cells', () => {
  test('hidden rows: said, of no height, and not listed where unlisted ones are hidden', () => {
    const sheet = first(
      oneSheet(
        '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row>' +
          '<row r="3" hidden="1"><c r="A3"><v>1</v></c></row><row r="4" ht="0" customHeight="1"><c r="A4"><v>1</v></c></row>' +
          '<row r="5"><c r="A5"><v>1</v></c></row></sheetData>',
      ),
    );
    expect(sheet.hiddenRows).toEqual([1, 2, 3]);
  });

  test('protection: the own setting, the named style, the default', () => {
    const cells = [0, 2, 4, 5].map((style) => `<c s="${String(style)}"><v>1</v></c>`).join('');
    const sheet = first(oneSheet(`<sheetData><row>${cells}</row></sheetData><sheetProtection sheet="1"/>`));
    expect([sheet.isProtected, sheet.locked]).toEqual([true, [[true, false, false, true]]]);
    expect(first(oneSheet('<sheetData/><sheetProtection sheet="0"/>')).isProtected).toBe(false);
  });

  test('hidden sheets say so; a chart sheet has no cells and keeps its place', () => {
    const bytes = changedBook(
      (text, part) => {
        if (part === 'xl/workbook.xml') return text.replace('name="乙"', 'name="乙" state="veryHidden"');
        return part.endsWith('workbook.xml.rels')
          ? text.replace('worksheet" Target="worksheets/sheet1', 'chartsheet" Target="worksheets/sheet1')
          : text;
      },
      { sheets: { 图: PLAIN_SHEET, 甲: PLAIN_SHEET, 乙: PLAIN_SHEET } },
    );
    const document = openXlsx(bytes);
    expect(document.sheets().map((sheet) => [sheet.name, sheet.state])).toEqual([
      ['甲', 'visible'],
      ['乙', 'veryHidden'],
    ]);
    document.putOwnSheet(ownSheet('一'));
    expect(textOf(document.toBytes(), 'xl/workbook.xml')).toContain('localSheetId="3"');
  });

  test('the grid begins at the first filled cell and ends with the styled blanks near the last', () => {
    const sheet = first(
      oneSheet(
        '<sheetData><row r="3"><c r="C3"><v>1</v></c><c r="E3" s="1"/></row><row r="4"><c r="D4" s="4"/></row><row r="900"><c r="A900" s="1"/></row></sheetData>',
      ),
    );
    expect([sheet.row0, sheet.col0]).toEqual([2, 2]);
    expect(sheet.values).toEqual([
      [{ n: '1' }, null, null],
      [null, null],
    ]);
    expect(sheet.formats).toEqual([
      ['General', 'General', '0.00%'],
      ['General', '@'],
    ]);
  });

  test('a cell that the file does not list has the style of its row or column', () => {
    const document = openXlsx(
      oneSheet(
        '<cols><col min="2" max="3" width="9" style="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" s="4" customFormat="1"/></sheetData>',
      ),
    );
    document.set({ sheet: '项目1', row: 0, col: 2 }, { n: '1' });
    document.set({ sheet: '项目1', row: 1, col: 1 }, { s: '甲' });
    const text = textOf(document.toBytes(), SHEET);
    expect(text).toContain('<c r="C1" s="1"><v>1</v></c></row>');
    expect(text).toContain(
      '<row r="2" s="4" customFormat="1"><c r="B2" s="4" t="inlineStr"><is><t>甲</t></is></c></row>',
    );
  });

  test('a million rows with two cells hold nothing between them', () => {
    const sheet = first(
      oneSheet(
        '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
      ),
    );
    expect(sheet.values).toHaveLength(1_048_576);
    expect(sheet.values.filter((row) => row.length > 0)).toHaveLength(2);
  });
});

describe('where a new cell goes', () => {
  const set = (content: string, row: number, col: number, value: CellValue = { n: '7' }): string => {
    const document = openXlsx(oneSheet(content));
    document.set({ sheet: '项目1', row, col }, value);
    return textOf(document.toBytes(), SHEET)
      .replace(/^[^]*<worksheet[^>]*>/, '')
      .replace('</worksheet>', '');
  };

  test.each([
    ['into an empty sheet', '<sheetData/>', 1, 1, '<sheetData><row r="2"><c r="B2"><v>7</v></c></row></sheetData>'],
    [
      'between columns, within the hint of columns',
      '<sheetData><row r="1" spans="1:3"><c r="A1"/><c r="C1"/></row></sheetData>',
      0,
      1,
      '<sheetData><row r="1" spans="1:3"><c r="A1"/><c r="B1"><v>7</v></c><c r="C1"/></row></sheetData>',
    ],
    [
      'behind all columns',
      '<dimension ref="A1"/><sheetData><row r="1" spans="1:1"><c r="A1"/></row></sheetData>',
      0,
      4,
      '<dimension ref="A1:E1"/><sheetData><row r="1" spans="1:5"><c r="A1"/><c r="E1"><v>7</v></c></row></sheetData>',
    ],
    [
      'between rows',
      '<sheetData><row r="1"/><row r="5"/></sheetData>',
      2,
      0,
      '<sheetData><row r="1"/><row r="3"><c r="A3"><v>7</v></c></row><row r="5"/></sheetData>',
    ],
  ])('%s', (_, content, row, col, expected) => {
    expect(set(content, row, col)).toBe(expected);
  });

  test('what only looks like the end of a row is none', () => {
    const before = '<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[</row><row r="2">]]></t></is></c></row>';
    const content = `<sheetData>${before}<row r="2" ><c r="A2"/></row ><row r="3"><c r="A3"/></row><!-- </row> --></sheetData>`;
    expect(set(content, 2, 0)).toBe(content.replace('<c r="A3"/>', '<c r="A3"><v>7</v></c>'));
    const plain = '<sheetData><row r="1"><c r="A1"/></row ><row r="2"><c r="A2"/></row></sheetData><rowBreaks/>';
    expect(set(plain, 1, 0)).toBe(plain.replace('<c r="A2"/>', '<c r="A2"><v>7</v></c>'));
  });

  test('a cell keeps its attributes and extensions; what described the old value goes', () => {
    const cell = '<c r="A1" s="1" t="s" vm="1" ph="1"><v>0</v><extLst><ext uri="x"/></extLst></c>';
    expect(set(`<sheetData><row r="1">${cell}</row></sheetData>`, 0, 0)).toContain(
      '<c r="A1" s="1" ph="1"><v>7</v><extLst><ext uri="x"/></extLst></c>',
    );
  });

  test('emptying a cell keeps its style', () => {
    expect(set('<sheetData><row r="1"><c r="A1" s="1"><v>7</v></c></row></sheetData>', 0, 0, null)).toContain(
      '<c r="A1" s="1"/>',
    );
  });

  test.each([
    '=2口',
    '<b>&amp;"',
    '😀🧑‍🌾',
    '_x000D_',
    '  前后  ',
    'a\r\nb\tc',
    "'0123",
    '\u0001\uFFFF',
    '\uD800',
    '行\n'.repeat(10_000),
  ])('text comes back as it was: %j', (text) => {
    const document = openXlsx(smallBook());
    document.set({ sheet: '项目1', row: 0, col: 0 }, { s: text });
    const sheet = first(document.toBytes());
    expect(sheet.values[0]?.[0]).toEqual({ s: text });
    expect(sheet.formulas[0]?.[0]).toBeNull();
  });

  test('recalculation is asked for in the schema’s place, and only when a value changed', () => {
    const after = '<definedNames><definedName name="甲">1</definedName></definedNames><extLst/>';
    const document = openXlsx(smallBook({ after }));
    document.set({ sheet: '项目1', row: 0, col: 1 }, { n: '0.95' });
    expect(document.toBytes()).toEqual(smallBook({ after }));
    document.set({ sheet: '项目1', row: 0, col: 1 }, { n: '0.9' });
    expect(textOf(document.toBytes(), 'xl/workbook.xml')).toContain(
      '</definedNames><calcPr fullCalcOnLoad="1"/><extLst/>',
    );
  });

  test('a workbook without styles gets some only when a number format asks for it', () => {
    const parts = Object.entries(bookParts({ sheets: { 项目1: '<sheetData/>' } })).filter(
      ([name]) => name !== 'xl/styles.xml',
    );
    const bare = Object.fromEntries(
      parts.map(([name, text]) => [name, text.replace(/<Relationship Id="rId101"[^>]*>/, '')]),
    );
    const document = openXlsx(makeZip(textParts(bare)));
    document.set({ sheet: '项目1', row: 0, col: 0 }, { n: '0.95' }, '0.00%');
    document.putOwnSheet(ownSheet('一'));
    const sheet = first(document.toBytes());
    expect([sheet.values, sheet.formats]).toEqual([[[{ n: '0.95' }]], [['0.00%']]]);
  });

  test('names of our sheets follow Excel’s rules, links quote theirs', () => {
    const document = openXlsx(smallBook({ sheets: { "甲'乙": PLAIN_SHEET } }));
    const sheet = {
      ...ownSheet('一', `'自评/结果[${'长'.repeat(40)}`),
      rows: [[{ value: { s: '见' }, link: { sheet: "甲'乙", row: 0, col: 0 } }]],
    };
    const { name } = document.putOwnSheet(sheet);
    expect(name).toBe(`自评_结果_${'长'.repeat(25)}`);
    expect(textOf(document.toBytes(), 'xl/worksheets/sheet2.xml')).toContain(`location="'甲''乙'!A1"`);
  });

  test('styles that exist are used again', () => {
    expect(STYLES).toContain('numFmtId="164"');
    const document = openXlsx(smallBook());
    document.set({ sheet: '项目1', row: 0, col: 1 }, { n: '1' }, '0.0_ ');
    expect(textOf(document.toBytes(), 'xl/styles.xml')).toContain('<numFmts count="1">');
  });
});
