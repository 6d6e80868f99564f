import * as path from 'node:path';
import { scoredName } from '../files';
import type { Result } from '../../core/result';
import { exitStatus, scoreFile, type Scored } from '../jobs';
import { settingsOf, type CommonOptions } from '../settings';
import type { Terminal } from '../terminal';
import { toldOf } from '../trouble';
import { refuseReport } from '../usage';
import { BATCH, PRINT } from '../wording';
import { report } from './check';

export interface ScoreOptions extends CommonOptions {
  readonly output?: string;
  readonly sheets: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly report?: string;
}

/** Writes the results into a copy; the input is never changed. */
export async function score(file: string, options: ScoreOptions, terminal: Terminal): Promise<number> {
  const settings = await settingsOf(options);
  const output = options.output ?? path.join(path.dirname(file), scoredName(file, BATCH.scored));
  if (options.report !== undefined) refuseReport(options.report, output);
  const force = options.force ?? false;
  const { report: word } = options;
  const job = { input: file, output, settings, addSheets: options.sheets, force };
  const scored = scoreFile(word === undefined ? job : { ...job, report: word });
  const result = word === undefined ? scored.result : await alsoReported(scored, word, force, terminal);
  report(result, 'score', options.json ?? false, terminal);
  for (const name of scored.besides) terminal.say(PRINT.beside(name));
  return exitStatus(result);
}

/** Writes the Word file too. The scored workbook stays where the report alone cannot be written. */
async function alsoReported(scored: Scored, word: string, force: boolean, terminal: Terminal): Promise<Result> {
  const { result, judged } = scored;
  if (judged === null) return result;
  try {
    const { writeReportFile } = await import('../reportFile');
    for (const problem of await writeReportFile(judged, word, force)) terminal.say(problem);
    terminal.say(PRINT.report(word));
    return result;
  } catch (error) {
    return { ...result, error: toldOf(error, word) };
  }
}
