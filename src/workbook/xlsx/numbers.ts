/**
 * Numbers of a cell as plain decimals with at most 15 significant digits, which is what Excel shows and its API hands
 * over. Text with up to 15 digits is only rewritten, never computed with.
 */
const DOUBLE = /^([+-]?)([0-9]*)(?:\.([0-9]*))?(?:[eE]([+-]?[0-9]{1,4}))?$/;
const DIGITS = 15;
const LONGEST = 400;
const MINUS = 45;
const POINT = 46;
const ZERO = 48;
const NINE = 57;

/** @returns a plain decimal ("0.3", "-12", "0"); null when the text is no number. */
export function plainNumber(text: string): string | null {
  if (isPlain(text)) return text;
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return null;
  const match = DOUBLE.exec(trimmed);
  const [, sign, whole = '', fraction = '', exponent = '0'] = match ?? [];
  if (whole + fraction === '') return null;
  const digits = whole + fraction;
  const significant = digits.replace(/^0+/, '').replace(/0+$/, '').length;
  if (significant > DIGITS) return plainNumber(Number(trimmed).toPrecision(DIGITS));
  if (significant === 0) return '0';
  return beyondDouble(trimmed) ? null : place(sign === '-' ? '-' : '', digits, whole.length + Number(exponent));
}

/** Already as it is to be: no needless sign, zero or point, and at most 15 digits that count. */
function isPlain(text: string): boolean {
  const start = text.charCodeAt(0) === MINUS ? 1 : 0;
  const point = digitsEnd(text, start);
  const whole = point - start;
  const isPadded = text.charCodeAt(start) === ZERO;
  if (whole === 0 || (isPadded && whole > 1)) return false;
  if (point === text.length) return whole <= DIGITS && !(isPadded && start > 0);
  const fraction = text.length - point - 1;
  if (text.charCodeAt(point) !== POINT || (isPadded ? 0 : whole) + fraction > DIGITS) return false;
  return digitsEnd(text, point + 1) === text.length && fraction > 0 && text.charCodeAt(text.length - 1) !== ZERO;
}

/** Behind the digits that stand from here. */
function digitsEnd(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) >= ZERO && text.charCodeAt(at) <= NINE) at++;
  return at;
}

function beyondDouble(text: string): boolean {
  const value = Number(text);
  return !Number.isFinite(value) || value === 0;
}

/** Puts the decimal point after `point` digits. */
function place(sign: string, digits: string, point: number): string {
  const whole =
    point <= 0
      ? '0'
      : digits
          .slice(0, point)
          .padEnd(point, '0')
          .replace(/^0+(?=[0-9])/, '');
  const fraction = (point < 0 ? '0'.repeat(-point) + digits : digits.slice(Math.max(point, 0))).replace(/0+$/, '');
  return fraction === '' ? sign + whole : `${sign}${whole}.${fraction}`;
}
