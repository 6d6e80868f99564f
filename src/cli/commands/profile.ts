import { profileOf } from '../settings';
import type { Terminal } from '../terminal';

/** Prints the rules in force, checked, as JSON that can be edited and given back with --profile. */
export async function profile(options: { readonly profile?: string }, terminal: Terminal): Promise<number> {
  const inForce = await profileOf(options.profile);
  for (const line of JSON.stringify(inForce, null, 2).split('\n')) terminal.out(line);
  return 0;
}
