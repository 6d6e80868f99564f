import * as fs from 'node:fs';
import { availableParallelism } from 'node:os';
import * as path from 'node:path';
import { planBatch, type Task } from '../batch/plan';
import { runPool } from '../batch/pool';
import { type SummaryRow } from '../batch/summary';
import { summaryWorkbook } from '../batch/summaryFile';
import { doneOf, type Done } from '../batch/worker';
import { admitOutput, isFolder, writeWhole } from '../files';
import { errorResult, type Settings } from '../jobs';
import { settingsOf, type CommonOptions } from '../settings';
import { table } from '../table';
import { jsonLine, type Terminal } from '../terminal';
import { toldOf, UsageError } from '../trouble';
import { BATCH } from '../wording';

export interface BatchOptions extends CommonOptions {
  readonly output: string;
  readonly jobs?: number;
  readonly sheets: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** Unless more are asked for: each takes some fifty megabytes, and an office's computer has other things to do. */
const MOST_JOBS = 2;

/**
 * A heap grows by a share that follows from its limits before garbage is collected: with these a worker's stays at some
 * fifty megabytes over any number of workbooks.
 */
const FRUGAL = { maxOldGenerationSizeMb: 300, maxYoungGenerationSizeMb: 4 } as const;

/** Scores every workbook into a folder and writes 汇总.xlsx there; one bad file never stops the others. */
export async function batch(places: readonly string[], options: BatchOptions, terminal: Terminal): Promise<number> {
  const settings = await settingsOf(options);
  const { tasks, skipped } = planBatch(places, options.output);
  for (const file of skipped) terminal.say(BATCH.skipped(file));
  if (tasks.length === 0) throw new UsageError(BATCH.noFiles, 'no-workbooks');
  makeFolder(options.output);
  const summary = path.join(options.output, BATCH.summaryFile);
  const trying = (work: () => void): 0 | 2 => orRefused(work, summary, settings, options, terminal);
  const inputs = tasks.map((task) => task.input);
  if (
    trying(() => {
      admitOutput(summary, inputs, options.force ?? false);
    }) !== 0
  )
    return 2;
  const { rows, status, stopped } = await scoreAll(tasks, settings, options, terminal);
  if (!options.json) printSummary(rows, terminal);
  if (stopped) return 130;
  const written = trying(() => {
    writeWhole(summary, summaryWorkbook(rows), true);
  });
  if (written === 0) terminal.say(BATCH.summaryWritten(summary));
  return Math.max(status, written);
}

function makeFolder(folder: string): void {
  try {
    makeWithParents(folder);
  } catch {
    throw new UsageError(BATCH.folderFailed(folder), 'output-folder-failed');
  }
}

/** Step by step: where nothing can be made (/proc), Node's own recursion never ends. */
function makeWithParents(folder: string): void {
  if (isFolder(folder)) return;
  const parent = path.dirname(folder);
  if (parent !== folder) makeWithParents(parent);
  fs.mkdirSync(folder);
}

/** 2, and said why, where the list of all results cannot be written. */
function orRefused(
  work: () => void,
  summary: string,
  settings: Settings,
  options: BatchOptions,
  terminal: Terminal,
): 0 | 2 {
  try {
    work();
    return 0;
  } catch (error) {
    const told = toldOf(error, summary);
    if (options.json) terminal.out(jsonLine(errorResult(summary, settings.profile, told)));
    terminal.say(told.message);
    return 2;
  }
}

interface Tally {
  readonly rows: SummaryRow[];
  status: number;
  done: number;
  stopped: boolean;
}

async function scoreAll(
  tasks: readonly Task[],
  settings: Settings,
  options: BatchOptions,
  terminal: Terminal,
): Promise<Tally> {
  const tally: Tally = { rows: [], status: 0, done: 0, stopped: false };
  const stop = (): void => {
    tally.stopped = true;
    terminal.say(BATCH.stopped);
  };
  const json = options.json ?? false;
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.once(signal, stop);
  await runPool(tasks, {
    program: __filename,
    jobs: options.jobs ?? Math.min(MOST_JOBS, availableParallelism()),
    limits: FRUGAL,
    tasksOfAWorker: 40,
    shared: { ziping: 'batch', settings, addSheets: options.sheets, force: options.force ?? false, json },
    isStopped: () => tally.stopped,
    onDone: (task, done) => {
      tell(tally, tasks.length, task, done ?? died(task, settings, json), terminal);
    },
  });
  for (const signal of signals) process.removeListener(signal, stop);
  return tally;
}

function died(task: Task, settings: Settings, json: boolean): Done {
  const error = { code: 'worker-died', message: BATCH.workerDied };
  return doneOf({ result: errorResult(task.input, settings.profile, error), besides: [] }, json);
}

function tell(tally: Tally, of: number, task: Task, done: Done, terminal: Terminal): void {
  tally.done += 1;
  tally.status = Math.max(tally.status, done.status);
  tally.rows.push(...done.rows);
  if (done.json !== null) terminal.out(done.json);
  terminal.say(BATCH.progress(tally.done, of, task.input, done.error ?? BATCH.done(done.errors, done.warnings)));
}

function printSummary(rows: readonly SummaryRow[], terminal: Terminal): void {
  const columns = BATCH.headings.map((heading, index) => ({
    heading,
    atMost: index === 0 ? 40 : 30,
    ...(index >= 3 && index <= 7 && index !== 4 ? { align: 'right' as const } : {}),
  }));
  const cells = rows.map((row) =>
    row.map((value) => (value === null ? '' : 's' in value ? value.s : 'n' in value ? value.n : '')),
  );
  for (const line of table(columns, cells, terminal.width)) terminal.out(line);
}
