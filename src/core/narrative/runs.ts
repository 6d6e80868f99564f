import { fixed, HUNDRED, plain, type Decimal } from '../decimal';
import type { CellRef, Field } from '../model';
import type { Figure, Gap, Place, Run, Typed, Words } from './document';
import { placeOf } from './looking';

/** What sentences are made of. */

export function words(text: string): Words {
  return { kind: 'words', text };
}

/** null where the cell does not exist: no figure without its cell. */
export function figureAt(text: string, at: CellRef | null): Figure | null {
  return at === null ? null : { kind: 'figure', text, origin: 'cell', from: [placeOf(at)] };
}

/** @param from the cells it was worked out from. null without any. */
export function computed(text: string, from: readonly (CellRef | null)[]): Figure | null {
  const places = from.flatMap((at): Place[] => (at === null ? [] : [placeOf(at)]));
  const [first, ...rest] = distinct(places);
  return first === undefined ? null : { kind: 'figure', text, origin: 'computed', from: [first, ...rest] };
}

function distinct(places: readonly Place[]): Place[] {
  const byKey = new Map(places.map((place) => [`${place.sheet}!${place.cell}`, place]));
  return [...byKey.values()];
}

/** A number as the form shows it, without thousands separators; the unit behind it unless it stands there already. */
export function measured(field: Field, unit: string): Figure | null {
  if (field.state !== 'number') return null;
  const shown = field.text.replaceAll(/(?<=\d)[,，](?=\d{3})/g, '').trim();
  return figureAt(isBare(shown) ? `${shown}${unit}` : shown, field.at);
}

/** Digits, and words such as 余 that belong to them. */
function isBare(shown: string): boolean {
  return /^[-−]?\d+(\.\d+)?[余多]?$/.test(shown);
}

/** What the cell shows, number or words; null where nothing stands there. */
export function shown(field: Field): Figure | null {
  return saysSomething(field) ? figureAt(field.text, field.at) : null;
}

/** The words of a cell, as they were typed; null where nothing is said. */
export function typed(field: Field): Typed | null {
  if (!saysSomething(field) || field.at === null) return null;
  return { kind: 'typed', text: field.text, from: placeOf(field.at) };
}

export function saysSomething({ state, text }: Field): boolean {
  return (state === 'number' || state === 'text') && text !== '';
}

export function gap(what: string, where: CellRef | null): Gap {
  return { kind: 'gap', what, where: where === null ? null : placeOf(where) };
}

/** A ratio as a percentage of two decimals: 0.95060111 → 95.06%. */
export function percent(ratio: Decimal): string {
  return `${fixed(ratio.times(HUNDRED), 2)}%`;
}

/** 142.08301 万元, without trailing zeros. */
export function amount(value: Decimal, unit: string): string {
  return `${plain(value)}${unit}`;
}

export type Slots = Readonly<Record<string, Run | readonly Run[] | string>>;

/**
 * Fills the slots of a phrase: `say('得{points}', { points })`. A string goes in as our own words.
 * @throws Error for a slot without a filling: a phrase and its use do not fit together.
 */
export function say(phrase: string, slots: Slots = {}): Run[] {
  return phrase.split(/(\{[a-zA-Z0-9]+\})/).flatMap((part): Run[] => {
    const name = /^\{([a-zA-Z0-9]+)\}$/.exec(part)?.[1];
    if (name === undefined) return part === '' ? [] : [words(part)];
    const filling = slots[name];
    if (filling === undefined) throw new Error(`no filling for {${name}} in ${phrase}`);
    if (typeof filling === 'string') return filling === '' ? [] : [words(filling)];
    return isRun(filling) ? [filling] : [...filling];
  });
}

function isRun(filling: Run | readonly Run[]): filling is Run {
  return 'kind' in filling;
}

/** Runs with 、 between them. */
export function listed(items: readonly (readonly Run[])[], between = '、'): Run[] {
  return items.flatMap((item, index) => (index === 0 ? [...item] : [words(between), ...item]));
}

/** Ends with 。 whatever the user's own text ends with. */
export function closed(run: Run): Run[] {
  const text = run.kind === 'gap' ? '' : run.text;
  return /[。！？；!?;.]$/.test(text) ? [run] : [run, words('。')];
}

/** The user's text without its last full stop, where the sentence goes on. */
export function open(run: Run): Run {
  if (run.kind !== 'typed') return run;
  let end = run.text.length;
  while (end > 0 && '。；;.'.includes(run.text.charAt(end - 1))) end--;
  return { ...run, text: run.text.slice(0, end) };
}
