import fc from 'fast-check';
import { decimal, plain } from '../../src/core/decimal';
import {
  isEmptyMark,
  joinQuantity,
  normaliseText,
  readQuantity,
  signInName,
  unitInName,
} from '../../src/core/quantity';

const LONGEST_CELL = 32_767;

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

const plainNumber = fc
  .tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => plain(decimal(String(digits)).div(decimal(`1${'0'.repeat(places)}`))));
const sign = fc.constantFrom('', '≥', '≤', '=', '>', '<', '>=', '不低于', '不超过');
const unit = fc.constantFrom('', '%', '个', '万元', '人次', '元/人', 'km', '㎡', '万亩', '周岁');
const anyText = fc.string({ unit: 'binary', maxLength: 60 });

test('what is written as sign, number and unit is read back', () => {
  fc.assert(
    fc.property(sign, plainNumber, unit, (before, number, behind) => {
      const quantity = readQuantity(before + number + behind);
      expect(quantity).toMatchObject({ kind: 'number', value: number, unit: behind === '' ? null : behind });
      expect(quantity.comparator === null).toBe(before === '');
    }),
  );
});

test('separate columns say the same as one cell', () => {
  fc.assert(
    fc.property(sign, plainNumber, unit, (before, number, behind) => {
      const joined = joinQuantity({ sign: before, value: number, unit: behind });
      expect(joined).toEqual(readQuantity(before + number + behind));
    }),
  );
});

test('full width reads as half width', () => {
  fc.assert(
    fc.property(sign, plainNumber, unit, (before, number, behind) => {
      const text = before + number + behind;
      expect(readQuantity(fullWidth(text))).toEqual(readQuantity(text));
    }),
  );
});

test('no text makes reading fail', () => {
  const spice = fc.constantFrom('≥', '9', '.', ',', '-', '年', '月', '前', '%', '万', '/', '(', '±', '至', '余', '百');
  const cellText = fc.oneof(
    anyText,
    fc.array(spice, { maxLength: 60 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(cellText, cellText, cellText, (a, b, c) => {
      expect(readQuantity(a).kind === 'number').toBe(readQuantity(a).value !== null && readQuantity(a).upper === null);
      expect(joinQuantity({ sign: a, value: b, unit: c }).strict).toEqual(expect.any(Boolean));
      expect([signInName(a), unitInName(a)]).toHaveLength(2);
    }),
    { numRuns: 2000 },
  );
});

test('normalising twice changes nothing, and keeps what Chinese punctuation says', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
    }),
  );
  expect(normaliseText('　分\u00a0 值\r\n（Ａ）\u200b ')).toBe('分 值 (A)');
  expect(normaliseText('甲\t\u0000\t乙')).toBe('甲 乙');
  expect(normaliseText('新建，改建；①㎡、…“好”。')).toBe('新建，改建；①㎡、…“好”。');
});

/** Fastest of several runs, in milliseconds. */
function fastest(work: () => void): number {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('a full cell of hostile text costs no more than its length', () => {
  const hostile = [
    '9',
    ',',
    '9,',
    '≥',
    '(',
    ')',
    '()',
    '1-',
    '1.',
    '年',
    '1年',
    '9 ',
    ' ',
    '-',
    '*',
    '百',
    '万',
    '…',
    '不',
    '(a',
    '≥*',
  ];
  const calls: readonly (readonly [string, (text: string) => unknown])[] = [
    ['readQuantity', readQuantity],
    ['signInName', signInName],
    ['unitInName', unitInName],
    ['isEmptyMark', isEmptyMark],
    ['unit cell', (text) => joinQuantity({ sign: text, value: '5', unit: text })],
  ];

  test.each(hostile.flatMap((piece) => calls.map(([name, call]) => [piece, name, call] as const)))(
    '%j in %s',
    (piece, _, call) => {
      const full = piece.repeat(LONGEST_CELL).slice(0, LONGEST_CELL);
      const [whole, eighth] = [fastest(() => call(full)), fastest(() => call(full.slice(0, LONGEST_CELL / 8)))];
      // Eight times the text in square time would take 64 times as long; 5 ms is what a busy machine may add.
      expect(whole).toBeLessThan(24 * eighth + 5);
    },
  );
});
