import type { CellValue, Edit } from '../../src/core/model';
import { isHostRecentEnough } from '../../src/workbook/office';
import { WorkbookError } from '../../src/workbook/workbook';
import { blankBook, blankSheet, type BookData } from '../office/emulator/bookData';
import type { EmulatedExcel } from '../office/emulator/host';
import { ActionType, denied, HostError, type Action } from '../office/emulator/protocol';
import { IMPATIENT, openExcel, type OpenExcel } from '../office/openExcel';
import { ownSheet } from './contract';

/** What goes wrong in a real office: each trouble has its sentence, and the workbook is as before. */

function book(): BookData {
  const sheet = blankSheet('项目1');
  for (let row = 0; row < 20; row++) {
    sheet.cells.push([row, 0, { value: `指标${String(row)}` }], [row, 1, { value: row, format: '0.0_ ' }]);
  }
  sheet.cells.push([20, 1, { value: '=2口', prefixed: true }], [21, 1, { format: '@' }]);
  return blankBook('自评.xlsx', [sheet, blankSheet('汇总')]);
}

const edit = (row: number, to: CellValue, format: string | null = '0.00', sheet = '项目1'): Edit => {
  return { at: { sheet, row, col: 1 }, from: null, to, format, why: '测试' };
};
const EDITS = [
  edit(1, { n: '9.5' }),
  edit(2, { s: '95.06%' }),
  edit(3, null),
  edit(20, { n: '2' }, null),
  edit(21, { n: '7' }),
];

async function readBook(): Promise<OpenExcel> {
  const open = openExcel(book());
  await open.workbook.read();
  return open;
}

async function refusalOf(action: Promise<unknown>): Promise<WorkbookError> {
  const error: unknown = await action.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof WorkbookError)) throw error ?? new Error('nothing was refused');
  expect(error.message).toMatch(/^\p{Script=Han}|^Excel/u);
  return error;
}

/** Everything that the user would see: cells that were merely touched are as they were. */
function seen({ book: now }: EmulatedExcel): unknown {
  return now.toData().sheets.map(({ cells, ...sheet }) => ({
    ...sheet,
    cells: cells
      .map(([row, col, cell]) => [row, col, { ...cell, format: cell.format ?? 'General' }] as const)
      .filter(([, , { value, format }]) => value !== undefined || format !== 'General')
      .sort(([a, b], [c, d]) => a - c || b - d),
  }));
}

const isWrite = ({ ActionType: type, Name: name }: Action): boolean =>
  type === ActionType.setProperty && name === 'Values';

describe('a cell is being edited', () => {
  test('everything is refused with a sentence that says which key to press', async () => {
    const { excel, workbook } = await readBook();
    const before = seen(excel);
    excel.faults.isEditing = true;
    const actions = [
      () => workbook.read(),
      () => workbook.write(EDITS, []),
      () => workbook.select(edit(1, null).at),
      () => workbook.write([], [ownSheet('一')]),
    ];
    for (const action of actions) {
      const error = await refusalOf(action());
      expect([error.code, error.message.includes('Enter')]).toEqual(['cell-being-edited', true]);
    }
    expect(seen(excel)).toEqual(before);
  });

  test.each([1, 2])('it is tried again, also when editing began before round trip %d', async (trip) => {
    const { excel, workbook } = await readBook();
    const from = excel.trips;
    let refusals = 0;
    const respond = excel.respond.bind(excel);
    excel.respond = (request) => {
      excel.faults.isEditing = excel.trips - from + 1 === trip;
      if (excel.faults.isEditing) refusals++;
      return respond(request);
    };
    expect((await workbook.write(EDITS, [ownSheet('一')])).cells).toBe(EDITS.length);
    expect(refusals).toBe(1);
    expect(excel.book.find('项目1')?.at(1, 1)?.value).toBe(9.5);
  });
});

