import * as path from 'node:path';
import { scoredName } from '../files';
import { exitStatus, scoreFile } from '../jobs';
import { settingsOf, type CommonOptions } from '../settings';
import type { Terminal } from '../terminal';
import { BATCH, PRINT } from '../wording';
import { report } from './check';

export interface ScoreOptions extends CommonOptions {
  readonly output?: string;
  readonly sheets: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** Writes the results into a copy; the input is never changed. */
export async function score(file: string, options: ScoreOptions, terminal: Terminal): Promise<number> {
  const settings = await settingsOf(options);
  const output = options.output ?? path.join(path.dirname(file), scoredName(file, BATCH.scored));
  const { result, besides } = scoreFile({
    input: file,
    output,
    settings,
    addSheets: options.sheets,
    force: options.force ?? false,
  });
  report(result, 'score', options.json ?? false, terminal);
  for (const name of besides) terminal.say(PRINT.beside(name));
  return exitStatus(result);
}
