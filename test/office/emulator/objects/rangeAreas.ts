import { addressOf } from '../addresses';
import type { Sheet } from '../book';
import type { Area } from '../bookData';
import type { EmulatedExcel } from '../host';
import { HostObject, type Members } from '../hostObject';
import { RangeObject } from './range';

/** Several rectangles at once. */
export class RangeAreas extends HostObject {
  constructor(
    private readonly excel: EmulatedExcel,
    private readonly sheet: Sheet,
    private readonly list: readonly Area[],
  ) {
    super();
  }

  protected describe(): Members {
    return {
      get: {
        Address: () => this.list.map((area) => addressOf(this.sheet.data.name, area)).join(','),
        AreaCount: () => this.list.length,
        Areas: () => new RangeCollection(this.list.map((area) => new RangeObject(this.excel, this.sheet, area))),
      },
    };
  }
}

class RangeCollection extends HostObject {
  constructor(private readonly ranges: readonly RangeObject[]) {
    super();
  }

  protected describe(): Members {
    return { items: () => this.ranges };
  }
}
