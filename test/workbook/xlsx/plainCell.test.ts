import fc from 'fast-check';
import { a1 } from '../../../src/core/a1';
import { openXlsx } from '../../../src/workbook/xlsx/document';
import { smallBook } from '../smallBook';

/** Cells as every program writes them are read by a short way: it must see what the long way sees. */

interface Written {
  readonly style: number | null;
  readonly type: string | null;
  readonly formula: string | null;
  readonly value: string | null;
}

const cells: fc.Arbitrary<(Written | null)[]> = fc.array(
  fc.option(
    fc.record({
      style: fc.option(fc.integer({ min: 0, max: 4 })),
      type: fc.option(fc.constantFrom('n', 'b', 'e', 'str')),
      formula: fc.option(fc.constantFrom('A1*2', 'SUM(A1:B2)', '"甲"&amp;B1', '')),
      value: fc.option(fc.constantFrom('1', '0.85', '-3', '1E3', '', ' 2 ', '&#49;')),
    }),
  ),
  { minLength: 1, maxLength: 30 },
);

function rowOf(list: readonly (Written | null)[], write: (address: string, cell: Written) => string): string {
  const inside = list.map((cell, col) => (cell === null ? '' : write(a1(0, col), cell))).join('');
  return `<sheetData><row r="1">${inside}</row></sheetData>`;
}

function plainly(address: string, { style, type, formula, value }: Written): string {
  const head = `<c r="${address}"${style === null ? '' : ` s="${String(style)}"`}${type === null ? '' : ` t="${type}"`}`;
  const inside = formula === null ? '' : `<f>${formula}</f>`;
  return value === null ? `${head}/>` : `${head}>${inside}<v>${value}</v></c>`;
}

function oddly(address: string, { style, type, formula, value }: Written): string {
  const head = `<c${type === null ? '' : ` t='${type}'`}${style === null ? '' : `\n s='${String(style)}'`} r='${address}' `;
  const inside = formula === null ? '' : `<f >${formula}</f >`;
  return value === null ? `${head}></c>` : `${head}>${inside}<v >${value}</v ></c >`;
}

const sheetsOf = (xml: string): unknown => openXlsx(smallBook({ sheets: { 表: xml } })).sheets();

test('the same cells, written plainly or oddly, are read the same', () => {
  const property = fc.property(cells, (list) => {
    expect(sheetsOf(rowOf(list, plainly))).toEqual(sheetsOf(rowOf(list, oddly)));
  });
  fc.assert(property, { numRuns: 300 });
});

test.each([
  ['another row', '<c r="A2"><v>1</v></c>'],
  ['the same cell twice', '<c r="B1"><v>1</v></c><c r="B1"><v>2</v></c>'],
  ['a column to the left', '<c r="B1"/><c r="A1"/>'],
  ['a column that Excel does not have', '<c r="XFE1"/>'],
  ['no column', '<c r="1"/>'],
  ['a row number with a leading zero', '<c r="A01"/>'],
  ['an unknown type', '<c r="A1" t="x"><v>1</v></c>'],
  ['a style that is no number', '<c r="A1" s=""><v>1</v></c>'],
  ['a value without end', '<c r="A1"><v>1</c>'],
  ['a shared string that is not there', '<c r="A1" t="s"><v>99999</v></c>'],
])('%s is refused', (_, inside) => {
  expect(() => sheetsOf(`<sheetData><row r="1">${inside}</row></sheetData>`)).toThrow(
    expect.objectContaining({ code: 'damaged-part' }),
  );
});

test('names without prefix that are not those of the sheet are no cells', () => {
  const foreign = '<row r="1" xmlns:m="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns="urn:other">';
  const row = foreign.replace('<row', '<m:row') + '<c r="A1"><v>1</v></c><m:c r="B1"><m:v>2</m:v></m:c></m:row>';
  const [sheet] = openXlsx(smallBook({ sheets: { 表: `<sheetData>${row}</sheetData>` } })).sheets();
  expect(sheet).toMatchObject({ row0: 0, col0: 1, values: [[{ n: '2' }]] });
});

test('shared strings are the same, written plainly, with a word on phonetics, or oddly', () => {
  const texts = ['甲', ' 乙 ', '', 'a_x000D_b', '丙'];
  const cells = texts.map((_, col) => `<c r="${a1(0, col)}" t="s"><v>${String(col)}</v></c>`).join('');
  const sheets = { 表: `<sheetData><row r="1">${cells}</row></sheetData>` };
  const read = (write: (text: string, index: number) => string): unknown => {
    return openXlsx(smallBook({ sheets, strings: texts.map(write).join('') })).sheets();
  };
  const phonetic = '<phoneticPr fontId="1" type="noConversion"/>';
  const oddly = read((text) => `<si ><t >${text}</t ></si >`);
  expect(read((text) => `<si><t>${text}</t></si>`)).toEqual(oddly);
  expect(read((text) => `<si><t>${text}</t>${phonetic}</si>`)).toEqual(oddly);
  expect(read((text, index) => (index === 2 ? `<!-- -->` : '') + `<si><t>${text}</t></si>`)).toEqual(oddly);
});
