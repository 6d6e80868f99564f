/** The emulated workbook as plain data: it can be made in one process and handed to a page as JSON. */

export type Scalar = string | number | boolean;

export interface CellData {
  /** What the cell shows; for a formula its result; left out when blank. Errors are text with `isError`. */
  value?: Scalar;
  isError?: boolean;
  /** With "=". */
  formula?: string;
  format?: string;
  /** Left out = locked, as every cell is by default. */
  locked?: boolean;
  /** The text was entered with an apostrophe in front. */
  prefixed?: boolean;
  /** Has borders or a colour of its own: it counts as used. */
  drawn?: boolean;
  bold?: boolean;
  wraps?: boolean;
  /** Where a link inside the workbook leads: "'项目1'!B7". */
  link?: string;
}

/** Zero-based, inclusive. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface NameData {
  name: string;
  /** With "=". */
  formula: string;
  visible: boolean;
}

export interface SheetData {
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  isProtected: boolean;
  /** Protection lets people change how cells look. */
  mayFormatCells: boolean;
  cells: [row: number, col: number, cell: CellData][];
  merges: Area[];
  /** Zero-based. */
  hiddenRows: number[];
  /** Names that belong to this sheet alone. */
  names: NameData[];
  comments: number;
  pictures: number;
  /** By zero-based column, in points. */
  columnWidths: [col: number, points: number][];
  frozenRows: number;
}

export interface BookData {
  name: string;
  isReadOnly: boolean;
  structureIsProtected: boolean;
  sheets: SheetData[];
}

export function blankSheet(name: string): SheetData {
  return {
    name,
    visibility: 'Visible',
    isProtected: false,
    mayFormatCells: false,
    cells: [],
    merges: [],
    hiddenRows: [],
    names: [],
    comments: 0,
    pictures: 0,
    columnWidths: [],
    frozenRows: 0,
  };
}

export function blankBook(name: string, sheets: SheetData[]): BookData {
  return { name, isReadOnly: false, structureIsProtected: false, sheets };
}
