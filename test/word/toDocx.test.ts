import * as fc from 'fast-check';
import type { Block, Report } from '../../src/core/narrative/document';
import { readReportFile } from '../../src/word/readReportFile';
import { toDocx } from '../../src/word/toDocx';
import { OFFICIAL_STYLE } from '../../src/word/styleProfile';
import { readZip, textOf } from '../workbook/zipParts';
import { figure, gap, heading, paragraph, REPORT, SURVEY_GAP, table, typed, words } from './writtenReport';

const SHORT: Report = {
  ...REPORT,
  attachmentMark: null,
  title: '自评报告',
  blocks: [],
  attachments: [],
  signature: { unit: words('小吕寨镇人民政府'), date: words('2023年4月13日'), people: [] },
  gaps: [],
};

async function documentXml(change: Partial<Report>): Promise<string> {
  return textOf(await toDocx({ ...SHORT, ...change }), 'word/document.xml');
}

const ofBlocks = (...blocks: readonly Block[]): Promise<string> => documentXml({ blocks });

/** The paragraph that holds a text. */
function around(xml: string, text: string): string {
  const at = xml.indexOf(`>${text}<`);
  if (at < 0) throw new Error(`no ${text}`);
  return xml.slice(xml.lastIndexOf('<w:p>', at), xml.indexOf('</w:p>', at) + 6);
}

