import { WorkbookError } from '../../../src/workbook/workbook';
import { sentenceFor, WORKBOOK_ERROR_CODES, type WorkbookErrorCode } from '../../../src/workbook/wording';
import { openXlsx } from '../../../src/workbook/xlsx/document';
import { nodeCodec } from '../../../src/workbook/xlsx/nodeCodec';
import { bookParts, changedBook, oneSheet, smallBook } from '../smallBook';
import { makeZip, textParts } from '../zipParts';

const SHEET = 'xl/worksheets/sheet1.xml';

function refusalOf(bytes: Uint8Array): WorkbookError {
  try {
    openXlsx(bytes).sheets();
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

function without(part: string): Uint8Array {
  const parts = Object.entries(bookParts()).filter(([name]) => name !== part);
  return makeZip(textParts(Object.fromEntries(parts)));
}

const changed = (part: string, change: (text: string) => string): Uint8Array => {
  return changedBook((text, name) => (name === part ? change(text) : text));
};

const withPart = (name: string, bytes: Uint8Array): Uint8Array =>
  makeZip(new Map([...textParts(bookParts()), [name, bytes]]));

/** An old Office container whose directory holds these streams. */
function compoundFile(...streams: string[]): Uint8Array {
  const bytes = Buffer.alloc(512 * 3);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(1, 48);
  bytes.writeUInt32LE(0, 76);
  bytes.writeUInt32LE(0xfffffffe, 512 + 4);
  ['Root Entry', ...streams].forEach((name, i) => {
    bytes.write(name, 1024 + i * 128, 'utf16le');
    bytes.writeUInt16LE(name.length * 2 + 2, 1024 + i * 128 + 64);
  });
  return new Uint8Array(bytes);
}

function wordDocument(): Uint8Array {
  return changed('[Content_Types].xml', (text) =>
    text.replace('spreadsheetml.sheet.main', 'wordprocessingml.document.main'),
  );
}

function encryptedMember(): Uint8Array {
  const bytes = smallBook();
  const record = Buffer.from(bytes.buffer).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  bytes[record + 8] = 1;
  return bytes;
}

function method(number: number): Uint8Array {
  const bytes = smallBook();
  const buffer = Buffer.from(bytes.buffer);
  buffer.writeUInt16LE(number, 8);
  buffer.writeUInt16LE(number, buffer.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 10);
  return bytes;
}

function wrongChecksum(): Uint8Array {
  const bytes = smallBook({}, { stored: true });
  const at = Buffer.from(bytes.buffer).indexOf('0.95');
  bytes[at] = 0x31;
  return bytes;
}

const bomb = (): Uint8Array => withPart(SHEET, new Uint8Array(30 * 1024 * 1024).fill(0x20));
const huge = (): Uint8Array => {
  const name = 'xl/sharedStrings.xml';
  const noise = new Uint8Array(1024 * 1024).map((_, i) => (i * 7919) >> 5);
  const bytes = makeZip(new Map([...textParts(bookParts()), [name, noise]]), { stored: true });
  const buffer = Buffer.from(bytes.buffer);
  buffer.writeUInt32LE(200 * 1024 * 1024, buffer.lastIndexOf(name) - 46 + 24);
  return bytes;
};

const wide = (): Uint8Array => {
  const rows = Array.from({ length: 500 }, (_, i) => {
    const row = String(i + 1);
    return `<row r="${row}"><c r="A${row}"><v>1</v></c><c r="XFD${row}"><v>1</v></c></row>`;
  });
  return oneSheet(`<sheetData>${rows.join('')}</sheetData>`);
};
const gb = Buffer.concat([Buffer.from('<?xml version="1.0" encoding="GB2312"?><sst>'), Buffer.from([0xd6, 0xb8])]);
const nested = (text: string): string => text.replace('<sheetData>', `${'<a>'.repeat(5000)}<sheetData>`);

const REFUSED: readonly [WorkbookErrorCode, string, Uint8Array][] = [
  ['not-a-zip', 'an empty file', new Uint8Array(0)],
  ['not-a-zip', 'a web page under another name', new TextEncoder().encode('<html><table></table></html>')],
  ['damaged-zip', 'a download that broke off', smallBook().slice(0, 1500)],
  ['encrypted', 'an opening password', compoundFile('EncryptionInfo', 'EncryptedPackage')],
  ['encrypted', 'an encrypted member', encryptedMember()],
  ['legacy-xls', '.xls', compoundFile('Workbook')],
  ['legacy-xls', 'an older .xls', compoundFile('Book')],
  ['not-a-workbook', '.doc', compoundFile('WordDocument')],
  ['not-a-workbook', '.docx', wordDocument()],
  ['not-a-workbook', 'an archive of something else', makeZip(textParts({ 'a.txt': 'a' }))],
  ['not-a-workbook', 'no main part', changed('_rels/.rels', (text) => text.replace('/officeDocument"', '/other"'))],
  [
    'binary-workbook',
    '.xlsb',
    changed('[Content_Types].xml', (text) => text.replace('sheet.main+xml', 'sheet.binary.macroEnabled.main')),
  ],
  ['doctype', 'an entity bomb', changed(SHEET, (text) => text.replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>'))],
  ['missing-part', 'no sheet', without(SHEET)],
  ['missing-part', 'no workbook', without('xl/workbook.xml')],
  ['missing-part', 'no shared strings', without('xl/sharedStrings.xml')],
  ['duplicate-part', 'one name in two spellings', withPart('XL/workbook.xml', new Uint8Array(1))],
  ['damaged-part', 'a wrong checksum', wrongChecksum()],
  [
    'damaged-part',
    'a shared string that is not there',
    oneSheet('<sheetData><row><c t="s"><v>5</v></c></row></sheetData>'),
  ],
  ['damaged-part', 'a number that is none', oneSheet('<sheetData><row><c><v>1,5</v></c></row></sheetData>')],
  ['damaged-part', 'an exponent beyond all', oneSheet('<sheetData><row><c><v>1E999</v></c></row></sheetData>')],
  ['damaged-part', 'a cell beyond the last column', oneSheet('<sheetData><row r="1"><c r="XFE1"/></row></sheetData>')],
  ['damaged-part', 'a row beyond the last', oneSheet('<sheetData><row r="1048577"/></sheetData>')],
  ['damaged-part', 'a row after the last', oneSheet('<sheetData><row r="1048576"/><row/></sheetData>')],
  ['damaged-part', 'cells in disorder', oneSheet('<sheetData><row r="1"><c r="B1"/><c r="A1"/></row></sheetData>')],
  ['damaged-part', 'a cell of another row', oneSheet('<sheetData><row r="1"><c r="A2"/></row></sheetData>')],
  [
    'damaged-part',
    'a shared formula without its text',
    oneSheet('<sheetData><row><c><f t="shared" si="0"/></c></row></sheetData>'),
  ],
  [
    'damaged-part',
    'a merged area that is none',
    oneSheet('<sheetData/><mergeCells><mergeCell ref="A0:B2"/></mergeCells>'),
  ],
  ['damaged-part', 'an end tag that is missing', changed(SHEET, (text) => text.replace('</row>', ''))],
  ['damaged-part', 'a prefix that nobody declared', oneSheet('<y:sheetData/>')],
  ['damaged-part', 'an entity that nobody declared', oneSheet('<sheetData><row><c><v>&a;</v></c></row></sheetData>')],
  ['damaged-part', 'endless nesting', changed(SHEET, nested)],
  ['damaged-part', 'two sheets of one name', smallBook({ sheets: { 甲A: '<sheetData/>', 甲a: '<sheetData/>' } })],
  ['suspicious-compression', 'a part that unpacks a thousandfold', bomb()],
  ['too-large', 'a part of 200 MB', huge()],
  ['too-large', 'a grid with eight million cells', wide()],
  [
    'too-many-entries',
    'twenty thousand members',
    makeZip(new Map(Array.from({ length: 20_001 }, (_, i) => [`a${String(i)}`, new Uint8Array(0)])), { stored: true }),
  ],
  ['unsupported-encoding', 'GB2312', withPart('xl/sharedStrings.xml', new Uint8Array(gb))],
  ['unsupported-compression', 'another method', method(12)],
];

test.each(REFUSED)('%s: %s', (code, _, bytes) => {
  const error = refusalOf(bytes);
  expect(error.code).toBe(code);
  expect(error.message).toMatch(/^[^\n]*\p{Script=Han}[^\n]*。$/u);
  expect(error.message).not.toContain('undefined');
});

test('every kind of trouble has one sentence that names the place it is about', () => {
  for (const code of WORKBOOK_ERROR_CODES) {
    expect(sentenceFor(code, 'xl/某.xml').match(/。/g)).toHaveLength(1);
  }
  expect(sentenceFor('damaged-part', 'xl/某.xml')).toContain('xl/某.xml');
});

test('a part that is not needed may be damaged: it is passed on as it is', () => {
  const bytes = withPart('xl/media/a.png', new Uint8Array([1, 2, 3]));
  const at = Buffer.from(bytes.buffer).indexOf('xl/media/a.png');
  bytes[at + 15] = 0xff;
  expect(openXlsx(bytes).sheets()).toHaveLength(1);
});

describe('a size that is declared too small never fills memory', () => {
  test.each([
    ['in any browser', undefined],
    ['in Node', nodeCodec],
  ])('%s', (_, codec) => {
    const bytes = withPart('xl/sharedStrings.xml', new Uint8Array(4 * 1024 * 1024).fill(0x20));
    const buffer = Buffer.from(bytes.buffer);
    buffer.writeUInt32LE(100, buffer.lastIndexOf('xl/sharedStrings.xml') - 46 + 24);
    expect(() => openXlsx(bytes, codec).sheets()).toThrow('已损坏');
  });
});

describe('setting cells', () => {
  const document = openXlsx(
    oneSheet(
      '<sheetData><row r="1"><c r="A1"><f>1</f><v>1</v></c><c r="B1"/><c r="C1" s="4"/></row></sheetData><sheetProtection sheet="1"/>',
    ),
  );
  const code = (row: number, col: number, sheet = '项目1', text = ''): string => {
    try {
      document.set({ sheet, row, col }, { s: text });
    } catch (error) {
      return error instanceof WorkbookError ? error.code : 'bug';
    }
    return 'done';
  };

  test.each([
    [0, 0, 'formula-cell'],
    [0, 1, 'locked-cell'],
    [0, 2, 'done'],
    [9, 9, 'locked-cell'],
    [1_048_576, 0, 'no-such-cell'],
    [0, 16_384, 'no-such-cell'],
    [-1, 0, 'no-such-cell'],
  ])('row %i, column %i: %s', (row, col, expected) => {
    expect(code(row, col)).toBe(expected);
  });

  test('a sheet that is not there, a text that does not fit, a number that is none', () => {
    expect(code(0, 2, '别的')).toBe('no-such-sheet');
    expect(code(0, 2, '项目1', 'a'.repeat(32_768))).toBe('text-too-long');
    expect(() => document.set({ sheet: '项目1', row: 0, col: 2 }, { n: '1,5' })).toThrow(TypeError);
  });
});
