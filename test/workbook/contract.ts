import type { CellRef, CellValue, Edit, OwnSheet, Sheet } from '../../src/core/model';
import { WorkbookError, type UndoRecord, type Workbook } from '../../src/workbook/workbook';

/** One adapter under test. */
export interface Host {
  readonly workbook: Workbook;
  /** Somebody else changes a cell between reading and writing. */
  changeBehindItsBack(at: CellRef, value: CellValue): void;
  /** What the user sees selected; left out where nobody looks. */
  selected?(): CellRef | null;
}

/**
 * What every host starts with: a sheet 项目1 with 指标 in A1, 10 in B1, the formula =B1*2 with result 20 in C1, a
 * merged area A2:B2 that holds 合计; a protected sheet 汇总 with 分 in a locked A1 and 5 in an unlocked B1.
 */
export type MakeHost = () => Host | Promise<Host>;

const at = (sheet: string, row: number, col: number): CellRef => ({ sheet, row, col });
const edit = (ref: CellRef, to: CellValue, format: string | null = null): Edit => {
  return { at: ref, from: null, to, format, why: '测试' };
};

function cell(sheets: readonly Sheet[], ref: CellRef): CellValue {
  const sheet = sheets.find((one) => one.name === ref.sheet);
  return sheet?.values[ref.row - sheet.row0]?.[ref.col - sheet.col0] ?? null;
}

export function ownSheet(text: string, name = '自评结果'): OwnSheet {
  return {
    name,
    widths: [20, 10, 30],
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    frozenRows: 2,
    userColumns: [2],
    rows: [
      [{ value: { s: '自评结果' }, style: 'title' }],
      [
        { value: { s: '项目' }, style: 'heading' },
        { value: { s: '得分' }, style: 'heading' },
        { value: { s: '处理情况' } },
      ],
      [{ value: { s: text }, link: at('项目1', 0, 1) }, { value: { n: '9.51' } }, { value: null }],
    ],
  };
}

async function refusal(action: Promise<unknown>): Promise<string> {
  const error: unknown = await action.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(WorkbookError);
  return error instanceof WorkbookError ? error.code : '';
}

