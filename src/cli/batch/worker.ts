import { parentPort, workerData } from 'node:worker_threads';
import { scoreFile, type Scored } from '../jobs';
import { jsonLine } from '../terminal';
import { summaryRows, type SummaryRow } from './summary';
import type { Shared } from './pool';
import type { Task } from './plan';

/** What a worker gives back for one task: only what is printed and summed up, so that memory stays flat. */
export interface Done {
  readonly status: 0 | 1 | 2;
  /** The result as it is printed; null where nobody asked for it. */
  readonly json: string | null;
  readonly error: string | null;
  readonly errors: number;
  readonly warnings: number;
  readonly besides: readonly string[];
  readonly rows: readonly SummaryRow[];
}

export function serveBatch(): void {
  const shared = workerData as Shared;
  parentPort?.on('message', (task: Task) => {
    parentPort?.postMessage(scoreTask(task, shared));
  });
}

function scoreTask(task: Task, { settings, addSheets, force, json }: Shared): Done {
  return doneOf(scoreFile({ ...task, settings, addSheets, force }), json);
}

export function doneOf({ result, besides }: Pick<Scored, 'result' | 'besides'>, withJson: boolean): Done {
  const count = (severity: string): number => result.findings.filter((finding) => finding.severity === severity).length;
  const errors = count('error');
  return {
    status: result.error ? 2 : errors > 0 ? 1 : 0,
    json: withJson ? jsonLine(result) : null,
    error: result.error?.message ?? null,
    errors,
    warnings: count('warning'),
    besides,
    rows: summaryRows(result),
  };
}