describe('protection', () => {
  test('cells that were locked meanwhile are all named, and nothing is written', async () => {
    const { excel, workbook } = await readBook();
    const sheet = excel.book.find('项目1');
    if (sheet) sheet.data.isProtected = true;
    Object.assign(sheet?.touch(1, 1) ?? {}, { locked: false });
    const before = seen(excel);
    const error = await refusalOf(workbook.write(EDITS, []));
    expect([error.code, error.cells]).toEqual(['locked-cell', ['项目1!B3', '项目1!B4', '项目1!B21', '项目1!B22']]);
    expect(seen(excel)).toEqual(before);
    expect(sheet?.data.isProtected).toBe(true);
  });

  test('an unlocked cell takes its value, but no number format unless that is let', async () => {
    const { excel, workbook } = await readBook();
    const sheet = excel.book.find('项目1');
    Object.assign(sheet?.data ?? {}, { isProtected: true });
    for (const row of [1, 2]) Object.assign(sheet?.touch(row, 1) ?? {}, { locked: false });
    const error = await refusalOf(workbook.write([edit(1, { n: '9' }), edit(2, { n: '8' })], []));
    expect([error.code, error.cells]).toEqual(['format-locked', ['项目1!B2', '项目1!B3']]);
    await workbook.write([edit(1, { n: '9' }, null), edit(2, { n: '8' }, '0.0_ ')], []);
    expect([sheet?.at(1, 1)?.value, sheet?.at(2, 1)?.value]).toEqual([9, 8]);
    Object.assign(sheet?.data ?? {}, { mayFormatCells: true });
    await workbook.write([edit(1, { n: '7' })], []);
    expect(sheet?.at(1, 1)).toMatchObject({ value: 7, format: '0.00' });
  });

  test('a text cell on a protected sheet is given text, since its format must stay', async () => {
    const { excel, workbook } = await readBook();
    const sheet = excel.book.find('项目1');
    Object.assign(sheet?.data ?? {}, { isProtected: true });
    Object.assign(sheet?.touch(21, 1) ?? {}, { locked: false });
    const { undo } = await workbook.write([edit(21, { n: '7.50' }, null)], []);
    expect(sheet?.at(21, 1)).toMatchObject({ value: '7.5', format: '@' });
    await workbook.restore(undo);
    expect(sheet?.at(21, 1)?.value).toBeUndefined();
  });

  test('a protected structure takes no sheet of ours, but scores are written', async () => {
    const { excel, workbook } = await readBook();
    excel.book.structureIsProtected = true;
    const before = seen(excel);
    expect((await refusalOf(workbook.write(EDITS, [ownSheet('一')]))).code).toBe('structure-protected');
    expect(seen(excel)).toEqual(before);
    expect((await workbook.write(EDITS, [])).cells).toBe(EDITS.length);
  });

  test('a structure that was protected after our sheets were written keeps them', async () => {
    const { excel, workbook } = await readBook();
    await workbook.write([], [ownSheet('一')]);
    excel.book.structureIsProtected = true;
    expect((await workbook.write([], [ownSheet('二')])).ownSheets).toEqual([{ name: '自评结果', changed: true }]);
    expect((await refusalOf(workbook.removeOwnSheets())).code).toBe('structure-protected');
  });

  test('a sheet of ours that the user protected stays, the new one is written beside', async () => {
    const { excel, workbook } = await readBook();
    await workbook.write([], [ownSheet('一')]);
    Object.assign(excel.book.find('自评结果')?.data ?? {}, { isProtected: true });
    expect((await workbook.write([], [ownSheet('一')])).ownSheets).toEqual([{ name: '自评结果', changed: false }]);
    const beside = [{ name: '自评结果（生成）', changed: true }];
    expect((await workbook.write([], [ownSheet('二')])).ownSheets).toEqual(beside);
  });

  test('protected view: reading works, and writing says what to press', async () => {
    const open = openExcel({ ...book(), isReadOnly: true });
    await open.workbook.read();
    const before = seen(open.excel);
    open.excel.faults.before = (action) => {
      if (action.ActionType === ActionType.setProperty) throw denied();
    };
    const error = await refusalOf(open.workbook.write(EDITS, []));
    // Putting back is refused too, but there was nothing to put back.
    expect(error.code).toBe('read-only');
    expect(error.message).toContain('启用编辑');
    expect(seen(open.excel)).toEqual(before);
  });
});

