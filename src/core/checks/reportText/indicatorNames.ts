import { decimal } from '../../decimal';
import type { CellRef, Field } from '../../model';
import { compareUnits } from '../../quantity';
import { indicatorKey } from '../across/names';
import type { Papers } from '../across/papers';
import type { KnownValue } from './known';
import { comparable } from './prose';
import { namedBy } from './labels';
import type { Figure } from './sentences';
import type { Speaker } from './subjects';

/** Indicators and work done by their names, with what was reached. */

interface Reached extends KnownValue {
  readonly name: string;
}

export type IndicatorNames = ReadonlyMap<string, readonly Reached[]>;

const SHORTEST = 4;
const LONGEST = 60;

/** An execution rate and the like are told by the money they are worked out from. */
export function indicatorNames({ scored, facts }: Papers): IndicatorNames {
  const names = new Map<string, Reached[]>();
  const add = (name: string | null, field: Field, unit: string | null, at: CellRef | null): void => {
    const key = bare(comparable(indicatorKey(name) ?? ''));
    const value = reached(field, unit);
    if (name === null || at === null || value === null || key.length < SHORTEST) return;
    const kind = namedBy(key, value.unit)?.quantity.kind ?? 'control';
    if (kind !== 'control' && kind !== 'satisfaction') return;
    names.set(key, [
      ...(names.get(key) ?? []),
      { name: name.slice(0, LONGEST), cells: [at], isComputed: false, ...value },
    ]);
  };
  for (const { form } of scored) {
    for (const { level3, actual } of form.indicators) add(level3, actual, null, actual.at);
  }
  for (const { label, field, unit, at } of facts.get('work.done') ?? []) add(label, field, unit, at);
  return names;
}

function reached({ state, quantity }: Field, unit: string | null): Pick<KnownValue, 'value' | 'unit'> | null {
  const own = quantity.unit ?? unit;
  if (state !== 'number' || quantity.kind !== 'number' || quantity.value === null || own === null) return null;
  return quantity.approximate ? null : { value: decimal(quantity.value), unit: own };
}

export interface NamedIndicator {
  readonly name: string;
  readonly unit: string;
  readonly values: readonly KnownValue[];
}

/**
 * The longest name that ends right before the figure, or that goes on behind it (配备114名网格员); nothing but the unit,
 * the year and the project may stand before it, and its unit must go with the figure's.
 */
export function namedIndicator(
  names: IndicatorNames,
  { words, behind }: Around,
  { unit }: Figure,
  speaker: Speaker,
): NamedIndicator | null {
  if (unit === null) return null;
  const run = runBefore(words);
  return lookUp(names, run, '', unit, speaker) ?? lookUp(names, run, bare(nounIn(behind)), unit, speaker);
}

/** The words between the last figure and this one, and those behind it in the sentence. */
export interface Around {
  /** The words that may name the figure. */
  readonly label: string;
  readonly words: string;
  readonly behind: string;
}

function lookUp(
  names: IndicatorNames,
  run: string,
  noun: string,
  unit: string,
  speaker: Speaker,
): NamedIndicator | null {
  for (let at = 0; at + SHORTEST <= run.length + noun.length && at < run.length; at++) {
    const found = names.get(run.slice(at) + noun);
    if (found === undefined || !isOwnClause(run.slice(0, at), speaker)) continue;
    const values = found.filter((one) => compareUnits(one.unit, unit) !== 'different');
    const [first] = values;
    return first === undefined ? null : { name: first.name, unit, values };
  }
  return null;
}

function isOwnClause(head: string, speaker: Speaker): boolean {
  const rest = head.replace(/^(?:全年|今年)?(?:已|共|完成|累计|新|集中|组织|开展)+/, '');
  return rest === '' || speaker.isBare(rest) || speaker.projectIn(rest) !== null;
}

function nounIn(behind: string): string {
  const end = behind.search(/[，,。;:0-9]/);
  return end < 0 ? behind : behind.slice(0, end);
}

function runBefore(words: string): string {
  const near = words.slice(-LONGEST).replace(/(?:分别|为|是|达到|达|共计|共|计|有|了|已|到|:)+$/, '');
  return bare(near.slice(Math.max(near.lastIndexOf('，'), near.lastIndexOf(','), near.lastIndexOf(':')) + 1));
}

function bare(text: string): string {
  return text.replace(/[、()]/g, '');
}
