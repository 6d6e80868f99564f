import { CommanderError } from 'commander';
import { BUILTIN_PROFILE } from '../core/law/builtin';
import { jsonLine, type Terminal } from './terminal';
import { UsageError, type Told } from './trouble';
import { usageSentence } from './usage';
import { USAGE } from './wording';

/**
 * A command line that is wrong: one sentence on stderr; for a script also an object with `error`, as for a workbook that
 * cannot be read.
 * @returns the exit status.
 */
export async function complain(error: unknown, args: readonly string[], terminal: Terminal): Promise<number> {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  const told = wrongIn(error);
  if (told === null) return 2;
  terminal.say(USAGE.prefix + told.message);
  if (args.includes('--json')) {
    const { errorResult } = await import('./jobs');
    terminal.out(jsonLine(errorResult('', BUILTIN_PROFILE, told)));
  }
  return 2;
}

/** null where the help was shown instead. */
function wrongIn(error: unknown): Told | null {
  if (error instanceof UsageError) return { code: error.code, message: error.message };
  if (!(error instanceof CommanderError)) throw error;
  const { code } = error;
  return code === 'commander.help' ? null : { code: 'command-line', message: usageSentence(error) + USAGE.seeHelp };
}
