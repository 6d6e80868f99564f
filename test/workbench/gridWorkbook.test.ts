import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellRef, CellValue, Sheet } from '../../src/core/model';
import { GridWorkbook } from '../../src/workbench/gridWorkbook';
import type { GridView, ShownCell, ShownSheet, TypedCell } from '../../src/workbench/gridView';
import { openXlsx } from '../../src/workbook/xlsx/document';
import { nodeCodec } from '../../src/workbook/xlsx/nodeCodec';
import { ownSheet, workbookContract } from '../workbook/contract';
import { smallBook } from '../workbook/smallBook';
import { changedParts } from './changedParts';

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

const at = (sheet: string, row: number, col: number): CellRef => ({ sheet, row, col });
const typing = (ref: CellRef, value: CellValue, format: string | null = null): TypedCell => ({
  at: ref,
  value,
  format,
});

function cell(sheets: readonly Sheet[], ref: CellRef): CellValue {
  const sheet = sheets.find((one) => one.name === ref.sheet);
  return sheet?.values[ref.row - sheet.row0]?.[ref.col - sheet.col0] ?? null;
}

/** A grid that only remembers what it was asked to show, and works formulas out when told to. */
class RememberingView implements GridView {
  shown: ShownCell[] = [];
  sheets: ShownSheet[] = [];
  hidden: string[] = [];
  revealed: CellRef | null = null;
  settle: (() => void) | null = null;

  show(cells: readonly ShownCell[]): void {
    this.shown.push(...cells);
  }
  showSheet(sheet: ShownSheet): void {
    this.sheets.push(sheet);
  }
  hideSheet(name: string): void {
    this.hidden.push(name);
  }
  reveal(ref: CellRef): void {
    this.revealed = ref;
  }
  async settled(): Promise<void> {
    this.settle?.();
    return Promise.resolve();
  }
}

function opened(): { workbook: GridWorkbook; view: RememberingView } {
  const workbook = new GridWorkbook(FILE, '自评.xlsx', FILE, nodeCodec);
  const view = new RememberingView();
  workbook.attach(view);
  return { workbook, view };
}

workbookContract('the workbook behind the grid', () => {
  const { workbook, view } = opened();
  return {
    workbook,
    changeBehindItsBack: (ref, value) => workbook.typed([typing(ref, value)]),
    selected: () => view.revealed,
  };
});

workbookContract('the workbook while its grid is not there yet', () => {
  const workbook = new GridWorkbook(FILE, '自评.xlsx', FILE, nodeCodec);
  return { workbook, changeBehindItsBack: (ref, value) => workbook.typed([typing(ref, value)]) };
});

describe('what the user types in the grid', () => {
  test('becomes a cell of the file, and nothing else does', () => {
    const { workbook } = opened();
    workbook.typed([typing(at('项目1', 0, 1), { n: '9.5' })]);
    expect(cell(openXlsx(workbook.bytes()).sheets(), at('项目1', 0, 1))).toEqual({ n: '9.5' });
    expect(changedParts(FILE, workbook.bytes())).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
  });

  test('a file that nothing was typed into is the very same bytes', () => {
    const { workbook } = opened();
    workbook.typed([typing(at('项目1', 0, 1), { n: '10' }, 'General')]);
    expect(workbook.bytes()).toBe(FILE);
  });

  test('brings its number format along', () => {
    const { workbook } = opened();
    workbook.typed([typing(at('项目1', 0, 1), { n: '0.95' }, '0%')]);
    expect(openXlsx(workbook.bytes()).sheets()[0]?.formats[0]?.[1]).toBe('0%');
  });

  test('nothing is taken from cells that lie under a merged area', () => {
    const { workbook } = opened();
    workbook.typed([typing(at('项目1', 1, 1), null), typing(at('项目1', 1, 0), { s: '总计' })]);
    expect(cell(openXlsx(workbook.bytes()).sheets(), at('项目1', 1, 0))).toEqual({ s: '总计' });
  });

  test.each([
    ['formula-cell', at('项目1', 0, 2)],
    ['locked-cell', at('汇总', 0, 0)],
    ['no-such-sheet', at('没有', 0, 0)],
  ])('%s is objected to before it is typed', (code, ref) => {
    const { workbook } = opened();
    expect(workbook.objection([typing(at('项目1', 0, 1), { n: '1' }), typing(ref, { n: '1' })])?.code).toBe(code);
  });

  test('an ordinary cell and an unlocked one are not objected to', () => {
    const { workbook } = opened();
    const cells = [typing(at('项目1', 0, 1), { n: '1' }), typing(at('汇总', 0, 1), { s: '好' })];
    expect(workbook.objection(cells)).toBeNull();
  });

  test('is kept: whoever stores changes hears of typing, writing and taking back', async () => {
    const { workbook } = opened();
    let heard = 0;
    const stop = workbook.onKept(() => heard++);
    await workbook.read();
    workbook.typed([typing(at('项目1', 0, 1), { n: '1' })]);
    await workbook.read();
    const { undo } = await workbook.write(
      [{ at: at('项目1', 0, 1), from: null, to: { n: '2' }, format: null, why: '' }],
      [],
    );
    await workbook.restore(undo);
    expect(heard).toBe(3);
    stop();
    workbook.typed([typing(at('项目1', 0, 1), { n: '3' })]);
    expect(heard).toBe(3);
  });
});

