import type { Area, BookData, CellData, SheetData } from './bookData';
import { blankSheet } from './bookData';
import { HostError, invalid } from './protocol';

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;
const LONGEST_NAME = 31;

/** One sheet of the emulated workbook, its cells by place. */
export class Sheet {
  readonly cells = new Map<number, CellData>();
  readonly columnWidths: Map<number, number>;
  readonly hiddenRows: Set<number>;

  constructor(
    readonly id: string,
    /** Everything but the cells, widths and hidden rows, which are kept above. */
    readonly data: SheetData,
  ) {
    for (const [row, col, cell] of data.cells) this.cells.set(row * COLUMNS + col, { ...cell });
    this.columnWidths = new Map(data.columnWidths);
    this.hiddenRows = new Set(data.hiddenRows);
  }

  at(row: number, col: number): CellData | undefined {
    return this.cells.get(row * COLUMNS + col);
  }

  /** Makes the cell when it was not touched yet. */
  touch(row: number, col: number): CellData {
    const known = this.at(row, col);
    if (known) return known;
    const made: CellData = {};
    this.cells.set(row * COLUMNS + col, made);
    return made;
  }

  /** Content and looks, everything. */
  clear(area: Area): void {
    for (const key of [...this.cells.keys()]) {
      const [row, col] = [Math.floor(key / COLUMNS), key % COLUMNS];
      if (row >= area.top && row <= area.bottom && col >= area.left && col <= area.right) this.cells.delete(key);
    }
  }

  /** Where anything stands; with `valuesOnly` cells that have only a format do not count. */
  usedArea(valuesOnly: boolean): Area | null {
    const area = { top: ROWS, left: COLUMNS, bottom: -1, right: -1 };
    for (const [key, cell] of this.cells) {
      if (valuesOnly && isBlank(cell)) continue;
      const [row, col] = [Math.floor(key / COLUMNS), key % COLUMNS];
      area.top = Math.min(area.top, row);
      area.left = Math.min(area.left, col);
      area.bottom = Math.max(area.bottom, row);
      area.right = Math.max(area.right, col);
    }
    return area.bottom < 0 ? null : area;
  }

  toData(): SheetData {
    return {
      ...this.data,
      cells: [...this.cells].map(([key, cell]) => [Math.floor(key / COLUMNS), key % COLUMNS, { ...cell }]),
      columnWidths: [...this.columnWidths],
      hiddenRows: [...this.hiddenRows],
    };
  }
}

function isBlank(cell: CellData): boolean {
  return (cell.value === undefined || cell.value === '') && cell.formula === undefined;
}

/** The emulated workbook. */
export class Book {
  readonly sheets: Sheet[];
  readonly name: string;
  readonly isReadOnly: boolean;
  structureIsProtected: boolean;
  /** What the user sees: the active sheet's id and the selected area. */
  active: { sheet: string; area: Area };
  private nextId = 1;

  constructor(data: BookData) {
    this.name = data.name;
    this.isReadOnly = data.isReadOnly;
    this.structureIsProtected = data.structureIsProtected;
    this.sheets = data.sheets.map((sheet) => new Sheet(this.freshId(), sheet));
    this.active = { sheet: this.sheets[0]?.id ?? '', area: { top: 0, left: 0, bottom: 0, right: 0 } };
  }

  toData(): BookData {
    const { name, isReadOnly, structureIsProtected } = this;
    return { name, isReadOnly, structureIsProtected, sheets: this.sheets.map((sheet) => sheet.toData()) };
  }

  find(nameOrId: string): Sheet | null {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find(({ id, data }) => id === nameOrId || data.name.toLowerCase() === wanted) ?? null;
  }

  add(name: string | null): Sheet {
    this.refuseUnderStructureProtection();
    const chosen = name ?? this.freeName();
    this.checkName(chosen);
    const sheet = new Sheet(this.freshId(), blankSheet(chosen));
    this.sheets.push(sheet);
    return sheet;
  }

  remove(sheet: Sheet): void {
    this.refuseUnderStructureProtection();
    const others = this.sheets.filter((other) => other !== sheet && other.data.visibility === 'Visible');
    if (others.length === 0) throw new HostError('InvalidOperation', 'The last visible sheet cannot be deleted.');
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
  }

  rename(sheet: Sheet, name: string): void {
    this.refuseUnderStructureProtection();
    if (name.toLowerCase() !== sheet.data.name.toLowerCase()) this.checkName(name);
    sheet.data.name = name;
  }

  private refuseUnderStructureProtection(): void {
    if (this.structureIsProtected) throw new HostError('AccessDenied', 'The workbook structure is protected.', 403);
  }

  private checkName(name: string): void {
    const isBad = name === '' || name.length > LONGEST_NAME || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name);
    if (isBad) throw invalid('The argument is invalid or missing or has an incorrect format.');
    if (this.find(name)) throw new HostError('ItemAlreadyExists', 'A resource with the same name already exists.', 409);
  }

  private freeName(): string {
    let number = this.sheets.length + 1;
    while (this.find(`Sheet${String(number)}`)) number++;
    return `Sheet${String(number)}`;
  }

  private freshId(): string {
    return `{00000000-0001-0000-0000-${String(this.nextId++).padStart(12, '0')}}`;
  }
}
