import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expectLinear } from '../../growth';
import type { Sheet } from '../../../src/core/model';
import { WorkbookError } from '../../../src/workbook/workbook';
import { openXlsx } from '../../../src/workbook/xlsx/document';
import { bookParts, smallBook } from '../smallBook';
import { makeZip, textParts } from '../zipParts';

const RICH = new Uint8Array(readFileSync(join(__dirname, '../fixtures/rich-template.xlsx')));

interface Damage {
  readonly at: number;
  readonly value: number;
}

const damages = (length: number): fc.Arbitrary<Damage[]> => {
  const one = fc.record({ at: fc.nat(length - 1), value: fc.integer({ min: 1, max: 255 }) });
  return fc.array(one, { minLength: 1, maxLength: 4 });
};

function damaged(bytes: Uint8Array, list: readonly Damage[]): Uint8Array {
  const copy = bytes.slice();
  for (const { at, value } of list) copy[at] = (copy[at] ?? 0) ^ value;
  return copy;
}

/** What is read, or the refusal; anything else is thrown on. */
function outcome(bytes: Uint8Array): Sheet[] | WorkbookError {
  try {
    const document = openXlsx(bytes);
    const sheets = document.sheets();
    document.set({ sheet: sheets[0]?.name ?? '', row: 40, col: 0 }, { n: '1' });
    openXlsx(document.toBytes()).sheets();
    return sheets;
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    throw error;
  }
}

function isRightOrRefused(bytes: Uint8Array, right: string): void {
  const result = outcome(bytes);
  if (result instanceof WorkbookError) expect(result.message).toMatch(/\p{Script=Han}.*。$/u);
  else expect(JSON.stringify(result)).toBe(right);
}

test('flipped bytes of a rich workbook: the right values or a refusal, never anything else', () => {
  const right = JSON.stringify(openXlsx(RICH).sheets());
  const property = fc.property(damages(RICH.length), (list) => isRightOrRefused(damaged(RICH, list), right));
  fc.assert(property, { numRuns: 250, seed: 20221231 });
});

test('flipped bytes of the archive’s directory', () => {
  const bytes = smallBook();
  const directory = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  const names = (sheets: Sheet[] | WorkbookError): boolean => sheets instanceof WorkbookError || Array.isArray(sheets);
  const property = fc.property(damages(bytes.length - directory), (list) => {
    return names(
      outcome(
        damaged(
          bytes,
          list.map(({ at, value }) => ({ at: at + directory, value })),
        ),
      ),
    );
  });
  fc.assert(property, { numRuns: 600, seed: 1 });
});

test('flipped characters of every part, with a right checksum: a result or a refusal', () => {
  const parts = bookParts();
  const names = Object.keys(parts);
  const property = fc.property(
    fc.constantFrom(...names),
    fc.nat(),
    fc.constantFrom(...'<>/"\'=&;:! xr0A'),
    (name, where, char) => {
      const text = parts[name] ?? '';
      const at = where % text.length;
      const result = outcome(makeZip(textParts({ ...parts, [name]: text.slice(0, at) + char + text.slice(at + 1) })));
      expect(result instanceof WorkbookError || result.length > 0).toBe(true);
    },
  );
  fc.assert(property, { numRuns: 800, seed: 2 });
});

test('a file cut off anywhere is refused', () => {
  const bytes = smallBook();
  for (let length = 0; length < bytes.length; length += 7)
    expect(outcome(bytes.slice(0, length))).toBeInstanceOf(WorkbookError);
});

test('hostile text costs no more than its length', () => {
  const book = (share: number): Uint8Array => {
    const long = '_x'.repeat(16_000 * share) + '&amp;'.repeat(20_000 * share) + ' '.repeat(32_000 * share);
    const formula = `${"'[".repeat(8000 * share)}"`;
    const shared = `<c><f t="shared" si="0">${formula}</f></c><c><f t="shared" si="0"/></c>`;
    const cell = `<c t="str"><f>${long}</f><v>${long}</v></c>`;
    return smallBook({ sheets: { 甲: `<sheetData><row>${cell}${shared}</row></sheetData>` } });
  };
  expect(outcome(book(1))).toHaveLength(1);
  expectLinear((share) => outcome(book(share)));
});