describe('failure half-way', () => {
  const total = EDITS.length;

  test.each(Array.from({ length: total }, (_, index) => index))('before value %d: all is as before', async (nth) => {
    const { excel, workbook } = await readBook();
    const before = seen(excel);
    const failingTrip = excel.trips + 2;
    let count = 0;
    excel.faults.before = (action, _, trip) => {
      if (trip === failingTrip && isWrite(action) && count++ === nth) throw new HostError('GeneralException');
    };
    expect((await refusalOf(workbook.write(EDITS, []))).code).toBe('host-failed');
    expect(count).toBe(nth + 1);
    expect(seen(excel)).toEqual(before);
    expect(excel.trips).toBe(failingTrip + 1);
  });

  test('taking back fails half-way: what was written stands', async () => {
    const { excel, workbook } = await readBook();
    const { undo } = await workbook.write(EDITS, []);
    const before = seen(excel);
    const failingTrip = excel.trips + 2;
    let count = 0;
    excel.faults.before = (action, _, trip) => {
      if (trip === failingTrip && isWrite(action) && count++ === 2) throw new HostError('AccessDenied');
    };
    expect((await refusalOf(workbook.restore(undo))).code).toBe('access-denied');
    expect(seen(excel)).toEqual(before);
  });

  test('what could not be put back is named cell by cell', async () => {
    const { excel, workbook } = await readBook();
    const failingTrip = excel.trips + 2;
    let count = 0;
    excel.faults.before = (action, _, trip) => {
      if (trip >= failingTrip && isWrite(action) && count++ >= 2) throw new HostError('GeneralException');
    };
    const error = await refusalOf(workbook.write(EDITS, []));
    // B4 has its old value, but already the new number format.
    expect([error.code, error.cells]).toEqual(['half-written', ['项目1!B2', '项目1!B3', '项目1!B4']]);
    expect(error.message).toContain('项目1!B2、项目1!B3、项目1!B4');
  });

  test.each(['自评结果', '问题清单'])('at our sheet %s: cells and sheets are as before', async (failing) => {
    const { excel, workbook } = await readBook();
    await workbook.write([], [ownSheet('旧')]);
    const before = cellsSeen(excel);
    excel.faults.before = (action) => {
      const target = excel.book.find(failing);
      const isFreezing = action.ActionType === ActionType.method && action.Name === 'FreezeRows';
      if (isFreezing && target !== null && target === excel.book.sheets.at(failing === '自评结果' ? 2 : 3)) {
        throw new HostError('GeneralException');
      }
    };
    expect((await refusalOf(workbook.write(EDITS, [ownSheet('新'), ownSheet('甲', '问题清单')]))).code).toBe(
      'host-failed',
    );
    expect(cellsSeen(excel)).toEqual(before);
    excel.faults.before = null;
    const again = await workbook.write(EDITS, [ownSheet('新'), ownSheet('甲', '问题清单')]);
    expect(again.ownSheets.map(({ name }) => name)).toEqual(['自评结果', '问题清单']);
  });
});

test('sheets of ours that cannot be taken back are named', async () => {
  const { excel, workbook } = await readBook();
  excel.faults.before = ({ Name: name }) => {
    if (name === 'FreezeRows' || name === 'Delete') throw new HostError('GeneralException');
  };
  const error = await refusalOf(workbook.write([], [ownSheet('一')]));
  expect([error.code, error.cells]).toEqual(['half-written', ['自评结果']]);
});

test.each(['new', 'renamed'])(
  'a %s sheet of hers gets our name at the last moment: it is neither cleared nor deleted',
  async (how) => {
    const { excel, workbook } = await readBook();
    const before = cellsSeen(excel);
    const respond = excel.respond.bind(excel);
    excel.respond = (request) => {
      const isWritten = excel.book.find('项目1')?.at(1, 1)?.value === 9.5;
      if (isWritten && excel.book.find('自评结果') === null) {
        if (how === 'new') excel.addSheet('自评结果');
        else Object.assign(excel.book.find('汇总')?.data ?? {}, { name: '自评结果' });
        excel.type('自评结果', 0, 0, '她的');
      }
      return respond(request);
    };
    expect((await refusalOf(workbook.write(EDITS, [ownSheet('一')]))).code).toBe('sheets-changed');
    expect(excel.book.find('自评结果')?.at(0, 0)?.value).toBe('她的');
    expect(cellsSeen(excel)[0]).toEqual(before[0]);
  },
);

