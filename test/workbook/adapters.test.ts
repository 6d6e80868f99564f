import type { CellRef, CellValue, Sheet } from '../../src/core/model';
import { FileWorkbook } from '../../src/workbook/file';
import { MemoryWorkbook } from '../../src/workbook/memory';
import { openXlsx } from '../../src/workbook/xlsx/document';
import { nodeCodec } from '../../src/workbook/xlsx/nodeCodec';
import type { EmulatedExcelOptions } from '../office/emulator/host';
import { openXlsxInExcel, selectedCell, typeInto } from '../office/openExcel';
import { workbookContract, type Host } from './contract';
import { smallBook } from './smallBook';

const FILE = smallBook({
  sheets: {
    项目1:
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>10</v></c><c r="C1"><f>B1*2</f><v>20</v></c></row>' +
      '<row r="2"><c r="A2" t="inlineStr"><is><t>合计</t></is></c></row></sheetData><mergeCells><mergeCell ref="A2:B2"/></mergeCells>',
    汇总:
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>分</t></is></c><c r="B1" s="4"><v>5</v></c></row></sheetData>' +
      '<sheetProtection sheet="1" password="CC2A" formatCells="0"/>',
  },
});

const BLANK: Omit<Sheet, 'name' | 'values' | 'formulas' | 'formats'> = {
  state: 'visible',
  isProtected: false,
  row0: 0,
  col0: 0,
  merges: [],
  hiddenRows: [],
};

function memoryHost(): Host {
  const workbook = new MemoryWorkbook([
    {
      ...BLANK,
      name: '项目1',
      values: [[{ s: '指标' }, { n: '10' }, { n: '20' }], [{ s: '合计' }]],
      formulas: [[null, null, 'B1*2'], [null]],
      formats: [['General', 'General', 'General'], ['General']],
      merges: [{ top: 1, left: 0, bottom: 1, right: 1 }],
    },
    {
      ...BLANK,
      name: '汇总',
      isProtected: true,
      values: [[{ s: '分' }, { n: '5' }]],
      formulas: [[null, null]],
      formats: [['General', '@']],
      locked: [[true, false]],
    },
  ]);
  return {
    workbook,
    changeBehindItsBack: (at, value) => workbook.type(at, value),
    selected: () => workbook.selected,
  };
}

function fileHost(workbook: FileWorkbook): Host {
  const changeBehindItsBack = (at: CellRef, value: CellValue): void => {
    const other = openXlsx(workbook.bytes());
    other.set(at, value);
    workbook.reload(other.toBytes());
  };
  return { workbook, changeBehindItsBack };
}

/** Microsoft's client, with its check of API levels on, over an Excel that is filled by a library of its own. */
async function excelHost(options: EmulatedExcelOptions = {}): Promise<Host> {
  const { excel, workbook } = await openXlsxInExcel(FILE, options);
  return {
    workbook,
    changeBehindItsBack: (at, value) => typeInto(excel, at, value),
    selected: () => selectedCell(excel),
  };
}

workbookContract('memory', memoryHost);
workbookContract('file', () => fileHost(new FileWorkbook(FILE)));
workbookContract('file with node:zlib', () => fileHost(new FileWorkbook(FILE, nodeCodec)));
workbookContract('Excel', () => excelHost());
workbookContract('Excel that tells merged areas cut', () => excelHost({ cutsMergedAreas: true }));

test('a file that was only read keeps its very bytes', async () => {
  const workbook = new FileWorkbook(FILE);
  await workbook.read();
  await workbook.write([], []);
  expect(workbook.bytes()).toBe(FILE);
});
