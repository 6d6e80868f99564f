import { a1 } from '../../src/core/a1';
import type { EmulatedExcel } from '../office/emulator/host';

/** "表名!B7" → what stands there and how it looks; cells without either are left out. */
export type Cells = ReadonlyMap<string, string>;

export function cellsOf(excel: EmulatedExcel): Cells {
  const cells = new Map<string, string>();
  for (const sheet of excel.book.toData().sheets) {
    for (const [row, col, cell] of sheet.cells) {
      const { value, ...rest } = cell;
      const told = JSON.stringify(
        { ...rest, ...(value === undefined || value === '' ? {} : { value }) },
        sortedKeys(cell),
      );
      if (told !== '{}') cells.set(`${sheet.name}!${a1(row, col)}`, told);
    }
  }
  return cells;
}

const sortedKeys = (cell: object): string[] => Object.keys(cell).sort();

/** What differs, as address → value now (null = blank). */
export function changes(before: Cells, after: Cells): Record<string, unknown> {
  const addresses = [...new Set([...before.keys(), ...after.keys()])];
  const changed = addresses.filter((address) => before.get(address) !== after.get(address));
  return Object.fromEntries(changed.map((address) => [address, valueIn(after.get(address))]));
}

function valueIn(told: string | undefined): unknown {
  return told === undefined ? null : ((JSON.parse(told) as { value?: unknown }).value ?? null);
}

/** The selected cell's address, as the user sees it. */
export function selectedIn({ book }: EmulatedExcel): string {
  const sheet = book.sheets.find(({ id }) => id === book.active.sheet);
  return `${sheet?.data.name ?? ''}!${a1(book.active.area.top, book.active.area.left)}`;
}
