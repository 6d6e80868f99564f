/** A percentage as it is typed: in a cell that shows percentages, 95 means 95 %, as in Excel. */

const PLAIN_NUMBER = /^[-+]?(?:[0-9][0-9,]*)?(?:\.[0-9]+)?$/;
const QUOTED = /"[^"]*"|\\./g;

export function isPercentFormat(format: string): boolean {
  return format.replace(QUOTED, '').includes('%');
}

/** @returns the text with the sign that goes without saying; unchanged where it says one, or is below 1. */
export function withPercentSign(text: string, format: string): string {
  const trimmed = text.trim();
  const isMeant = trimmed !== '' && isPercentFormat(format) && PLAIN_NUMBER.test(trimmed);
  return isMeant && Math.abs(Number(trimmed.replaceAll(',', ''))) >= 1 ? `${trimmed}%` : text;
}
