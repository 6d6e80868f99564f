import { isMainThread, workerData } from 'node:worker_threads';
import { run } from './program';
import { processTerminal } from './terminal';
import { FILE_TROUBLES, PRODUCT } from './wording';

/** The command line `ziping`; the same file is what the worker threads of a batch run. */

async function main(): Promise<void> {
  if (!isMainThread && isBatch(workerData)) (await import('./batch/worker')).serveBatch();
  else process.exitCode = await run(process.argv.slice(2), processTerminal());
}

function isBatch(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'ziping' in data;
}

main().catch(() => {
  process.stderr.write(`${FILE_TROUBLES.internal(PRODUCT)}\n`);
  process.exitCode = 2;
});
