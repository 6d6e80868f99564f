import { isDateFormat } from 'numfmt';
import { decimal, fixed, HUNDRED } from '../decimal';
import type { Sign } from './quantities';
import { signOfCell } from './signs';
import { wholeUnit } from './units';

/** What a number format code means for reading and showing, worked out once per code. */

export interface CellFormat {
  readonly code: string;
  readonly kind: 'number' | 'percent' | 'date' | 'time';
  /** A unit and a sign written into the format: 0"个", #,##0.00"万元", "≥"0. */
  readonly unit: string | null;
  readonly sign: Sign | null;
  /** The format shows thousands or ten thousands of the number and names them: its displayed text is what it says. */
  readonly isScaled: boolean;
  /** Shows a number without going through floats; null for formats that need the library. */
  readonly exact: ((number: string) => string) | null;
  /** The format has a section for text that says more than the text itself. */
  readonly changesText: boolean;
}

const PLAIN: ReadonlySet<string> = new Set(['', 'general', '@', 'g/通用格式']);
const SIMPLE = /^(#,##)?0(?:\.(0{1,15}))?(%?)(?:;@)?$/;
const QUOTED = /"([^"]*)"|\\(.)|\[[^\]]*\]|_./g;
const FIRST_SECTION = /^(?:"[^"]*"|\\.|\[[^\]]*\]|[^";\\[])*/;
const LITERAL_END = /[0#?.,)](?:_.)*(?:"([^"]{1,12})"|((?:\\?[\p{Script=Han}㎡])+))(?:_.)*$/u;

const LITERAL_START = /^"([^"]{1,6})"/;
/** A comma behind the last digit divides by 1,000; an escaped point (0!.0,) is the way to show 万. */
const SCALED = /[0#?],+(?![0#?])|[!\\]\./;

function withThousands(text: string): string {
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/(?<=[0-9])(?=(?:[0-9]{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function exactFormatter(code: string): ((number: string) => string) | null {
  if (PLAIN.has(code.toLowerCase())) return (number) => number;
  const found = SIMPLE.exec(code);
  if (found === null) return null;
  const [, thousands, zeros = '', percent = ''] = found;
  return (number) => {
    const scaled = percent === '' ? decimal(number) : decimal(number).times(HUNDRED);
    const text = fixed(scaled, zeros.length).replace(/^-(?=[0.]*$)/, '');
    return (thousands === undefined ? text : withThousands(text)) + percent;
  };
}

function isDate(code: string): boolean {
  try {
    return isDateFormat(code);
  } catch {
    return false;
  }
}

/** Years, months or days; m beside hours or seconds are minutes. */
function showsDay(section: string, bare: string): boolean {
  const letters = bare.replace(/AM\/PM|A\/P|[^a-z]/gi, '');
  return !/\[[hms]+\]/i.test(section) && (/[yde]/i.test(letters) || /m/i.test(letters.replace(/[hs]+m+|m+s+/gi, '')));
}

function kindOf(code: string, section: string): CellFormat['kind'] {
  const bare = section.replace(QUOTED, '');
  if (isDate(code)) return showsDay(section, bare) ? 'date' : 'time';
  return bare.includes('%') ? 'percent' : 'number';
}

function analyse(code: string): CellFormat {
  const section = FIRST_SECTION.exec(code)?.[0] ?? '';
  const kind = kindOf(code, section);
  const literal = kind === 'number' ? LITERAL_END.exec(section) : null;
  const word = literal?.[1] ?? literal?.[2]?.replaceAll('\\', '') ?? '';
  return {
    code,
    kind,
    unit: word === '' ? null : wholeUnit(word),
    sign: signOfCell(LITERAL_START.exec(section)?.[1] ?? ''),
    isScaled: word !== '' && SCALED.test(section),
    exact: exactFormatter(code),
    changesText: code !== '@' && code.includes('@') && !/;@$/.test(code),
  };
}

const MOST_FORMATS = 1000;
const analysed = new Map<string, CellFormat>();

/** The meaning of a number format code; kept, because a workbook uses few codes on many cells. */
export function formatOf(code: string): CellFormat {
  const known = analysed.get(code);
  if (known !== undefined) return known;
  if (analysed.size >= MOST_FORMATS) analysed.clear();
  const format = analyse(code);
  analysed.set(code, format);
  return format;
}
