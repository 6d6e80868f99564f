/** How a workbook looks, for whoever draws it. Read only; lengths are CSS pixels at 96 dpi, colours "#RRGGBB". */

export interface FontLook {
  readonly name: string | null;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly raised: 'superscript' | 'subscript' | null;
  readonly colour: string | null;
}

/** As ISO 29500-1 18.18.3 names them: "thin", "medium", "double" … */
export interface BorderLook {
  readonly style: string;
  readonly colour: string | null;
}

export interface BordersLook {
  readonly left: BorderLook | null;
  readonly right: BorderLook | null;
  readonly top: BorderLook | null;
  readonly bottom: BorderLook | null;
  /** From the bottom left to the top right. */
  readonly rising: BorderLook | null;
  /** From the top left to the bottom right. */
  readonly falling: BorderLook | null;
}

export interface AlignmentLook {
  /** "general", "left", "center", "centerContinuous", "distributed" … */
  readonly horizontal: string;
  readonly vertical: string;
  readonly wraps: boolean;
  readonly indent: number;
  /** Degrees, 0 to 180 as in the file (above 90 leans down); 255 is one letter above the other. */
  readonly rotation: number;
}

/** What one style number stands for. */
export interface CellLook {
  readonly font: FontLook;
  readonly fill: string | null;
  readonly borders: BordersLook;
  readonly alignment: AlignmentLook;
  /** Number format code. */
  readonly format: string;
}

/** One run of columns that look alike; zero-based, inclusive. */
export interface ColumnLook {
  readonly first: number;
  readonly last: number;
  /** null: the sheet's default. */
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: number;
}

export interface RowLook {
  /** null: as high as its contents ask for. */
  readonly height: number | null;
  readonly hidden: boolean;
  /** Of the whole row; null when it has none of its own. */
  readonly style: number | null;
  /** Column and style number of each listed cell, in order. */
  readonly cells: readonly (readonly [col: number, style: number])[];
}

export interface SheetLook {
  readonly name: string;
  readonly columns: readonly ColumnLook[];
  /** By zero-based row. */
  readonly rows: ReadonlyMap<number, RowLook>;
  readonly defaultWidth: number;
  readonly defaultHeight: number;
  /** Rows that the file does not list are hidden. */
  readonly hidesUnlistedRows: boolean;
  readonly showsGridlines: boolean;
  /** How many rows and columns stand still, and the first that does not. */
  readonly frozen: { readonly rows: number; readonly cols: number; readonly row: number; readonly col: number } | null;
  readonly tabColour: string | null;
  /** Percent. */
  readonly zoom: number;
}

/** A name for a cell, an area or a formula. `sheet` is null where it counts in the whole workbook. */
export interface NameLook {
  readonly name: string;
  readonly sheet: string | null;
  readonly formula: string;
}

export interface BookLook {
  /** By style number. */
  readonly looks: readonly CellLook[];
  /** Worksheets in workbook order. */
  readonly sheets: readonly SheetLook[];
  readonly names: readonly NameLook[];
  /** Which sheet the user saw last. */
  readonly activeSheet: string | null;
  /** What is remembered of formulas may be out of date: whoever opens the workbook is asked to work all of them out. */
  readonly recalculates: boolean;
}
