import type { Sheet } from '../book';
import type { NameData } from '../bookData';
import { HostObject, type Members } from '../hostObject';
import { HostError, invalid, notFound } from '../protocol';

/** The names that belong to one sheet. */
export class SheetNames extends HostObject {
  constructor(private readonly sheet: Sheet) {
    super();
  }

  protected describe(): Members {
    return {
      items: () => this.sheet.data.names.map((name) => new NamedItem(this.sheet, name)),
      index: (key) => {
        const found = this.find(String(key));
        if (found === null) throw notFound();
        return found;
      },
      call: {
        GetItemOrNullObject: (key) => this.find(String(key)),
        Add: (name, formula) => this.add(String(name), formula),
      },
    };
  }

  private find(name: string): NamedItem | null {
    const found = this.sheet.data.names.find((one) => one.name.toLowerCase() === name.toLowerCase());
    return found === undefined ? null : new NamedItem(this.sheet, found);
  }

  private add(name: string, formula: unknown): NamedItem {
    if (this.find(name)) throw new HostError('ItemAlreadyExists', 'The name exists already.', 409);
    if (typeof formula !== 'string') throw invalid('a name stands for a formula here');
    const made = { name, formula, visible: true };
    this.sheet.data.names.push(made);
    return new NamedItem(this.sheet, made);
  }
}

class NamedItem extends HostObject {
  constructor(
    private readonly sheet: Sheet,
    private readonly data: NameData,
  ) {
    super();
  }

  protected describe(): Members {
    const { data, sheet } = this;
    return {
      identity: ['Name'],
      get: { Name: () => data.name, Formula: () => data.formula, Visible: () => data.visible },
      set: {
        Formula: (value) => void (data.formula = String(value)),
        Visible: (value) => void (data.visible = value === true),
      },
      call: { Delete: () => void (sheet.data.names = sheet.data.names.filter((one) => one !== data)) },
    };
  }
}
