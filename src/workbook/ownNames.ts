import { generatedName } from './wording';

/** Excel's limits on a sheet's name: 31 characters, none of \ / ? * [ ] :, no apostrophe at either end. */
const LONGEST = 31;

export function sheetName(wanted: string): string {
  const name = wanted
    .replace(/[\\/?*[\]:]/g, '_')
    .replace(/^'+/, '')
    .slice(0, LONGEST)
    .replace(/'$/, '');
  return name === '' ? '_' : name;
}

/** What stands under a name already. */
export type Occupant = 'free' | 'ours' | 'kept';

/**
 * The name to write a sheet of ours under: one that is ours already, else the first free one. Sheets of the user, and
 * ours that she has edited, are never written over.
 */
export function chooseOwnName(wanted: string, count: number, occupantOf: (name: string) => Occupant): string {
  const candidates = [sheetName(wanted)];
  for (let number = 1; number <= count + 1; number++) candidates.push(numbered(wanted, number));
  const ours = candidates.find((name) => occupantOf(name) === 'ours');
  return ours ?? candidates.find((name) => occupantOf(name) === 'free') ?? sheetName(wanted);
}

function numbered(wanted: string, number: number): string {
  const suffix = generatedName('', number);
  return sheetName(wanted).slice(0, LONGEST - suffix.length) + suffix;
}

/** Sheet names are compared without regard to case. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
