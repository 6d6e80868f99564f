import * as fc from 'fast-check';
import { readReportFile } from '../../src/word/readReportFile';
import { ReportFileError } from '../../src/word/reportFileError';
import { REPORT_FILE_TROUBLES } from '../../src/word/wording';
import { nodeCodec } from '../../src/workbook/xlsx/nodeCodec';
import { docxOf, item, level, list, p, packageOf, STRICT, styled, TRANSITIONAL } from './docxFile';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...list: readonly number[]): Uint8Array => Uint8Array.from(list);

function codeOf(file: Uint8Array): string {
  try {
    readReportFile(file);
  } catch (error) {
    if (error instanceof ReportFileError) {
      expect(error.message).toBe(REPORT_FILE_TROUBLES[error.code]);
      return error.code;
    }
    throw error;
  }
  return 'read';
}

describe('a Word document', () => {
  const read = (body: string, namespace?: string): readonly string[] => readReportFile(docxOf(body, namespace));

  it('gives its paragraphs in order, blank ones too, with runs joined', () => {
    expect(read(p('一、基本情况') + '<w:p/>' + p('编制', '56', ' 名'))).toEqual(['一、基本情况', '', '编制56 名']);
  });

  it('reads the same with the strict names and with the codec of the command line', () => {
    expect(read(p('执行率95.06%'), STRICT)).toEqual(['执行率95.06%']);
    expect(readReportFile(docxOf(p('执行率95.06%')), nodeCodec)).toEqual(['执行率95.06%']);
  });

  it('takes links, insertions and fields as they are printed', () => {
    const run = '<w:r><w:t>甲</w:t></w:r>';
    const body = `<w:p><w:hyperlink>${run}</w:hyperlink><w:ins>${run}</w:ins><w:fldSimple>${run}</w:fldSimple></w:p>`;
    expect(read(`<w:sdt><w:sdtPr><w:t>占位</w:t></w:sdtPr><w:sdtContent>${body}</w:sdtContent></w:sdt>`)).toEqual([
      '甲甲甲',
    ]);
  });

  it('leaves out what is not on the paper', () => {
    const gone =
      '<w:del><w:r><w:delText>删</w:delText><w:t>删</w:t></w:r></w:del><w:moveFrom><w:r><w:t>移</w:t></w:r></w:moveFrom>' +
      '<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>';
    expect(read(`<w:p>${gone}<w:r><w:rPr><w:vanish w:val="0"/><w:b/></w:rPr><w:t>在</w:t></w:r></w:p>`)).toEqual([
      '在',
    ]);
  });

  it('breaks a paragraph where it was broken by hand, and keeps tabs', () => {
    expect(read('<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r></w:p>')).toEqual([
      '甲\t乙',
      '丙',
    ]);
  });

  it('does not take tab stops of a paragraph for tabs, nor a drawing for text', () => {
    const stops = '<w:pPr><w:tabs><w:tab w:pos="420"/></w:tabs></w:pPr>';
    expect(read(`<w:p>${stops}<w:r><w:t>甲</w:t><w:drawing><a:t>图</a:t></w:drawing></w:r></w:p>`)).toEqual(['甲']);
  });

  it('reads a row as one paragraph with tabs, and a framed text as paragraphs', () => {
    const row = (...cells: readonly string[]): string =>
      `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr/>${cell}</w:tc>`).join('')}</w:tr>`;
    const table = `<w:tbl><w:tblPr/>${row(p('编制'), '<w:p/>', p('56'))}${row(p('结论') + p('甲') + p('乙'))}</w:tbl>`;
    expect(read(table)).toEqual(['编制\t\t56', '结论', '甲', '乙']);
  });

  it('reads a text box once, though it is written for new and for old programs', () => {
    const box = `<w:txbxContent>${p('附件4')}</w:txbxContent>`;
    const both = `<mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`;
    expect(read(`<w:p><w:r>${both}<w:t>标题</w:t></w:r></w:p>`)).toEqual(['标题', '附件4']);
  });
});

describe('a text file', () => {
  it.each([
    ['UTF-8', utf8('一、甲\r\n\r\n二、乙')],
    ['UTF-8 with a byte order mark', bytes(0xef, 0xbb, 0xbf, ...utf8('一、甲\n\n二、乙'))],
    ['GBK', bytes(0xd2, 0xbb, 0xa1, 0xa2, 0xbc, 0xd7, 10, 10, 0xb6, 0xfe, 0xa1, 0xa2, 0xd2, 0xd2)],
    ['UTF-16', bytes(0xff, 0xfe, ...Buffer.from('一、甲\n\n二、乙', 'utf16le'))],
  ])('is read line by line: %s', (_, file) => {
    expect(readReportFile(file)).toEqual(['一、甲', '', '二、乙']);
  });

  it('may hold a character that only the four bytes of GB18030 can write', () => {
    expect(readReportFile(bytes(0x82, 0x35, 0x8f, 0x33, 0xbc, 0xd7))).toEqual(['\u9fa6甲']);
  });
});

describe('what cannot be read is told by name', () => {
  const compound = (name: string): Uint8Array => {
    const file = Buffer.alloc(1024);
    file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    file.writeUInt16LE(9, 30);
    file.write(name, 512, 'utf16le');
    file.writeUInt16LE((name.length + 1) * 2, 576);
    return new Uint8Array(file);
  };

  it.each([
    ['an old .doc', compound('WordDocument'), 'legacy-doc'],
    ['a password', compound('EncryptionInfo'), 'encrypted'],
    ['an old .xls', compound('Workbook'), 'workbook'],
    ['a workbook', packageOf('xl/workbook.xml', '<workbook/>'), 'workbook'],
    ['another package', packageOf('a.xml', '<a/>'), 'not-a-report'],
    ['a PDF', utf8('%PDF-1.7\n'), 'not-a-report'],
    ['a saved web page', utf8('<HTML><body>报告</body></HTML>'), 'not-a-report'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13), 'not-a-report'],
    ['bytes that no encoding has', bytes(0x41, 0xff, 0xff, 0x41), 'unreadable-text'],
    ['zeros', bytes(0x41, 0, 0, 0x41), 'not-a-report'],
    ['half a file', docxOf(p('甲')).subarray(0, 200), 'damaged'],
    ['text with a DOCTYPE', packageOf('d.xml', '<!DOCTYPE a><a/>'), 'unsafe'],
    ['broken text', docxOf('<w:p><w:r></w:p>'), 'damaged'],
    ['no text', docxOf('<w:p/>'), 'empty'],
    ['no bytes', bytes(), 'empty'],
  ])('%s', (_, file, code) => {
    expect(codeOf(file)).toBe(code);
  });

  it('whatever bytes it gets, it reads them or says what is wrong', () => {
    const file = docxOf(p('一、基本情况') + p('编制56名'));
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, difference) => {
        const changed = Uint8Array.from(file);
        changed[at] = (changed[at] ?? 0) ^ difference;
        expect(typeof codeOf(changed)).toBe('string');
      }),
    );
  });

  it('whatever is cut out of its text, styles and lists, it reads the rest or says what is wrong', () => {
    const text = item(1, 0, '甲') + styled('H', '乙') + `<w:tbl><w:tr><w:tc>${p('丙')}</w:tc></w:tr></w:tbl>`;
    const lists = list(1, [level(0, 'chineseCounting', '%1、')]);
    const styles = '<w:style w:styleId="H"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const cut = (whole: string, at: number, length: number): string => {
      const from = at % whole.length;
      return whole.slice(0, from) + whole.slice(from + length);
    };
    fc.assert(
      fc.property(fc.nat(), fc.nat(30), fc.nat(2), (at, length, which) => {
        const parts = [text, lists, styles].map((part, index) => (index === which ? cut(part, at, length) : part));
        const [body = '', numbering = '', looks = ''] = parts;
        const file = docxOf(body, TRANSITIONAL, { numbering, styles: looks });
        expect(['read', 'damaged', 'empty']).toContain(codeOf(file));
      }),
    );
  });

  it('a frame with more paragraphs than a call takes arguments is read', () => {
    const many = 150_000;
    const texts = Array.from({ length: many }, (_, index) => String((index * 2654435761) % 4294967296));
    const table = `<w:tbl><w:tr><w:tc>${texts.map((text) => p(text)).join('')}</w:tc></w:tr></w:tbl>`;
    expect(readReportFile(docxOf(table), nodeCodec)).toEqual(texts);
  });
});
