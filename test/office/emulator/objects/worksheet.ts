import { areaOf } from '../addresses';
import { COLUMNS, ROWS, type Sheet } from '../book';
import type { Area } from '../bookData';
import type { EmulatedExcel } from '../host';
import { HostObject, type Members } from '../hostObject';
import { HostError } from '../protocol';
import { SheetNames } from './names';
import { RangeObject } from './range';

const WHOLE: Area = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

export class WorksheetObject extends HostObject {
  constructor(
    private readonly excel: EmulatedExcel,
    readonly sheet: Sheet,
  ) {
    super();
  }

  protected describe(): Members {
    const { excel, sheet } = this;
    return {
      identity: ['Id'],
      get: {
        Id: () => sheet.id,
        Name: () => sheet.data.name,
        Visibility: () => sheet.data.visibility,
        Position: () => excel.book.sheets.indexOf(sheet),
        Protection: () => new SheetProtection(sheet),
        Names: () => new SheetNames(sheet),
        Comments: () => new Guests(sheet.data.comments),
        Shapes: () => new Guests(sheet.data.pictures),
        FreezePanes: () => new FreezePanes(sheet),
      },
      set: { Name: (value) => excel.book.rename(sheet, String(value)) },
      call: {
        GetRange: (address) => this.range(address === null || address === undefined ? WHOLE : areaOf(String(address))),
        GetRangeByIndexes: (row, col, rows, cols) => this.rangeByIndexes(Number(row), Number(col), rows, cols),
        GetCell: (row, col) => this.rangeByIndexes(Number(row), Number(col), 1, 1),
        GetUsedRangeOrNullObject: (valuesOnly) => this.usedRange(valuesOnly === true),
        Activate: () => this.activate(),
        Delete: () => this.remove(),
      },
    };
  }

  private range(area: Area): RangeObject {
    return new RangeObject(this.excel, this.sheet, area);
  }

  private rangeByIndexes(top: number, left: number, rows: unknown, cols: unknown): RangeObject {
    return this.range({ top, left, bottom: top + Number(rows) - 1, right: left + Number(cols) - 1 });
  }

  private usedRange(valuesOnly: boolean): RangeObject | null {
    const area = this.sheet.usedArea(valuesOnly);
    return area === null ? null : this.range(area);
  }

  private remove(): void {
    this.excel.book.remove(this.sheet);
    this.excel.sheetDeleted(this.sheet);
  }

  private activate(): void {
    if (this.sheet.data.visibility !== 'Visible') throw new HostError('InvalidOperation', 'the sheet is hidden');
    this.excel.book.active = { ...this.excel.book.active, sheet: this.sheet.id };
  }
}

class SheetProtection extends HostObject {
  constructor(private readonly sheet: Sheet) {
    super();
  }

  protected describe(): Members {
    const { data } = this.sheet;
    return {
      get: {
        Protected: () => data.isProtected,
        Options: () => ({ allowFormatCells: data.isProtected && data.mayFormatCells }),
      },
    };
  }
}

/** Comments or pictures: only how many there are. */
class Guests extends HostObject {
  constructor(private readonly count: number) {
    super();
  }

  protected describe(): Members {
    return { call: { GetCount: () => this.count } };
  }
}

class FreezePanes extends HostObject {
  constructor(private readonly sheet: Sheet) {
    super();
  }

  protected describe(): Members {
    return {
      call: {
        FreezeRows: (count) => void (this.sheet.data.frozenRows = Number(count)),
        Unfreeze: () => void (this.sheet.data.frozenRows = 0),
      },
    };
  }
}
