import type { Field, Indicator, Quantity } from '../model';
import { compareUnits, readPhrase } from '../quantity';
import { nameOf } from './names';

/** Target and actual that say a figure in words: 改造户厕300座, 已改造户厕300座. */

/**
 * The row with the figures of its words as target and actual; null unless both sides give one figure of the same unit
 * about the same thing, at least one of them in words.
 */
export function withCounted(indicator: Indicator): Indicator | null {
  const { target, actual } = indicator;
  if (target.quantity.kind !== 'text' && actual.quantity.kind !== 'text') return null;
  const planned = sideOf(target);
  const done = sideOf(actual);
  if (planned === null || done === null || !isSameUnit(planned.quantity, done.quantity)) return null;
  const name = nameOf(indicator);
  const isSame = sharePair(planned.words ?? name, done.words ?? name) && isFall(planned.words) === isFall(done.words);
  if (!isSame) return null;
  return {
    ...indicator,
    target: { ...target, quantity: planned.quantity, state: 'number' },
    actual: { ...actual, quantity: done.quantity, state: 'number' },
  };
}

interface Side {
  /** null where the cell holds nothing but the figure. */
  readonly words: string | null;
  readonly quantity: Quantity;
}

function sideOf({ state, text, quantity }: Field): Side | null {
  if (state === 'number' && quantity.kind === 'number') return { words: null, quantity };
  return state === 'text' && quantity.kind === 'text' ? readPhrase(text) : null;
}

function isSameUnit({ unit }: Quantity, other: Quantity): boolean {
  return unit !== null && other.unit !== null && compareUnits(unit, other.unit) === 'same';
}

/** 增长10% is no answer to 下降10%. */
function isFall(words: string | null): boolean {
  return words !== null && /下降|降低|减少|压减|缩减|节约|节省/.test(words);
}

/** Both speak of the same thing: they share two characters that stand together. */
function sharePair(words: string, others: string): boolean {
  for (let at = 0; at + 2 <= words.length; at++) {
    if (others.includes(words.slice(at, at + 2))) return true;
  }
  return false;
}
