import type { Result } from '../../core/result';
import { checkFile, exitStatus } from '../jobs';
import { resultLines } from '../print';
import { settingsOf, type CommonOptions } from '../settings';
import { jsonLine, type Terminal } from '../terminal';
import { UsageError } from '../trouble';
import { USAGE } from '../wording';

export interface CheckOptions extends CommonOptions {
  readonly json?: boolean;
}

/** Evaluates and writes nothing. Gives the exit status: of several files the highest. */
export async function check(files: readonly string[], options: CheckOptions, terminal: Terminal): Promise<number> {
  if (options.previous !== undefined && files.length > 1) throw new UsageError(USAGE.previousForOne);
  if (options.reportFile !== undefined && files.length > 1) throw new UsageError(USAGE.reportForOne);
  const settings = await settingsOf(options);
  let status = 0;
  for (const [index, file] of files.entries()) {
    const result = checkFile(file, settings);
    status = Math.max(status, exitStatus(result));
    if (index > 0 && !options.json) terminal.out('');
    report(result, 'check', options.json ?? false, terminal);
  }
  return status;
}

/** JSON alone on stdout; for a person, trouble goes to stderr. */
export function report(result: Result, command: 'check' | 'score', json: boolean, terminal: Terminal): void {
  if (json) terminal.out(jsonLine(result));
  if (result.error) terminal.say(`${result.file}：${result.error.message}`);
  else if (!json) for (const line of resultLines(result, command, terminal.width)) terminal.out(line);
}
