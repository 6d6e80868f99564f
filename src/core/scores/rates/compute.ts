import { fullAddress } from '../../a1';
import { ZERO } from '../../decimal';
import { RATE_NAMES } from '../../law/rateNames';
import type { CellRef } from '../../model';
import type { ComputedRate } from '../score';
import type { Amount, Figure, RateDefinition, RateSettings, Way } from './definition';
import { figuresIn, type Figures, type Reading } from './figures';
import { RATE } from './wording';

/** Works out one rate, exact, with its arithmetic in words and the cells it came from; says why where it cannot. */
export function computeRate(rate: RateDefinition, figures: Figures, settings: RateSettings): ComputedRate {
  const ways = rate.ways(settings);
  for (const way of ways) {
    const parts = partsOf(way, figures);
    if (parts !== null) return byWay(rate, way, parts);
  }
  const [first] = ways;
  return first === undefined ? cannot(rate, RATE.missing(rate.title, [])) : cannot(rate, whyNot(rate, first, figures));
}

/** A figure or a difference as it was read. */
interface Part {
  readonly reading: Reading;
  readonly shown: string;
  readonly says: string;
}

function partsOf(way: Way, figures: Figures): readonly [Part, Part] | null {
  const [first, second] = way.kind === 'share' ? [way.over, way.under] : [way.now, way.before];
  const [over, under] = [partOf(first, figures), partOf(second, figures)];
  return over === null || under === null ? null : [over, under];
}

function partOf(amount: Amount, figures: Figures): Part | null {
  if (!('less' in amount)) {
    const reading = figures.read(amount);
    return reading === null ? null : { reading, shown: figureShown(amount, reading), says: amount.says };
  }
  const [whole, part] = amount.less;
  const [from, taken] = [figures.read(whole), figures.read(part)];
  if (from === null || taken === null) return null;
  const reading: Reading = {
    value: from.value.minus(taken.value),
    cells: [...from.cells, ...taken.cells],
    formId: from.formId,
    hasUnit: from.hasUnit && taken.hasUnit,
  };
  return { reading, shown: RATE.less(figureShown(whole, from), figureShown(part, taken)), says: amount.says };
}

function figureShown({ says, unit }: Figure, { value, lastYearAt, addedUp }: Reading): string {
  const shown = RATE.figure(says, value, unit);
  if (addedUp !== undefined) return RATE.addedUp(shown, addedUp);
  return lastYearAt === undefined ? shown : RATE.ofLastYear(shown, lastYearAt);
}

function byWay(rate: RateDefinition, way: Way, [first, base]: readonly [Part, Part]): ComputedRate {
  const below = base.reading.value;
  const cells = [...first.reading.cells, ...base.reading.cells];
  if (!areComparable(first.reading, base.reading)) return cannot(rate, RATE.unitUnknown(rate.title), cells);
  if (below.eq(ZERO)) return cannot(rate, RATE.zero(rate.title, base.says), cells);
  if (below.lt(ZERO)) return cannot(rate, RATE.negative(rate.title, base.says), cells);
  const places = placesIn(cells);
  const assumptions = way.note === undefined ? [] : [way.note];
  const above = first.reading.value;
  if (way.kind === 'share') {
    const ratio = above.div(below);
    return known(rate, ratio, [RATE.share(first.shown, base.shown, ratio, places)], { cells, assumptions });
  }
  const ratio = above.minus(below).div(below);
  return known(rate, ratio, [RATE.change(first.shown, base.shown, below, ratio, places)], { cells, assumptions });
}

/** Within one form all amounts are in one unit; between two forms both must say theirs. */
export function areComparable(a: Reading, b: Reading): boolean {
  return a.formId === b.formId || (a.hasUnit && b.hasUnit);
}

/** "（基础数据!C3、基础数据!B3）" */
export function placesIn(cells: readonly CellRef[]): string {
  return RATE.cells([...new Set(cells.map(fullAddress))]);
}

export function known(
  { id }: Pick<RateDefinition, 'id'>,
  ratio: NonNullable<ComputedRate['ratio']>,
  steps: readonly string[],
  { cells, assumptions = [] }: { readonly cells: readonly CellRef[]; readonly assumptions?: readonly string[] },
): ComputedRate {
  return { id, name: RATE_NAMES[id], ratio, steps, cells, assumptions, missing: null };
}

export function cannot(
  { id }: Pick<RateDefinition, 'id'>,
  missing: string,
  cells: readonly CellRef[] = [],
): ComputedRate {
  return { id, name: RATE_NAMES[id], ratio: null, steps: [], cells, assumptions: [], missing };
}

function whyNot(rate: RateDefinition, way: Way, figures: Figures): string {
  const amounts = way.kind === 'share' ? [way.over, way.under] : [way.now, way.before];
  const lacking = amounts.flatMap(figuresIn).filter((figure) => figures.read(figure) === null);
  for (const figure of lacking) {
    const at = figures.unreadable(figure);
    if (at !== null) return RATE.unreadable(rate.title, figure.says, fullAddress(at));
    const gap = figures.notAddedUp(figure);
    if (gap !== null) return RATE.notAddedUp(rate.title, figure.says, fullAddress(gap));
  }
  return RATE.missing(
    rate.title,
    lacking.map(({ says }) => says),
  );
}