/** By sheet: what each cell holds. */
function cellsSeen({ book: now }: EmulatedExcel): readonly unknown[] {
  return now
    .toData()
    .sheets.map(({ name, cells }) => [
      name,
      cells
        .flatMap(([row, col, { value }]) =>
          value === undefined ? [] : [`${String(row)}:${String(col)}=${String(value)}`],
        )
        .sort(),
    ]);
}

describe('limits of one message', () => {
  test.each([false, true])('answers that are too large are asked for in parts (merged areas cut: %s)', async (cut) => {
    const { excel, workbook } = openExcel(largeBook(), { cutsMergedAreas: cut });
    const expected = await workbook.read();
    expect(expected[0]?.merges).toEqual(largeBook().sheets[0]?.merges);
    excel.faults.answerLimit = 400_000;
    const from = excel.trips;
    expect(await workbook.read()).toEqual(expected);
    expect(excel.trips - from).toBeGreaterThan(3);
  });

  test('an answer that leaves the values out, without an error, is one that was too large', async () => {
    const { excel, workbook } = openExcel(book());
    const respond = excel.respond.bind(excel);
    excel.respond = async (request) => (await respond(request)).replace(/"Values":\[\[.*?\]\]/, '"Values":null');
    expect((await refusalOf(workbook.read())).code).toBe('payload-too-large');
  });

  test('a host that takes nothing at all says so, in a sentence', async () => {
    const { excel, workbook } = openExcel(largeBook());
    excel.faults.answerLimit = 5000;
    expect((await refusalOf(workbook.read())).code).toBe('payload-too-large');
  });

  test('a request that is too large was not carried out: nothing is put back', async () => {
    const { excel, workbook } = await readBook();
    const before = seen(excel);
    const from = excel.trips;
    const respond = excel.respond.bind(excel);
    excel.respond = (request) => {
      excel.faults.requestLimit = excel.trips - from === 0 ? Infinity : 100;
      return respond(request);
    };
    expect((await refusalOf(workbook.write(EDITS, []))).code).toBe('payload-too-large');
    expect([seen(excel), excel.trips - from]).toEqual([before, 2]);
  });
});

function largeBook(): BookData {
  const sheet = blankSheet('大表');
  for (let row = 0; row < 2000; row++) {
    for (let col = 0; col < 10; col++) sheet.cells.push([row, col, { value: row * 10 + col }]);
    // Row 1562 is the last of its part: the area goes on in the next.
    if (row % 3 === 2) sheet.merges.push({ top: row, left: 2, bottom: row + 1, right: 3 });
  }
  return blankBook('大.xlsx', [sheet]);
}

