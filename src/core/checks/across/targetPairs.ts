import type { Indicator, PromisedTarget } from '../../model';
import { nameOf } from '../cells';
import * as say from '../wording';
import { indicatorKey, likeness } from './names';
import { isSameTarget } from './targetValues';

/** Which promised target an evaluated one is: by its name, else by what it says. */

type Promised = PromisedTarget & { readonly name: string };
type Evaluated = Indicator & { readonly name: string };

export interface TargetPair {
  readonly promise: Promised;
  readonly indicator: Indicator;
}

export interface Pairing {
  readonly pairs: readonly TargetPair[];
  readonly dropped: readonly Promised[];
  readonly added: readonly Evaluated[];
}

export function pairTargets(promised: readonly PromisedTarget[], indicators: readonly Indicator[]): Pairing {
  const left = new Set<Evaluated>(indicators.flatMap(evaluated));
  const byName = new Map<string, Evaluated[]>();
  for (const one of left) {
    const key = indicatorKey(one.level3) ?? '';
    byName.set(key, [...(byName.get(key) ?? []), one]);
  }
  const pairs: TargetPair[] = [];
  const take = (promise: Promised, indicator: Evaluated): void => {
    left.delete(indicator);
    pairs.push({ promise, indicator });
  };
  const unnamed = promised.flatMap(withName).filter((promise) => {
    const same = (byName.get(indicatorKey(promise.level3) ?? '') ?? []).find((one) => left.has(one));
    if (same !== undefined) take(promise, same);
    return same === undefined;
  });
  const dropped = unnamed.filter((promise) => {
    const renamed = [...left].find((one) => isRenamed(promise, one));
    if (renamed !== undefined) take(promise, renamed);
    return renamed === undefined;
  });
  return { pairs, dropped, added: [...left] };
}

/** The execution rate is not promised: it is evaluated only. */
function evaluated(indicator: Indicator): Evaluated[] {
  const key = indicatorKey(indicator.level3);
  const isNone = key === null || indicator.isPart || indicator.isPlaceholder || /预算执行率|资金执行率/.test(key);
  return isNone ? [] : [{ ...indicator, name: nameOf(indicator) }];
}

function withName(promise: PromisedTarget): Promised[] {
  const key = indicatorKey(promise.level3);
  return key === null ? [] : [{ ...promise, name: say.factLabel(promise.level3 ?? '') }];
}

/** Half of the pairs of characters of the shorter name. */
const ALIKE = 0.5;

/** The same target under another name; or nearly the same name under one level. */
function isRenamed(promise: Promised, one: Evaluated): boolean {
  const shared = likeness(indicatorKey(promise.level3) ?? '', indicatorKey(one.level3) ?? '');
  return isSameTarget(promise.target, one.target)
    ? shared > 0 || isSameLevel(promise, one)
    : shared > ALIKE && isSameLevel(promise, one);
}

function isSameLevel(promise: Promised, one: Evaluated): boolean {
  return indicatorKey(promise.level2) === indicatorKey(one.level2);
}
