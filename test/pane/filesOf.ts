import './coders';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue, OwnSheet } from '../../src/core/model';
import { parseA1 } from '../../src/core/a1';
import { openXlsx } from '../../src/workbook/xlsx/document';
import { nodeCodec } from '../../src/workbook/xlsx/nodeCodec';

/** Files as a person picks them. The tests' page cannot read files by itself. */

const SAMPLE = join(__dirname, '../../assets/samples/小吕寨镇2022年度绩效自评.xlsx');

export function pickedText(name: string, text: string): File {
  return Object.assign(new File([text], name), { text: () => Promise.resolve(text) });
}

export function pickedBytes(name: string, bytes: Uint8Array): File {
  const { buffer } = Uint8Array.from(bytes);
  return Object.assign(new File([], name), { arrayBuffer: () => Promise.resolve(buffer) });
}

/** A file that was there when it was picked, and is gone when it is read. */
export function goneFile(name: string): File {
  const gone = (): Promise<never> => Promise.reject(new Error('NotReadableError'));
  return Object.assign(new File([], name), { arrayBuffer: gone, text: gone });
}

function sample(): ReturnType<typeof openXlsx> {
  return openXlsx(new Uint8Array(readFileSync(SAMPLE)), nodeCodec);
}

export function sampleBytes(): Uint8Array {
  return new Uint8Array(readFileSync(SAMPLE));
}

/** The sample as it would have been a year before: 2022 is 2021 wherever it stands. */
export function sampleOfLastYear(): Uint8Array {
  const book = sample();
  for (const sheet of book.sheets()) {
    for (const [r, row] of sheet.values.entries()) {
      for (const [c, value] of row.entries()) {
        const earlier = yearBefore(value);
        if (earlier !== null) book.set({ sheet: sheet.name, row: sheet.row0 + r, col: sheet.col0 + c }, earlier);
      }
    }
  }
  return book.toBytes();
}

function yearBefore(value: CellValue): CellValue {
  if (value === null) return null;
  if ('s' in value && value.s.includes('2022')) return { s: value.s.replaceAll('2022', '2021') };
  return 'n' in value && value.n === '2022' ? { n: '2021' } : null;
}

/** The sample with one more sheet, and cells of it as given: [address, text]. */
export function sampleWith(sheet: OwnSheet, cells: readonly (readonly [string, string])[] = []): Uint8Array {
  const book = sample();
  const { name } = book.putOwnSheet(sheet);
  for (const [address, text] of cells) {
    const place = parseA1(address);
    if (place === null) throw new Error(address);
    book.set({ sheet: name, ...place }, { s: text });
  }
  return book.toBytes();
}
