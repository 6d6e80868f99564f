import { isDateFormat } from 'numfmt';
import type { Sign } from '../quantity/quantities';
import { signOfCell } from '../quantity/signs';
import { wholeUnit } from '../quantity/units';
import { simpleFormat } from './simpleFormat';
import type { SimpleFormat } from './simpleFormat';

/** What a number format code means for reading and showing. */

export interface CellFormat {
  /** As the library reads it: ! before a character, as Chinese editions write it, is a backslash. */
  readonly code: string;
  readonly kind: 'number' | 'percent' | 'date' | 'time';
  readonly shows: { readonly year: boolean; readonly month: boolean; readonly day: boolean };
  /** A unit and a sign written into the format: 0"个", #,##0.00"万元", "≥"0. */
  readonly unit: string | null;
  readonly sign: Sign | null;
  /** The format shows thousands or ten thousands of the number and names them: its displayed text is what it says. */
  readonly isScaled: boolean;
  /** null for formats that need the library. */
  readonly simple: SimpleFormat | null;
  /** Shows the plain decimal. */
  readonly showsAll: boolean;
  /** The format has a section for text that says more than the text itself. */
  readonly changesText: boolean;
}

const PLAIN: ReadonlySet<string> = new Set(['', 'general', '@', 'g/通用格式']);
const QUOTED = /"([^"]*)"|\\(.)|\[[^\]]*\]|_./g;
const FIRST_SECTION = /^(?:"[^"]*"|\\.|\[[^\]]*\]|[^";\\[])*/;
const LITERAL_END = /[0#?.,)](?:_.)*(?:"([^"]{1,12})"|((?:\\?[\p{Script=Han}㎡])+))(?:_.)*$/u;

const LITERAL_START = /^"([^"]{1,6})"/;
/** A comma behind the last digit divides by 1,000; an escaped point (0!.0,) is the way to show 万. */
const SCALED = /[0#?],+(?![0#?])|[!\\]\./;

function isDate(code: string): boolean {
  try {
    return isDateFormat(code);
  } catch {
    return false;
  }
}

/** Which parts of a date a section shows; m beside hours or seconds are minutes. */
function dateParts(section: string): CellFormat['shows'] {
  const bare = section.replace(QUOTED, '').replace(/AM\/PM|A\/P/gi, '');
  const letters = bare.replace(/[^a-z]/gi, '').replace(/h+m+|m+s+/gi, '');
  const isElapsed = /\[[hms]+\]/i.test(section);
  const has = (letter: RegExp): boolean => !isElapsed && letter.test(letters);
  return { year: has(/[ye]/i), month: has(/m/i), day: has(/d/i) };
}

function kindOf(code: string, section: string): CellFormat['kind'] {
  const { year, month, day } = dateParts(section);
  if (isDate(code)) return year || month || day ? 'date' : 'time';
  return section.replace(QUOTED, '').includes('%') ? 'percent' : 'number';
}

/** @param written the format code as it stands in the file */
export function analyse(written: string): CellFormat {
  const code = written.replace(/"[^"]*"|\\.|!(.)/g, (whole, escaped?: string) =>
    escaped === undefined ? whole : `\\${escaped}`,
  );
  const section = FIRST_SECTION.exec(code)?.[0] ?? '';
  const kind = kindOf(code, section);
  const literal = kind === 'number' ? LITERAL_END.exec(section) : null;
  const word = literal?.[1] ?? literal?.[2]?.replaceAll('\\', '') ?? '';
  return {
    code,
    kind,
    shows: dateParts(section),
    unit: word === '' ? null : wholeUnit(word),
    sign: signOfCell(LITERAL_START.exec(section)?.[1] ?? ''),
    isScaled: word !== '' && SCALED.test(section),
    simple: simpleFormat(code),
    showsAll: PLAIN.has(code.toLowerCase()),
    changesText: code !== '@' && code.includes('@') && !/;@$/.test(code),
  };
}
