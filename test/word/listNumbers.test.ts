import { readReportFile } from '../../src/word/readReportFile';
import { formatted } from '../../src/word/reading/numberFormats';
import { docxOf, item, kind, level, list, p, styled, TRANSITIONAL, use } from './docxFile';

/** Numbers that Word puts before paragraphs by itself. */

const REPORT_LEVELS = [
  level(0, 'chineseCounting', '%1、'),
  level(1, 'chineseCounting', '（%2）'),
  level(2, 'decimal', '%3.', '<w:suff w:val="space"/>'),
];

function read(body: string, numbering: string, styles = ''): readonly string[] {
  return readReportFile(docxOf(body, TRANSITIONAL, { numbering, styles }));
}

it('are read as if they were typed, each level anew under the one above', () => {
  const body = [
    item(1, 0, '组织情况'),
    item(1, 1, '基本情况'),
    item(1, 1, '对象'),
    item(1, 2, '加强领导'),
    p('没有编号的段落'),
    item(1, 0, '实现情况'),
    item(1, 1, '资金'),
  ];
  expect(read(body.join(''), list(1, REPORT_LEVELS))).toEqual([
    '一、组织情况',
    '（一）基本情况',
    '（二）对象',
    '1. 加强领导',
    '没有编号的段落',
    '二、实现情况',
    '（一）资金',
  ]);
});

it('come from the style where the paragraph says nothing, and not where it says none', () => {
  const styles =
    '<w:style w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:styleId="H2"><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:styleId="H3"><w:basedOn w:val="H2"/></w:style>' +
    '<w:style w:styleId="X"><w:basedOn w:val="Y"/></w:style><w:style w:styleId="Y"><w:basedOn w:val="X"/></w:style>';
  const none = `<w:p><w:pPr><w:pStyle w:val="H1"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>无</w:t></w:r></w:p>`;
  const body = styled('H1', '甲') + styled('H2', '乙') + styled('H3', '丙') + styled('X', '圈') + none;
  expect(read(body, list(1, REPORT_LEVELS), styles)).toEqual(['一、甲', '（一）乙', '（二）丙', '圈', '无']);
});

it('find the level by the style that belongs to it', () => {
  const linked = level(1, 'decimal', '%1.%2', '<w:pStyle w:val="H2"/><w:suff w:val="nothing"/>');
  const styles = '<w:style w:styleId="H2"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
  expect(read(styled('H2', '甲'), list(1, [level(0, 'decimal', '%1'), linked]), styles)).toEqual(['1.1甲']);
});

it('go on in another list of the same kind, and begin anew where that list says so', () => {
  const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
  const numbering = kind(1, REPORT_LEVELS) + use(1, 1) + use(2, 1) + use(3, 1, restart);
  const body = item(1, 0, '甲') + item(2, 0, '乙') + item(3, 0, '丙') + item(3, 0, '丁');
  expect(read(body, numbering)).toEqual(['一、甲', '二、乙', '一、丙', '二、丁']);
});

it('may be digits throughout below a Chinese number', () => {
  const legal = level(1, 'decimal', '%1.%2', '<w:isLgl/><w:suff w:val="nothing"/>');
  const numbering = list(1, [level(0, 'chineseCounting', '%1、'), legal]);
  expect(read(item(1, 0, '甲') + item(1, 1, '乙'), numbering)).toEqual(['一、甲', '1.1乙']);
});

it('are nothing for bullets, and for a list that is not there', () => {
  expect(read(item(1, 0, '甲') + item(9, 0, '乙'), list(1, [level(0, 'bullet', '•')]))).toEqual(['甲', '乙']);
});

it.each([
  [12, 'chineseCountingThousand', '十二'],
  [20, 'japaneseCounting', '二十'],
  [3, 'decimalEnclosedCircle', '③'],
  [2, 'decimalEnclosedParen', '⑵'],
  [10, 'decimalFullWidth', '１０'],
  [3, 'ideographTraditional', '丙'],
  [1, 'ideographZodiac', '子'],
  [2, 'chineseLegalSimplified', '贰'],
  [28, 'upperLetter', 'BB'],
  [4, 'lowerRoman', 'iv'],
  [1994, 'upperRoman', 'MCMXCIV'],
  [7, 'decimalZero', '07'],
  [5, 'none', ''],
  [21, 'decimalEnclosedCircle', '21'],
  [100, 'chineseCounting', '100'],
  [6, 'somethingElse', '6'],
])('%d as %s is %s', (value, format, text) => {
  expect(formatted(value, format)).toBe(text);
});
