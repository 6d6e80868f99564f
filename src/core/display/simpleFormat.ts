import { decimal, decimalsOf, fixed } from '../decimal';

/**
 * A number format that shows a plain decimal: 0, #,##0.00, 0.00%, 0.00####, and what Excel itself offers, such as
 * "0.00_ " and "#,##0.00_ ;[Red]\-#,##0.00\ ". Shown from its digits, never through a float.
 */
export interface SimpleFormat {
  readonly hasThousands: boolean;
  /** Decimals that are always shown. */
  readonly decimals: number;
  /** Decimals behind those, shown only up to the last that is not 0. */
  readonly optional: number;
  readonly isPercent: boolean;
  /** What stands behind the number: %, a blank. */
  readonly end: string;
  /** Numbers below 0 have a section of their own. */
  readonly isForPositive: boolean;
}

const SIMPLE = /^(#,##)?0(?:\.(0{1,15})(#{0,12}))?(%?)(_[ )])?(?:;@|(;(?:\[Red\])?[^;[\]@]+))?$/;

/** @returns null for a format that needs the library. */
export function simpleFormat(code: string): SimpleFormat | null {
  const found = SIMPLE.exec(code);
  if (found === null) return null;
  const [, thousands, zeros = '', optional = '', percent = '', blank, negative] = found;
  return {
    hasThousands: thousands !== undefined,
    decimals: zeros.length,
    optional: optional.length,
    isPercent: percent !== '',
    end: blank === undefined ? percent : `${percent} `,
    isForPositive: negative !== undefined,
  };
}

/** Nothing is rounded off the number, and it has no sign. */
export function showsAllDigits(number: string, { decimals, optional, isPercent }: SimpleFormat): boolean {
  return decimalsOf(number) <= decimals + optional + (isPercent ? 2 : 0) && !number.startsWith('-');
}

export function showSimple(number: string, format: SimpleFormat): string {
  const value = format.isPercent ? inPercent(number) : number;
  const all = withDecimals(value, format.decimals + format.optional);
  const text = format.optional === 0 ? all : withoutOptionalZeros(all, format.optional);
  return (format.hasThousands ? withThousands(text) : text) + format.end;
}

/** A hundred times a plain decimal: its point moved by two digits. */
export function inPercent(number: string): string {
  if (number.startsWith('-')) return negative(inPercent(number.slice(1)));
  const point = number.indexOf('.');
  const whole = point < 0 ? number : number.slice(0, point);
  const fraction = point < 0 ? '' : number.slice(point + 1);
  const moved = withoutLeadingZeros(whole + fraction.slice(0, 2).padEnd(2, '0'));
  const rest = withoutOptionalZeros(fraction.slice(2), fraction.length);
  return rest === '' ? moved : `${moved}.${rest}`;
}

function negative(magnitude: string): string {
  return magnitude === '0' ? magnitude : `-${magnitude}`;
}

function withoutLeadingZeros(digits: string): string {
  let start = 0;
  while (start < digits.length - 1 && digits.charAt(start) === '0') start++;
  return digits.slice(start);
}

/** Exactly so many decimals, rounded half up; without the sign where nothing but 0 is left. */
function withDecimals(value: string, places: number): string {
  const missing = places - decimalsOf(value);
  const text = missing < 0 ? fixed(decimal(value), places) : padded(value, missing);
  return text.startsWith('-') ? text.replace(/^-(?=[0.]*$)/, '') : text;
}

function padded(value: string, zeros: number): string {
  if (zeros === 0) return value;
  return (value.includes('.') ? value : `${value}.`) + '0'.repeat(zeros);
}

/** Of the last `most` decimals, those at the end that are 0. */
function withoutOptionalZeros(text: string, most: number): string {
  let end = text.length;
  while (end > text.length - most && text.charAt(end - 1) === '0') end--;
  return text.slice(0, end);
}

const GROUP = 3;

function withThousands(text: string): string {
  const point = text.indexOf('.');
  const whole = point < 0 ? text.length : point;
  if (whole <= GROUP) return text;
  return text.slice(0, whole).replace(/(?<=[0-9])(?=(?:[0-9]{3})+$)/g, ',') + text.slice(whole);
}
