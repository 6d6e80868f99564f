import { CARRIAGE_RETURN, LESS } from './xmlCharacters';

const ZERO = 48;
const NINE = 57;
const LETTER_A = 65;
const LETTER_Z = 90;
const AMPERSAND = 38;
/** Neither a row's nor a style's number has more digits. */
const MOST_DIGITS = 7;
const MOST_LETTERS = 3;

/** Takes words and numbers from a text, one after the other; what is not there is not taken. */
export class TextScanner {
  at = 0;

  constructor(readonly text: string) {}

  get isAtEnd(): boolean {
    return this.at === this.text.length;
  }

  take(word: string): boolean {
    if (!this.text.startsWith(word, this.at)) return false;
    this.at += word.length;
    return true;
  }

  /** The first of the words that is there; null when none is. */
  takeOneOf(words: readonly string[]): string | null {
    for (const word of words) if (this.take(word)) return word;
    return null;
  }

  /** A whole number without sign and without needless zeros; -1 when there is none, or one of too many digits. */
  takeNumber(): number {
    const from = this.at;
    let value = 0;
    let code = this.text.charCodeAt(from);
    for (; code >= ZERO && code <= NINE; code = this.text.charCodeAt(++this.at)) value = value * 10 + code - ZERO;
    const digits = this.at - from;
    const isPadded = digits > 1 && this.text.charCodeAt(from) === ZERO;
    return digits === 0 || digits > MOST_DIGITS || isPadded ? -1 : value;
  }

  /** Letters of a column as a zero-based index; -1 when there are none. */
  takeColumn(): number {
    const end = this.at + MOST_LETTERS;
    let col = 0;
    let code = this.text.charCodeAt(this.at);
    while (code >= LETTER_A && code <= LETTER_Z && this.at < end) {
      col = col * 26 + code - LETTER_A + 1;
      code = this.text.charCodeAt(++this.at);
    }
    return col - 1;
  }

  /** Goes on to the next tag; false where an entity or a carriage return stands before it, or nothing follows. */
  takeContent(): boolean {
    let code = this.text.charCodeAt(this.at);
    while (code !== LESS) {
      if (code === AMPERSAND || code === CARRIAGE_RETURN || Number.isNaN(code)) return false;
      code = this.text.charCodeAt(++this.at);
    }
    return true;
  }
}
