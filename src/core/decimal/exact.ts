import BigFactory from 'big.js';
import type { BigSource } from 'big.js';

/**
 * Exact decimals. Strict mode: a JavaScript number is refused at run time, so that no float can enter the arithmetic of
 * money or points. Where the library copies figures that a workbook asks for thousands of times, they are handed out as
 * they are.
 */
const Exact = BigFactory();
Exact.strict = true;
Exact.DP = 30;
Exact.RM = 1; // half up (away from zero), as ROUND does in Excel

export type Decimal = InstanceType<typeof Exact>;

/** A longer piece of a text would keep the whole text in memory. */
const LONGEST_KEPT = 12;
const MOST_KEPT = 4096;
/** Decimals never change, and a form holds the same few again and again. */
const known = new Map<string, Decimal>();

/** @param text a plain decimal such as "1672.699499"; throws on anything else, floats included. */
export function decimal(text: string): Decimal {
  const found = known.get(text);
  if (found !== undefined) return found;
  const fresh = new Exact(text);
  if (text.length > LONGEST_KEPT) return fresh;
  if (known.size >= MOST_KEPT) known.clear();
  known.set(text, fresh);
  return fresh;
}

type Order = ReturnType<Decimal['cmp']>;

/** Figures are compared more often than anything else is done with them; the library copies the other one each time. */
Exact.prototype.cmp = function (this: Decimal, other: BigSource) {
  if (other instanceof Exact) return compare(this, other);
  return compare(this, typeof other === 'string' ? decimal(other) : new Exact(other));
};

function compare(one: Decimal, other: Decimal): Order {
  const isZero = one.c[0] === 0;
  if (isZero || other.c[0] === 0) return isZero ? (other.c[0] === 0 ? 0 : signOf(-other.s)) : signOf(one.s);
  if (one.s !== other.s) return signOf(one.s);
  return signOf(one.s * (one.e === other.e ? compareDigits(one.c, other.c) : one.e - other.e));
}

/** Digits of two numbers of one magnitude, without zeros at the end: the longer one is larger where one begins as the other. */
function compareDigits(one: readonly number[], other: readonly number[]): number {
  const shared = Math.min(one.length, other.length);
  for (let place = 0; place < shared; place++) {
    const gap = (one[place] ?? 0) - (other[place] ?? 0);
    if (gap !== 0) return gap;
  }
  return one.length - other.length;
}

function signOf(value: number): Order {
  if (value === 0) return 0;
  return value > 0 ? 1 : -1;
}

const libraryPlus = Exact.prototype.plus;

/** Sums of a form hold many zeros; the library copies both figures even then. */
Exact.prototype.plus = function (this: Decimal, other: BigSource) {
  if (!(other instanceof Exact)) return libraryPlus.call(this, other);
  if (other.c[0] === 0) return this;
  return this.c[0] === 0 ? other : libraryPlus.call(this, other);
};

const libraryAbs = Exact.prototype.abs;

Exact.prototype.abs = function (this: Decimal) {
  return this.s > 0 ? this : libraryAbs.call(this);
};
