import { agreesAsPrinted, decimal, HUNDRED, plain, type Decimal } from '../../decimal';
import type { Profile } from '../../law/profile';
import type { Field, Indicator } from '../../model';
import { nameOf } from '../names';
import { saysNothing } from '../pair';
import type { ComputedRate } from '../score';
import { percentOfRate, scoredRate, type RateBook } from './book';
import { rateOfName } from './index';
import { RATE } from './wording';

/** An indicator that is a rate of the department: its actual comes from base data where the form has none. */

export interface FilledRow {
  readonly indicator: Indicator;
  readonly steps: readonly string[];
  readonly assumptions: readonly string[];
  /** What is said of the rate where the row cannot be scored by it. */
  readonly told: readonly string[];
}

/** null where the indicator is no such rate, or base data have nothing to add. */
export function withRate(indicator: Indicator, book: RateBook, profile: Profile): FilledRow | null {
  const definition = book.size === 0 ? null : rateOfName(nameOf(indicator));
  const rate = definition === null ? null : scoredRate(book, definition.id, profile);
  if (rate === null || !isInPercent(indicator)) return null;
  const isEmpty = saysNothing(indicator.actual);
  if (rate.ratio === null) {
    const why = [rate.missing ?? ''];
    return isEmpty ? { indicator, steps: why, assumptions: [], told: why } : null;
  }
  const percent = percentOfRate(rate.ratio, profile);
  return isEmpty ? filled(indicator, rate, percent) : besideTyped(indicator, rate, percent, profile);
}

/** A rate beside a target in 万元 or 次 is another matter. */
function isInPercent({ target }: Indicator): boolean {
  const { kind, unit } = target.quantity;
  return kind === 'empty' || kind === 'text' || unit === null || unit === '%';
}

function filled(indicator: Indicator, rate: ComputedRate, percent: Decimal): FilledRow {
  const value = `${plain(percent)}%`;
  const isAsked = indicator.actual.state !== 'absent';
  return {
    indicator: { ...indicator, actual: withPercent(indicator.actual, percent) },
    steps: [...(isAsked ? [] : [RATE.noColumn(rate.name, value)]), ...rate.steps],
    assumptions: [...(isAsked ? [RATE.filled(rate.name, value)] : []), ...rate.assumptions],
    told: [RATE.noColumn(rate.name, value), ...rate.steps],
  };
}

function besideTyped(indicator: Indicator, rate: ComputedRate, percent: Decimal, { rates }: Profile): FilledRow | null {
  const { actual } = indicator;
  const { kind, value } = actual.quantity;
  if (kind !== 'number' || value === null || rate.ratio === null) return null;
  if (!hasTarget(indicator) && isPlainRatio(actual, rate.ratio))
    return { indicator: inPercent(indicator, value), steps: [], assumptions: [], told: [] };
  if (agrees(actual, rate.ratio)) return null;
  const computed = `${plain(percent)}%`;
  if (rates.typedActual === 'asTyped') {
    const steps = [RATE.differs(rate.name, actual.text, computed), ...rate.steps];
    return { indicator, steps, assumptions: [], told: steps };
  }
  const steps = [RATE.replaced(rate.name, actual.text, computed), ...rate.steps];
  return { indicator: { ...indicator, actual: withPercent(actual, percent) }, steps, assumptions: [], told: steps };
}

/** Beside a target in percent a bare ratio stays unreadable: a person says which of the two she means. */
function hasTarget({ target }: Indicator): boolean {
  return target.quantity.kind !== 'empty' && target.quantity.kind !== 'text';
}

/** 0.946 for 94.6 %: base data tell that it is no percentage. */
function isPlainRatio({ quantity }: Field, ratio: Decimal): boolean {
  const { value, unit } = quantity;
  if (value === null || unit !== null || value === '0') return false;
  return agreesAsPrinted(ratio, value) && !agreesAsPrinted(ratio.times(HUNDRED), value);
}

function inPercent(indicator: Indicator, value: string): Indicator {
  return { ...indicator, actual: withPercent(indicator.actual, decimal(value).times(HUNDRED)) };
}

/** Right to the decimals it shows, as 94.6% or 0.946. */
function agrees({ quantity }: Field, ratio: Decimal): boolean {
  const { value, unit } = quantity;
  if (value === null) return false;
  return agreesAsPrinted(ratio.times(HUNDRED), value) || (unit !== '%' && agreesAsPrinted(ratio, value));
}

function withPercent(actual: Field, percent: Decimal): Field {
  const quantity = {
    ...actual.quantity,
    kind: 'number',
    value: plain(percent),
    upper: null,
    unit: '%',
    comparator: null,
    strict: false,
    date: null,
    approximate: false,
  } as const;
  return { ...actual, state: 'number', quantity };
}