export function workbookContract(name: string, makeHost: MakeHost): void {
  describe(`${name} keeps the contract of a workbook`, () => {
    test('reads values, formulas, merged areas and protection', async () => {
      const [project, summary] = await (await makeHost()).workbook.read();
      expect(project?.values[0]).toEqual([{ s: '指标' }, { n: '10' }, { n: '20' }]);
      expect(project?.formulas[0]).toEqual([null, null, 'B1*2']);
      expect(project?.merges).toEqual([{ top: 1, left: 0, bottom: 1, right: 1 }]);
      expect([project?.isProtected, summary?.isProtected]).toEqual([false, true]);
      expect(summary?.locked?.[0]?.slice(0, 2)).toEqual([true, false]);
    });

    test('writes several cells and says how many', async () => {
      const { workbook } = await makeHost();
      await workbook.read();
      const edits = [edit(at('项目1', 0, 1), { n: '8.5' }, '0.00'), edit(at('汇总', 0, 1), { s: '=2口' })];
      expect(await workbook.write(edits, [])).toMatchObject({ cells: 2, ownSheets: [] });
      const sheets = await workbook.read();
      expect(cell(sheets, at('项目1', 0, 1))).toEqual({ n: '8.5' });
      expect(sheets[0]?.formats[0]?.[1]).toBe('0.00');
      expect(cell(sheets, at('汇总', 0, 1))).toEqual({ s: '=2口' });
      expect(sheets[1]?.formulas[0]?.[1] ?? null).toBeNull();
    });

    test('writes outside what is filled so far', async () => {
      const { workbook } = await makeHost();
      await workbook.read();
      await workbook.write([edit(at('项目1', 6, 4), { n: '1' })], []);
      expect(cell(await workbook.read(), at('项目1', 6, 4))).toEqual({ n: '1' });
    });

    test('a merged area is written in its top-left cell', async () => {
      const { workbook } = await makeHost();
      await workbook.read();
      await workbook.write([edit(at('项目1', 1, 1), { s: '总分' })], []);
      const sheets = await workbook.read();
      expect([cell(sheets, at('项目1', 1, 0)), cell(sheets, at('项目1', 1, 1))]).toEqual([{ s: '总分' }, null]);
    });

    test('refuses everything when one target has changed since it was read', async () => {
      const { workbook, changeBehindItsBack } = await makeHost();
      await workbook.read();
      changeBehindItsBack(at('项目1', 0, 1), { n: '7' });
      const edits = [edit(at('项目1', 0, 0), { s: '新' }), edit(at('项目1', 0, 1), { n: '8' })];
      expect(await refusal(workbook.write(edits, [ownSheet('一')]))).toBe('changed-since-read');
      const sheets = await workbook.read();
      expect(sheets.map((sheet) => sheet.name)).toEqual(['项目1', '汇总']);
      expect(cell(sheets, at('项目1', 0, 0))).toEqual({ s: '指标' });
      expect(cell(sheets, at('项目1', 0, 1))).toEqual({ n: '7' });
    });

    test('a change elsewhere is no obstacle', async () => {
      const { workbook, changeBehindItsBack } = await makeHost();
      await workbook.read();
      changeBehindItsBack(at('项目1', 0, 0), { s: '新指标' });
      await workbook.write([edit(at('项目1', 0, 1), { n: '8' })], []);
      expect((await workbook.read())[0]?.values[0]?.slice(0, 2)).toEqual([{ s: '新指标' }, { n: '8' }]);
    });

    test.each([
      ['formula-cell', at('项目1', 0, 2)],
      ['locked-cell', at('汇总', 0, 0)],
      ['no-such-sheet', at('没有', 0, 0)],
      ['no-such-cell', at('项目1', 1_048_576, 0)],
    ])('%s: nothing at all is written', async (code, target) => {
      const { workbook } = await makeHost();
      await workbook.read();
      const edits = [edit(at('项目1', 0, 1), { n: '8' }), edit(target, { n: '1' })];
      expect(await refusal(workbook.write(edits, [ownSheet('一')]))).toBe(code);
      const sheets = await workbook.read();
      expect(sheets).toHaveLength(2);
      expect(cell(sheets, at('项目1', 0, 1))).toEqual({ n: '10' });
    });

    test('text that no cell can hold is refused, the longest that fits is written', async () => {
      const { workbook } = await makeHost();
      await workbook.read();
      const target = at('项目1', 0, 0);
      expect(await refusal(workbook.write([edit(target, { s: '长'.repeat(32_768) })], []))).toBe('text-too-long');
      await workbook.write([edit(target, { s: '长'.repeat(32_767) })], []);
      expect(cell(await workbook.read(), target)).toEqual({ s: '长'.repeat(32_767) });
    });

    test('our own sheets stand last, are marked, and are written again in their place', async () => {
      const { workbook } = await makeHost();
      await workbook.read();
      const first = await workbook.write([], [ownSheet('一'), ownSheet('甲', '问题清单')]);
      expect(first.ownSheets).toEqual([
        { name: '自评结果', changed: true },
        { name: '问题清单', changed: true },
      ]);
      expect((await workbook.read()).map((sheet) => [sheet.name, sheet.isOwn])).toEqual([
        ['项目1', false],
        ['汇总', false],
        ['自评结果', true],
        ['问题清单', true],
      ]);
      const again = await workbook.write([], [ownSheet('二'), ownSheet('甲', '问题清单')]);
      expect(again.ownSheets.map((place) => place.changed)).toEqual([true, false]);
      const sheets = await workbook.read();
      expect(sheets.map((sheet) => sheet.name)).toEqual(['项目1', '汇总', '自评结果', '问题清单']);
      expect(cell(sheets, at('自评结果', 2, 0))).toEqual({ s: '二' });
    });

    test('what the user types in her own column is no edit, anything else is', async () => {
      const { workbook } = await makeHost();
      await workbook.read();
      await workbook.write([], [ownSheet('一')]);
      await workbook.write([edit(at('自评结果', 2, 2), { s: '已整改' })], []);
      expect(await workbook.ownSheets()).toEqual([{ name: '自评结果', edited: false }]);
      expect(cell(await workbook.read(), at('自评结果', 2, 2))).toEqual({ s: '已整改' });
      await workbook.write([edit(at('自评结果', 2, 1), { n: '10' })], []);
      expect(await workbook.ownSheets()).toEqual([{ name: '自评结果', edited: true }]);
    });

    test('a sheet of ours that she edited stays; the new one is written beside, and then kept up to date', async () => {
      const { workbook } = await makeHost();
      await workbook.read();
      await workbook.write([], [ownSheet('一')]);
      await workbook.write([edit(at('自评结果', 2, 1), { n: '10' })], []);
      expect((await workbook.write([], [ownSheet('二')])).ownSheets[0]?.name).toBe('自评结果（生成）');
      expect((await workbook.write([], [ownSheet('三')])).ownSheets[0]?.name).toBe('自评结果（生成）');
      const sheets = await workbook.read();
      expect(sheets).toHaveLength(4);
      expect(cell(sheets, at('自评结果', 2, 0))).toEqual({ s: '一' });
      expect(cell(sheets, at('自评结果（生成）', 2, 0))).toEqual({ s: '三' });
    });

    test('a sheet of hers that has our name is never touched', async () => {
      const { workbook } = await makeHost();
      await workbook.read();
      const written = await workbook.write([], [ownSheet('一', '汇总')]);
      expect(written.ownSheets).toEqual([{ name: '汇总（生成）', changed: true }]);
    });

    test('our sheets can be taken away, and only ours', async () => {
      const { workbook } = await makeHost();
      await workbook.read();
      await workbook.write([], [ownSheet('一'), ownSheet('甲', '问题清单')]);
      expect(await workbook.removeOwnSheets()).toEqual(['自评结果', '问题清单']);
      expect((await workbook.read()).map((sheet) => sheet.name)).toEqual(['项目1', '汇总']);
      expect(await workbook.removeOwnSheets()).toEqual([]);
    });

    test('a sheet for the user is hers once it stands there: no mark, never written anew, never taken away', async () => {
      const { workbook } = await makeHost();
      await workbook.read();
      const hers = { ...ownSheet('一', '满意度调查'), isForUser: true };
      const written = await workbook.write([], [hers, ownSheet('甲', '问题清单')]);
      expect(written.ownSheets).toEqual([
        { name: '满意度调查', changed: true },
        { name: '问题清单', changed: true },
      ]);
      const sheets = await workbook.read();
      expect(sheets.map((sheet) => [sheet.name, sheet.isOwn])).toEqual([
        ['项目1', false],
        ['汇总', false],
        ['满意度调查', false],
        ['问题清单', true],
      ]);
      expect(cell(sheets, at('满意度调查', 2, 0))).toEqual({ s: '一' });
      const again = await workbook.write([], [{ ...ownSheet('二', '满意度调查'), isForUser: true }]);
      expect(again.ownSheets).toEqual([{ name: '满意度调查', changed: false }]);
      expect(cell(await workbook.read(), at('满意度调查', 2, 0))).toEqual({ s: '一' });
      expect(await workbook.ownSheets()).toEqual([{ name: '问题清单', edited: false }]);
      expect(await workbook.removeOwnSheets()).toEqual(['问题清单']);
      expect((await workbook.read()).map(({ name }) => name)).toEqual(['项目1', '汇总', '满意度调查']);
    });

    describe('taking a write back', () => {
      const edits = [
        edit(at('项目1', 0, 1), { n: '8.50' }, '0.00'),
        edit(at('项目1', 1, 1), { s: '总分' }),
        edit(at('汇总', 0, 1), { s: '=2口' }),
        edit(at('项目1', 6, 4), { b: true }),
      ];
      const asStored = (record: UndoRecord): UndoRecord => JSON.parse(JSON.stringify(record)) as UndoRecord;

      test('the record names each cell, what it held and what was written', async () => {
        const { workbook } = await makeHost();
        await workbook.read();
        expect((await workbook.write(edits, [])).undo).toEqual([
          { sheet: '项目1', cell: 'B1', before: { n: '10' }, after: { n: '8.5' }, format: 'General' },
          { sheet: '项目1', cell: 'A2', before: { s: '合计' }, after: { s: '总分' }, format: null },
          { sheet: '汇总', cell: 'B1', before: { n: '5' }, after: { s: '=2口' }, format: null },
          { sheet: '项目1', cell: 'E7', before: null, after: { b: true }, format: null },
        ]);
      });

      test('every cell is as before, formats too, though the record came out of storage', async () => {
        const { workbook } = await makeHost();
        const before = await workbook.read();
        const { undo } = await workbook.write(edits, []);
        expect(await workbook.restore(asStored(undo))).toBe(4);
        const after = await workbook.read();
        for (const { at: ref } of edits) expect(cell(after, ref)).toEqual(cell(before, ref));
        expect(after[0]?.formats[0]?.[1]).toBe('General');
        expect(after[1]?.formats[0]?.[1]).toBe('@');
        await workbook.write(edits, []);
      });

      test('text that looks like a formula is put back as text', async () => {
        const { workbook } = await makeHost();
        await workbook.read();
        await workbook.write([edit(at('项目1', 0, 0), { s: '=2口' })], []);
        const { undo } = await workbook.write([edit(at('项目1', 0, 0), { n: '3' })], []);
        await workbook.restore(undo);
        const sheets = await workbook.read();
        expect(cell(sheets, at('项目1', 0, 0))).toEqual({ s: '=2口' });
        expect(sheets[0]?.formulas[0]?.[0]).toBeNull();
      });

      test('a cell written twice goes back to what it held first', async () => {
        const { workbook } = await makeHost();
        await workbook.read();
        const twice = [edit(at('项目1', 0, 1), { n: '8' }), edit(at('项目1', 0, 1), { n: '9' })];
        const { undo } = await workbook.write(twice, []);
        await workbook.restore(undo);
        expect(cell(await workbook.read(), at('项目1', 0, 1))).toEqual({ n: '10' });
      });

      test('refused as a whole, with every such cell, where one no longer holds what was written', async () => {
        const { workbook, changeBehindItsBack } = await makeHost();
        await workbook.read();
        const { undo } = await workbook.write(edits, []);
        changeBehindItsBack(at('项目1', 0, 1), { n: '7' });
        changeBehindItsBack(at('项目1', 6, 4), null);
        const error: unknown = await workbook.restore(undo).catch((thrown: unknown) => thrown);
        expect(error).toMatchObject({ code: 'changed-since-write', cells: ['项目1!B1', '项目1!E7'] });
        expect(cell(await workbook.read(), at('汇总', 0, 1))).toEqual({ s: '=2口' });
      });

      test.each([
        ['no-such-sheet', { sheet: '没有', cell: 'A1' }],
        ['no-such-cell', { sheet: '项目1', cell: '一' }],
        ['changed-since-write', { sheet: '项目1', cell: 'C1' }],
      ])('%s: a record of another workbook puts nothing back', async (code, place) => {
        const { workbook } = await makeHost();
        await workbook.read();
        const { undo } = await workbook.write(edits, []);
        const foreign = [...undo, { ...place, before: { n: '1' }, after: { n: '20' }, format: null }];
        expect(await refusal(workbook.restore(foreign))).toBe(code);
        expect(cell(await workbook.read(), at('项目1', 0, 1))).toEqual({ n: '8.5' });
      });
    });

    test('selects a cell where somebody looks, and says so when its sheet is gone', async () => {
      const { workbook, selected } = await makeHost();
      await workbook.select(at('汇总', 0, 1));
      expect(selected?.() ?? at('汇总', 0, 1)).toEqual(at('汇总', 0, 1));
      expect(await refusal(workbook.select(at('没有', 0, 0)))).toBe('no-such-sheet');
    });

    test('tells of changes by others, not of its own, and no more once stopped', async () => {
      const { workbook, changeBehindItsBack } = await makeHost();
      await workbook.read();
      let calls = 0;
      const stop = await workbook.onChanged(() => calls++);
      const { undo } = await workbook.write([edit(at('项目1', 0, 1), { n: '8' })], [ownSheet('一')]);
      await workbook.restore(undo);
      await workbook.removeOwnSheets();
      await eventsSettled();
      expect(calls).toBe(0);
      changeBehindItsBack(at('项目1', 0, 0), { s: '新' });
      await eventsSettled();
      expect(calls).toBe(1);
      stop();
      await eventsSettled();
      changeBehindItsBack(at('项目1', 0, 0), { s: '又新' });
      await eventsSettled();
      expect(calls).toBe(1);
    });

    test('its identity stays while figures are written, and changes with the words at its head', async () => {
      const { workbook, changeBehindItsBack } = await makeHost();
      const first = await workbook.identity();
      await workbook.read();
      await workbook.write([edit(at('项目1', 0, 1), { n: '8' })], [ownSheet('一')]);
      await workbook.read();
      expect(await workbook.identity()).toEqual(first);
      changeBehindItsBack(at('项目1', 0, 0), { s: '另一个乡镇' });
      await workbook.read();
      expect((await workbook.identity()).fingerprint).not.toBe(first.fingerprint);
    });

    test('says how far reading is, and stops when asked', async () => {
      const { workbook } = await makeHost();
      const seen: [number, number][] = [];
      await workbook.read({ progress: (done, total) => void seen.push([done, total]) });
      const [done, total] = seen.at(-1) ?? [0, 0];
      expect(total).toBeGreaterThan(0);
      expect(done).toBe(total);
      expect(await refusal(workbook.read({ isCancelled: () => true }))).toBe('cancelled');
    });
  });
}

/** Until a host's events are through. */
const eventsSettled = (): Promise<void> => new Promise((done) => setTimeout(done, 20));