describe('the host', () => {
  test('shows another workbook', async () => {
    const { excel, workbook } = await readBook();
    const before = seen(excel);
    excel.faults.isBehind = true;
    const error = await refusalOf(workbook.write(EDITS, []));
    expect([error.code, error.message.includes('另一个工作簿')]).toEqual(['another-workbook', true]);
    expect(seen(excel)).toEqual(before);
  });

  test('is slow: it is waited for', async () => {
    const { excel, workbook } = await readBook();
    excel.faults.latency = 30;
    expect((await workbook.write(EDITS, [])).cells).toBe(EDITS.length);
  });

  test('never answers: that is told, and no more is asked of it', async () => {
    const patience = { ...IMPATIENT, answerWithin: 20 };
    const { excel, workbook } = openExcel(book(), {}, patience);
    await workbook.read();
    const from = excel.trips;
    excel.faults.isSilent = true;
    expect((await refusalOf(workbook.write(EDITS, [ownSheet('一')]))).code).toBe('no-answer');
    expect(excel.trips - from).toBe(1);
  });

  test('falls silent while it writes: nothing is put back behind its back', async () => {
    const { excel, workbook } = openExcel(book(), {}, { ...IMPATIENT, answerWithin: 50 });
    await workbook.read();
    const from = excel.trips;
    const respond = excel.respond.bind(excel);
    excel.respond = (request) => {
      excel.faults.isSilent = excel.trips - from === 1;
      return respond(request);
    };
    expect((await refusalOf(workbook.write(EDITS, []))).code).toBe('no-answer');
    expect(excel.trips - from).toBe(2);
  });

  test('is gone', async () => {
    const { excel, workbook } = await readBook();
    excel.faults.isGone = true;
    expect((await refusalOf(workbook.read())).code).toBe('host-failed');
    expect((await refusalOf(workbook.write(EDITS, []))).code).toBe('host-failed');
  });

  test('refuses something nobody thought of: its own code is told', async () => {
    const { excel, workbook } = await readBook();
    excel.faults.before = () => {
      throw new HostError('SomethingNew');
    };
    const error = await refusalOf(workbook.read());
    expect([error.code, error.message.includes('SomethingNew')]).toEqual(['host-refused', true]);
  });

  test('is too old for what is asked of it', async () => {
    const { workbook } = openExcel(book(), {}, IMPATIENT, '1.12');
    expect(isHostRecentEnough()).toBe(false);
    expect((await refusalOf(workbook.read())).code).toBe('excel-too-old');
    openExcel(book());
    expect(isHostRecentEnough()).toBe(true);
  });
});

describe('the workbook changes meanwhile', () => {
  test('a sheet goes while it is read', async () => {
    const { excel, workbook } = openExcel(book());
    const respond = excel.respond.bind(excel);
    excel.respond = (request) => {
      if (excel.trips === 1) excel.deleteSheet('汇总');
      return respond(request);
    };
    expect((await refusalOf(workbook.read())).code).toBe('sheets-changed');
  });

  test('a sheet goes between looking and writing: nothing is lost on the others', async () => {
    const { excel, workbook } = await readBook();
    const before = cellsSeen(excel)[0];
    const from = excel.trips;
    const respond = excel.respond.bind(excel);
    excel.respond = (request) => {
      if (excel.trips - from === 1) excel.deleteSheet('汇总');
      return respond(request);
    };
    const edits = [...EDITS, edit(1, { n: '1' }, null, '汇总')];
    expect((await refusalOf(workbook.write(edits, []))).code).toBe('sheets-changed');
    expect(cellsSeen(excel)).toEqual([before]);
  });

  test('sheets that come or go are told of, our own are not', async () => {
    const { excel, workbook } = await readBook();
    let calls = 0;
    await workbook.onChanged(() => calls++);
    await workbook.write([], [ownSheet('一'), ownSheet('甲', '问题清单')]);
    await eventsSettled();
    await workbook.removeOwnSheets();
    await eventsSettled();
    expect(calls).toBe(0);
    excel.addSheet('新表');
    await eventsSettled();
    expect(calls).toBe(1);
    excel.deleteSheet('汇总');
    await eventsSettled();
    expect(calls).toBe(2);
  });

  test('listening fails once: it is begun anew the next time', async () => {
    const { excel, workbook } = await readBook();
    excel.faults.isBehind = true;
    expect((await refusalOf(workbook.onChanged(() => undefined))).code).toBe('another-workbook');
    excel.faults.isBehind = false;
    let calls = 0;
    await workbook.onChanged(() => calls++);
    excel.type('项目1', 0, 0, '新');
    await eventsSettled();
    expect(calls).toBe(1);
  });
});

test('a hidden sheet is not shown, and the sentence says how to unhide it', async () => {
  const data = book();
  Object.assign(data.sheets[1] ?? {}, { visibility: 'Hidden' });
  const { excel, workbook } = openExcel(data);
  const error = await refusalOf(workbook.select({ sheet: '汇总', row: 0, col: 0 }));
  expect([error.code, error.message.includes('取消隐藏')]).toEqual(['hidden-sheet', true]);
  expect(excel.book.find('汇总')?.data.visibility).toBe('Hidden');
});

const eventsSettled = (): Promise<void> => new Promise((done) => setTimeout(done, 20));
