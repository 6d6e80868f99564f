import { format as formatByLibrary } from 'numfmt';
import type { Quantity } from '../model';
import { dateOfSerial, daysInMonth, isoDate } from '../quantity/calendar';
import { dateOf, numberOf, WORDS } from '../quantity/quantities';
import { readQuantity } from '../quantity/read';
import { remembered } from '../quantity/remembered';
import { analyse, type CellFormat } from './cellformats';
import { inPercent, showsAllDigits, showSimple } from './simpleFormat';

/** More numbers than this under one format are hardly the same again. */
const MOST_NUMBERS = 512;

/** One number format, put to use. What it makes of a number is kept: the same few stand on every form. */
export class Format {
  private readonly shown = remembered((number) => this.numberUnder(number), MOST_NUMBERS);
  private readonly said = remembered((number) => this.quantityUnder(number), MOST_NUMBERS);

  constructor(private readonly code: CellFormat) {}

  /** The number under the format; the plain decimal where the format cannot be read. */
  showNumber(number: string): string {
    const { showsAll, simple } = this.code;
    if (showsAll) return number;
    return simple !== null && showsAllDigits(number, simple) ? showSimple(number, simple) : this.shown(number);
  }

  showText(text: string): string {
    if (!this.code.changesText) return text;
    try {
      return formatByLibrary(this.code.code, text);
    } catch {
      return text;
    }
  }

  /** What the number says, shown like this. */
  readNumber(number: string): Quantity {
    const { kind, isScaled, unit, sign } = this.code;
    if (kind === 'number' && !isScaled) return numberOf(number, unit, sign, false);
    return kind === 'percent' ? numberOf(inPercent(number), '%', sign, false) : this.said(number);
  }

  private numberUnder(number: string): string {
    const { simple, code } = this.code;
    if (simple !== null && !(simple.isForPositive && number.startsWith('-'))) return showSimple(number, simple);
    try {
      return formatByLibrary(code, Number(number));
    } catch {
      return number;
    }
  }

  private quantityUnder(number: string): Quantity {
    const { kind, isScaled, shows } = this.code;
    if (kind === 'time') return WORDS;
    if (isScaled) return readQuantity(this.showNumber(number));
    return dateQuantity(number, shows);
  }
}

/**
 * Says what is shown. Without a day, the whole month: who types 2022年9月 gets the 1st under yyyy"年"m"月". Without a
 * year, none: the one stored is the year in which it was typed.
 */
function dateQuantity(number: string, shows: CellFormat['shows']): Quantity {
  const date = dateOfSerial(Number(number));
  if (date === null) return numberOf(number, null, null, false);
  const { year, month, day } = shows;
  const stored = date.split('-').map((part) => Number.parseInt(part, 10));
  const [storedYear = 0, storedMonth = 0, storedDay = 0] = stored;
  const shownYear = year ? storedYear : null;
  const months = month || day ? ([storedMonth, storedMonth] as const) : ([1, 12] as const);
  const last = day ? storedDay : daysInMonth(shownYear, months[1]);
  const to = isoDate(shownYear, months[1], last) ?? date;
  return dateOf(to, isoDate(shownYear, months[0], day ? storedDay : 1));
}

/** Excel takes no longer code; one that is longer counts as General. */
const LONGEST_CODE = 255;
const MOST_FORMATS = 1000;
const known = new Map<string, Format>();

/** The format of a code; kept, because a workbook uses few codes on many cells. */
export function formatOf(written: string): Format {
  const code = written.length > LONGEST_CODE ? 'General' : written;
  const found = known.get(code);
  if (found !== undefined) return found;
  if (known.size >= MOST_FORMATS) known.clear();
  const format = new Format(analyse(code));
  known.set(code, format);
  return format;
}
