import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { otherTownship } from './otherTownships.mjs';

/** The most memory, as the system counts it, that `ziping batch` takes at any moment for a county's workbooks. */
export function batchMemory(product, { program, sample, workbooks, megabytes }) {
  const folder = mkdtempSync(join(tmpdir(), 'ziping-bench-'));
  try {
    const input = join(folder, 'in');
    mkdirSync(input);
    const bytes = readFileSync(sample);
    for (let number = 1; number <= workbooks; number++)
      writeFileSync(join(input, `${number}.xlsx`), otherTownship(product, bytes, number));
    const most = peakOf(program, ['batch', input, '-o', join(folder, 'out')]);
    return [
      {
        name: `ziping batch of ${workbooks} workbooks: most memory`,
        figure: `${most.toFixed(0)} MB`,
        budget: `< ${megabytes} MB`,
        met: most < megabytes,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Megabytes. The program itself says at its end how much it took; it ends with 1 where a workbook has errors. */
function peakOf(program, args) {
  const watch = fileURLToPath(new URL('sayPeak.cjs', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, ['--require', watch, program, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const peak = /peak (\d+) kB/.exec(stderr)?.[1];
  if (peak === undefined || status > 1) throw new Error(`the batch ended with ${status}`);
  return Number(peak) / 1024;
}
