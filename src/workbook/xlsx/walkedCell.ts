/** A formula as written: `master` formulas carry a text, the others of a shared group only its number. */
export interface FormulaMark {
  readonly type: string;
  readonly group: string | null;
  readonly area: string | null;
  readonly text: string;
}

/** The cell that the walk has just left; one object that is filled anew for every cell of a sheet. */
export class WalkedCell {
  row = -1;
  col = -1;
  style = 0;
  type = 'n';
  inlineText: string | null = null;
  formula: FormulaMark | null = null;
  /** Its whole element in the part's text. */
  start = 0;
  end = 0;
  private valueStart = 0;
  private valueEnd = 0;
  private written: string | null = null;

  constructor(private readonly text: string) {}

  startRow(row: number): void {
    this.row = row;
    this.col = -1;
  }

  /** What its `<v>` holds; null when it has none. Taken from the text only when asked for. */
  get value(): string | null {
    return this.valueEnd > 0 ? this.text.slice(this.valueStart, this.valueEnd) : this.written;
  }

  set value(value: string | null) {
    this.valueEnd = 0;
    this.written = value;
  }

  /** Its value stands there in the text, as it is to be read. */
  setValuePlace(start: number, end: number): void {
    this.valueStart = start;
    this.valueEnd = end;
  }

  /** Its value as an index; -1 when it is not written with up to seven digits and nothing else. */
  get index(): number {
    const length = this.valueEnd - this.valueStart;
    if (this.valueEnd === 0 || length === 0 || length > 7) return -1;
    let index = 0;
    for (let at = this.valueStart; at < this.valueEnd; at++) {
      const digit = this.text.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) return -1;
      index = index * 10 + digit;
    }
    return index;
  }
}
