import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { median } from './median.mjs';

/** `ziping check` from process start to its end, in turn with a Node that does nothing. */
export function processTimes({ program, sample, runs, milliseconds }) {
  const nothing = [];
  const check = [];
  for (let run = 0; run < runs; run++) {
    nothing.push(timeOf(['-e', '0'], [0]));
    check.push(timeOf([program, 'check', sample], [0, 1]));
  }
  const [idle, time] = [median(nothing), median(check)];
  return [
    {
      name: 'ziping check of the sample, from process start',
      figure: `${time.toFixed(0)} ms, ${(time / idle).toFixed(1)} x node -e 0`,
      budget: `<= ${milliseconds} ms`,
      met: time <= milliseconds,
    },
    { name: '  node -e 0', figure: `${idle.toFixed(0)} ms` },
  ];
}

function timeOf(args, statuses) {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (!statuses.includes(status)) throw new Error(`${args.join(' ')} ended with status ${status}`);
  return performance.now() - started;
}
