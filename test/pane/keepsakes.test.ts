import { dropUndo, hasAnyUndo, keepNotes, keepRoles, keepsakesOf, keepUndo } from '../../src/pane/keepsakes';
import { browserStorage, passingStorage, type PaneStorage } from '../../src/pane/storage';
import type { UndoRecord } from '../../src/workbook/workbook';

const MINE = { name: '自评.xlsx', fingerprint: 'a1' };
const RECORD: UndoRecord = [
  { sheet: '项目1', cell: 'H14', before: null, after: { n: '6' }, format: null },
  { sheet: '项目1', cell: 'H15', before: { s: '=2口' }, after: { n: '8' }, format: '0.00' },
];

/** Whatever is stored under every key that was written. */
function spoiled(storage: PaneStorage, text: string): PaneStorage {
  for (const key of storage.keys()) storage.set(key, text);
  return storage;
}

function filled(): PaneStorage {
  const storage = passingStorage();
  keepUndo(storage, MINE, RECORD);
  keepNotes(storage, MINE, new Map([['key', '核对过']]));
  keepRoles(storage, MINE, [{ sheet: '项目1', column: 'E', role: 'funding.actual' }]);
  return storage;
}

test('what is kept of a workbook comes back as it was, texts that look like formulas as texts', () => {
  const kept = keepsakesOf(filled(), MINE);
  expect(kept.undo).toEqual(RECORD);
  expect([...kept.notes]).toEqual([['key', '核对过']]);
  expect(kept.roles).toEqual([{ sheet: '项目1', column: 'E', role: 'funding.actual' }]);
});

test.each([
  ['another township’s copy of the same template', { ...MINE, fingerprint: 'b2' }],
  ['another file', { ...MINE, name: '自评（2）.xlsx' }],
])('%s has nothing of it', (_, other) => {
  expect(keepsakesOf(filled(), other)).toEqual({ undo: null, notes: new Map(), roles: [] });
});

test('an undo that was used is gone, and no pane offers it any more', () => {
  const storage = filled();
  expect(hasAnyUndo(storage)).toBe(true);
  dropUndo(storage, MINE);
  expect(hasAnyUndo(storage)).toBe(false);
  expect(keepsakesOf(storage, MINE).undo).toBeNull();
});

test.each([
  '',
  'null',
  '{',
  '{}',
  '[]',
  '[1, null]',
  '[{"sheet": 1, "cell": "A1", "before": null, "after": null, "format": null}]',
  '[{"sheet": "a", "cell": "A1", "before": {"f": "=1"}, "after": null, "format": null}]',
  '[["key", 1], ["key"]]',
  '[{"sheet": "a", "column": 5, "role": "x"}]',
])('storage that holds %s is as good as empty', (text) => {
  expect(keepsakesOf(spoiled(filled(), text), MINE)).toEqual({ undo: null, notes: new Map(), roles: [] });
});

test('a storage that is full says so', () => {
  const full: PaneStorage = { ...passingStorage(), set: () => false };
  expect(keepUndo(full, MINE, RECORD)).toBe(false);
});

describe('the storage of a browser', () => {
  const closed = (): Storage => {
    throw new Error('SecurityError');
  };

  test('that forbids it still keeps as long as the pane lives, and says that it will be forgotten', () => {
    Object.defineProperty(globalThis, 'window', {
      configurable: true,
      value: {
        get localStorage() {
          return closed();
        },
      },
    });
    const storage = browserStorage();
    expect(storage.set('k', 'v')).toBe(false);
    expect(storage.get('k')).toBe('v');
    expect(storage.keys()).toEqual(['k']);
    storage.remove('k');
    expect(storage.get('k')).toBeNull();
  });
});
