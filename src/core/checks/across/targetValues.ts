import { decimal } from '../../decimal';
import type { Field, Indicator, PromisedTarget, Quantity } from '../../model';
import { convert, normaliseText } from '../../quantity';

/** Whether two target cells say the same target. Words that were put otherwise are no change. */

export function isChangedTarget(promise: PromisedTarget, indicator: Indicator): boolean {
  const evaluated = [indicator.target, indicator.originalTarget].filter(isStated);
  if (!isStated(promise.target) || evaluated.length === 0) return false;
  return evaluated.every((target) => isChange(promise, target));
}

function isStated(field: Field): boolean {
  return field.state === 'number' || field.state === 'text';
}

function isChange({ target, direction }: PromisedTarget, evaluated: Field): boolean {
  const [before, now] = [target.quantity, evaluated.quantity];
  if (target.state === 'text') return false;
  if (evaluated.state === 'text') return true; // a figure was promised, words were evaluated
  return !isSameQuantity(before, now) || turnsRound(before.comparator ?? direction, now.comparator);
}

/** 不低于 became 不高于; a sign that one of them leaves out says nothing. */
function turnsRound(before: Quantity['comparator'], now: Quantity['comparator']): boolean {
  return (before === 'atLeast' && now === 'atMost') || (before === 'atMost' && now === 'atLeast');
}

export function isSameTarget(a: Field, b: Field): boolean {
  if (!isStated(a) || !isStated(b)) return false;
  if (a.state === 'text' || b.state === 'text') return normaliseText(a.text) === normaliseText(b.text);
  return isSameQuantity(a.quantity, b.quantity);
}

function isSameQuantity(a: Quantity, b: Quantity): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'date') return a.date === b.date;
  return isSameNumber(a.value, a.unit, b.value, b.unit) && isSameNumber(a.upper, a.unit, b.upper, b.unit);
}

function isSameNumber(a: string | null, unit: string | null, b: string | null, other: string | null): boolean {
  if (a === null || b === null) return a === b;
  const [left, right] = [decimal(a), decimal(b)];
  if (unit === null || other === null) return left.eq(right) || isPercentOf(left, right, unit ?? other);
  const converted = convert(left, unit, other);
  return converted?.eq(right) === true;
}

/** 0.95 beside 95%. */
function isPercentOf(a: ReturnType<typeof decimal>, b: ReturnType<typeof decimal>, unit: string | null): boolean {
  const hundred = decimal('100');
  return unit === '%' && (a.times(hundred).eq(b) || b.times(hundred).eq(a));
}

const LONGEST_SHOWN = 30;

/** As printed; a bare number with its unit. */
export function shownTarget({ text, quantity }: Field): string {
  const unit = quantity.unit !== null && !text.includes(quantity.unit) ? quantity.unit : '';
  const short = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  return `${short}${unit}`;
}
