import fc from 'fast-check';
import { computedValue, gridCell, typedValue } from '../../src/workbench/grid/cells';
import { verdictOn } from '../../src/workbench/grid/guard';
import { clipboardRows, pastedCells, type PasteTarget } from '../../src/workbench/grid/paste';
import { isPercentFormat, withPercentSign } from '../../src/workbench/grid/percent';

describe('what stands in a cell of the grid', () => {
  test.each([
    ['a number', { v: 8.5, t: 2 }, 'General', { n: '8.5' }],
    ['a number as text of the library', { v: '8.50', t: 2 }, '0.00', { n: '8.5' }],
    ['arithmetic noise', { v: 0.1 + 0.2, t: 2 }, 'General', { n: '0.3' }],
    ['text', { v: '已完成', t: 1 }, 'General', { s: '已完成' }],
    ['digits that are text', { v: '0012', t: 4 }, 'General', { s: '0012' }],
    ['a number in a text cell', { v: 12, t: 2 }, '@', { s: '12' }],
    ['several lines', { p: { body: { dataStream: '一\r二\r\n' } } }, 'General', { s: '一\n二' }],
    ['a logical', { v: 1, t: 3 }, 'General', { b: true }],
    ['a logical that is false', { v: 0, t: 3 }, 'General', { b: false }],
    ['nothing', { v: '', t: 1 }, 'General', null],
    ['nothing at all', {}, 'General', null],
  ])('%s', (_, cell, format, expected) => {
    expect(typedValue(cell as never, format)).toEqual(expected);
  });

  test('what is put in comes out again', () => {
    const texts = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(texts, (s) => {
        expect(typedValue(gridCell({ s }, null), 'General')).toEqual({ s });
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (whole, places) => {
        const n = String(whole / 10 ** places);
        if (!n.includes('e')) expect(typedValue(gridCell({ n }, null), 'General')).toEqual({ n: n === '-0' ? '0' : n });
      }),
    );
  });
});

describe('what the grid works out', () => {
  test.each([
    ['a number', { v: 14, t: 2 }, { n: '14' }],
    ['a text', { v: '优', t: 1 }, { s: '优' }],
    ['an error that Excel would show too', { v: '#DIV/0!', t: 1 }, { e: '#DIV/0!' }],
    ['a function that it does not know: unknown', { v: '#NAME?', t: 1 }, null],
    ['nothing: unknown', { v: null }, null],
    ['a logical', { v: 1, t: 3 }, { b: true }],
  ])('%s', (_, cell, expected) => {
    expect(computedValue(cell)).toEqual(expected);
  });
});

describe('a percentage as it is typed', () => {
  test.each([
    ['95', '0.00%', '95%'],
    ['1,234.5', '0%', '1,234.5%'],
    ['0.95', '0.00%', '0.95'],
    ['95%', '0.00%', '95%'],
    ['95', '0.00', '95'],
    ['达成', '0%', '达成'],
    ['', '0%', ''],
    ['95', '0"%"', '95'],
  ])('%s under %s is %s', (typed, format, read) => {
    expect(withPercentSign(typed, format)).toBe(read);
  });

  test('a sign in quotes makes no percentage', () => {
    expect([isPercentFormat('0.0%'), isPercentFormat('0"%"'), isPercentFormat('0\\%')]).toEqual([true, false, false]);
  });
});

