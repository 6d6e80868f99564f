import { decimal, type Decimal } from './exact';

/** Exact decimals; the only place that rounds. */

export { decimal, type Decimal } from './exact';

export const ZERO = decimal('0');
export const ONE = decimal('1');
export const HUNDRED = decimal('100');

/** Half up to `places` decimals. */
export function roundHalfUp(value: Decimal, places: number): Decimal {
  return decimalsIn(value) <= places ? value : value.round(places, 1);
}

/** Cut off after `places` decimals. */
export function truncate(value: Decimal, places: number): Decimal {
  return decimalsIn(value) <= places ? value : value.round(places, 0);
}

export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), ZERO);
}

/** Plain decimal without exponent and without trailing zeros: "8.5". */
export function plain(value: Decimal): string {
  return value.toFixed();
}

/** Plain decimal with exactly `places` decimals, rounded half up: "9.51". */
export function fixed(value: Decimal, places: number): string {
  // Less than nothing may round to -0.00: only rounded first does it lose its sign.
  const rounded = roundHalfUp(value, places);
  const decimals = decimalsIn(rounded);
  const text = plain(rounded);
  if (decimals === places) return text;
  return `${text}${decimals === 0 ? '.' : ''}${'0'.repeat(places - decimals)}`;
}

/** How many decimals a printed number shows: "86.20" has 2. */
export function decimalsOf(text: string): number {
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

/** How many decimals an exact figure has: 86.2 has 1. */
export function decimalsIn(value: Decimal): number {
  return Math.max(0, value.c.length - 1 - value.e);
}

/** The exact value is what was printed, rounded half up or cut off to the decimals that were printed. */
export function agreesAsPrinted(exact: Decimal, printed: string): boolean {
  const places = decimalsOf(printed);
  const shown = decimal(printed);
  return roundHalfUp(exact, places).eq(shown) || truncate(exact, places).eq(shown);
}
