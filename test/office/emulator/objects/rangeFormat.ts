import type { CellData } from '../bookData';
import { HostObject, type Members } from '../hostObject';
import type { RangeObject } from './range';

/** How a range looks, and whether its cells are locked. */
export class RangeFormat extends HostObject {
  constructor(private readonly range: RangeObject) {
    super();
  }

  protected describe(): Members {
    const ignored = (): void => this.range.refuseWhenProtected('look');
    return {
      get: {
        Protection: () => new FormatProtection(this.range),
        Font: () => new Font(this.range),
        WrapText: () => this.range.shared((cell) => cell?.wraps ?? false),
        ColumnWidth: () => this.range.sheet.columnWidths.get(this.range.area.left) ?? STANDARD_WIDTH,
      },
      set: {
        WrapText: (value) => styleAll(this.range, (cell) => void (cell.wraps = value === true)),
        ColumnWidth: (value) => this.setWidths(Number(value)),
        HorizontalAlignment: ignored,
        VerticalAlignment: ignored,
        RowHeight: ignored,
      },
      call: { AutofitRows: ignored, AutofitColumns: ignored },
    };
  }

  private setWidths(points: number): void {
    this.range.refuseWhenProtected('look');
    const { left, right } = this.range.area;
    for (let col = left; col <= right; col++) this.range.sheet.columnWidths.set(col, points);
  }
}

const STANDARD_WIDTH = 48;

function styleAll(range: RangeObject, change: (cell: CellData) => void): void {
  range.refuseWhenProtected('look');
  range.each(change);
}

class FormatProtection extends HostObject {
  constructor(private readonly range: RangeObject) {
    super();
  }

  protected describe(): Members {
    return {
      get: { Locked: () => this.range.shared((cell) => cell?.locked ?? true) },
      set: { Locked: (value) => styleAll(this.range, (cell) => void (cell.locked = value === true)) },
    };
  }
}

class Font extends HostObject {
  constructor(private readonly range: RangeObject) {
    super();
  }

  protected describe(): Members {
    const ignored = (): void => this.range.refuseWhenProtected('look');
    return {
      get: { Bold: () => this.range.shared((cell) => cell?.bold ?? false) },
      set: {
        Bold: (value) => styleAll(this.range, (cell) => void (cell.bold = value === true)),
        Size: ignored,
        Name: ignored,
        Color: ignored,
        Underline: ignored,
      },
    };
  }
}
