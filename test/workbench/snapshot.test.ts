import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sheet } from '../../src/core/model';
import { selfSizedRows } from '../../src/workbench/grid/selfSizedRows';
import { sheetSnapshot } from '../../src/workbench/grid/sheetSnapshot';
import { bookSnapshot, type BookSnapshot } from '../../src/workbench/grid/snapshot';
import { gridStyle } from '../../src/workbench/grid/styleSnapshot';
import { readAppearance } from '../../src/workbook/appearance/appearance';
import { PLAIN_LOOK } from '../../src/workbook/appearance/styleLooks';
import { openXlsx } from '../../src/workbook/xlsx/document';
import { smallBook, type SmallBook } from '../workbook/smallBook';

function snapshotOf(bytes: Uint8Array): BookSnapshot & { sheets: readonly Sheet[] } {
  const sheets = openXlsx(bytes).sheets();
  return { ...bookSnapshot('unit', sheets, readAppearance(bytes, sheets)), sheets };
}

const small = (book: SmallBook) => snapshotOf(smallBook(book));
const firstSheet = (content: string) => small({ sheets: { 项目1: content } }).data.sheets['sheet-1'];

describe('cells', () => {
  const content =
    '<sheetData><row r="2"><c r="A2" t="inlineStr"><is><t>=2口</t></is></c><c r="B2" s="1"><v>0.95</v></c><c r="C2" t="b"><v>1</v></c>' +
    '<c r="D2" t="e"><v>#N/A</v></c><c r="E2"><f>_xlfn.IFS(B2&gt;1,2)</f><v>3</v></c><c r="F2" s="1"/><c r="G2"><f>B2</f></c></row></sheetData>';
  const cells = firstSheet(content)?.cellData?.[1];

  test.each([
    ['text that looks like a formula is text', 0, { v: '=2口', t: 1 }],
    ['a number, in the style that is never broken into lines', 1, { v: 0.95, t: 2, s: 'x1n' }],
    ['a logical', 2, { v: 1, t: 3 }],
    ['an error value', 3, { v: '#N/A', t: 1 }],
    ['a formula with its remembered result, without the prefix of files', 4, { f: '=IFS(B2>1,2)', v: 3, t: 2 }],
    ['a blank that has a style', 5, { s: 'x1' }],
    ['a formula without a result', 6, { f: '=B2', v: null, t: null }],
  ])('%s', (_, col, expected) => {
    expect(cells?.[col]).toEqual(expected);
  });
});

describe('a sheet', () => {
  test('merged areas, hidden rows and columns, heights and widths, frozen panes', () => {
    const content =
      '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="3" state="frozen"/></sheetView></sheetViews>' +
      '<cols><col min="2" max="2" width="9" customWidth="1"/><col min="3" max="3" hidden="1"/></cols>' +
      '<sheetData><row r="1" ht="27"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>1</v></c></row></sheetData>' +
      '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>';
    expect(firstSheet(content)).toMatchObject({
      mergeData: [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 1 }],
      rowData: { 0: { h: 36, ia: 0 }, 1: { hd: 1 } },
      columnData: { 1: { w: 63 }, 2: { hd: 1 } },
      freeze: { xSplit: 1, ySplit: 3, startRow: 3, startColumn: 1 },
    });
  });

  test('reaches beyond what is filled, but never for a million rows', () => {
    const sheet = firstSheet(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576" s="1"/></row></sheetData>',
    );
    expect([sheet?.rowCount, sheet?.columnCount]).toEqual([101, 27]);
  });

  test('hidden sheets of both kinds are hidden', () => {
    const sheet: Sheet = { ...EMPTY, state: 'veryHidden' };
    const look = readAppearance(smallBook(), openXlsx(smallBook()).sheets()).sheets[0];
    expect(look && sheetSnapshot('a', sheet, look, () => ({})).hidden).toBe(1);
  });

  test('names that objects have by themselves are ordinary names', () => {
    const { data, ids } = small({ sheets: { ['__proto__']: '<sheetData/>', constructor: '<sheetData/>' } });
    expect(data.sheetOrder).toHaveLength([...ids].length);
    expect(data.sheetOrder.every((id) => Object.hasOwn(data.sheets, id))).toBe(true);
  });
});

