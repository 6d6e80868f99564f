import { isSpace } from './xmlCharacters';

/** A place in the text: `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An attribute as written. `start` includes the white space before it. */
export interface AttributeSpan extends Span {
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** Where the attributes of the current start tag stand. Filled anew for every tag; nothing is copied out. */
export class AttributePlaces {
  private count = 0;
  /** Four numbers each: name start and end, value start and end. */
  private readonly places: number[] = [];

  constructor(private readonly text: string) {}

  clear(): void {
    this.count = 0;
  }

  add(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    const i = this.count++ * 4;
    this.places[i] = nameStart;
    this.places[i + 1] = nameEnd;
    this.places[i + 2] = valueStart;
    this.places[i + 3] = valueEnd;
  }

  /** A handle for the other methods; -1 when there is none of this name. */
  find(name: string): number {
    const { length } = name;
    const first = name.charCodeAt(0);
    for (let i = 0; i < this.count * 4; i += 4) {
      const from = this.places[i] as number;
      if ((this.places[i + 1] as number) - from !== length || this.text.charCodeAt(from) !== first) continue;
      if (length === 1 || this.text.startsWith(name, from)) return i;
    }
    return -1;
  }

  /** Handles of the attributes whose name without prefix is this. */
  prefixed(name: string): { prefix: string; handle: number }[] {
    const found: { prefix: string; handle: number }[] = [];
    for (let handle = 0; handle < this.count * 4; handle += 4) {
      const [prefix, local] = this.text.slice(this.places[handle], this.places[handle + 1]).split(':');
      if (local === name && prefix !== undefined && prefix !== '') found.push({ prefix, handle });
    }
    return found;
  }

  valueStart(handle: number): number {
    return this.places[handle + 2] as number;
  }

  valueEnd(handle: number): number {
    return this.places[handle + 3] as number;
  }

  span(handle: number): AttributeSpan {
    let start = this.places[handle] as number;
    while (isSpace(this.text.charCodeAt(start - 1))) start--;
    const valueEnd = this.valueEnd(handle);
    return { start, valueStart: this.valueStart(handle), valueEnd, end: valueEnd + 1 };
  }

  /** A whole number without sign, of at most seven digits; -2 when the value is anything else. */
  wholeNumber(handle: number): number {
    const from = this.valueStart(handle);
    const to = this.valueEnd(handle);
    let value = 0;
    for (let at = from; at < to; at++) {
      const digit = this.text.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) return -2;
      value = value * 10 + digit;
    }
    return to > from && to - from <= 7 ? value : -2;
  }
}
