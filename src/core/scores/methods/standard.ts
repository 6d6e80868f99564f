import { ZERO, plain, type Decimal } from '../../decimal';
import { ARITHMETIC } from '../../law/sources';
import { cannot, gives, method, shown, type Case, type Verdict } from '../method';
import { bandOf, readBands, type Band } from '../standard/bands';
import { readDeduction, type Deduction } from '../standard/deduction';
import { enteredIn } from '../read';
import { STANDARD } from '../wording';
import { actualOf } from './named';

/** A row of a scored index table: no target, its points follow from a rate and from what 评分标准 says of it. */
export const standard = method({
  id: 'by-standard',
  title: '按表中的评分标准计分',
  cites: [{ source: ARITHMETIC, says: '得分按表中评分标准和基础数据计算' }],
  fits: (given) => given.pair === null && actualOf(given) !== null && standardOf(given) !== null,
  score: (given) => {
    const [own, actual] = [standardOf(given), actualOf(given)];
    if (own === null || actual === null) throw new Error('scored by a standard without one');
    return own.kind === 'bands' ? byBands(given, own.bands, actual) : byDeduction(given, own.deduction, actual);
  },
});

type Standard =
  | { readonly kind: 'deduction'; readonly deduction: Deduction }
  | { readonly kind: 'bands'; readonly bands: readonly Band[] };

/** null where the county does not go by it, it cannot be read in full, or its full points are not the row's weight. */
function standardOf({ indicator, profile, weight }: Case): Standard | null {
  const words = wordsOf(indicator);
  if (words === '' || profile.quantitative.standards === 'ignore') return null;
  const deduction = readDeduction(words);
  if (deduction !== null) return deduction.full?.eq(weight) === false ? null : { kind: 'deduction', deduction };
  const bands = readBands(words);
  const isWhole = bands?.some(({ points }) => points.eq(weight)) === true;
  return bands !== null && isWhole && bands.every(({ points }) => points.lte(weight)) ? { kind: 'bands', bands } : null;
}

/** Its own column; some forms write it where the target goes. */
function wordsOf({ standard: own, target }: Case['indicator']): string {
  if (own !== undefined && own.text !== '') return own.text;
  return target.quantity.kind === 'text' ? target.text : '';
}

function byDeduction(given: Case, { better, threshold, per, minus }: Deduction, actual: Decimal): Verdict {
  const { weight, profile } = given;
  const beyond = better === 'higher' ? threshold.minus(actual) : actual.minus(threshold);
  const direction = better === 'higher' ? 'atLeast' : 'atMost';
  if (beyond.lte(ZERO)) return gives(weight, weight, { met: true, direction, steps: [STANDARD.full(weight)] });
  const points = beyond.div(per);
  const left = (count: Decimal): Decimal => {
    const rest = weight.minus(minus.times(count));
    return rest.lt(ZERO) ? ZERO : rest;
  };
  const [whole, exact] = [left(points.round(0, 0)), left(points)];
  const way = profile.quantitative.standards;
  if (way === 'ask' && !shown(given, whole).eq(shown(given, exact))) {
    return eitherWay(given, { whole, exact, beyond }, direction);
  }
  const [result, count] = way === 'whole' ? [whole, points.round(0, 0)] : [exact, points];
  const steps = [STANDARD.deduct(weight, plain(minus), count, shown(given, result))];
  return gives(result, weight, { met: false, direction, steps });
}

/**
 * A part of a percentage point makes a difference, and nobody says which: a person decides. More than the milder way
 * gives is right in no case.
 */
function eitherWay(
  given: Case,
  { whole, exact, beyond }: { readonly whole: Decimal; readonly exact: Decimal; readonly beyond: Decimal },
  direction: 'atLeast' | 'atMost',
): Verdict {
  const [mild, strict] = [shown(given, whole), shown(given, exact)];
  const entered = enteredIn(given.indicator.enteredPoints);
  const steps = [STANDARD.open(plain(beyond), mild, strict)];
  if (entered === null || entered.lte(mild)) return cannot('byStandard', { met: false, direction, steps });
  return gives(whole, given.weight, { met: false, direction, steps: [...steps, STANDARD.mildest(mild)] });
}

function byBands(given: Case, bands: readonly Band[], actual: Decimal): Verdict {
  const band = bandOf(bands, actual);
  if (band === null) return cannot('byStandard', { steps: [STANDARD.noBand(plain(actual))] });
  return gives(band.points, given.weight, {
    steps: [STANDARD.band(plain(actual), band.words, shown(given, band.points))],
  });
}