describe('what the grid shows', () => {
  test('a written cell at once, a merged area in its first cell', async () => {
    const { workbook, view } = opened();
    await workbook.read();
    const edits = [
      { at: at('项目1', 1, 1), from: null, to: { s: '总分' }, format: null, why: '' },
      { at: at('项目1', 0, 1), from: null, to: { n: '8' }, format: '0.00', why: '' },
    ];
    const { undo } = await workbook.write(edits, []);
    expect(view.shown).toEqual([
      { at: at('项目1', 1, 0), value: { s: '总分' }, format: null },
      { at: at('项目1', 0, 1), value: { n: '8' }, format: '0.00' },
    ]);
    view.shown = [];
    await workbook.restore(undo);
    expect(view.shown.map(({ value }) => value)).toEqual([{ s: '合计' }, { n: '10' }]);
  });

  test('our sheets as they come and go, and only those that changed', async () => {
    const { workbook, view } = opened();
    await workbook.read();
    await workbook.write([], [ownSheet('一'), ownSheet('甲', '问题清单')]);
    expect(view.sheets.map(({ sheet, look }) => [sheet.name, look.name])).toEqual([
      ['自评结果', '自评结果'],
      ['问题清单', '问题清单'],
    ]);
    view.sheets = [];
    await workbook.write([], [ownSheet('二'), ownSheet('甲', '问题清单')]);
    expect(view.sheets.map(({ sheet }) => sheet.name)).toEqual(['自评结果']);
    await workbook.removeOwnSheets();
    expect(view.hidden).toEqual(['自评结果', '问题清单']);
  });

  test('a cell that was located before the grid was there is shown when it comes', async () => {
    const workbook = new GridWorkbook(FILE, '自评.xlsx', FILE, nodeCodec);
    await workbook.select(at('汇总', 0, 1));
    const view = new RememberingView();
    workbook.attach(view);
    expect(view.revealed).toEqual(at('汇总', 0, 1));
  });

  test('what the grid cannot show is written all the same, and the grid is drawn anew', async () => {
    const { workbook, view } = opened();
    view.showSheet = () => {
      throw new TypeError('the grid is broken');
    };
    let drawings = 0;
    workbook.onOutOfStep(() => drawings++);
    await workbook.read();
    const written = await workbook.write([], [ownSheet('一'), ownSheet('甲', '问题清单')]);
    expect([written.ownSheets.length, drawings]).toEqual([2, 1]);
    expect(workbook.drawing().sheets.map(({ name }) => name)).toEqual(['项目1', '汇总', '自评结果', '问题清单']);
  });

  test('a refused write shows nothing', async () => {
    const { workbook, view } = opened();
    await workbook.read();
    const edits = [{ at: at('项目1', 0, 2), from: null, to: { n: '1' }, format: null, why: '' }];
    await expect(workbook.write(edits, [ownSheet('一')])).rejects.toMatchObject({ code: 'formula-cell' });
    expect([view.shown, view.sheets]).toEqual([[], []]);
    expect(workbook.bytes()).toBe(FILE);
  });
});

describe('formulas count as the grid last worked them out', () => {
  const C1 = at('项目1', 0, 2);

  test('reading waits until they are', async () => {
    const { workbook, view } = opened();
    workbook.typed([typing(at('项目1', 0, 1), { n: '7' })]);
    view.settle = () => workbook.noteResults([{ at: C1, value: { n: '14' } }]);
    const sheets = await workbook.read();
    expect(cell(sheets, C1)).toEqual({ n: '14' });
    expect(sheets[0]?.formulas[0]?.[2]).toBe('B1*2');
  });

  test('a constant never takes a result, and the file keeps what it remembers', async () => {
    const { workbook } = opened();
    workbook.noteResults([
      { at: at('项目1', 0, 1), value: { n: '99' } },
      { at: C1, value: { n: '14' } },
    ]);
    const sheets = await workbook.read();
    expect([cell(sheets, at('项目1', 0, 1)), cell(sheets, C1)]).toEqual([{ n: '10' }, { n: '14' }]);
    expect(workbook.bytes()).toBe(FILE);
  });

  test('a result that could not be worked out is unknown, never 0', async () => {
    const { workbook } = opened();
    workbook.noteResults([{ at: C1, value: null }]);
    expect(cell(await workbook.read(), C1)).toBeNull();
  });

  test('another result than was read makes what was computed out of date; the same one, or one after a write, does not', async () => {
    const { workbook } = opened();
    let changes = 0;
    await workbook.onChanged(() => changes++);
    await workbook.read();
    workbook.noteResults([{ at: C1, value: { n: '20' } }]);
    expect(changes).toBe(0);
    workbook.noteResults([{ at: C1, value: { n: '21' } }]);
    expect(changes).toBe(1);
    await workbook.write([{ at: at('项目1', 0, 1), from: null, to: { n: '8' }, format: null, why: '' }], []);
    workbook.noteResults([{ at: C1, value: { n: '16' } }]);
    expect(changes).toBe(1);
  });
});

describe('changes of an earlier day', () => {
  test('are there again, beside the workbook as it was opened', () => {
    const { workbook } = opened();
    workbook.typed([typing(at('项目1', 0, 1), { n: '7' })]);
    const again = new GridWorkbook(FILE, '自评.xlsx', workbook.bytes(), nodeCodec);
    expect(cell(again.drawing().sheets, at('项目1', 0, 1))).toEqual({ n: '7' });
    expect(again.drawing().look.recalculates).toBe(true);
    expect(again.opened).toBe(FILE);
  });

  test('a workbook that was only opened asks for no recalculation', () => {
    expect(opened().workbook.drawing().look.recalculates).toBe(false);
  });
});

test('what cannot be read is refused with the same error as anywhere else', () => {
  const template = readFileSync(join(__dirname, '../workbook/fixtures/rich-template.xlsx'));
  expect(() => new GridWorkbook(new Uint8Array(template.subarray(0, 9000)), 'x.xlsx')).toThrow('文件不完整或已损坏');
});
