import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAppearance } from '../../src/workbook/appearance/appearance';
import { colourOf } from '../../src/workbook/appearance/colours';
import type { BookLook, CellLook, SheetLook } from '../../src/workbook/appearance/look';
import { columnPixels, defaultColumnPixels, digitWidth, rowPixels } from '../../src/workbook/appearance/measures';
import { openXlsx } from '../../src/workbook/xlsx/document';
import { nodeCodec } from '../../src/workbook/xlsx/nodeCodec';
import { place } from '../core/forms/paper';
import { smallBook, type SmallBook } from '../workbook/smallBook';

const THEME = 'FFFFFF 000000 EEECE1 1F497D 4F81BD'.split(' ');
const colour = (named: Partial<Parameters<typeof colourOf>[0]>): string | null => {
  return colourOf({ rgb: null, indexed: null, theme: null, tint: null, ...named }, THEME);
};

describe('colours', () => {
  test.each([
    ['outright', { rgb: 'FFC00000' }, '#C00000'],
    ['outright, without opacity', { rgb: 'c00000' }, '#C00000'],
    ['by number', { indexed: '10' }, '#FF0000'],
    ['of the theme', { theme: '4' }, '#4F81BD'],
    // Luminance of 4F81BD: (189 + 79) / 2 / 255 = 0.5255; at 40 % lighter 0.7153, hue and saturation as before.
    ['of the theme, lighter', { theme: '4', tint: '0.4' }, '#95B3D7'],
    ['of the theme, darker', { theme: '0', tint: '-0.5' }, '#808080'],
  ])('%s', (_, named, expected) => {
    expect(colour(named)).toBe(expected);
  });

  test.each([
    ['the system’s own', { indexed: '64' }],
    ['none at all', {}],
    ['a number that is none', { indexed: 'x' }],
    ['a theme’s that it has not', { theme: '40' }],
    ['a text that is none', { rgb: 'red' }],
  ])('%s names no colour', (_, named) => {
    expect(colour(named)).toBeNull();
  });
});

describe('measures', () => {
  const font = (name: string | null, size: number): number => {
    return digitWidth({
      name,
      size,
      bold: false,
      italic: false,
      underline: false,
      strike: false,
      raised: null,
      colour: null,
    });
  };

  test('a digit of Calibri 11 is 7 pixels, of 宋体 11 and 12 it is 8', () => {
    expect([font('Calibri', 11), font('宋体', 11), font('SimSun', 12)]).toEqual([7, 8, 8]);
  });

  test('Excel’s own widths: 8.43 of Calibri are 64 pixels with its margin, 8.38 of 宋体 72', () => {
    expect([columnPixels(9.140625, 7), columnPixels(9, 8)]).toEqual([64, 72]);
    expect([defaultColumnPixels(8, 7), defaultColumnPixels(8, 8)]).toEqual([64, 72]);
  });

  test('13.5 points are 18 pixels', () => {
    expect(rowPixels(13.5)).toBe(18);
  });
});

function lookOf(book: SmallBook): BookLook {
  const bytes = smallBook(book);
  return readAppearance(bytes, openXlsx(bytes).sheets());
}

const firstSheet = (content: string): SheetLook | undefined => lookOf({ sheets: { 项目1: content } }).sheets[0];
const A1 = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