describe('the clipboard', () => {
  test.each([
    ['one cell', '8.5', [['8.5']]],
    [
      'Excel’s rows',
      '一\t二\r\n三\t\r\n',
      [
        ['一', '二'],
        ['三', ''],
      ],
    ],
    ['a text of several lines in quotes', '"一\n""二"""\t3', [['一\n"二"', '3']]],
    ['a quote inside a text', '5" 管\t1', [['5" 管', '1']]],
    ['an empty row in between', '1\n\n2', [['1'], [''], ['2']]],
  ])('%s', (_, text, rows) => {
    expect(clipboardRows(text)).toEqual(rows);
  });

  const target = (rest: Partial<PasteTarget> = {}): PasteTarget => ({
    selection: { top: 4, left: 2, bottom: 4, right: 2 },
    merges: [],
    formatAt: () => 'General',
    ...rest,
  });
  const values = (text: string, rest: Partial<PasteTarget> = {}) => {
    return pastedCells(text, target(rest)).map(({ row, col, value, format }) => [row, col, value, format]);
  };

  test('values, as if each had been typed', () => {
    expect(values('1,234.50\t=2口\n12%\t完成\n2022/12/31\t¥8.00')).toEqual([
      [4, 2, { n: '1234.5' }, null],
      [4, 3, { s: '=2口' }, null],
      [5, 2, { n: '0.12' }, '0%'],
      [5, 3, { s: '完成' }, null],
      [6, 2, { n: '44926' }, 'yyyy/m/d'],
      [6, 3, { n: '8' }, null],
    ]);
  });

  test.each(['1/2', '3-5', '1e5', '0731-1234567', 'TRUE', '=1+1'])('%s stays the text it may be', (text) => {
    expect(values(text)).toEqual([[4, 2, { s: text }, null]]);
  });

  test('formats that cells have stay; under a text format digits are text', () => {
    expect(values('12%', { formatAt: () => '0.00%' })).toEqual([[4, 2, { n: '0.12' }, null]]);
    expect(values('0012', { formatAt: () => '@' })).toEqual([[4, 2, { s: '0012' }, null]]);
    expect(values('95', { formatAt: () => '0.00%' })).toEqual([[4, 2, { n: '0.95' }, null]]);
  });

  test('one text fills the selection, several start at its first cell', () => {
    const selection = { top: 0, left: 0, bottom: 1, right: 1 };
    expect(values('5', { selection }).map(([row, col]) => [row, col])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ]);
    expect(values('5\t6', { selection }).map(([row, col]) => [row, col])).toEqual([
      [0, 0],
      [0, 1],
    ]);
  });

  test('what lies under a merged area is left out', () => {
    const merges = [{ top: 4, left: 2, bottom: 5, right: 3 }];
    expect(values('甲\t乙\n丙\t丁', { merges })).toEqual([[4, 2, { s: '甲' }, null]]);
  });
});

describe('what may be done in the grid', () => {
  const [COMMAND, OPERATION, MUTATION] = [0, 1, 2];

  test.each([
    'sheet.command.set-range-values',
    'sheet.command.clear-selection-content',
    'sheet.command.scroll-to-cell',
    'sheet.command.set-worksheet-activate',
    'univer.command.undo',
    'univer.command.copy',
    'doc.command.insert-text',
  ])('%s is allowed', (id) => {
    expect(verdictOn(id, COMMAND, false)).toBe('allowed');
  });

  test.each([
    ['sheet.command.insert-row', 'structure'],
    ['sheet.command.set-range-bold', 'structure'],
    ['sheet.command.set-worksheet-name', 'structure'],
    ['sheet.command.auto-fill', 'structure'],
    ['sheet.command.move-range', 'structure'],
    ['sheet.command.something-of-next-year', 'structure'],
    ['sheets-formula.command.quick-sum', 'structure'],
    ['univer.command.cut', 'cut'],
    ['univer.command.paste', 'menuPaste'],
    ['doc.command.set-inline-format-bold', 'silent'],
  ])('%s is stopped', (id, verdict) => {
    expect(verdictOn(id, COMMAND, false)).toBe(verdict);
  });

  test('letters inside a cell may be cut and pasted', () => {
    expect([verdictOn('univer.command.cut', COMMAND, true), verdictOn('univer.command.paste', COMMAND, true)]).toEqual([
      'allowed',
      'allowed',
    ]);
  });

  test('of what changes data, only values and what goes with them', () => {
    expect(verdictOn('sheet.mutation.set-range-values', MUTATION, false)).toBe('allowed');
    expect(verdictOn('formula.mutation.set-formula-data', MUTATION, false)).toBe('allowed');
    expect(verdictOn('sheet.mutation.insert-row', MUTATION, false)).toBe('structure');
    expect(verdictOn('sheet.mutation.something-of-next-year', MUTATION, false)).toBe('structure');
    expect(verdictOn('sheet.operation.set-selections', OPERATION, false)).toBe('allowed');
  });
});
