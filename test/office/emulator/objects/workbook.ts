import type { EmulatedExcel } from '../host';
import { HostObject, type Members } from '../hostObject';
import { notFound } from '../protocol';
import { RangeObject } from './range';
import { WorksheetObject } from './worksheet';

export class WorkbookObject extends HostObject {
  constructor(private readonly excel: EmulatedExcel) {
    super();
  }

  protected describe(): Members {
    const { excel } = this;
    return {
      get: {
        Name: () => excel.book.name,
        ReadOnly: () => excel.book.isReadOnly,
        Protection: () => new WorkbookProtection(excel),
        Worksheets: () => new Worksheets(excel),
        Application: () => new Application(),
      },
      call: { GetSelectedRange: () => this.selected() },
    };
  }

  private selected(): RangeObject {
    const sheet = this.excel.book.find(this.excel.book.active.sheet);
    if (sheet === null) throw notFound();
    return new RangeObject(this.excel, sheet, this.excel.book.active.area);
  }
}

class WorkbookProtection extends HostObject {
  constructor(private readonly excel: EmulatedExcel) {
    super();
  }

  protected describe(): Members {
    return { get: { Protected: () => this.excel.book.structureIsProtected } };
  }
}

class Application extends HostObject {
  protected describe(): Members {
    const nothing = (): void => undefined;
    return {
      call: { SuspendApiCalculationUntilNextSync: nothing, SuspendScreenUpdatingUntilNextSync: nothing },
    };
  }
}

class Worksheets extends HostObject {
  constructor(private readonly excel: EmulatedExcel) {
    super();
  }

  protected describe(): Members {
    const { excel } = this;
    return {
      items: () => excel.book.sheets.map((sheet) => new WorksheetObject(excel, sheet)),
      index: (key) => {
        const found = this.find(key);
        if (found === null) throw notFound();
        return found;
      },
      call: {
        GetItemOrNullObject: (key) => this.find(key),
        GetActiveWorksheet: () => this.find(excel.book.active.sheet),
        Add: (name) => this.add(typeof name === 'string' ? name : null),
      },
    };
  }

  private add(name: string | null): WorksheetObject {
    const sheet = this.excel.book.add(name);
    this.excel.sheetAdded(sheet);
    return new WorksheetObject(this.excel, sheet);
  }

  private find(key: unknown): WorksheetObject | null {
    const sheet = this.excel.book.find(String(key));
    return sheet === null ? null : new WorksheetObject(this.excel, sheet);
  }
}
