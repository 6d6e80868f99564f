import { plain, sum } from '../../decimal';
import type { Decimal } from '../../decimal';
import type { Trouble } from '../../rule';
import { productDefault } from '../basis';
import { numberOf } from '../figures';
import * as say from '../wording';
import type { Comparison } from './comparison';
import { promises } from './promisedTargets';
import type { Evaluated } from './promisedTargets';
import type { TargetPair } from './targetPairs';

const CITES = productDefault('指标分值在申报目标时确定，自评时不作调整');

/** The weights promised with the targets against those that were evaluated, where both add up to the same. */
export const promisedWeights: Comparison = {
  title: '申报的分值与自评的分值',
  cites: CITES,
  compare: (papers) => promises(papers).flatMap(compare),
};

interface Weights {
  readonly pair: TargetPair;
  readonly before: Decimal;
  readonly now: Decimal;
}

/** Weights that were scaled as a whole (90 to 100) were not changed against each other. */
function compare({ project, pairing }: Evaluated): Trouble[] {
  const { pairs, dropped, added } = pairing;
  const weights = pairs.flatMap(weightsOf);
  const isSameWhole = sum(weights.map(({ before }) => before)).eq(sum(weights.map(({ now }) => now)));
  if (dropped.length + added.length > 0 || weights.length < pairs.length || !isSameWhole) return [];
  const changed = weights.filter(({ before, now }) => !before.eq(now));
  const [first] = changed;
  if (first === undefined) return [];
  const names = changed.map(({ pair, before, now }) => say.weightChanged(pair.promise.name, plain(before), plain(now)));
  const cells = changed.flatMap(({ pair }) => [pair.indicator.weight.at, pair.promise.weight.at]);
  const related = cells.slice(1).flatMap((at) => at ?? []);
  const message = say.weightsChanged(project, names);
  return [{ at: first.pair.indicator.weight.at, related, severity: 'hint', basis: CITES[0], message }];
}

function weightsOf(pair: TargetPair): Weights[] {
  const [before, now] = [numberOf(pair.promise.weight), numberOf(pair.indicator.weight)];
  return before === null || now === null ? [] : [{ pair, before, now }];
}