describe('the page', () => {
  it('is A4 with the type area of the standard, on a grid of 22 lines', async () => {
    const xml = await ofBlocks();
    // Millimetres × 1440 / 25.4: 210, 297, 37, 26, 35, 28, 15, 25.
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(xml).toContain(
      '<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="850" w:footer="1417" w:gutter="0"/>',
    );
    // (16838 − 2098 − 1984) ÷ 22 = 579.8
    expect(xml).toContain('<w:docGrid w:type="lines" w:linePitch="579"/>');
  });

  it('has its number on the outer side, odd to the right and even to the left', async () => {
    const file = await toDocx(SHORT);
    expect(textOf(file, 'word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
    const numbers = ['word/footer1.xml', 'word/footer2.xml'].map((part) => textOf(file, part));
    expect(numbers[0]).toContain('<w:ind w:right="280"/><w:jc w:val="right"/>');
    expect(numbers[1]).toContain('<w:ind w:left="280"/><w:jc w:val="left"/>');
    for (const xml of numbers) {
      expect(xml.replace(/<w:instrText[^>]*>PAGE<\/w:instrText>/, '#').replace(/<[^>]*>/g, '')).toBe('— # —');
    }
    const document = textOf(file, 'word/document.xml');
    expect(document).toMatch(/<w:footerReference w:type="default" r:id="rId\d+"\/>/);
    expect(document).toMatch(/<w:footerReference w:type="even" r:id="rId\d+"\/>/);
  });
});

describe('styles', () => {
  it('name the fonts of official documents and sizes 三号, 二号, 四号', async () => {
    const xml = textOf(await toDocx(SHORT), 'word/styles.xml');
    const style = (id: string): string =>
      new RegExp(`<w:style [^>]*w:styleId="${id}">.*?</w:style>`).exec(xml)?.[0] ?? '';
    const fonts = (chinese: string): string =>
      `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${chinese}" w:cs="Times New Roman"/>`;
    expect(xml).toContain(
      `<w:rPrDefault><w:rPr>${fonts('仿宋_GB2312')}<w:spacing w:val="-5"/><w:sz w:val="32"/><w:szCs w:val="32"/>`,
    );
    expect(style('Normal')).toContain('<w:spacing w:before="0" w:after="0" w:line="579" w:lineRule="exact"/>');
    expect(style('Title')).toContain(`${fonts('方正小标宋简体')}<w:sz w:val="44"/>`);
    expect(style('Heading1')).toContain(fonts('黑体'));
    expect(style('Heading2')).toContain(fonts('楷体_GB2312'));
    expect(style('Heading3')).toContain(`${fonts('仿宋_GB2312')}<w:b/>`);
    expect(style('Heading4')).not.toContain('<w:b/>');
    for (const level of ['1', '2', '3', '4']) {
      expect(style(`Heading${level}`)).toContain(`<w:outlineLvl w:val="${String(Number(level) - 1)}"/>`);
      expect(style(`Heading${level}`)).toContain('<w:keepNext/>');
    }
    expect(style('body')).toContain('<w:ind w:firstLineChars="200" w:firstLine="630"/>');
    expect(style('tableText')).toContain('<w:snapToGrid w:val="0"/><w:spacing w:line="360" w:lineRule="exact"/>');
    expect(style('pageNumber')).toContain('w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体"');
    expect(style('pageNumber')).toContain('<w:sz w:val="28"/>');
  });

  it('say for every font what to take where it is missing', async () => {
    const xml = textOf(await toDocx(SHORT), 'word/fontTable.xml');
    for (const { name } of Object.values(OFFICIAL_STYLE.fonts)) {
      expect(xml).toMatch(new RegExp(`<w:font w:name="${name}"><w:altName w:val="[^"]+"/><w:charset w:val="86"/>`));
    }
    expect(xml).toContain('<w:altName w:val="仿宋,FangSong,华文仿宋,STFangsong"/>');
  });

  it('are all there: no paragraph asks for a style that is not', async () => {
    const file = await toDocx(REPORT);
    const styles = textOf(file, 'word/styles.xml');
    const used = [...readZip(file).keys()]
      .filter((part) => /^word\/(document|header\d|footer\d)\.xml$/.test(part))
      .flatMap((part) => [...textOf(file, part).matchAll(/<w:pStyle w:val="(\w+)"\/>/g)].map(([, id]) => id));
    expect(new Set(used).size).toBeGreaterThan(10);
    for (const id of used) expect(styles).toContain(`w:styleId="${String(id)}"`);
  });

  it('are data: another line count and another place of the page number change them', async () => {
    const file = await toDocx(SHORT, {
      ...OFFICIAL_STYLE,
      linesPerPage: 20,
      pageNumber: { ...OFFICIAL_STYLE.pageNumber, odd: 'center' },
    });
    expect(textOf(file, 'word/styles.xml')).toContain('w:line="637" w:lineRule="exact"');
    expect(textOf(file, 'word/footer1.xml')).toContain('<w:jc w:val="center"/>');
  });
});

describe('the text', () => {
  it('has real headings', async () => {
    const xml = await ofBlocks(heading(1, '一、基本情况'), heading(3, '1．预算'));
    expect(around(xml, '一、基本情况')).toContain('<w:pStyle w:val="Heading1"/>');
    expect(around(xml, '1．预算')).toContain('<w:pStyle w:val="Heading3"/>');
  });

  it('joins what a sentence is made of', async () => {
    const xml = await ofBlocks(paragraph(words('执行率'), figure('95.06%'), words('。')), paragraph(words('完。')));
    expect(around(xml, '执行率95.06%。')).toBe(
      '<w:p><w:pPr><w:pStyle w:val="body"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>' +
        '<w:t xml:space="preserve">执行率95.06%。</w:t></w:r></w:p>',
    );
  });

  it('shows what is missing on yellow, and what is there not', async () => {
    const xml = await ofBlocks(paragraph(words('共发放'), SURVEY_GAP, words('份。')));
    expect(xml.match(/<w:highlight w:val="yellow"\/>/g)).toHaveLength(1);
    const run = /<w:r>(?:(?!<w:r>).)*【待补充：满意度调查的发放份数】/.exec(xml)?.[0];
    expect(run).toContain('<w:highlight w:val="yellow"/>');
  });

  it('shows on yellow what is missing in a title or heading', async () => {
    const xml = await documentXml({
      title: '【待补充：单位名称】整体支出绩效自评工作报告',
      blocks: [heading(1, '一、【待补充：标题】')],
    });
    for (const text of ['【待补充：单位名称】', '【待补充：标题】']) {
      expect(xml).toMatch(new RegExp(`<w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">${text}</w:t>`));
    }
    expect(xml.match(/<w:highlight/g)).toHaveLength(2);
  });

  it('begins a paragraph for every line that was typed, without the indent that was typed', async () => {
    const xml = await ofBlocks(paragraph(typed('　　甲事。\r\n\r\n  乙事。\n')));
    expect(around(xml, '甲事。')).toContain('"body"');
    expect(around(xml, '乙事。')).toContain('"body"');
  });

  it('takes typed text for text', async () => {
    const file = await toDocx({ ...SHORT, blocks: [paragraph(typed('=2口</w:t><w:br/>&amp;\u0001\ud800{PAGE}'))] });
    expect(textOf(file, 'word/document.xml')).toContain('=2口&lt;/w:t&gt;&lt;w:br/&gt;&amp;amp;{PAGE}');
    expect(readReportFile(file)).toContain('=2口</w:t><w:br/>&amp;{PAGE}');
  });
});

describe('a table', () => {
  it('repeats its head, keeps rows whole and spreads its columns over the page', async () => {
    const xml = await ofBlocks(table('机构表', ['单位', '编制'], [['镇政府', '56']]));
    const rows = xml.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain('<w:tblHeader/>');
    expect(rows[1]).not.toContain('<w:tblHeader/>');
    for (const row of rows) expect(row).toContain('<w:cantSplit/>');
    // 8845 twips between the margins, 3 to 2.
    expect(xml).toContain('<w:tblGrid><w:gridCol w:w="5307"/><w:gridCol w:w="3538"/></w:tblGrid>');
    expect(around(xml, '机构表')).toContain('"tableCaption"');
    expect(around(xml, '56')).toContain('"tableText"');
  });

  it('sets amounts to the right, short words in the middle, long ones to the left', async () => {
    const long = '农村人居环境整治与卫生厕所改造提升以及后续管护项目（含公厕）';
    const xml = await ofBlocks(table(null, ['项目', '金额', '等级'], [[long, '120.50', '优']]));
    expect(around(xml, long)).toContain('<w:jc w:val="left"/>');
    expect(around(xml, '120.50')).toContain('<w:jc w:val="right"/>');
    expect(around(xml, '优')).toContain('<w:jc w:val="center"/>');
  });

  it('has as many cells in each row as its head, and a gap in a cell is marked', async () => {
    const short = { ...table(null, ['甲', '乙'], []), rows: [[[gap('金额')]]] };
    const xml = await ofBlocks(short);
    expect(xml.match(/<w:tc>/g)).toHaveLength(4);
    expect(xml).toContain('<w:highlight w:val="yellow"/>');
  });

  it('does not grow together with the table before it', async () => {
    const one = table(null, ['甲'], [['1']]);
    const xml = await ofBlocks(one, one);
    expect(xml.match(/<\/w:tbl><w:p><w:pPr><w:pStyle w:val="tableEnd"\/>/g)).toHaveLength(2);
  });
});

describe('what stands around the text', () => {
  it('puts 附件4 on the first line and the title on the third', async () => {
    const xml = await documentXml({ attachmentMark: '附件4' });
    const paragraphs = xml.match(/<w:p>.*?<\/w:p>/g) ?? [];
    expect(paragraphs[0]).toContain('>附件4<');
    expect(paragraphs[1]).not.toContain('<w:t');
    expect(paragraphs[2]).toContain('<w:pStyle w:val="Title"/>');
    expect((await documentXml({})).indexOf('"Title"')).toBeLessThan(200 + (await documentXml({})).indexOf('<w:body>'));
  });

  it('numbers attachments only where there are several', async () => {
    const text = (xml: string): string => xml.replace(/<w:tab\/>/g, '→').replace(/<[^>]*>/g, '');
    expect(text(await documentXml({ attachments: ['甲表', '乙表'] }))).toContain('附件：1.→甲表2.→乙表');
    expect(text(await documentXml({ attachments: ['甲表'] }))).toContain('附件：→甲表');
    expect(text(await documentXml({}))).not.toContain('附件');
  });

  it('centres the unit above the date, four characters from the right', async () => {
    const xml = await ofBlocks();
    // 2023年4月13日: 7 digits at a half and 3 characters = 6.5; the unit 8: 4 + (6.5 − 8) ÷ 2 = 3.25 characters of 315.
    expect(around(xml, '2023年4月13日')).toContain('<w:ind w:right="1260"/>');
    expect(around(xml, '小吕寨镇人民政府')).toContain('<w:ind w:right="1024"/>');
    expect(around(xml, '小吕寨镇人民政府')).toContain('<w:keepNext/>');
  });

  it('leaves no signature alone on a page: the last words go with it', async () => {
    const blocks = [paragraph(words('前文。')), paragraph(words('末尾。'))];
    const xml = await documentXml({ blocks });
    expect(around(xml, '前文。')).not.toContain('<w:keepNext/>');
    const signed = xml.slice(xml.indexOf('末尾。'), xml.indexOf('2023年4月13日'));
    expect(around(xml, '末尾。')).toContain('<w:keepNext/>');
    expect(signed.match(/<w:keepNext\/>/g)).toHaveLength(3);
    const long = '长文。'.repeat(30);
    expect(around(await ofBlocks(paragraph(words(long))), long)).not.toContain('<w:keepNext/>');
  });

  it('never lets a long name leave the page', async () => {
    const unit = words('巨鹿县小吕寨镇人民政府农村人居环境整治办公室');
    const xml = await documentXml({ signature: { ...SHORT.signature, unit } });
    expect(around(xml, unit.kind === 'words' ? unit.text : '')).toContain('<w:ind w:right="0"/>');
    // (22 − 6.5) ÷ 2 = 7.75 characters.
    expect(around(xml, '2023年4月13日')).toContain('<w:ind w:right="2441"/>');
  });

  it('names whom to ask in brackets', async () => {
    const people = [
      { label: '填报人', value: typed('甲某') },
      { label: '联系电话', value: gap('联系电话') },
    ];
    const xml = await documentXml({ signature: { ...SHORT.signature, people } });
    expect(xml.replace(/<[^>]*>/g, '')).toContain('（填报人：甲某，联系电话：【待补充：联系电话】）');
  });

  it('says on every page that something is missing, and nothing when nothing is', async () => {
    const parts = readZip(await toDocx({ ...SHORT, gaps: [gap('甲'), gap('乙')] }));
    for (const part of ['word/header1.xml', 'word/header2.xml']) {
      expect(new TextDecoder().decode(parts.get(part)?.data)).toContain('还有 2 处待补充');
    }
    expect([...readZip(await toDocx(SHORT)).keys()].filter((part) => part.includes('header'))).toEqual([]);
  });
});

describe('the file', () => {
  it('is the same whenever it is made', async () => {
    const first = await toDocx(REPORT);
    jest.useFakeTimers({ now: new Date('2031-11-05T13:14:16Z'), advanceTimers: true });
    const later = await toDocx(REPORT);
    jest.useRealTimers();
    expect(Buffer.from(later).equals(Buffer.from(first))).toBe(true);
  });

  it('tells title and unit, and neither program nor person', async () => {
    const xml = textOf(await toDocx(REPORT), 'docProps/core.xml');
    expect(xml).toContain(`<dc:title>${REPORT.title}</dc:title><dc:creator>巨鹿县小吕寨镇人民政府</dc:creator>`);
    expect(xml.replace(/<[^>]*>/g, '')).toBe(`${REPORT.title}巨鹿县小吕寨镇人民政府`);
  });

  it('can be read again, whatever was typed', async () => {
    const line = fc.string({ unit: 'binary', maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(line, async (text) => {
        const file = await toDocx({ ...SHORT, blocks: [paragraph(words('始'), typed(text), words('终'))] });
        const read = readReportFile(file).join('');
        const kept = text.replace(/[^\t\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\u2028\u2029]/gu, '');
        const letters = (one: string): string => one.replace(/\s/g, '');
        expect(letters(read)).toBe(letters(`自评报告始${kept}终小吕寨镇人民政府2023年4月13日`));
      }),
      { numRuns: 25 },
    );
  });
});