const EMPTY: Sheet = {
  ...{ name: '一', state: 'visible', isProtected: false, row0: 0, col0: 0 },
  ...{ values: [], formulas: [], formats: [], merges: [], hiddenRows: [] },
};

describe('styles', () => {
  const { font, borders, alignment } = PLAIN_LOOK;

  test('nothing is said that is plain', () => {
    expect(gridStyle(PLAIN_LOOK, false)).toEqual({ ff: null, fs: 11, vt: 3, tb: 1 });
  });

  test('everything that is not', () => {
    const look = {
      font: { ...font, name: '黑体', size: 10.5, bold: true, underline: true, colour: '#FF0000' },
      fill: '#FFF2CC',
      borders: { ...borders, left: { style: 'thin', colour: null }, falling: { style: 'hair', colour: '#0000FF' } },
      alignment: { ...alignment, horizontal: 'center', vertical: 'top', wraps: true },
      format: '0.00%',
    };
    expect(gridStyle(look, false)).toEqual({
      ...{ ff: '黑体', fs: 10.5, bl: 1, ul: { s: 1 }, cl: { rgb: '#FF0000' }, bg: { rgb: '#FFF2CC' } },
      bd: { l: { s: 1, cl: { rgb: '#000000' } }, tl_br: { s: 2, cl: { rgb: '#0000FF' } } },
      ...{ ht: 2, vt: 1, tb: 3, n: { pattern: '0.00%' } },
    });
    expect(gridStyle(look, true).tb).toBe(1);
  });

  test.each([
    [45, { a: -45 }],
    [135, { a: 45 }],
    [255, { a: 0, v: 1 }],
  ])('letters turned by %s', (rotation, expected) => {
    expect(gridStyle({ ...PLAIN_LOOK, alignment: { ...alignment, rotation } }, false).tr).toEqual(expected);
  });
});

describe('the rich template', () => {
  const { data, sheets, ids } = snapshotOf(
    new Uint8Array(readFileSync(join(__dirname, '../workbook/fixtures/rich-template.xlsx'))),
  );

  test('every value and every formula is in the grid', () => {
    let compared = 0;
    for (const sheet of sheets) {
      const cells = data.sheets[ids.get(sheet.name) ?? '']?.cellData;
      for (const [r, row] of sheet.values.entries()) {
        for (const [c, value] of row.entries()) {
          if (value === null) continue;
          const cell = cells?.[sheet.row0 + r]?.[sheet.col0 + c];
          const plain =
            'n' in value ? Number(value.n) : 's' in value ? value.s : 'b' in value ? Number(value.b) : value.e;
          expect(cell?.v).toBe(plain);
          expect(cell?.f === undefined).toBe((sheet.formulas[r]?.[c] ?? null) === null);
          compared++;
        }
      }
    }
    expect(compared).toBeGreaterThan(500);
  });

  test('Chinese names go along, by the grid’s own names of the sheets', () => {
    const resource = data.resources?.[0];
    expect(resource?.name).toBe('SHEET_DEFINED_NAME_PLUGIN');
    const names = Object.values(JSON.parse(resource?.data ?? '{}') as Record<string, { name: string }>);
    expect(names.some(({ name }) => /\p{Script=Han}/u.test(name))).toBe(true);
  });
});

describe('rows that find their height themselves', () => {
  const ranges = (content: string) => {
    const bytes = smallBook({ sheets: { 项目1: content } });
    const sheets = openXlsx(bytes).sheets();
    const look = readAppearance(bytes, sheets).sheets[0];
    return sheets[0] && look && selfSizedRows(sheets[0], look);
  };
  const row = (no: number, rest = ''): string => {
    return `<row r="${String(no)}"${rest}><c r="B${String(no)}"><v>1</v></c></row>`;
  };

  test('are those that hold something and have no height in the file', () => {
    const content = `<sheetData>${row(1, ' ht="20"')}${row(2)}${row(3)}${row(4, ' hidden="1"')}${row(6)}</sheetData>`;
    expect(ranges(content)?.map(({ startRow, endRow, startColumn }) => [startRow, endRow, startColumn])).toEqual([
      [1, 2, 1],
      [5, 5, 1],
    ]);
  });

  test('there are none on an empty sheet', () => {
    expect(ranges('<sheetData/>')).toEqual([]);
  });
});
