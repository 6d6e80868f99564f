import { Worker, type ResourceLimits } from 'node:worker_threads';
import type { Settings } from '../jobs';
import type { Done } from './worker';
import type { Task } from './plan';

/** What all workers of a batch have in common; handed over when a worker starts. */
export interface Shared {
  readonly ziping: 'batch';
  readonly settings: Settings;
  readonly addSheets: boolean;
  readonly force: boolean;
  /** The result itself is wanted too. */
  readonly json: boolean;
}

export interface PoolOptions {
  /** The bundle that workers run: this very program. */
  readonly program: string;
  readonly jobs: number;
  /** A workbook that needs more than this gets a worker without limits. */
  readonly limits: ResourceLimits;
  /** After so many a worker is let go, and with it what it keeps on purpose: compiled code, texts it has understood. */
  readonly tasksOfAWorker: number;
  readonly shared: Shared;
  /** Called once for each task, in the order of the tasks. `null`: the worker died over it. */
  readonly onDone: (task: Task, done: Done | null) => void;
  /** No further task is begun once this gives true. */
  readonly isStopped: () => boolean;
}

/** Finished results waiting for an earlier one: at most this many for each worker, so that memory stays flat. */
const AHEAD = 8;

/** Runs the tasks on worker threads. One that dies takes only its own task with it. */
export async function runPool(tasks: readonly Task[], options: PoolOptions): Promise<void> {
  const pool = new Pool(tasks, options);
  await pool.run();
}

class Pool {
  private readonly waiting = new Map<number, Done | null>();
  private readonly idle = new Set<() => void>();
  private next = 0;
  private told = 0;

  constructor(
    private readonly tasks: readonly Task[],
    private readonly options: PoolOptions,
  ) {}

  async run(): Promise<void> {
    const lanes = Math.min(this.options.jobs, this.tasks.length);
    await Promise.all(Array.from({ length: lanes }, () => this.lane()));
  }

  private async lane(): Promise<void> {
    let worker: Worker | null = null;
    let served = 0;
    for (let number = await this.take(); number !== null; number = await this.take()) {
      const task = this.tasks[number];
      if (!task) continue;
      worker ??= startWorker(this.options, this.options.limits);
      const done = await ask(worker, task);
      if (done === null || ++served % this.options.tasksOfAWorker === 0) {
        await worker.terminate();
        worker = null;
      }
      this.finish(number, done ?? (await this.alone(task)));
    }
    await worker?.terminate();
  }

  /** Once more, with all the memory that there is. */
  private async alone(task: Task): Promise<Done | null> {
    const worker = startWorker(this.options, {});
    const done = await ask(worker, task);
    await worker.terminate();
    return done;
  }

  /** The number of the next task; null when there is none. Waits while too many results are held back. */
  private async take(): Promise<number | null> {
    while (this.next - this.told >= this.options.jobs * AHEAD) {
      await new Promise<void>((resolve) => this.idle.add(resolve));
    }
    if (this.next >= this.tasks.length || this.options.isStopped()) return null;
    return this.next++;
  }

  private finish(number: number, done: Done | null): void {
    this.waiting.set(number, done);
    for (let held = this.waiting.get(this.told); held !== undefined; held = this.waiting.get(this.told)) {
      const task = this.tasks[this.told];
      this.waiting.delete(this.told);
      this.told += 1;
      if (task) this.options.onDone(task, held);
    }
    for (const wake of this.idle) wake();
    this.idle.clear();
  }
}

function startWorker({ program, shared }: PoolOptions, resourceLimits: ResourceLimits): Worker {
  const worker = new Worker(program, { workerData: shared, resourceLimits });
  // Death is noticed by the task at hand; an error must not end the whole program.
  return worker.on('error', () => undefined);
}

/** What the worker says to the task; null when it dies over it. */
function ask(worker: Worker, task: Task): Promise<Done | null> {
  return new Promise((resolve) => {
    const onMessage = (done: Done): void => {
      settle(done);
    };
    const onDeath = (): void => {
      settle(null);
    };
    const settle = (done: Done | null): void => {
      worker.off('message', onMessage).off('error', onDeath).off('exit', onDeath);
      resolve(done);
    };
    worker.on('message', onMessage).on('error', onDeath).on('exit', onDeath);
    worker.postMessage(task);
  });
}
