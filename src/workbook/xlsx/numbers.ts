/**
 * Numbers of a cell as plain decimals with at most 15 significant digits, which is what Excel shows and its API hands
 * over. Text with up to 15 digits is only rewritten, never computed with.
 */
const DOUBLE = /^([+-]?)([0-9]*)(?:\.([0-9]*))?(?:[eE]([+-]?[0-9]{1,4}))?$/;
const DIGITS = 15;
const LONGEST = 400;

/** @returns a plain decimal ("0.3", "-12", "0"); null when the text is no number. */
export function plainNumber(text: string): string | null {
  if (/^(?:0|[1-9][0-9]{0,14})$/.test(text)) return text;
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