describe('a sheet', () => {
  test('widths, hidden columns, and styles of whole columns', () => {
    const cols =
      '<cols><col min="1" max="2" width="9" customWidth="1"/><col min="4" max="16384" hidden="1" style="1"/></cols>';
    const digit = 7; // ⌈14 / 2⌉: 仿宋 10.5 is 14 pixels high
    expect(firstSheet(cols + A1)?.columns).toEqual([
      { first: 0, last: 1, width: columnPixels(9, digit), hidden: false, style: 0 },
      { first: 3, last: 26, width: null, hidden: true, style: 1 },
    ]);
  });

  test('heights, hidden rows, and styles of whole rows', () => {
    const rows =
      '<sheetData><row r="1" ht="27" customHeight="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"/>' +
      '<row r="3" s="2" customFormat="1"><c r="B3" s="1"/></row></sheetData>';
    const look = firstSheet(rows)?.rows;
    expect(look?.get(0)).toEqual({ height: 36, hidden: false, style: null, cells: [[0, 0]] });
    expect(look?.get(1)).toEqual({ height: null, hidden: true, style: null, cells: [] });
    expect(look?.get(2)).toEqual({ height: null, hidden: false, style: 2, cells: [[1, 1]] });
  });

  test('frozen panes count from the first visible cell; split ones are not frozen', () => {
    const view = (pane: string): string => `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
    const frozen = '<pane xSplit="2" ySplit="5" topLeftCell="C6" state="frozen"/>';
    expect(firstSheet(view(frozen) + A1)?.frozen).toEqual({ rows: 5, cols: 2, row: 5, col: 2 });
    expect(firstSheet(view('<pane ySplit="1200"/>') + A1)?.frozen).toBeNull();
    const scrolled = `<sheetViews><sheetView topLeftCell="B4" workbookViewId="0">${frozen}</sheetView></sheetViews>`;
    expect(firstSheet(scrolled + A1)?.frozen).toEqual({ rows: 5, cols: 2, row: 8, col: 3 });
  });

  test('gridlines, zoom, tab colour and defaults', () => {
    const content =
      '<sheetPr><tabColor rgb="FF00B050"/></sheetPr><sheetViews><sheetView showGridLines="0" zoomScale="90" workbookViewId="0"/></sheetViews>' +
      `<sheetFormatPr defaultColWidth="10" defaultRowHeight="13.5" zeroHeight="1"/>${A1}`;
    expect(firstSheet(content)).toMatchObject({
      showsGridlines: false,
      zoom: 90,
      tabColour: '#00B050',
      defaultWidth: columnPixels(10, 7),
      defaultHeight: 18,
      hidesUnlistedRows: true,
    });
  });

  test('formatted blanks far below and far right of what is filled are not asked for', () => {
    const far =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="1048576"><c r="A1048576" s="1"/></row></sheetData>';
    const look = firstSheet(far);
    expect([look?.rows.size, look?.rows.get(0)?.cells]).toEqual([1, [[0, 0]]]);
  });
});

describe('styles', () => {
  const STYLED =
    '<fonts><font><sz val="11"/><name val="宋体"/></font><font><b/><i val="0"/><u/><strike/><vertAlign val="superscript"/><sz val="10.5"/><color rgb="FFFF0000"/><name val="黑体"/></font></fonts>' +
    '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/><bgColor indexed="64"/></patternFill></fill></fills>' +
    '<borders><border/><border diagonalDown="1"><left style="thin"><color auto="1"/></left><right/><top style="double"><color rgb="FF0000FF"/></top><diagonal style="hair"/></border></borders>' +
    '<cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf/><xf numFmtId="10" fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="center" wrapText="1" indent="2" textRotation="255"/></xf></cellXfs>';
  const look = (): CellLook | undefined => lookOf({ styles: STYLED }).looks[1];

  test('font', () => {
    expect(look()?.font).toEqual({
      ...{ name: '黑体', size: 10.5, bold: true, italic: false, underline: true, strike: true },
      ...{ raised: 'superscript', colour: '#FF0000' },
    });
  });

  test('fill, borders and diagonals', () => {
    expect(look()?.fill).toBe('#FFF2CC');
    expect(look()?.borders).toEqual({
      left: { style: 'thin', colour: null },
      right: null,
      top: { style: 'double', colour: '#0000FF' },
      bottom: null,
      rising: null,
      falling: { style: 'hair', colour: null },
    });
  });

  test('alignment and number format', () => {
    expect(look()?.alignment).toEqual({
      horizontal: 'center',
      vertical: 'center',
      wraps: true,
      indent: 2,
      rotation: 255,
    });
    expect(look()?.format).toBe('0.00%');
  });

  test('the plain style is plain', () => {
    const plain = lookOf({ styles: STYLED }).looks[0];
    expect(plain).toMatchObject({ fill: null, format: 'General', font: { name: '宋体', bold: false, colour: null } });
  });
});

describe('names', () => {
  const after =
    '<definedNames><definedName name="分值上限">项目1!$A$1</definedName><definedName name="行" localSheetId="0">3</definedName>' +
    '<definedName name="_xlnm.Print_Area" localSheetId="0">项目1!$A$1</definedName></definedNames>';

  test('of the workbook and of a sheet; those that programs make for themselves are left out', () => {
    expect(lookOf({ after }).names).toEqual([
      { name: '分值上限', sheet: null, formula: '项目1!$A$1' },
      { name: '行', sheet: '项目1', formula: '3' },
    ]);
  });
});

describe('the rich template', () => {
  const file = new Uint8Array(readFileSync(join(__dirname, '../workbook/fixtures/rich-template.xlsx')));
  const read = openXlsx(file, nodeCodec).sheets();
  const book = readAppearance(file, read, nodeCodec);
  const project = book.sheets.find(({ name }) => name === '项目1');
  const lookAt = (address: string): CellLook | undefined => {
    const { row, col } = place(address);
    const style = project?.rows.get(row)?.cells.find(([listed]) => listed === col)?.[1];
    return style === undefined ? undefined : book.looks[style];
  };

  test('every sheet in order, with a look for each of its styles', () => {
    expect(book.sheets.map(({ name }) => name)).toEqual(read.map(({ name }) => name));
    const styles = book.sheets.flatMap(({ rows }) =>
      [...rows.values()].flatMap(({ cells }) => cells.map(([, s]) => s)),
    );
    expect(styles.length).toBeGreaterThan(1000);
    expect(styles.filter((style) => book.looks[style] === undefined)).toEqual([]);
  });

  test('五号 stays 10.5, and the frozen pane lies where it was set', () => {
    expect(lookAt('D14')?.font.size).toBe(10.5);
    expect(project?.frozen).toEqual({ rows: 5, cols: 3, row: 5, col: 3 });
  });

  test('only the sheets that are asked for', () => {
    const one = readAppearance(file, read, nodeCodec, new Set(['项目1']));
    expect(one.sheets.map(({ name }) => name)).toEqual(['项目1']);
  });
});
